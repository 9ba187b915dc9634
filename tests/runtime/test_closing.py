"""Closing clients and pools while others use them: what waits is told so at once, nothing hangs."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from support.server import Exchange, Server, data, hold, json_reply, raw, sse
from support.worlds import World, bytes_request, request, stream_request
from veneer._runtime.errors import APIConnectionError, ClosedError, StreamTruncatedError

ONE = httpx.Limits(max_connections=1)


class Asking(threading.Thread):
    """A call in a thread of its own."""

    def __init__(self, sender: Any) -> None:
        super().__init__(daemon=True)
        self._sender = sender
        self.outcome: Any = None
        self.start()

    def run(self) -> None:
        try:
            self.outcome = self._sender.send(request())
        except Exception as error:
            self.outcome = error


@pytest.mark.parametrize("own", [True, False])
def test_a_call_under_way_and_one_that_waits_for_a_connection(sync_world: World, server: Server, own: bool) -> None:
    pool = sync_world.pool(connection_limits=ONE)
    sender = sync_world.sender(server.url, pool=pool)
    server.script(hold)
    asking = [Asking(sender), Asking(sender)]
    assert server.wait_until(lambda s: len(s.requests) == 1)
    time.sleep(0.02)
    start = time.monotonic()
    if own:
        sender.close()
    pool.close()
    for thread in asking:
        thread.join(2)
        assert isinstance(thread.outcome, ClosedError)
        assert "is closed; make a new one" in str(thread.outcome)
    assert time.monotonic() - start < 1
    assert server.wait_until(lambda s: s.closed == s.connections == 1)


async def test_tasks_under_way_and_waiting(async_world: World, server: Server) -> None:
    pool = async_world.pool(connection_limits=ONE)
    sender = async_world.sender(server.url, pool=pool)
    server.script(hold)
    tasks = [asyncio.create_task(sender.send(request())) for _ in range(3)]
    assert await asyncio.to_thread(server.wait_until, lambda s: len(s.requests) == 1)
    await pool.close()
    outcomes = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 2)
    assert [type(outcome) for outcome in outcomes] == [ClosedError] * 3
    assert server.wait_until(lambda s: s.closed == s.connections == 1)


async def test_a_stream_of_a_closed_pool_ends(world: World, server: Server) -> None:
    pool = world.pool()
    sender = world.sender(server.url, pool=pool)
    server.script(sse(data("1"), then="hold"))
    stream = await world.open(sender)
    assert await world.next(stream) == 1
    await world.close(pool)
    events, error = await world.partly(stream)
    assert events == []
    assert isinstance(error, StreamTruncatedError)
    assert server.wait_until(lambda s: s.closed == 1)


async def test_a_stream_that_is_waited_for_while_its_pool_is_closed(world: World, server: Server) -> None:
    pool = world.pool()
    server.script(sse(data("1"), then="hold"))
    stream = await world.open(world.sender(server.url, pool=pool))
    assert await world.next(stream) == 1
    waiting = asyncio.create_task(
        world.partly(stream) if world.is_async else asyncio.to_thread(lambda: asyncio.run(world.partly(stream)))
    )
    await asyncio.sleep(0.02)
    await world.close(pool)
    events, error = await asyncio.wait_for(waiting, 2)
    assert events == []
    assert isinstance(error, StreamTruncatedError)


async def test_a_download_of_a_closed_pool_ends(world: World, server: Server, tmp_path: Path) -> None:
    pool = world.pool()
    server.script(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n", b"x" * 2_000_000, then="hold"))
    download = await world(world.sender(server.url, pool=pool, max_retries=0).download(bytes_request()))
    await world.close(pool)
    with pytest.raises(APIConnectionError):
        await world((download.awrite_to if world.is_async else download.write_to)(tmp_path / "file"))
    assert os.listdir(tmp_path) == []
    assert server.wait_until(lambda s: s.closed == 1)


def test_thirty_two_threads_lose_their_pool(sync_world: World, server: Server) -> None:
    """Each call succeeds, or says that the pool is closed."""
    pool = sync_world.pool(connection_limits=httpx.Limits(max_connections=4))
    sender = sync_world.sender(server.url, pool=pool, timeout=5)
    server.script(json_reply())
    outcomes: list[Any] = []

    def work() -> None:
        try:
            while True:
                assert sender.send(request("POST")) == {"ok": True}
        except Exception as error:
            outcomes.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(32)]
    for thread in threads:
        thread.start()
    assert server.wait_until(lambda s: len(s.requests) > 100)
    pool.close()
    for thread in threads:
        thread.join(4)
    assert [repr(outcome) for outcome in outcomes if not isinstance(outcome, ClosedError)] == []
    assert len(outcomes) == 32
    assert server.wait_until(lambda s: s.closed == s.connections)


def test_thirty_two_threads_leave_their_streams_early(sync_world: World, server: Server) -> None:
    """On four connections: each thread reads one event and goes; afterwards all four can be used at a time."""
    pool = sync_world.pool(connection_limits=httpx.Limits(max_connections=4))
    sender = sync_world.sender(server.url, pool=pool, timeout=8)
    server.script(sse(data("1"), then="hold"))
    seen: list[Any] = []

    def work() -> None:
        for _ in range(3):
            with sender.stream(stream_request()) as stream:
                seen.append(next(stream))

    threads = [threading.Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [1] * 96
    streams = [sender.stream(stream_request(), {"timeout": 2}) for _ in range(4)]
    assert [next(stream) for stream in streams] == [1] * 4
    for stream in streams:
        stream.close()
    pool.close()
    assert server.wait_until(lambda s: s.closed == s.connections)


async def test_a_stream_that_is_waited_for_while_another_closes_it(world: World, server: Server) -> None:
    """The reader is not told that the stream was complete; who asks after that finds nothing."""
    sender = world.sender(server.url)
    server.script(sse(data("1"), then="hold"))
    stream = await world.open(sender)
    assert await world.next(stream) == 1
    waiting = asyncio.create_task(
        world.partly(stream) if world.is_async else asyncio.to_thread(lambda: asyncio.run(world.partly(stream)))
    )
    await asyncio.sleep(0.02)
    await world.close(stream)
    events, error = await asyncio.wait_for(waiting, 2)
    assert events == []
    assert isinstance(error, StreamTruncatedError)
    assert await world.partly(stream) == ([], None)
    assert server.wait_until(lambda s: s.closed == 1)


async def test_two_tasks_cannot_read_one_stream(async_world: World, server: Server) -> None:
    sender = async_world.sender(server.url)
    go_on = threading.Event()

    def behave(exchange: Exchange) -> None:
        exchange.head(200, {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"})
        exchange.wait(go_on)
        exchange.chunk(data("1", "[DONE]").encode())
        exchange.end()

    server.script(behave)
    stream = await async_world.open(sender)
    first = asyncio.create_task(async_world.partly(stream))
    await asyncio.sleep(0.02)
    with pytest.raises(RuntimeError, match="another task is reading this stream already"):
        await anext(stream)
    go_on.set()
    assert await asyncio.wait_for(first, 2) == ([1], None)
    assert await async_world.partly(stream) == ([], None)
