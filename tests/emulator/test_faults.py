"""Misbehaviour on demand, seen by a plain HTTP client."""

from __future__ import annotations

import socket
import threading
import time
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from veneer.testing import Answer, Call
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import (
    Cut,
    CutCharacter,
    Drip,
    DropTail,
    IgnoreStream,
    Insert,
    Pings,
    Proceed,
    Reset,
    Respond,
    Stall,
    WrongLength,
    html,
    rate_limited,
    redirect,
)

DONE = "data: [DONE]\n\n"


def read(http: httpx.Client, name: str, text: str = "one two three four") -> tuple[bytes, Exception | None]:
    """What came of a stream, and the error that ended it."""
    got = b""
    body = {"messages": [{"role": "user", "content": text}], "stream": True}
    try:
        with http.stream("POST", f"/openai/deployments/{name}/chat/completions", json=body) as answer:
            assert answer.status_code == 200
            for piece in answer.iter_raw():
                got += piece
    except httpx.TransportError as error:
        return got, error
    return got, None


def test_faults_are_used_up_in_order_and_only_where_they_belong(
    dial_emulator: DialEmulator, http: httpx.Client
) -> None:
    dial_emulator.fail_next(Respond(503), operation="get_bucket", times=2)
    dial_emulator.fail_next(Respond(418), path="/v1/bucket")
    dial_emulator.fail_next(Respond(500), operation="list_applications")
    assert http.get("/openai/deployments").status_code == 200
    assert [http.get("/v1/bucket").status_code for _ in range(4)] == [503, 503, 418, 200]
    assert len(dial_emulator.pending_faults) == 1
    assert http.get("/openai/applications").status_code == 500
    assert dial_emulator.pending_faults == []


def test_an_unknown_operation_is_refused(dial_emulator: DialEmulator) -> None:
    with pytest.raises(ValueError, match="no operation 'get_buket'"):
        dial_emulator.fail_next(Respond(500), operation="get_buket")


def test_a_fault_that_replaces_the_answer_has_no_effect_on_the_state(
    dial_emulator: DialEmulator, http: httpx.Client
) -> None:
    dial_emulator.put_file("a.txt", b"x")
    dial_emulator.fail_next(Respond(503))
    assert http.delete(f"/v1/files/{dial_emulator.bucket}/a.txt").status_code == 503
    assert dial_emulator.storage.files


