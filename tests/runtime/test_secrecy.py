"""A key is seen in its header and nowhere else: not in repr, errors, logs, raw answers, tracebacks with locals."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from support.server import Server, close, closed_port, data, echo, hold, json_reply, raw, redirect, reply, sse
from support.worlds import KEY, World, request, stream_request
from veneer._runtime.auth import Credential
from veneer._runtime.errors import ConfigurationError
from veneer_generated.types import Secret


def chain(error: BaseException | None, seen: set[int] | None = None) -> Iterator[BaseException]:
    """An exception, and all causes and contexts of it, the suppressed ones too."""
    seen = seen if seen is not None else set()
    if error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        yield from chain(error.__cause__, seen)
        yield from chain(error.__context__, seen)


def printed(error: BaseException, *, with_locals: bool = True) -> str:
    """Everything that a program could print of an error, by default with the locals of our frames."""
    out: list[str] = []
    for one in chain(error):
        out += [str(one), repr(one), repr(one.args)]
        found = traceback.TracebackException.from_exception(one, capture_locals=True, compact=False)
        for frame in found.stack if with_locals else ():
            if "/veneer/" in frame.filename or "/veneer_generated/" in frame.filename:
                out.append(repr(frame.locals))
        attributes = {name: value for name, value in vars(one).items() if name not in ("body", "response", "headers")}
        out.append(repr(attributes))
    return "\n".join(out)


ECHO = f'{{"error": {{"message": "bad key {KEY}!", "code": "{KEY}", "type": "{KEY}"}}}}'


def answer_with_key(exchange: Any) -> None:
    reply(400, ECHO.encode(), {"Content-Type": "application/json"})(exchange)


SITUATIONS: dict[str, tuple[Any, str]] = {
    "status": (answer_with_key, "send"),
    "status as text": (reply(403, f"the key {KEY} may not"), "send"),
    "authorization echoed": (reply(401, f"Authorization: Bearer {KEY}"), "send"),
    "no JSON": (reply(200, b"nope"), "send"),
    "broken gzip": (reply(200, b"nope", {"Content-Encoding": "gzip"}), "send"),
    "cut": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), "send"),
    "garbage": (raw(b"garbage\r\n\r\n"), "send"),
    "closed": (close, "send"),
    "timeout": (hold, "send"),
    "redirect": (redirect(f"http://elsewhere.example/{KEY}?key={KEY}"), "send"),
    "senseless redirect": (redirect(f"http://[{KEY}"), "send"),
    "error event": (sse(data("1", ECHO)), "stream"),
    "no JSON event": (sse(data("nope")), "stream"),
    "cut stream": (sse(data("1"), then="close"), "stream"),
    "silent stream": (sse(data("1"), then="hold"), "stream"),
    "JSON instead of a stream": (json_reply(ECHO.encode()), "stream"),
    "text instead of a stream": (json_reply(f'"{KEY}"'.encode()), "stream"),
    "download": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), "download"),
}


ECHOES = {
    "status",
    "status as text",
    "authorization echoed",
    "redirect",
    "senseless redirect",
    "error event",
    "JSON instead of a stream",
    "text instead of a stream",
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("own_client", [False, True])
async def test_no_error_shows_the_key(
    world: World, server: Server, situation: str, own_client: bool, caplog: pytest.LogCaptureFixture
) -> None:
    behaviour, way = SITUATIONS[situation]
    server.script(behaviour)
    caplog.set_level(logging.DEBUG)
    seen: list[Any] = []
    sender = world.sender(
        server.url,
        world.token(lambda: KEY),
        timeout=0.05,
        read_timeout=0.05,
        max_retries=1,
        http_client=world.http_client() if own_client else None,
    )
    made = stream_request("GET", is_error=lambda event: isinstance(event, dict) and "error" in event)

    async def act() -> None:
        if way == "send":
            await world.send(sender, on_response=seen.append)
        elif way == "stream":
            await world.collect(await world.open(sender, made, on_response=seen.append))
        else:
            await world(sender.download(request(parse=lambda status, content: content), {"on_response": seen.append}))

    error = await failure(act)
    # What the server itself repeats stands in the answer's body, and so in the locals of who reads it.
    assert KEY not in printed(error, with_locals=situation not in ECHOES)
    assert KEY not in printed(pickle.loads(pickle.dumps(error)))
    assert KEY not in "\n".join(record.getMessage() for record in caplog.records if record.name == "veneer")
    if situation not in ECHOES:
        assert KEY not in repr(seen)
        assert KEY not in caplog.text
    assert [value for value in server.sent("authorization") if value != f"Bearer {KEY}"] == []


async def failure(act: Callable[[], Awaitable[None]]) -> BaseException:
    try:
        await act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


async def test_connect_failures(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sender = world.sender(f"http://127.0.0.1:{closed_port()}", world.token(lambda: KEY))
    error = await failure(lambda: world.send(sender))
    assert KEY not in printed(error)
    assert KEY not in caplog.text


@pytest.mark.parametrize("value", [f"{KEY}\n", f"{KEY} ", f"{KEY}\x01", f"{KEY}ü"])
async def test_unusable_keys(world: World, server: Server, value: str) -> None:
    for given in (world.token(lambda: value), world.token(lambda: (value,))):
        error = await failure(lambda given=given: world.send(world.sender(server.url, given)))
        assert isinstance(error, ConfigurationError)
        if given is not value:
            assert value not in str(error)
    with pytest.raises(ConfigurationError) as caught:
        Credential("api_key", value, header="Authorization")
    assert KEY not in printed(caught.value)
    sender = world.sender(server.url, world.token(lambda: value))
    assert KEY not in printed(await failure(lambda: world.send(sender)))


@pytest.mark.parametrize("name", ["Authorization", "Api-Key", "Cookie"])
async def test_a_secret_header_of_the_client(world: World, server: Server, name: str) -> None:
    server.script(close)
    sender = world.sender(server.url, None, headers={name: KEY}, max_retries=0)
    assert KEY not in printed(await failure(lambda: world.send(sender)))
    assert server.sent(name) == [KEY]


async def test_nothing_that_we_make_shows_it(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]")))
    pool = world.pool()
    sender = world.sender(server.url, KEY, pool=pool, headers={"Api-Key": KEY})
    seen: list[Any] = []
    stream = await world.open(sender, on_response=seen.append)
    things = [sender, sender.settings, *sender.settings.credentials, pool, stream, stream.response, seen]
    assert KEY not in "\n".join(repr(thing) for thing in things)
    assert KEY not in repr(vars(sender))
    assert await world.collect(stream) == [1]


def test_a_secret_hides_in_containers() -> None:
    secret = Secret(KEY)
    assert KEY not in repr([secret]) + repr({"a": secret}) + f"{secret!r}" + repr((("n", secret),))
    assert secret == KEY


async def test_the_callers_echo_is_his_own(world: World, server: Server) -> None:
    """A body is data: it is not changed."""
    server.script(echo)
    assert await world.send(world.sender(server.url), request("POST", json={"mine": KEY})) == {"mine": KEY}
