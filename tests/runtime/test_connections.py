"""Connections of streams and calls: given back in every case, used again, never lost by cancellation."""

from __future__ import annotations

import asyncio
import gc
import random
import select
import sys
import threading
from types import ModuleType
from typing import Any

import httpx
import pytest

from support.server import Exchange, Server, choose, data, hold, json_reply, raw, reply, sse
from support.worlds import END, World, request, stream_request
from veneer._runtime.errors import (
    APIConnectionError,
    ClosedError,
    EventError,
    NotFoundError,
    StreamError,
    StreamTruncatedError,
)
from veneer._runtime.slots import socket_of


async def test_calls_share_a_connection(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    server.script(json_reply(), reply(404, b"x" * 100_000), json_reply(), reply(503), json_reply())
    await world.send(sender)
    with pytest.raises(NotFoundError):
        await world.send(sender)
    await world.send(sender)
    await world.send(sender)
    assert (len(server.requests), server.connections) == (5, 1)


@pytest.mark.parametrize("after", [(), ("\n",), (": bye\n\n", 0.01, "\n")])
async def test_complete_streams_share_a_connection(world: World, server: Server, after: tuple[Any, ...]) -> None:
    server.script(sse(data("1"), data("2", "[DONE]"), 0.01, *after))
    sender = world.sender(server.url)
    for _ in range(3):
        assert await world.collect(await world.open(sender)) == [1, 2]
    assert server.connections == 1


async def leave_by_break(world: World, stream: Any) -> None:
    if world.is_async:
        async for _ in stream:
            break
    else:
        for _ in stream:
            break


async def leave_by_close(world: World, stream: Any) -> None:
    await world.next(stream)
    await world.close(stream)
    assert await world.next(stream) is END


async def leave_by_close_at_once(world: World, stream: Any) -> None:
    await world.close(stream)
    await world.close(stream)


async def leave_by_with(world: World, stream: Any) -> None:
    if world.is_async:
        async with stream:
            await anext(stream)
    else:
        with stream:
            next(stream)


async def leave_by_exception(world: World, stream: Any) -> None:
    async def consume() -> None:
        if world.is_async:
            async with stream as events:
                async for _ in events:
                    raise KeyError("mine")
        else:
            with stream as events:
                for _ in events:
                    raise KeyError("mine")

    with pytest.raises(KeyError):
        await consume()


async def leave_untouched(world: World, stream: Any) -> None:
    pass


LEAVING = [
    leave_by_break,
    leave_by_close,
    leave_by_close_at_once,
    leave_by_with,
    leave_by_exception,
    leave_untouched,
]


@pytest.mark.parametrize("leave", LEAVING, ids=lambda f: f.__name__)
async def test_a_stream_left_early_gives_its_connection_back(world: World, server: Server, leave: Any) -> None:
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = world.sender(server.url, pool=pool, timeout=2)
    server.script(sse(data("1"), then="hold"), json_reply())
    stream = await world.open(sender)
    await leave(world, stream)
    del stream
    gc.collect()
    await asyncio.sleep(0.01)
    assert await world.send(sender) == {"ok": True}
    assert server.wait_until(lambda s: s.closed == 1)


async def test_a_stream_in_a_cycle_gives_its_connection_back(world: World, server: Server) -> None:
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = world.sender(server.url, pool=pool, timeout=2)
    server.script(sse(data("1"), then="hold"), json_reply())
    cycle: list[Any] = [await world.open(sender)]
    cycle.append(cycle)
    await world.next(cycle[0])
    del cycle
    gc.collect()
    await asyncio.sleep(0.01)
    assert await world.send(sender) == {"ok": True}


async def test_an_error_in_the_stream_gives_the_connection_back(world: World, server: Server) -> None:
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = world.sender(server.url, pool=pool, timeout=2)
    server.script(sse(data('{"error": "m"}'), then="hold"), json_reply())
    stream = await world.open(sender, stream_request(is_error=lambda event: "error" in event))
    _, error = await world.partly(stream)
    assert isinstance(error, EventError)
    assert await world.send(sender) == {"ok": True}


@pytest.mark.parametrize("transport", ["httpcore", "httpx2"])  # the default has no lock
def test_collecting_a_stream_while_the_pool_is_at_work_does_not_block(server: Server, transport: str) -> None:
    """Garbage collection runs anywhere, even where the library below holds the lock of its pool."""
    world = World("sync", transport)
    server.script(sse(data("1"), then="hold"), json_reply())
    sender = world.sender(server.url, pool=world.pool(connection_limits=httpx.Limits(max_connections=1)), timeout=2)
    stream = sender.stream(stream_request())
    (lane,) = sender._pool.transport().lanes.all()
    done = threading.Event()

    def collect() -> None:
        nonlocal stream
        with lane.lock:
            stream = None
        done.set()

    thread = threading.Thread(target=collect, daemon=True)
    thread.start()
    assert done.wait(2)
    assert sender.send(request()) == {"ok": True}
    thread.join()
    sender._pool.close()


@pytest.mark.parametrize("transport", ["httpcore", "httpx2"])  # in the default, who takes a connection has it alone
def test_a_connection_is_not_closed_while_its_answer_arrives(server: Server, transport: str) -> None:
    """A thread was given an idle connection, and before it says so another thread puts the pool in order."""
    sender = World("sync", transport).sender(server.url)
    answer_early, go_on, given = threading.Event(), threading.Event(), threading.Event()

    def twice(exchange: Exchange) -> None:
        json_reply()(exchange)
        exchange.wait(answer_early)
        json_reply()(exchange)

    server.script(twice, lambda exchange: None)
    assert sender.send(request()) == {"ok": True}
    (lane,) = sender._pool.transport().lanes.all()
    (connection,) = lane._pool._connections
    send = connection.handle_request

    def send_later(request: Any) -> Any:
        given.set()
        go_on.wait(5)
        return send(request)

    connection.handle_request = send_later
    outcome: list[Any] = []
    thread = threading.Thread(target=lambda: outcome.append(sender.send(request("POST"))))
    thread.start()
    assert given.wait(5)
    answer_early.set()
    assert select.select([socket_of(connection)], [], [], 5)[0]
    with lane.lock:
        closing = lane._pool._assign_requests_to_connections()
    go_on.set()
    thread.join()
    assert closing == []
    assert outcome == [{"ok": True}]
    sender.close()


async def test_closing_a_stream_from_another_task_ends_it(async_world: World, server: Server) -> None:
    server.script(sse(data("1"), then="hold"), json_reply())
    sender = async_world.sender(server.url)
    stream = await sender.stream(stream_request())
    assert await anext(stream) == 1
    reading = asyncio.create_task(async_world.partly(stream))
    await asyncio.sleep(0.01)
    await stream.close()
    events, error = await asyncio.wait_for(reading, 2)
    assert events == []
    assert error is None or isinstance(error, StreamError | ClosedError)
    assert server.wait_until(lambda s: s.closed == 1)


# cancellation


async def test_a_cancelled_call_gives_its_connection_back(async_world: World, server: Server) -> None:
    pool = async_world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = async_world.sender(server.url, pool=pool, timeout=2)
    server.script(hold, json_reply())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(sender.send(request()), 0.03)
    assert await sender.send(request()) == {"ok": True}


async def test_a_cancelled_stream_gives_its_connection_back(async_world: World, server: Server) -> None:
    pool = async_world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = async_world.sender(server.url, pool=pool, timeout=2)
    server.script(sse(data("1"), then="hold"), json_reply())
    stream = await sender.stream(stream_request())
    seen: list[Any] = []

    async def consume() -> None:
        seen.append(await anext(stream))
        await anext(stream)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(consume(), 0.03)
    assert seen == [1]
    assert await sender.send(request()) == {"ok": True}


@pytest.mark.parametrize("seed", range(4))
async def test_random_cancellations_lose_no_connection(async_world: World, server: Server, seed: int) -> None:
    chance = random.Random(seed)
    pool = async_world.pool(connection_limits=httpx.Limits(max_connections=2))
    sender = async_world.sender(server.url, pool=pool, timeout=2)
    slow = sse(data("1"), 0.003, data("2"), 0.003, data("[DONE]"))
    server.script(choose({"/a": json_reply(), "/stream": slow, "/hold": hold}))

    async def one(kind: int) -> None:
        if kind == 0:
            await sender.send(request())
        elif kind == 1:
            await sender.send(request(path="/hold"))
        else:
            async with await sender.stream(stream_request()) as stream:
                async for _ in stream:
                    await asyncio.sleep(0)

    for _ in range(10):
        tasks = [asyncio.create_task(one(chance.randrange(3))) for _ in range(5)]
        for task in chance.sample(tasks, len(tasks)):
            if chance.random() < 0.5:
                await asyncio.sleep(chance.random() * 0.004)
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert await asyncio.wait_for(asyncio.gather(sender.send(request()), sender.send(request())), 2)


async def test_a_waiting_call_cancelled_as_its_turn_comes_loses_no_connection(
    async_world: World, server: Server
) -> None:
    """The pool hands a connection to a waiting call, and in the same turn of the loop that call is cancelled."""
    pool = async_world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = async_world.sender(server.url, pool=pool, timeout=0.5, max_retries=0)
    server.script(choose({"/a": json_reply(), "/stream": sse(data("1"), then="hold")}))
    for _ in range(3):
        stream = await sender.stream(stream_request())
        waiting = asyncio.create_task(sender.send(request()))
        await asyncio.sleep(0.01)
        await stream.close()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert await sender.send(request()) == {"ok": True}


def test_closing_a_stream_from_another_thread_ends_it(sync_world: World, server: Server) -> None:
    server.script(sse(data("1"), then="hold"), json_reply())
    sender = sync_world.sender(server.url)
    stream = sender.stream(stream_request())
    assert next(stream) == 1
    closer = threading.Timer(0.02, stream.close)
    closer.start()
    with pytest.raises(StreamError):
        next(stream)
    closer.join()
    assert next(stream, END) is END
    assert server.wait_until(lambda s: s.closed == 1)
    assert sender.send(request()) == {"ok": True}
    sender.close()


async def test_a_fault_while_another_thread_loads_httpx(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by the soak: the half-loaded module had no exceptions yet, and the fault became an AttributeError."""
    monkeypatch.setitem(sys.modules, "httpx", ModuleType("httpx"))
    server.script(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"))
    with pytest.raises(APIConnectionError):
        await world.send(world.sender(server.url, max_retries=0))


@pytest.mark.parametrize("seed", range(3))
async def test_two_hundred_calls_on_ten_connections_a_third_of_them_cancelled(
    async_world: World, server: Server, seed: int
) -> None:
    """Whatever the moment, afterwards ten calls can be under way at a time."""
    chance = random.Random(seed)
    world = async_world
    pool = world.pool(connection_limits=httpx.Limits(max_connections=10))
    sender = world.sender(server.url, pool=pool, timeout=8, max_retries=0)
    slow = sse(data("1"), 0.002, data("2"), 0.002, data("[DONE]"))
    server.script(choose({"/a": json_reply(), "/stream": slow, "/meet": meeting(10)}))

    async def one(number: int) -> Any:
        if number % 3:
            return await sender.send(request("POST"))
        return await world.collect(await sender.stream(stream_request()))

    for _ in range(2):
        tasks = [asyncio.create_task(one(number)) for number in range(200)]
        doomed = chance.sample(tasks, 67)
        for task in doomed:
            if chance.random() < 0.7:
                await asyncio.sleep(chance.random() * 0.004)
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        for task, outcome in zip(tasks, outcomes, strict=True):
            assert outcome in ({"ok": True}, [1, 2]) or (task in doomed and isinstance(outcome, asyncio.CancelledError))

    calls = [sender.send(request(path="/meet"), {"timeout": 4}) for _ in range(10)]
    assert await asyncio.gather(*calls) == [{"ok": True}] * 10


def meeting(number: int) -> Any:
    """Answer when so many requests are under way at a time."""
    barrier = threading.Barrier(number)

    def behave(exchange: Exchange) -> None:
        barrier.wait(5)
        json_reply()(exchange)

    return behave


@pytest.mark.parametrize("seed", range(2))
def test_threads_on_ten_connections_some_of_which_break(sync_world: World, server: Server, seed: int) -> None:
    chance = random.Random(seed)
    pool = sync_world.pool(connection_limits=httpx.Limits(max_connections=10))
    sender = sync_world.sender(server.url, pool=pool, timeout=8, max_retries=0)
    cut = sse(data("1"), then="reset")
    server.script(choose(lambda received: json_reply() if received.target == "/a" else cut))
    plan = [[chance.random() < 0.66 for _ in range(8)] for _ in range(32)]
    outcomes: list[Any] = []

    def work(calls: list[bool]) -> None:
        for call in calls:
            try:
                outcomes.append(sender.send(request("POST")) if call else list(sender.stream(stream_request())))
            except Exception as error:
                outcomes.append(type(error))

    run_all(work, plan)
    wanted = [{"ok": True} if call else StreamTruncatedError for calls in plan for call in calls]
    assert sorted(map(str, outcomes)) == sorted(map(str, wanted))
    server.script(meeting(10))
    outcomes.clear()
    run_all(work, [[True]] * 10)
    assert outcomes == [{"ok": True}] * 10
    pool.close()


def run_all(work: Any, arguments: list[Any]) -> None:
    """Run a function in threads at a time, one for each argument."""
    threads = [threading.Thread(target=work, args=(argument,)) for argument in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
