"""Closing clients and pools while others use them: what waits is told so at once, nothing hangs."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpx
import pytest

from support.server import Server, data, hold, json_reply, sse
from support.worlds import World, request, stream_request
from veneer._runtime.errors import ClosedError, StreamTruncatedError
from veneer._runtime.pool import ClientPool

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
def test_a_call_under_way_and_one_that_waits_for_a_connection(server: Server, own: bool) -> None:
    world = World("sync")
    pool = ClientPool(connection_limits=ONE)
    sender = world.sender(server.url, pool=pool)
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


async def test_tasks_under_way_and_waiting(server: Server) -> None:
    world = World("async")
    pool = world.pool(connection_limits=ONE)
    sender = world.sender(server.url, pool=pool)
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


def test_thirty_two_threads_lose_their_pool(server: Server) -> None:
    """Each call succeeds, or says that the pool is closed."""
    pool = ClientPool(connection_limits=httpx.Limits(max_connections=4))
    sender = World("sync").sender(server.url, pool=pool, timeout=5)
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


def test_thirty_two_threads_leave_their_streams_early(server: Server) -> None:
    """On four connections: each thread reads one event and goes; afterwards all four can be used at a time."""
    pool = ClientPool(connection_limits=httpx.Limits(max_connections=4))
    sender = World("sync").sender(server.url, pool=pool, timeout=8)
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
