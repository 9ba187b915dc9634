"""The emulator answers every transcribed exchange as the real service did."""

from __future__ import annotations

import http.client
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from veneer.testing.dial import DialEmulator
from wire import Exchange, events, load

EXCHANGES = load("dial")


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_emulator_answers_as_transcribed(exchange: Exchange, dial_emulator: DialEmulator) -> None:
    ready = exchange.filled(
        bucket=dial_emulator.bucket,
        api_key=dial_emulator.api_key,
        bearer_token=dial_emulator.bearer_token,
        per_request_key=dial_emulator.per_request_key,
    )
    for line in ready.given:
        prepare(dial_emulator, line)

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


def prepare(dial: DialEmulator, line: str) -> None:
    kind, _, rest = line.partition(" ")
    if kind == "mode":
        assert rest == "core24"
        dial.mode = "core24"
    elif kind == "stored":
        name, path, text = rest.split(" ", 2)
        file = dial.put_file(unquote(path), text.encode(), "application/json")
        dial.stores[name].put(dial.stores["files"].files.pop((file.bucket, file.path)))
    elif kind == "request":
        method, path, *body = rest.split(" ", 2)
        headers = {"Api-Key": dial.api_key, "Content-Type": "application/json"}
        url = urlsplit(dial.base_url)
        connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=5)
        connection.request(method, url.path + path, "".join(body), headers)
        answer = connection.getresponse()
        assert answer.status < 300, answer.read()
        answer.read()
        connection.close()
    else:
        assert kind == "file"
        path, media_type, text = rest.split(" ", 2)
        dial.put_file(path, text.encode(), media_type)


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
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


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
        import json

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