def test_a_lost_answer_has_its_effect(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.put_file("a.txt", b"x")
    dial_emulator.fail_next(Reset(0))
    with pytest.raises(httpx.TransportError):
        http.delete(f"/v1/files/{dial_emulator.bucket}/a.txt")
    assert not dial_emulator.storage.files


def test_bodies_of_a_replaced_answer(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Respond(529, {"error": {"message": "überlastet"}}))
    dial_emulator.fail_next(Respond(500, "plain"))
    dial_emulator.fail_next(html(502))
    answers = [http.get("/v1/bucket") for _ in range(3)]
    assert answers[0].json() == {"error": {"message": "überlastet"}}
    assert answers[1].text == "plain"
    assert "content-type" not in answers[1].headers
    assert answers[2].headers["content-type"] == "text/html"
    assert "502 Bad Gateway" in answers[2].text


def test_rate_limits_in_all_forms(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    for fault in (rate_limited(3), rate_limited(0.25, form="ms"), rate_limited(60, form="date"), rate_limited()):
        dial_emulator.fail_next(fault)
    seconds, ms, date, bare = (http.get("/v1/bucket") for _ in range(4))
    assert seconds.headers["retry-after"] == "3"
    assert ms.headers["retry-after-ms"] == "250"
    assert 30 < parsedate_to_datetime(date.headers["retry-after"]).timestamp() - time.time() <= 61
    assert bare.status_code == 429
    assert "retry-after" not in bare.headers


def test_redirect(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(redirect("http://other.invalid/"))
    answer = http.get("/v1/bucket")
    assert (answer.status_code, answer.headers["location"]) == (307, "http://other.invalid/")


def test_reset_before_the_answer(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Reset())
    with pytest.raises(httpx.ReadError):
        http.get("/v1/bucket")


def test_a_wrong_length(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(WrongLength(5))
    with pytest.raises(httpx.RemoteProtocolError, match="expected"):
        http.get("/v1/bucket")


def test_cut_inside_an_event(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Cut(2, extra_bytes=20))
    got, error = read(http, "echo")
    assert isinstance(error, httpx.RemoteProtocolError)
    assert got.count(b"\n\n") == 2
    assert len(got.rpartition(b"\n\n")[2]) == 20


def test_cut_inside_a_character(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(CutCharacter())
    got, error = read(http, "unicode")
    assert isinstance(error, httpx.RemoteProtocolError)
    with pytest.raises(UnicodeDecodeError, match="unexpected end"):
        got.decode()


def test_reset_between_events(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Reset(2))
    got, error = read(http, "echo")
    assert isinstance(error, httpx.ReadError)
    assert got.count(b"\n\n") == 2


@pytest.mark.parametrize(("missing", "finished"), [(1, True), (2, False)])
def test_a_tail_that_is_dropped(missing: int, finished: bool, dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(DropTail(missing))
    got, error = read(http, "echo")
    assert error is None
    assert DONE.encode() not in got
    assert (b'"stop"' in got) is finished


def test_insert_keeps_the_head_and_the_terminator(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Insert(b"data: {}\n\n", after=2))
    got, _ = read(http, "echo")
    blocks = got.decode().split("\n\n")
    assert blocks[2:] == ["data: {}", "data: [DONE]", ""]


def test_drip_changes_nothing_but_the_pieces(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Drip(7))
    dripped, _ = read(http, "heartbeat")
    whole, _ = read(http, "heartbeat")
    assert dripped.count(b": heartbeat") == whole.count(b": heartbeat") == 6
    assert len(dripped) == len(whole)


def test_pings_come_for_the_time_asked(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Pings(0.03, interval=0.01))
    got, error = read(http, "echo")
    assert error is None
    assert got.count(b": heartbeat\n\n") == 3
    assert got.endswith(DONE.encode())


def test_stall_before_the_answer_and_inside(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.fail_next(Stall(30))
    with pytest.raises(httpx.ReadTimeout):
        http.get("/v1/bucket", timeout=0.05)
    dial_emulator.fail_next(Stall(30, after=1))
    body = {"messages": [{"role": "user", "content": "a b"}], "stream": True}
    got: list[bytes] = []
    with (
        http.stream("POST", "/openai/deployments/echo/chat/completions", json=body, timeout=0.4) as answer,
        pytest.raises(httpx.ReadTimeout),
    ):
        got.extend(answer.iter_raw())
    assert len(got) <= 1


def test_a_stalled_request_ends_when_its_client_leaves(dial_emulator: DialEmulator) -> None:
    dial_emulator.fail_next(Stall(30))
    before = {thread.name for thread in threading.enumerate()}
    with (
        httpx.Client(base_url=dial_emulator.base_url, trust_env=False, timeout=0.05) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get("/v1/bucket")
    assert {thread.name for thread in threading.enumerate()} == before


def test_a_stream_that_is_ignored(dial_emulator: DialEmulator, ask: Any) -> None:
    dial_emulator.fail_next(IgnoreStream())
    answer = ask("echo", "two words", stream=True)
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["choices"][0]["message"]["content"] == "two words"
    assert dial_emulator.requests[-1].json()["stream"] is True


def test_credentials_are_refused_until_they_change(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.reject_credentials()
    assert [http.get("/v1/bucket").status_code for _ in range(3)] == [401, 401, 401]
    headers = {"Authorization": f"Bearer {dial_emulator.bearer_token}"}
    assert httpx.get(f"{dial_emulator.base_url}/v1/bucket", headers=headers, trust_env=False).status_code == 200
    assert http.get("/v1/bucket").status_code == 200
    assert dial_emulator.pending_faults == []


def test_a_fault_of_ones_own(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    class Shout:
        async def play(self, call: Call, proceed: Proceed) -> None:
            answer = await proceed()
            await call.deliver(Answer(body=answer.body.upper()))

    dial_emulator.fail_next(Shout())
    assert http.get("/v1/bucket").text.startswith('{"BUCKET"')


def test_requests_are_recorded_with_credentials(dial_emulator: DialEmulator, ask: Any) -> None:
    ask("gpt-35-turbo", "hi")
    (received,) = dial_emulator.requests
    assert received.method == "POST"
    assert received.path == "/openai/deployments/gpt-35-turbo/chat/completions"
    assert received.operation == "send_chat_completion"
    assert received.headers["API-KEY"] == dial_emulator.api_key
    assert received.json()["messages"][0]["content"] == "hi"


def test_only_the_head_of_a_long_body_is_recorded(dial_emulator: DialEmulator, ask: Any) -> None:
    dial_emulator.record_limit = 10
    ask("echo", "x" * 100)
    assert len(dial_emulator.requests[-1].body) == 10


def test_a_request_that_is_not_finished_has_no_effect(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    url = urlsplit(dial_emulator.base_url)
    head = f"DELETE {url.path}/v1/bucket HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
    with socket.create_connection((url.hostname, url.port)) as connection:
        connection.sendall(head.encode() + b"only this")
    http.get("/v1/bucket")
    assert [request.method for request in dial_emulator.requests] == ["GET"]
