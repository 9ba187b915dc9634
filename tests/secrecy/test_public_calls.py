"""A key goes through every public call of every client, with every fault: it is seen in its header and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from secrecy.canary import CANARY, KEY, listen, prepare, tell
from support.calls import CALLS, PROVIDERS, SILENT, PublicCall, chosen, streams
from support.server import Server, close, closed_port, hold, json_reply, raw, redirect, reply, reset, sse
from veneer import StreamTimeoutError
from veneer.testing import Emulator, faults

NAMES = {call.name for calls in CALLS.values() for call in calls}
worlds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
providers = pytest.mark.parametrize("provider", PROVIDERS)

EMULATED: dict[str, Any] = {
    "status": faults.Respond(503, {"error": {"message": "not now", "code": "503"}}),
    "page": faults.html(502),
    "rate limit": faults.rate_limited(0),
    "reset": faults.Reset(),
    "reset in the body": faults.Reset(1),
    "cut": faults.Cut(0, 3),
    "cut later": faults.Cut(2),
    "cut character": faults.CutCharacter(),
    "no end": faults.DropTail(1),
    "wrong length": faults.WrongLength(),
    "stall": faults.Stall(0.01, after=1),
    "pings": faults.Pings(0.01, interval=0.005),
    "drip": faults.Drip(50),
    "junk event": faults.Insert(b"data: junk\n\n"),
    "error event": faults.Insert(b'data: {"error": {"message": "no", "code": "x"}, "event": "error", "code": "x"}\n\n'),
    "no stream": faults.IgnoreStream(),
}
EMULATED_OF: dict[tuple[str, str], Any] = {
    ("dify", "no stream"): faults.IgnoreStream("response_mode", "blocking"),
}
"""Where a provider has its own form of a fault."""
SCRIPTED: dict[str, Any] = {
    "garbage": raw(b"garbage\r\n\r\n"),
    "no JSON": reply(200, b"nope", {"Content-Type": "application/json"}),
    "other JSON": json_reply(b'[null, {"data": 1}]'),
    "empty": reply(200, b""),
    "broken gzip": reply(200, b"nope", {"Content-Encoding": "gzip"}),
    "broken chunks": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "half a head": raw(b"HTTP/1.1 200 OK\r\nContent-"),
    "silence": hold,
    "closed": close,
    "torn down": reset,
    "bad key": json_reply(b'{"code": "unauthorized", "message": "no", "status": 401}', 401),
    "forbidden": reply(403, "you may not"),
    "odd status": reply(499, b""),
    "cut stream": sse('data: {"a": 1}\n\n', then="close"),
    "senseless redirect": redirect("http://["),
}
WITH_ALL = {"status", "torn down", "other JSON"}
"""Faults that every call meets: before, in and after an answer. The others meet one call of each way of sending."""


AT_A_TIME = 30
"""Calls that one test makes; DIAL has hundreds, and what is printed of each is made in many ways."""
ENDLESS = {"dial.Dial.client_channel.subscribe": 1, "dial.Dial.resources.subscribe": 0}
"""Streams that nothing ends but the caller's `event_timeout`, and how many events come before."""


