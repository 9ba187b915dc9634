"""The choice of who makes connections. That each keeps the contracts is shown by the other modules, see conftest.py."""

from __future__ import annotations

import asyncio
import importlib.util
import subprocess
import sys
import threading
from typing import Any

import httpx
import pytest

from runtime.test_http1 import ANSWERS, NONSENSE
from support.server import Server, data, json_reply, raw, sse
from support.worlds import World, request
from veneer._runtime import network
from veneer._runtime.errors import APIConnectionError, APIStatusError, ConfigurationError, StreamTruncatedError

LOADS = {None: set(), "direct": set(), "httpcore": {"httpcore"}, "httpx2": {"httpcore2"}, "aiohttp": {"aiohttp"}}
"""HTTP libraries that the first request loads."""


@pytest.mark.parametrize("name", ["", "httpx", "HTTPCORE", "requests"])
async def test_an_unknown_transport(world: World, server: Server, name: Any) -> None:
    message = f"transport is {name!r}; there are direct, httpcore, aiohttp, httpx2"
    for make in (lambda: world.pool(transport=name), lambda: World(world.name, name).sender(server.url)):
        with pytest.raises(ConfigurationError, match=message):
            make()


async def test_aiohttp_is_for_async_clients(server: Server) -> None:
    with pytest.raises(ConfigurationError, match='"aiohttp" is for async clients only; sync ones take "httpx2"'):
        World("sync", "aiohttp").sender(server.url)


@pytest.mark.parametrize(("name", "package"), [("aiohttp", "aiohttp"), ("httpx2", "httpcore2")])
async def test_a_transport_that_is_not_installed(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str, package: str
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(network, "find_spec", lambda asked: None if asked == package else found(asked))
    monkeypatch.setattr(network, "_found", set[str]())
    with pytest.raises(ConfigurationError, match=rf"not installed: pip install 'veneer\[{name}\]'"):
        World("async", name).sender(server.url)
    World("async").sender(server.url)


async def test_a_transport_that_was_there_is_not_searched_again(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search on disk takes longer than all else that a client needs."""
    World("async", "aiohttp").sender(server.url)
    searched: list[str] = []
    monkeypatch.setattr(network, "find_spec", searched.append)
    World("async", "aiohttp").sender(server.url)
    assert searched == []


async def test_who_makes_connections_is_said_once(world: World, server: Server) -> None:
    for given in ({"pool": world.pool()}, {"http_client": world.http_client()}):
        sender = world.sender(server.url, **given)
        kind: Any = type(sender)
        with pytest.raises(ConfigurationError, match="transport is a matter of the pool or http_client"):
            kind(sender.settings, "Test", transport="httpcore", **given)


@pytest.mark.parametrize("name", LOADS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_only_the_library_that_is_asked_for_is_loaded(server: Server, kind: str, name: str | None) -> None:
    if (kind, name) == ("sync", "aiohttp"):
        pytest.skip("aiohttp is for async clients only")
    code = f"""
import asyncio, sys
from support.worlds import World, request
world = World({kind!r}, {name!r})
async def use():
    sender = world.sender({server.url!r})
    assert await world.send(sender) == {{"ok": True}}
    await world.finish()
asyncio.run(use())
print(*sorted({{"httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "h11", "anyio"}} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys\nsys.path[:0] = {sys.path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=9,
    )
    assert done.returncode == 0, done.stderr
    libraries = set(done.stdout.split()) - {"h11", "anyio"}
    assert libraries == LOADS[name]


async def test_no_more_connections_than_the_limit(world: World, server: Server, other: Server) -> None:
    """Idle ones to another server make room."""
    pool = world.pool(connection_limits=httpx.Limits(max_connections=2))
    for url in (server.url, other.url, server.url.replace("127.0.0.1", "localhost")):
        await world.send(world.sender(url, pool=pool))
    assert server.wait_until(lambda s: s.connections == 2)
    closed = [server, other]
    assert any(one.wait_until(lambda s: s.closed == 1) for one in closed)


@pytest.mark.parametrize("keep", [0, 1])
async def test_no_more_idle_connections_than_the_limit(world: World, server: Server, keep: int) -> None:
    limits = httpx.Limits(max_connections=5, max_keepalive_connections=keep)
    sender = world.sender(server.url, pool=world.pool(connection_limits=limits))
    go_on = threading.Event()
    server.script(sse(data("1"), go_on, data("[DONE]")))
    streams = [await world.open(sender) for _ in range(2)]
    go_on.set()
    for stream in streams:
        assert await world.collect(stream) == [1]
    assert server.wait_until(lambda s: s.closed == 2 - keep)
    assert await world.collect(await world.open(sender)) == [1]
    assert server.connections == 3 - keep


async def test_an_idle_connection_ends_in_time(world: World, server: Server) -> None:
    sender = world.sender(server.url, pool=world.pool(connection_limits=httpx.Limits(keepalive_expiry=0.0)))
    await world.send(sender)
    await world.send(sender)
    assert server.connections == 2


UNFINISHED = {"nothing", "half a head", "a short body", "no last chunk"}
"""Nonsense that only the end of the connection shows."""
LIMITS_OF_THEIR_OWN = {
    "an endless chunk line": {"httpcore", "httpx2", "aiohttp"},
    "a long head": {"httpcore", "httpx2"},
}
"""Where the libraries read more than we do: time limits end it."""


async def test_each_reads_the_same_answers(world: World, server: Server) -> None:
    sender = world.sender(server.url, max_retries=0, timeout=5)
    made = request(parse=lambda status, content: (status, bytes(content)))
    for case, (content, status, body, reusable) in ANSWERS.items():
        server.script(raw(content, then="keep" if b"Content-Length" in content or reusable else "close"))
        if status < 300:
            assert await world.send(sender, made) == (status, body), case
        else:
            with pytest.raises(APIStatusError) as caught:
                await world.send(sender, made)
            assert caught.value.status_code == status, case
        connections = server.connections
        server.script(json_reply())
        assert await world.send(sender) == {"ok": True}, case
        assert (server.connections == connections) is reusable, case


async def test_each_refuses_the_same_nonsense(world: World, server: Server) -> None:
    sender = world.sender(server.url, max_retries=0, timeout=5)
    for case, content in NONSENSE.items():
        if world.transport in LIMITS_OF_THEIR_OWN.get(case, ()):
            continue
        server.script(raw(content, then="close" if case in UNFINISHED else "hold"))
        with pytest.raises(APIConnectionError, match="lost the connection to"):
            await world.send(sender)
        server.script(json_reply())
        assert await world.send(sender) == {"ok": True}, case


@pytest.mark.parametrize("then", ["close", "hold"])
async def test_what_came_before_a_fault_is_delivered_to_slow_readers_too(
    world: World, server: Server, then: str
) -> None:
    """The connection has ended, or what follows is broken, before the first event is asked for."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    events = data("1", "2").encode()
    broken = b"" if then == "close" else b"no length\r\n"
    server.script(raw(head, b"%x\r\n%s\r\n" % (len(events), events) + broken, then=then))
    stream = await world.open(world.sender(server.url))
    await asyncio.sleep(0.02)
    found, error = await world.partly(stream)
    assert found == [1, 2]
    assert isinstance(error, StreamTruncatedError)
    assert server.wait_until(lambda s: s.closed == 1)
