"""Fixtures of the DIAL clients' tests: the emulator, a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from dial.worlds import World
from support.server import Server, json_reply
from veneer.testing.dial import DialEmulator
from veneer.testing.pytest_plugin import dial_emulator, emulator

__all__ = ["dial_emulator", "emulator"]

_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")
_OURS = ("DIAL_URL", "DIAL_API_KEY", "DIAL_BEARER_TOKEN")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_VARIABLES, *map(str.upper, _VARIABLES), *_OURS):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def dial(dial_emulator: DialEmulator) -> DialEmulator:
    """The emulated DIAL, as if it had just been started."""
    return dial_emulator


@pytest.fixture
def server() -> Iterator[Server]:
    """A scripted server."""
    with Server(json_reply()) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server: another origin."""
    with Server(json_reply()) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest, dial: DialEmulator) -> AsyncIterator[World]:
    made = World(request.param, dial)
    yield made
    await made.finish()
