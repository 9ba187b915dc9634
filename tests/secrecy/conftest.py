"""An emulator that takes canaries for keys, a scripted server, and another one that must never see them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from secrecy.canary import keys_into
from support.server import Server, json_reply
from veneer.testing import Emulator

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_PROXIES, *map(str.upper, _PROXIES)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator(pace=0.0) as made:
        yield made


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    keys_into(running)
    return running


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(json_reply()) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Server]:
    """A server of another origin."""
    with Server(json_reply()) as made:
        yield made
