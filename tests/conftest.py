"""Settings of the whole test run."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

# A busy machine is no failure: the limit of each test (pyproject.toml) is the only one on time.
settings.register_profile("unhurried", parent=settings(), deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Coroutine tests run on asyncio, the one loop that veneer promises."""
    return "asyncio"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what came of the matrix of faults, where it was run."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, ())]
    if any("::test_cell[" in report.nodeid for report in reports):
        from matrix.table import summary

        terminalreporter.section("matrix of faults")
        for line in summary(reports):
            terminalreporter.write_line(line)
