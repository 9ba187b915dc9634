"""Fixtures of the Dify clients' tests: the emulator, a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from dify.worlds import World
from support.server import Server, json_reply
from veneer.testing.dify import DifyEmulator
from veneer.testing.pytest_plugin import dify_emulator, emulator

__all__ = ["dify_emulator", "emulator"]

_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_VARIABLES, *map(str.upper, _VARIABLES), "DIFY_BASE_URL", "DIFY_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """A scripted server."""
    with Server(json_reply(b"{}")) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest, dify_emulator: DifyEmulator) -> AsyncIterator[World]:
    made = World(request.param, dify_emulator)
    yield made
    await made.finish()
