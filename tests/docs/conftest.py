"""One emulator for all examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from veneer.testing import Emulator


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server
