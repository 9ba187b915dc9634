"""What providers and users can add to a call: a look at the request, more headers, more limits, the bare answer."""

from __future__ import annotations

import logging
import time
from types import SimpleNamespace
from typing import Any

import pytest

from support.server import Server, close, closed_port, drip, json_reply, redirect, reply
from support.worlds import KEY, World, request
from veneer._runtime.auth import Credential
from veneer._runtime.errors import APIConnectionError, APITimeoutError, ConfigurationError, ServerError
from veneer._runtime.options import RawRequest
from veneer._runtime.retry import RetryPolicy


async def test_on_request_sees_each_attempt_and_may_change_its_headers(world: World, server: Server) -> None:
    seen: list[RawRequest] = []

    def look(sent: RawRequest) -> None:
        sent.headers["X-Attempt"] = str(len(seen))
        del sent.headers["user-agent"]
        seen.append(sent)

    server.script(reply(503), json_reply())
    made = request("POST", json={"a": 1}, params=(("q", "1"),))
    await world.send(world.sender(server.url), made, on_request=look)
    assert server.sent("x-attempt") == ["0", "1"]
    assert server.sent("user-agent") == [None, None]
    assert server.sent("authorization") == [f"Bearer {KEY}"] * 2
    assert [(s.method, s.url, s.content) for s in seen] == [("POST", f"{server.url}/a?q=1", b'{"a":1}')] * 2
    assert KEY not in repr(seen)


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A": "ü"}])
async def test_on_request_cannot_inject_headers(world: World, server: Server, headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="header"):
        await world.send(world.sender(server.url), on_request=lambda sent: sent.headers.update(headers))
    assert not server.requests


@pytest.mark.parametrize("watched", [False, True])
async def test_a_secret_in_a_header_of_any_name_stays_hidden(
    world: World, server: Server, watched: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    made = [Credential("token", lambda: KEY, header="X-Token", also=lambda value: {"X-Also": value})]
    sender = world.sender(server.url, credentials=made)
    sender.settings.log_bodies = True
    seen: list[Any] = []
    options = {"on_request": seen.append} if watched else {}
    await world.send(sender, request("POST", json={"mine": 1}), **options)
    assert server.sent("x-token") == server.sent("x-also") == [KEY]
    assert KEY not in caplog.text
    assert KEY not in repr(seen)
    assert '{"mine":1}' in caplog.text


async def test_bodies_are_logged_on_demand_only(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "veneer")
    server.script(reply(200, f'{{"echo": "{KEY}", "long": "{"x" * 50_000}"}}', {"Set-Cookie": "hidden"}))
    sender = world.sender(server.url)
    await world.send(sender, request("POST", json={"prompt": "p"}))
    assert "prompt" not in caplog.text
    sender.settings.log_bodies = True
    await world.send(sender, request("POST", json={"prompt": "p"}), extra_headers={"Api-Key": "mine"})
    assert '{"prompt":"p"}' in caplog.text
    assert "echo" in caplog.text
    for secret in (KEY, "hidden", "mine"):
        assert secret not in caplog.text
    assert max(len(record.getMessage()) for record in caplog.records) < 12_000


async def test_further_headers_of_a_credential(world: World, server: Server, other: Server) -> None:
    made = [Credential("token", KEY, header="Authorization", prefix="Bearer ", also=lambda v: {"Api-Key": v})]
    sender = world.sender(server.url, credentials=made)
    await world.send(sender)
    await world.send(sender, extra_headers={"api-key": None})
    await world.send(sender, extra_headers={"API-Key": "mine"})
    assert server.sent("api-key") == [KEY, None, "mine"]
    assert server.sent("authorization") == [f"Bearer {KEY}"] * 3
    server.script(redirect(f"{other.url}/file"))
    await world(sender.download(request(parse=lambda status, content: content)))
    assert other.sent("api-key") == other.sent("authorization") == [None]


async def test_tokens_that_need_tls(world: World, server: Server) -> None:
    made = [Credential("token", KEY, header="Authorization", tls_only=lambda value: value == KEY)]
    sender = world.sender(server.url, credentials=made)
    with pytest.raises(APIConnectionError, match="not protected by TLS; use an https address") as caught:
        await world.send(sender)
    assert KEY not in str(caught.value)
    assert not server.requests
    await world.send(sender, extra_headers={"Authorization": "mine"})
    await world.send(sender, extra_headers={"Authorization": None})
    sender.settings.plain_tokens = True
    await world.send(sender)
    assert server.sent("authorization") == ["mine", None, KEY]


async def test_a_token_is_used_until_it_ends(world: World, server: Server) -> None:
    asked: list[float] = []

    def get_token(*scopes: str) -> Any:
        asked.append(1)
        return SimpleNamespace(token=f"t{len(asked)}", expires_on=time.time() + (3600 if len(asked) > 1 else 10))

    made = [Credential("token", SimpleNamespace(get_token=get_token), header="X-T", reuse=True)]
    sender = world.sender(server.url, credentials=made)
    server.script(json_reply(), json_reply(), json_reply(), reply(401), json_reply())
    for _ in range(4):
        await world.send(sender)
    assert server.sent("x-t") == ["t1", "t2", "t2", "t2", "t3"]


async def test_the_whole_call_may_be_limited(world: World, server: Server) -> None:
    sender = world.sender(server.url, max_retries=9)
    sender.settings.total = 0.15
    server.script(lambda exchange: exchange.hold())
    start = time.monotonic()
    with pytest.raises(APITimeoutError):
        await world.send(sender, timeout=0.05)
    with pytest.raises(APITimeoutError):
        await world.send(sender, timeout=None)
    assert time.monotonic() - start < 0.5
    server.script(reply(503, b"", {"Retry-After": "1"}))
    with pytest.raises(ServerError):
        await world.send(sender)
    assert not world.sleeps or max(world.sleeps) < 1


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (RetryPolicy(after_answer=1, jitter=0.0), [2, 4, 4]),
        (RetryPolicy(after_fault=1, jitter=0.0), [4, 2, 4]),
        (RetryPolicy(after_connect=1, jitter=0.0), [4, 4, 2]),
        (RetryPolicy(fixed=True, jitter=0.0), [4, 4, 4]),
    ],
)
async def test_repetitions_may_be_limited_by_kind(
    world: World, server: Server, policy: RetryPolicy, expected: list[int]
) -> None:
    sender = world.sender(server.url, max_retries=3, retry=policy)
    counts = []
    for behaviour in (reply(503), close):
        server.script(behaviour)
        server.requests.clear()
        with pytest.raises((ServerError, APIConnectionError)):
            await world.send(sender)
        counts.append(len(server.requests))
    world.sleeps.clear()
    with pytest.raises(APIConnectionError):
        await world.send(world.sender(f"http://127.0.0.1:{closed_port()}", max_retries=3, retry=policy))
    assert [*counts, len(world.sleeps) + 1] == expected
    if policy.fixed:
        assert world.sleeps == [0.5] * 3


