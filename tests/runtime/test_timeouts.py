"""Time limits: of attempts, phases, streams, and of the wait for a connection."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from support.server import Server, data, drip, hold, json_reply, raw, reply, sse
from support.worlds import World, request, stream_request
from veneer._runtime.errors import (
    APITimeoutError,
    ConfigurationError,
    ServerError,
    StreamTimeoutError,
)

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n"
ANSWER = HEAD + b'{"a": "012345678901234567890"}'
SLACK = 0.5
"""Seconds that a loaded machine may come late; never early. Without the limit under test it would never end."""


@contextmanager
def lasting(seconds: float) -> Iterator[None]:
    start = time.monotonic()
    yield
    spent = time.monotonic() - start
    assert seconds - 0.005 <= spent <= seconds + SLACK


LATE = {
    "silence": hold,
    "headers drip": drip(ANSWER, 0.01),
    "body drips": drip(ANSWER, 0.01, start=len(HEAD)),
    "chunks drip": raw(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[b"1\r\n1\r\n"] * 100, pause=0.01, then="hold"
    ),
    "hints without end": raw(*[b"HTTP/1.1 103 Early\r\n\r\n"] * 100, pause=0.01, then="hold"),
}


@pytest.mark.parametrize("case", LATE)
async def test_a_number_is_the_deadline_of_an_attempt(world: World, server: Server, case: str) -> None:
    server.script(LATE[case])
    with lasting(0.15), pytest.raises(APITimeoutError, match=r"time ran out while waiting for http://127") as caught:
        await world.send(world.sender(server.url, timeout=0.15, max_retries=0))
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, ConnectionError)
    assert server.wait_until(lambda s: s.closed == 1)


async def test_each_attempt_has_its_own_deadline(world: World, server: Server) -> None:
    server.script(hold, LATE["body drips"], json_reply())
    with lasting(0.2):
        assert await world.send(world.sender(server.url), timeout=0.1) == {"ok": True}
    assert len(server.requests) == 3


async def test_the_call_beats_the_client(world: World, server: Server) -> None:
    server.script(hold)
    with lasting(0.05), pytest.raises(APITimeoutError):
        await world.send(world.sender(server.url, timeout=5, max_retries=0), timeout=0.05)


async def test_an_error_body_ends_with_the_attempt(world: World, server: Server) -> None:
    server.script(raw(b"HTTP/1.1 500 Oh\r\nContent-Length: 900\r\n\r\n", *[b"x"] * 100, pause=0.01))
    with lasting(0.15), pytest.raises(ServerError, match=r"^x+ "):
        await world.send(world.sender(server.url, timeout=0.15, max_retries=0))


async def test_sending_has_the_deadline_too(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=1) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        # aiohttp sends a body beside, and does not tell how far it came
        phase = "waiting for" if world.transport == "aiohttp" else "sending to"
        with lasting(0.15), pytest.raises(APITimeoutError, match=f"time ran out while {phase}"):
            await world.send(world.sender(url, timeout=0.15, max_retries=0), request("POST", content=b"x" * 30_000_000))


async def test_phases_of_a_timeout_stay_phases(world: World, server: Server) -> None:
    phases = httpx.Timeout(5, read=0.05)
    server.script(drip(ANSWER, 0.002, start=len(HEAD)))
    assert await world.send(world.sender(server.url, timeout=phases, max_retries=0))
    server.script(hold)
    with lasting(0.05), pytest.raises(APITimeoutError, match="waiting for"):
        await world.send(world.sender(server.url, timeout=phases, max_retries=0))
    with lasting(0.05), pytest.raises(APITimeoutError, match="waiting for"):
        await world.send(world.sender(server.url, max_retries=0), timeout=phases)


@pytest.mark.parametrize("timeout", [None, float("inf"), 1e300, 10**400, httpx.Timeout(None)], ids=range(5))
async def test_no_limit(world: World, server: Server, timeout: Any) -> None:
    server.script(raw(ANSWER[:60], ANSWER[60:], pause=0.05, then="keep"))
    assert await world.send(world.sender(server.url, timeout=timeout), timeout=timeout)


@pytest.mark.parametrize("timeout", [0, -1, True, "3", float("nan"), (1, 2), {}], ids=str)
async def test_senseless_limits_are_refused(world: World, server: Server, timeout: Any) -> None:
    sender = world.sender(server.url)
    with pytest.raises(ConfigurationError, match="timeout is"):
        world.sender(server.url, timeout=timeout)
    for name in ("timeout", "read_timeout", "event_timeout"):
        with pytest.raises(ConfigurationError, match=f"{name} is"):
            await world.open(sender, **{name: timeout})
    for name in ("read_timeout", "event_timeout"):
        with pytest.raises(ConfigurationError, match=f"{name} is"):
            world.sender(server.url, **{name: timeout})
    assert not server.requests


@pytest.mark.parametrize("limit", [0.1, httpx.Timeout(5, pool=0.1)], ids=["number", "phases"])
async def test_an_exhausted_pool_is_named(world: World, server: Server, limit: Any) -> None:
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = world.sender(server.url, pool=pool)
    server.script(sse(data("1"), then="hold"), json_reply())
    stream = await world.open(sender)
    with lasting(0.1), pytest.raises(APITimeoutError, match=r"no connection of the pool came free in 0\.1 s.*limits"):
        await world.send(sender, request("POST"), timeout=limit)
    await world.close(stream)
    assert await world.send(sender) == {"ok": True}


# streams


async def test_the_deadline_of_a_stream_ends_with_its_headers(world: World, server: Server) -> None:
    server.script(sse(data("1"), 0.09, data("2"), 0.09, data("3", "[DONE]")))
    assert await world.collect(await world.open(world.sender(server.url, timeout=0.1))) == [1, 2, 3]
    server.script(LATE["headers drip"])
    with lasting(0.1), pytest.raises(APITimeoutError):
        await world.open(world.sender(server.url, timeout=0.1, max_retries=0))


async def test_silence_ends_a_stream(world: World, server: Server) -> None:
    server.script(sse(data("1"), 0.04, data("2"), then="hold"))
    stream = await world.open(world.sender(server.url, read_timeout=0.1))
    events, error = await world.partly(stream)
    assert events == [1, 2]
    assert isinstance(error, StreamTimeoutError)
    assert isinstance(error, TimeoutError)
    assert str(error) == "nothing came for 0.1 s (read_timeout); 2 events had come"
    assert server.wait_until(lambda s: s.closed == 1)


async def test_the_limit_of_silence_begins_anew_with_each_event(world: World, server: Server) -> None:
    server.script(sse(*[data("1"), 0.09] * 5, data("2"), then="hold"))
    with lasting(5 * 0.09 + 0.35):  # from before the server begins: it may be ahead of the reader
        events, error = await world.partly(await world.open(world.sender(server.url, read_timeout=0.35)))
    assert events == [1] * 5 + [2]
    assert isinstance(error, StreamTimeoutError)


@pytest.mark.parametrize("silence", [None, 60])
async def test_the_limit_for_the_head_is_none_for_the_events(
    world: World, server: Server, silence: float | None
) -> None:
    server.script(sse(data("1"), *[0.08] * 4, data("2", "[DONE]")))
    stream = await world.open(world.sender(server.url, timeout=0.25, read_timeout=silence), event_timeout=None)
    assert await world.collect(stream) == [1, 2]


async def test_no_timer_is_left_in_the_event_loop(server: Server) -> None:
    def timers() -> list[asyncio.TimerHandle]:
        scheduled: list[asyncio.TimerHandle] = asyncio.get_running_loop()._scheduled  # type: ignore[attr-defined]
        return [timer for timer in scheduled if not timer.cancelled()]

    world, before = World("async"), timers()
    server.script(sse(data("1"), 0.01, data("2", "[DONE]")), sse(data("1"), then="hold"))
    sender = world.sender(server.url, read_timeout=60)
    assert await world.collect(await world.open(sender)) == [1, 2]
    assert timers() == before
    stream = await world.open(sender)
    assert await world.next(stream) == 1
    await world.close(stream)
    assert timers() == before
    await world.finish()


@pytest.mark.parametrize("silence", [": ping\n\n", "event: ping\ndata: {}\n\n", 'data: {"type": "ping"}\n\n', "\n"])
async def test_pings_are_life_but_no_events(world: World, server: Server, silence: str) -> None:
    server.script(sse(data("1"), *[silence, 0.02] * 4, data("2"), *[silence, 0.02] * 30, then="hold"))
    made = stream_request(tag="type", ping=frozenset({"ping"}))
    with lasting(0.08 + 0.15):  # as above
        stream = await world.open(world.sender(server.url, read_timeout=0.08), made, event_timeout=0.15)
        events, error = await world.partly(stream)
    assert events == [1, 2]
    assert isinstance(error, StreamTimeoutError)
    assert "no event came for 0.15 s (event_timeout), though the connection is alive; 2 events" in str(error)


async def test_the_time_until_the_first_event_is_limited_too(world: World, server: Server) -> None:
    server.script(sse(*[": ping\n\n", 0.02] * 30))
    stream = await world.open(world.sender(server.url), event_timeout=0.1)
    with lasting(0.1):
        events, error = await world.partly(stream)
    assert (events, type(error)) == ([], StreamTimeoutError)


@pytest.mark.parametrize("first", [True, False])
async def test_a_slow_reader_is_no_slow_server(world: World, server: Server, first: bool) -> None:
    server.script(sse(data("1"), 0.01, data("2"), 0.01, ": ping\n\n", 0.01, data("3", "[DONE]")))
    stream = await world.open(world.sender(server.url), event_timeout=0.06, read_timeout=0.06)
    events = [] if first else [await world.next(stream)]
    time.sleep(0.09)  # noqa: ASYNC251  # a program that is busy with something else
    events.append(await world.next(stream))
    time.sleep(0.09)  # noqa: ASYNC251  # as above
    assert events + await world.collect(stream) == [1, 2, 3]


@pytest.mark.parametrize("silent", [True, False])
async def test_no_limits_for_streams(world: World, server: Server, silent: bool) -> None:
    server.script(sse(data("1"), 0.09, data("2", "[DONE]")))
    sender = world.sender(server.url, timeout=0.05, read_timeout=None, event_timeout=None if silent else float("inf"))
    assert await world.collect(await world.open(sender)) == [1, 2]


async def test_a_stream_that_is_over_is_not_waited_for_long(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]"), then="hold"))
    stream = await world.open(world.sender(server.url))
    start = time.monotonic()
    assert await world.collect(stream) == [1]
    assert time.monotonic() - start < 0.4
    assert server.wait_until(lambda s: s.closed == 1)


async def test_a_server_that_leaves_its_streams_open_is_waited_for_once(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]"), then="hold"))
    sender = world.sender(server.url)
    spent = []
    for _ in range(3):
        stream = await world.open(sender)
        start = time.monotonic()
        assert await world.collect(stream) == [1]
        spent.append(time.monotonic() - start)
    assert spent[0] >= 0.19
    assert min(spent[1:]) < 0.15
    server.script(sse(data("1", "[DONE]")))
    for _ in range(2):
        assert await world.collect(await world.open(sender)) == [1]
    assert server.connections == 4  # streams that end are not mistaken for such


# through the user's own client


@pytest.mark.parametrize("case", LATE)
async def test_the_deadline_with_a_client_of_the_users(world: World, server: Server, case: str) -> None:
    sender = world.sender(server.url, http_client=world.http_client(), max_retries=0)
    assert await world.send(sender) == {"ok": True}
    for _ in range(2):  # on the connection of a call before, and on a new one
        server.script(LATE[case])
        with lasting(0.15), pytest.raises(APITimeoutError):
            await world.send(sender, timeout=0.15)
    server.script(json_reply())
    assert await world.send(sender, timeout=0.5) == {"ok": True}


async def test_finished_streams_share_a_connection_of_the_users(world: World, server: Server) -> None:
    server.script(sse(data("1"), data("2", "[DONE]"), 0.01))
    sender = world.sender(server.url, http_client=world.http_client())
    for _ in range(3):
        assert await world.collect(await world.open(sender)) == [1, 2]
    assert server.connections == 1


async def test_limits_with_a_client_of_the_users(world: World, server: Server) -> None:
    sender = world.sender(server.url, http_client=world.http_client(), max_retries=0)
    server.script(hold)
    with lasting(0.1), pytest.raises(APITimeoutError):
        await world.send(sender, timeout=0.1)
    server.script(LATE["body drips"])
    with lasting(0.15), pytest.raises(APITimeoutError):
        await world.send(sender, timeout=0.15)
    server.script(sse(data("1"), *[": ping\n\n", 0.02] * 30))
    events, error = await world.partly(await world.open(sender, event_timeout=0.1))
    assert (events, type(error)) == ([1], StreamTimeoutError)
    server.script(sse(data("1"), then="hold"))
    events, error = await world.partly(await world.open(sender, read_timeout=0.1))
    assert (events, type(error)) == ([1], StreamTimeoutError)


async def test_the_end_of_a_stream_with_a_client_of_the_users(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]"), then="hold"))
    stream = await world.open(world.sender(server.url, http_client=world.http_client()))
    start = time.monotonic()
    assert await world.collect(stream) == [1]
    assert time.monotonic() - start < 0.4


async def test_an_answer_with_a_short_body_beats_a_tight_deadline(world: World, server: Server) -> None:
    server.script(reply(200, b"{}"))
    assert await world.send(world.sender(server.url, timeout=0.5)) == {}
