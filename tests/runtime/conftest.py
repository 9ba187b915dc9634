"""Fixtures of the runtime's tests: a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from support.server import Server, json_reply
from support.surroundings import no_proxies
from support.worlds import World

__all__ = ["no_proxies"]


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
