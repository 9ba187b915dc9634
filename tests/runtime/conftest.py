"""Fixtures of the runtime's tests: a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from support.server import Server, json_reply
from support.surroundings import loaded_libraries, no_proxies
from support.worlds import World

__all__ = ["loaded_libraries", "no_proxies"]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(json_reply()) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server: another origin."""
    with Server(json_reply()) as made:
        yield made


ALL = ["sync", "async", "sync httpcore", "async httpcore", "sync httpx2", "async httpx2", "async aiohttp"]
"""Kinds of clients, on the default transport and on each of the others."""
CARRYING = (
    "test_bodies test_closing test_connections test_downloads test_errors test_pools test_proxies_and_tls "
    "test_redirects test_retries test_saving test_secrecy test_send test_streams test_timeouts test_transports "
    "test_unasked"
).split()
"""Modules whose tests hold for whatever carries the requests."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    module = metafunc.module.__name__.rpartition(".")[2]
    named = any(mark.args[0] == "world" for mark in metafunc.definition.iter_markers("parametrize"))
    if "world" in metafunc.fixturenames and not named and not hasattr(metafunc.module, "world"):
        metafunc.parametrize("world", ALL if module in CARRYING else ALL[:2], indirect=True)


@pytest.fixture
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    made = World(*request.param.split())
    yield made
    await made.finish()


@pytest.fixture(params=[name for name in ALL if name.startswith("async")])
async def async_world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """For what only async clients do."""
    made = World(*request.param.split())
    yield made
    await made.finish()


@pytest.fixture(params=[name for name in ALL if name.startswith("sync")])
def sync_world(request: pytest.FixtureRequest) -> Iterator[World]:
    """For what only sync clients do; its tests are no coroutines."""
    made = World(*request.param.split())
    yield made
    asyncio.run(made.finish())
