"""What the logger `veneer` tells, and what it does not."""

from __future__ import annotations

import logging
import re

import pytest

from support.server import Server, close, data, json_reply, redirect, reply, sse
from support.worlds import World, request


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [re.sub(r"\d+\.\d{3} s", "T s", record.getMessage()) for record in caplog.records if record.name == "veneer"]


async def test_each_attempt_is_one_line(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "veneer")
    server.script(reply(503, b"body"), close, redirect("/b?token=hidden"), json_reply(b'{"answer": 1}'))
    made = request("PUT", "/a%0Ab", json={"prompt": "hello"}, params=(("q", "hidden"),))
    with pytest.raises(Exception, match="redirects a PUT"):
        await world.send(world.sender(server.url), made)
    where = f"http://127.0.0.1:{server.port}"
    assert lines(caplog) == [
        "PUT /a%0Ab T s attempt 1 503",
        "PUT /a%0Ab T s attempt 1 again in 0.50 s",
        f"PUT /a%0Ab T s attempt 2 failed: lost the connection to {where}: "
        "Server disconnected without sending a response.",
        "PUT /a%0Ab T s attempt 2 again in 1.00 s",
        "PUT /a%0Ab T s attempt 3 302",
    ]
    assert {record.levelno for record in caplog.records if record.name == "veneer"} == {logging.DEBUG}


async def test_streams_are_logged_by_their_headers(
    world: World, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "veneer")
    server.script(sse(data('{"text": "secret"}', "[DONE]")))
    await world.collect(await world.open(world.sender(server.url)))
    assert lines(caplog) == ["POST /stream T s attempt 1 200"]


async def test_nothing_is_formatted_when_nobody_listens(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "veneer")
    await world.send(world.sender(server.url))
    assert lines(caplog) == []


def test_the_logger_is_silent_by_default() -> None:
    assert any(isinstance(handler, logging.NullHandler) for handler in logging.getLogger("veneer").handlers)
    assert logging.getLogger("veneer").level == logging.NOTSET
