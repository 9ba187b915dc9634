"""Which attempts are repeated, and when."""

from __future__ import annotations

import io
import time
from contextlib import suppress
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from support.server import Server, close, closed_port, data, json_reply, raw, redirect, reply, reset, sse
from support.worlds import World, request, stream_request
from veneer._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    RateLimitError,
    ServerError,
    VeneerError,
)
from veneer._runtime.retry import RetryPolicy, retry_after_of

KINDS: dict[str, dict[str, Any]] = {
    "GET": {"method": "GET"},
    "HEAD": {"method": "HEAD", "parse": lambda status, content: {"ok": True}},
    "PUT": {"method": "PUT", "content": b"x"},
    "DELETE": {"method": "DELETE"},
    "POST": {"method": "POST", "json": {}},
    "PATCH": {"method": "PATCH", "json": {}},
    "POST idempotent": {"method": "POST", "json": {}, "idempotent": True},
    "POST creates": {"method": "POST", "json": {}, "retry": False},
    "POST creates idempotent": {"method": "POST", "json": {}, "retry": False, "idempotent": True},
}
SAFE = {"GET", "HEAD", "PUT", "DELETE", "POST idempotent", "POST creates idempotent"}
INFERENCE = SAFE | {"POST", "PATCH"}
EVERY = set(KINDS)
NEVER: set[str] = set()
REPEATED_BY = {
    **dict.fromkeys((400, 402, 403, 404, 412, 413, 422, 499, 501, 505), NEVER),
    **dict.fromkeys((409, 507, 520, 599), SAFE),
    **dict.fromkeys((408, 500, 502, 503, 504, 529), INFERENCE),
    429: EVERY,
}


@pytest.mark.parametrize("kind", KINDS)
async def test_statuses(world: World, server: Server, kind: str) -> None:
    sender = world.sender(server.url, max_retries=1)
    repeated = set()
    for status in REPEATED_BY:
        server.script(reply(status), json_reply())
        before = len(server.requests)
        with suppress(APIStatusError):
            assert await world.send(sender, request(**KINDS[kind])) == {"ok": True}
        if len(server.requests) - before == 2:
            repeated.add(status)
    assert repeated == {status for status, kinds in REPEATED_BY.items() if kind in kinds}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [close, reset, raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")])
async def test_broken_connections_after_sending(world: World, server: Server, kind: str, fault: Any) -> None:
    if kind == "HEAD":
        fault = close
    server.script(fault, json_reply())
    sender = world.sender(server.url)
    if kind in SAFE:
        assert await world.send(sender, request(**KINDS[kind])) == {"ok": True}
        assert world.sleeps == [0.5]
    else:
        with pytest.raises(APIConnectionError, match="lost the connection"):
            await world.send(sender, request(**KINDS[kind]))
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_connect_failures_are_always_repeated(world: World, kind: str) -> None:
    sender = world.sender(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(APIConnectionError, match="could not connect to http://127"):
        await world.send(sender, request(**KINDS[kind]))
    assert world.sleeps == [0.5, 1.0]


async def test_a_body_that_was_not_begun_can_be_sent_after_a_connect_failure(world: World) -> None:
    sender = world.sender(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(APIConnectionError, match="could not connect"):
        await world.send(sender, request("POST", content=iter([b"once"])))
    assert len(world.sleeps) == 2


async def test_a_name_that_does_not_resolve(world: World) -> None:
    sender = world.sender("http://no-such-host.invalid", max_retries=0)
    with pytest.raises(APIConnectionError, match=r"could not connect to http://no-such-host.invalid"):
        await world.send(sender)


@pytest.mark.parametrize("host", ["a..b", f"{'a' * 64}.example"])
async def test_a_name_that_cannot_be(world: World, host: str) -> None:
    with pytest.raises(VeneerError):
        await world.send(world.sender(f"http://{host}", max_retries=0))


async def test_each_attempt_sends_the_same_body(world: World, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"z" * 200_000)
    file = io.BytesIO(b"skipped" + b"y" * 100)
    file.seek(7)
    sender = world.sender(server.url)
    for content, expected in (
        (b"x" * 10, b"x" * 10),
        (path, b"z" * 200_000),
        (file, b"y" * 100),
        ([b"a", b"b"], b"ab"),
    ):
        server.script(reply(503), close, json_reply())
        server.requests.clear()
        await world.send(sender, request("PUT", content=content))
        assert [received.body for received in server.requests] == [expected] * 3


@pytest.mark.parametrize("fault", [reply(503), close])
async def test_a_body_that_can_be_read_once_is_not_repeated(world: World, server: Server, fault: Any) -> None:
    server.script(fault, json_reply())
    with pytest.raises((ServerError, APIConnectionError)):
        await world.send(world.sender(server.url), request("PUT", content=iter([b"once"])))
    assert len(server.requests) == 1


async def test_the_number_of_repetitions(world: World, server: Server) -> None:
    server.script(reply(503))
    for client, call, expected in ((0, None, 1), (3, None, 4), (3, 0, 1), (0, 2, 3)):
        server.requests.clear()
        options = {} if call is None else {"max_retries": call}
        with pytest.raises(ServerError) as caught:
            await world.send(world.sender(server.url, max_retries=client), **options)
        assert len(server.requests) == expected
        assert caught.value.response is not None
        assert caught.value.response.attempts == expected


@pytest.mark.parametrize("value", [-1, 1.5, None, "2", True])
async def test_senseless_numbers_are_refused(world: World, server: Server, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_retries is"):
        world.sender(server.url, max_retries=value)
    with pytest.raises(ConfigurationError, match="max_retries is"):
        await world.send(world.sender(server.url), max_retries=value)


async def test_pauses_grow_up_to_a_limit(world: World, server: Server) -> None:
    server.script(reply(503))
    with pytest.raises(ServerError):
        await world.send(world.sender(server.url, max_retries=6))
    assert world.sleeps == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_jitter_only_shortens() -> None:
    for chance in (0.0, 0.5, 0.999):
        policy = RetryPolicy(random=lambda chance=chance: chance)
        for repetition in (1, 2, 5, 10_000):
            full = RetryPolicy(jitter=0.0).wait(repetition)
            assert full * 0.75 <= policy.wait(repetition) <= full <= 8.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "3"}, 3.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"x-ms-retry-after-ms": "250", "Retry-After": "9"}, 0.25),
        ({"Retry-After": "60"}, 60.0),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "1e400"}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "Mon, 32 Foo 2020 99:99:99 GMT"}, None),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after-ms": "x", "Retry-After": "2"}, 2.0),
    ],
    ids=repr,
)
async def test_retry_after(world: World, server: Server, headers: dict[str, str], seconds: float | None) -> None:
    server.script(reply(429, b"slow", headers), json_reply())
    assert await world.send(world.sender(server.url)) == {"ok": True}
    assert world.sleeps == ([] if seconds == 0 else [0.5 if seconds is None else seconds])
    server.script(reply(429, b"slow", headers))
    with pytest.raises(RateLimitError) as caught:
        await world.send(world.sender(server.url), max_retries=0)
    assert caught.value.retry_after == seconds