async def test_further_statuses_are_repeated(world: World, server: Server) -> None:
    server.script(reply(418), json_reply())
    policy = RetryPolicy(statuses=frozenset({418}))
    assert await world.send(world.sender(server.url, retry=policy), request("POST", json={})) == {"ok": True}


# the answer as it comes


async def body_of(world: World, answer: Any) -> bytes:
    return bytes(await world(answer.aread() if world.is_async else answer.read()))


@pytest.mark.parametrize("status", [200, 302, 401, 404, 501])
async def test_fetch_gives_any_status(world: World, server: Server, status: int) -> None:
    server.script(reply(status, b"body", {"X-A": "b", "Location": "http://elsewhere.example/"}))
    answer, raw = await world(world.sender(server.url, world.token(lambda: KEY)).fetch(request()))
    assert (raw.status_code, raw.headers["x-a"], raw.content) == (status, "b", None)
    assert await body_of(world, answer) == b"body"
    assert len(server.requests) == 1


async def test_fetch_repeats_and_then_gives_what_came(world: World, server: Server) -> None:
    server.script(reply(503, b"1"), reply(503, b"2"), reply(503, b"3"))
    answer, raw = await world(world.sender(server.url).fetch(request()))
    assert (raw.attempts, await body_of(world, answer)) == (3, b"3")
    assert server.connections == 1


async def test_limits_of_fetch(world: World, server: Server) -> None:
    late = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + b"x" * 20, 0.01, start=39)
    server.script(late)
    sender = world.sender(server.url, timeout=0.1)
    answer, _ = await world(sender.fetch(request()))
    with pytest.raises(APITimeoutError):
        await body_of(world, answer)
    answer, _ = await world(sender.fetch(request(), stream=True))
    assert await body_of(world, answer) == b"x" * 20
