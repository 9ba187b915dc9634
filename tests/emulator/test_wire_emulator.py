"""The emulator answers every transcribed exchange as the real service did."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from veneer.testing.dial import DialEmulator
from wire import Answer, Exchange, Request, events, load

EXCHANGES = load("dial")
CREDENTIALS = {"api_key": "Api-Key", "per_request_key": "Api-Key"}
"""Headers of credentials; all others are bearer tokens."""
ENDLESS = {"subscribe_client_channel", "interact_client_channel"}
"""Operations whose stream the server does not end; as much of it is read as is transcribed."""


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_emulator_answers_as_transcribed(exchange: Exchange, dial_emulator: DialEmulator) -> None:
    values = {
        "bucket": dial_emulator.bucket,
        "api_key": dial_emulator.api_key,
        "bearer_token": dial_emulator.bearer_token,
        "admin_token": dial_emulator.admin_token,
        "per_request_key": dial_emulator.per_request_key,
    }
    for number in range(len(exchange.given)):
        prepare(dial_emulator, exchange.filled(**values).given[number], values)
    ready = exchange.filled(**values)

    status, headers, body = play(ready, dial_emulator.base_url)

    assert (status, body if status != ready.answer.status else b"") == (ready.answer.status, b"")
    for name, value in ready.answer.headers.items():
        if value == "*":
            assert name in headers
        else:
            assert headers.get(name, "-") == value
    compare_bodies(ready, body)


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_requests_reach_the_operation_they_are_transcribed_for(exchange: Exchange, dial_emulator: DialEmulator) -> None:
    matched = dial_emulator.document.match(exchange.request.method, exchange.request.path)
    assert (matched[0].name if matched else None) == exchange.operation


def test_every_operation_is_transcribed(dial_emulator: DialEmulator) -> None:
    assert {exchange.operation for exchange in EXCHANGES} >= set(dial_emulator.document.operations)


def prepare(dial: DialEmulator, line: str, values: dict[str, str]) -> None:
    kind, _, rest = line.partition(" ")
    if kind == "mode":
        assert rest == "core24"
        dial.mode = "core24"
    elif kind == "ask":
        ask(dial, rest, values)
    elif kind == "channel":
        dial.add_channel(rest)
    elif kind == "heartbeat":
        dial.heartbeat = float(rest)
    elif kind == "answers":
        dial.channel_answer = lambda _: json.loads(rest)
    else:
        assert kind == "file"
        path, media_type, text = rest.split(" ", 2)
        dial.put_file(path, text.encode(), media_type)


def ask(dial: DialEmulator, line: str, values: dict[str, str]) -> None:
    """Make a request, and note what its answer tells."""
    line, _, wanted = line.partition(" -> ")
    who, method, target, *body = line.split(" ", 3)
    header = CREDENTIALS.get(who, "Authorization")
    headers = {header: values[who] if who in CREDENTIALS else f"Bearer {values[who]}"}
    headers |= {"Content-Type": "application/json"} if body else {}
    request = Request(method=method, target=target, headers=headers, body="".join(body).encode())
    answer = Answer(status=200, headers={}, body=b"")
    about: dict[str, Any] = {"name": "", "operation": None, "shows": "", "source": "", "given": (), "arguments": {}}
    status, _, content = play(Exchange(**about, varies=frozenset(), request=request, answer=answer), dial.base_url)
    assert status == 200, content
    if wanted:
        name, _, path = wanted.partition("=")
        found = json.loads(content)
        for step in path.removesuffix("/").split("."):
            found = found[int(step)] if step.isdigit() else found[step]
        values[name] = found.rpartition("/")[2] if path.endswith("/") else found


def play(exchange: Exchange, base_url: str) -> tuple[int, dict[str, str], bytes]:
    url = urlsplit(base_url)
    connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=5)
    try:
        request = exchange.request
        connection.putrequest(request.method, url.path + request.target, skip_accept_encoding=True)
        for name, value in request.headers.items():
            connection.putheader(name, value)
        if request.body:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.endheaders(request.body)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, read(exchange, answer)
    finally:
        connection.close()


def read(exchange: Exchange, answer: http.client.HTTPResponse) -> bytes:
    if exchange.operation not in ENDLESS or answer.status != 200:
        return answer.read()
    lines: list[bytes] = []
    for _ in events(exchange.answer.body):
        while (line := answer.readline()) not in (b"", b"\n"):
            lines.append(line)
        lines.append(line)
    return b"".join(lines)


def compare_bodies(exchange: Exchange, body: bytes) -> None:
    expected = exchange.answer
    if expected.is_stream:
        mine, theirs = events(expected.body), events(body)
        assert len(mine) == len(theirs)
        for number, (left, right) in enumerate(zip(mine, theirs, strict=True)):
            compare(left, right, exchange.varies, f"event {number}")
        # One `id` for all chunks; only a chunk without choices may have an empty one.
        assert len({event["id"] for event in theirs if isinstance(event, dict) and event.get("choices")}) <= 1
    elif "json" in expected.headers.get("content-type", ""):
        compare(expected.json(), json.loads(body), exchange.varies, "body")
    elif expected.body.endswith(b"*"):
        assert body.startswith(expected.body[:-1])
        assert body
    else:
        assert body == expected.body


def compare(expected: Any, found: Any, varies: frozenset[str], where: str) -> None:
    """Same keys, same kinds, same values, except where a value is known to vary."""
    if isinstance(expected, dict):
        assert isinstance(found, dict), where
        assert set(found) == set(expected), where
        for key, value in expected.items():
            if key in varies:
                assert type(found[key]) is type(value), f"{where}.{key}"
            else:
                compare(value, found[key], varies, f"{where}.{key}")
    elif isinstance(expected, list) and expected and isinstance(expected[0], dict) and "id" in expected[0]:
        by_id = {entry["id"]: entry for entry in found}
        for entry in expected:
            compare(entry, by_id[entry["id"]], varies, f"{where}[{entry['id']}]")
    elif isinstance(expected, list):
        assert len(found) == len(expected), where
        for number, entry in enumerate(expected):
            compare(entry, found[number], varies, f"{where}[{number}]")
    else:
        assert found == expected, where
