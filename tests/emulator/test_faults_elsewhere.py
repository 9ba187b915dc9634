"""Misbehaviour where there is no chat: on streams without end, answers without body, requests without JSON."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Cut, CutCharacter, Drip, DropTail, IgnoreStream, Insert, Pings, Reset, Stall
from veneer.testing.faults import WrongLength as Wrong

BEAT = b": heartbeat\n\n"
JUNK = b"data: junk\n\n"


@pytest.fixture
def silent(dial_emulator: DialEmulator) -> DialEmulator:
    """An emulator whose streams without end have nothing to tell but that they are alive."""
    dial_emulator.heartbeat = 0.01
    return dial_emulator


def read(http: httpx.Client, service: DialEmulator, size: int = 200) -> tuple[bytes, Exception | None]:
    """The first bytes of a subscription, and the error that ended it."""
    got = b""
    body = {"resources": [{"url": f"prompts/{service.bucket}/a"}]}
    try:
        with http.stream("POST", "/v1/ops/resource/subscribe", json=body, timeout=0.5) as answer:
            for piece in answer.iter_raw():
                got += piece
                if len(got) >= size:
                    break
    except httpx.TransportError as error:
        return got, error
    return got, None


@pytest.mark.parametrize(
    ("fault", "came", "error"),
    [
        (Cut(2), BEAT * 2, httpx.RemoteProtocolError),
        (Cut(1, 3), BEAT + BEAT[:3], httpx.RemoteProtocolError),
        (Reset(1), BEAT, httpx.ReadError),
        (CutCharacter(), BEAT * 4, None),
        (DropTail(2), BEAT * 4, None),
        (Drip(5), BEAT * 4, None),
        (Stall(0.02, after=1), BEAT * 4, None),
        (Pings(0.02, interval=0.01, ping=JUNK), BEAT + JUNK * 2 + BEAT, None),
        (Insert(JUNK, keep=0), BEAT + JUNK, None),
        (Wrong(), b"", httpx.RemoteProtocolError),
    ],
    ids=lambda value: repr(value).partition(", p")[0] if hasattr(value, "play") else "",
)
def test_streams_without_end(
    fault: Any, came: bytes, error: type[Exception] | None, silent: DialEmulator, http: httpx.Client
) -> None:
    silent.fail_next(fault)
    got, ended = read(http, silent, len(came) + (error is not None))
    assert got[: len(came)] == came
    assert isinstance(ended, error) if error else ended is None
    assert http.get("/v1/bucket", timeout=1).status_code == 200  # the fault keeps nobody else waiting


def test_what_is_left_out_of_a_stream_without_end_is_silence(silent: DialEmulator, http: httpx.Client) -> None:
    silent.fail_next(Insert(JUNK))
    got, error = read(http, silent)
    assert got == BEAT + JUNK
    assert isinstance(error, httpx.ReadTimeout)


@pytest.fixture
def channel(silent: DialEmulator, http: httpx.Client) -> dict[str, str]:
    """The header of a channel on which a request waits that asks for no answer."""
    silent.add_channel("c0ffee")
    head = {"X-DIAL-CLIENT-CHANNEL-ID": "c0ffee"}
    request = {"jsonrpc": "2.0", "method": "frag's Bärbel"}
    with http.stream("POST", "/v1/ops/client-channel/interact", json=[request], headers=head):
        return head


def test_a_character_is_cut_where_it_comes(silent: DialEmulator, http: httpx.Client, channel: dict[str, str]) -> None:
    silent.fail_next(CutCharacter())
    got: list[bytes] = []
    with (
        http.stream("POST", "/v1/ops/client-channel/subscribe", headers=channel) as answer,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        got.extend(answer.iter_raw())
    assert b"".join(got).endswith("frag's Bä".encode()[:-1])


def test_a_wrong_length_takes_what_waits_and_no_more(
    silent: DialEmulator, http: httpx.Client, channel: dict[str, str]
) -> None:
    silent.fail_next(Wrong())
    with pytest.raises(httpx.RemoteProtocolError, match="received 51 bytes, expected 61"):
        http.post("/v1/ops/client-channel/subscribe", headers=channel)


@pytest.mark.parametrize("fault", [Insert(JUNK), Pings(0.01), Drip(), Cut()], ids=lambda fault: type(fault).__name__)
def test_an_answer_without_body_stays_without(fault: Any, silent: DialEmulator, http: httpx.Client) -> None:
    entry = "/v1/roles/platform/a"
    assert http.put(entry, json={}).status_code == 200
    silent.fail_next(fault)
    try:
        answer = http.delete(entry)
    except httpx.RemoteProtocolError:
        assert isinstance(fault, Cut)
    else:
        assert (answer.status_code, answer.content) == (204, b"")
    with httpx.Client(base_url=http.base_url, headers=http.headers, trust_env=False) as fresh:
        assert fresh.get("/v1/bucket").status_code == 200


@pytest.mark.parametrize("content", [b"", b"no JSON"])
def test_a_stream_that_nobody_asked_for_cannot_be_ignored(
    content: bytes, silent: DialEmulator, http: httpx.Client
) -> None:
    silent.fail_next(IgnoreStream())
    assert http.request("GET", "/v1/bucket", content=content).status_code == 200