async def test_retry_after_as_a_date(world: World, server: Server) -> None:
    server.script(reply(503, b"", {"Retry-After": formatdate(time.time() + 20, usegmt=True)}), json_reply())
    await world.send(world.sender(server.url))
    assert 15 < world.sleeps[0] <= 20


def test_a_date_without_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        for zone in ("GMT", "-0000", "", "+0000"):
            assert retry_after_of({"retry-after": f"Thu, 01 Jan 1970 01:00:00 {zone}"}, lambda: 3590.0) == 10.0
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("value", ["61", "86400", "Fri, 31 Dec 9999 23:59:59 GMT", "1e300"])
async def test_a_wait_above_the_cap_raises_at_once(world: World, server: Server, value: str) -> None:
    server.script(reply(429, b"slow", {"Retry-After": value}))
    with pytest.raises(RateLimitError) as caught:
        await world.send(world.sender(server.url))
    assert (len(server.requests), world.sleeps) == (1, [])
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 60


async def test_the_policy_is_the_clients(world: World, server: Server) -> None:
    server.script(reply(429, b"", {"Retry-After": "2"}), reply(503), json_reply())
    policy = RetryPolicy(initial=0.1, retry_after_cap=2.0, jitter=0.0)
    await world.send(world.sender(server.url, retry=policy))
    assert world.sleeps == [2.0, 0.2]


async def test_a_stream_is_repeated_before_its_first_event_only(world: World, server: Server) -> None:
    server.script(reply(503), sse(data("1"), then="close"), sse(data("2", "[DONE]")))
    stream = await world.open(world.sender(server.url), stream_request(changes={"idempotent": True}))
    events, error = await world.partly(stream)
    assert events == [1]
    assert isinstance(error, ConnectionError)
    assert len(server.requests) == 2


async def test_redirects_and_repetitions_are_counted_apart(world: World, server: Server) -> None:
    server.script(redirect("/1"), redirect("/2"), reply(503), redirect("/3"), reply(503), json_reply())
    assert await world.send(world.sender(server.url, max_retries=2)) == {"ok": True}
    assert len(world.sleeps) == 2


async def test_an_error_of_the_request_itself_is_not_repeated(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    with pytest.raises(ConfigurationError):
        await world.send(sender, request(path="/" + "x" * 70_000))
    assert (server.requests, world.sleeps) == ([], [])
