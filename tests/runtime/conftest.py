"""Fixtures of the runtime's tests: a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from support.server import Server, json_reply
from support.worlds import World

_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(json_reply()) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server: another origin."""
    with Server(json_reply()) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    made = World(request.param)
    yield made
    await made.finish()
