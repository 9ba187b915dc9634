"""An emulator that takes canaries for keys, a scripted server, and another one that must never see them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from runtime.conftest import no_proxies, other, server
from secrecy.canary import prepare
from veneer.testing import Emulator

__all__ = ["no_proxies", "other", "server"]


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator(pace=0.0) as made:
        yield made


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    prepare(running)
    return running
