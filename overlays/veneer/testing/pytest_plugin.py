"""Fixtures for pytest; enable them with `pytest_plugins = ["veneer.testing.pytest_plugin"]` in the top conftest.py.

def test_my_code(dial_emulator):
    client = Dial(base_url=dial_emulator.base_url, api_key=dial_emulator.api_key)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import Emulator
    from .dial import DialEmulator


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    """A running emulator for the whole session."""
    from . import Emulator

    with Emulator() as server:
        yield server


@pytest.fixture
def dial_emulator(emulator: Emulator) -> DialEmulator:
    """The emulated DIAL, without anything that earlier tests left."""
    emulator.dial.reset()
    return emulator.dial