def parts(calls: list[PublicCall]) -> list[list[PublicCall]]:
    count = -(-len(calls) // AT_A_TIME)
    return [calls[number::count] for number in range(count)]


def calls_for(provider: str, fault: str) -> list[list[PublicCall]]:
    if fault not in WITH_ALL:
        return parts(chosen(provider))
    return parts([call for call in CALLS[provider] if call.name not in SILENT])


def cases(faults_: Iterable[str]) -> list[tuple[str, str, int]]:
    """Providers, faults and parts of the calls."""
    return [(p, f, number) for p in PROVIDERS for f in faults_ for number in range(len(calls_for(p, f)))]


@pytest.mark.parametrize(("provider", "part"), [(p, n) for p in PROVIDERS for n in range(len(parts(CALLS[p])))])
@worlds
async def test_whatever_is_public_sends_it_and_shows_it_nowhere(
    provider: str, part: int, is_async: bool, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    """What could not be reached is named in `SILENT`; a new method has to send, or to be named there."""
    listen(caplog)
    service = getattr(emulator, provider)
    leaks: list[str] = []
    silent: set[str] = set()
    calls = parts(CALLS[provider])[part]
    for call in calls:
        before = len(service.requests)
        leaks += (await tell(call, service.base_url, caplog, is_async=is_async)).leaks
        sent = service.requests[before:]
        if not sent:
            silent.add(call.name)
        assert all(any(CANARY in value for value in request.headers.values()) for request in sent), call.name
    assert not leaks
    assert silent == {call.name for call in calls if call.name in SILENT}


def test_those_that_send_nothing_exist() -> None:
    assert set(SILENT) <= NAMES


@providers
@worlds
async def test_those_that_meet_every_fault_succeed_without(
    provider: str, is_async: bool, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    """Else a fault would not meet the answer that they ask for, but the emulator's refusal."""
    listen(caplog)
    service = getattr(emulator, provider)
    for call in chosen(provider):
        service.reset()
        prepare(emulator)
        told = await tell(call, service.base_url, caplog, is_async=is_async, max_retries=0)
        if call.name in ENDLESS:
            assert isinstance(told.error, StreamTimeoutError)
            assert f"{ENDLESS[call.name]} events had come" in str(told.error)
        else:
            assert told.error is None, call.name
        assert not told.leaks


@worlds
@pytest.mark.parametrize(("provider", "fault", "part"), cases(EMULATED))
async def test_faults_of_a_service(
    provider: str, is_async: bool, fault: str, part: int, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    listen(caplog)
    service = getattr(emulator, provider)
    leaks: list[str] = []
    for call in calls_for(provider, fault)[part]:
        service.reset()
        prepare(emulator)
        service.fail_next(EMULATED_OF.get((provider, fault), EMULATED[fault]), times=None)
        leaks += (await tell(call, service.base_url, caplog, is_async=is_async, max_retries=1)).leaks
        assert service.requests, call.name
    assert not leaks


@worlds
@pytest.mark.parametrize(("provider", "fault", "part"), cases(SCRIPTED))
async def test_faults_of_a_connection(
    provider: str, is_async: bool, fault: str, part: int, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    listen(caplog)
    server.script(SCRIPTED[fault])
    changes: dict[str, Any] = {"timeout": 0.01, "max_retries": 0} if fault == "silence" else {"max_retries": 1}
    leaks: list[str] = []
    for call in calls_for(provider, fault)[part]:
        leaks += (await tell(call, server.url, caplog, is_async=is_async, **changes)).leaks
    assert not leaks
    assert server.requests


@providers
@worlds
async def test_nobody_there(provider: str, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    listen(caplog)
    for number, call in enumerate(chosen(provider)):
        told = await tell(
            call, f"http://127.0.0.1:{closed_port()}", caplog, is_async=is_async, max_retries=0, thorough=number < 3
        )
        assert told.error is not None
        assert not told.leaks


@providers
@worlds
@pytest.mark.parametrize("status", [302, 307])
async def test_another_host_never_sees_it(
    provider: str,
    is_async: bool,
    status: int,
    server: Server,
    other: Server,
    caplog: pytest.LogCaptureFixture,
) -> None:
    listen(caplog)
    server.script(redirect(f"{other.url}/elsewhere", status))
    leaks: list[str] = []
    for call in chosen(provider):
        leaks += (await tell(call, server.url, caplog, is_async=is_async, max_retries=0)).leaks
    assert not leaks
    assert server.requests
    assert not [one for one in other.requests if CANARY in repr(one)]
    if provider in ("dial", "dify"):
        assert other.requests, "downloads follow"


@worlds
@pytest.mark.parametrize("fault", ["status", "reset", "cut later", "no stream"])
async def test_reports_of_pytest(
    is_async: bool, fault: str, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    """Those are slow to make, so a few calls stand for the rest; rich's and Python's are made of all."""
    listen(caplog)
    reported = 0
    for provider in PROVIDERS:
        service = getattr(emulator, provider)
        asked = streams(provider) if fault == "no stream" else chosen(provider)[:4]
        for call in asked:
            service.reset()
            prepare(emulator)
            service.fail_next(EMULATED_OF.get((provider, fault), EMULATED[fault]), times=None)
            told = await tell(call, service.base_url, caplog, is_async=is_async, max_retries=0, thorough=True)
            assert not told.leaks
            reported += told.error is not None
    assert reported > 5


def test_the_canary_would_be_found() -> None:
    """The test of the tests: a plain key in a frame, an attribute and a container is seen."""
    from support.printing import printed, printed_by_pytest, printed_object

    program = "def f(headers):\n    raise ValueError('no')\n"
    names: dict[str, Any] = {}
    exec(compile(program, "/somewhere/else.py", "exec"), names)  # a frame that is not a test's
    with pytest.raises(ValueError, match="no") as caught:
        names["f"]({"X": KEY})
    assert CANARY in printed(caught.value)
    assert CANARY in printed_by_pytest(caught.value)
    caught.value.add_note(KEY)
    assert printed(caught.value).count(CANARY) > 1
    assert CANARY in printed_object([{"a": (KEY,)}])
