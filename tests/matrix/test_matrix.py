"""Every fault, every provider, every kind of call, sync and async; the table of it is in tests/README.md."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from matrix.cells import Lane, play
from matrix.faults import Fault
from matrix.providers import Provider, Use
from matrix.table import README, cells, whole


@pytest.fixture(scope="module", autouse=True)
def light_collections() -> Iterator[None]:
    """Each cell ends with a garbage collection; what was there before needs not be looked at again."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize(
    ("fault", "provider", "lane", "use"), [pytest.param(*cell, id=name) for name, *cell in cells()]
)
def test_cell(fault: Fault, provider: Provider, lane: Lane, use: Use, tmp_path: Path) -> None:
    play(provider, use, lane, fault.played(use, lane.transport), tmp_path)


def test_the_table_is_up_to_date() -> None:
    assert README.read_text("utf-8") == whole(), "python tests/write_matrix.py writes it anew"
