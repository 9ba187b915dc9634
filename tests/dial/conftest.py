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


ALL = ["sync", "async", "sync httpcore", "async httpcore", "sync httpx2", "async httpx2", "async aiohttp"]
"""Kinds of clients, on the default transport and on each of the others."""
CARRYING = "test_chat test_chat_streams test_downloads test_files".split()
"""Modules whose tests hold for whatever carries the requests; tests/runtime has more of them."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "world" in metafunc.fixturenames:
        module = metafunc.module.__name__.rpartition(".")[2]
        metafunc.parametrize("world", ALL if module in CARRYING else ALL[:2], indirect=True)


@pytest.fixture
async def world(request: pytest.FixtureRequest, dial: DialEmulator) -> AsyncIterator[World]:
    name, *transport = request.param.split()
    made = World(name, dial, *transport)
    yield made
    await made.finish()
