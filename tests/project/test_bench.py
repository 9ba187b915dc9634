"""What `make bench` says to those who ask for a measurement that is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


@pytest.mark.skipif(sys.platform != "linux", reason="it counts on Linux's processors and files of processes")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--groups", "cpu,calls"], "there is no group 'calls'; there are import, cpu, files, many, embed"),
        (["--only", "veneer_default,flor_httpx"], "no module of adapters/ begins with 'flor_httpx'"),
    ],
)
def test_what_is_not_there_is_named(arguments: list[str], told: str) -> None:
    """It would be left out of the table otherwise, after minutes."""
    done = subprocess.run(
        [sys.executable, "-m", "bench", *arguments],
        env={**os.environ, "PYTHONPATH": str(SCRIPTS)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert told in done.stderr
