"""The emulated Dify answers every transcribed exchange as the real one did, where it can be brought to."""

from __future__ import annotations

import json
from typing import Any

import pytest

from emulator.test_wire_emulator import compare, play
from veneer.testing.dify import DifyEmulator
from veneer.testing.pytest_plugin import dify_emulator
from wire import Answer, Exchange, Request, events, load

__all__ = ["dify_emulator"]

EXCHANGES = load("dify")
PLAYED = [e for e in EXCHANGES if not any(line.startswith("elsewhere ") for line in e.given)]
NUMBERS = (int, float)
KINDS = """
message agent_message agent_thought message_file message_end message_replace tts_message tts_message_end error
workflow_started workflow_finished workflow_paused node_started node_finished node_retry iteration_started
iteration_next iteration_completed loop_started loop_next loop_completed human_input_required
human_input_form_filled human_input_form_timeout agent_log reasoning_chunk text_chunk text_replace
parallel_branch_started parallel_branch_finished datasource_processing datasource_completed datasource_error
"""
"""The events of section 5.3 of the fact sheet."""


@pytest.mark.parametrize("exchange", PLAYED, ids=str)
def test_emulator_answers_as_transcribed(exchange: Exchange, dify_emulator: DifyEmulator) -> None:
    values = {f"{name.replace('-', '_')}_key": key for name, key in dify_emulator.keys.items()}
    values["unknown_key"] = "app-nobody"
    for number in range(len(exchange.given)):
        prepare(dify_emulator, exchange.filled(**values).given[number], values)
    ready = exchange.filled(**values)

    status, headers, body = play(ready, dify_emulator.base_url)

    assert (status, body if status != ready.answer.status else b"") == (ready.answer.status, b"")
    for name, value in ready.answer.headers.items():
        assert name in headers if value == "*" else headers.get(name, "-") == value
    compare_answers(ready, body)


def test_what_the_emulator_does_not_play_is_counted() -> None:
    reasons = [line for e in EXCHANGES for line in e.given if line.startswith("elsewhere ")]
    assert len(reasons) == len(EXCHANGES) - len(PLAYED)
    assert (len(PLAYED), len(reasons)) == (167, 34)


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_requests_reach_the_operation_they_are_transcribed_for(exchange: Exchange, dify_emulator: DifyEmulator) -> None:
    matched = dify_emulator.document.match(exchange.request.method, exchange.request.path)
    assert (matched[0].name if matched else None) == exchange.operation


def test_every_kind_of_event_is_transcribed() -> None:
    told = [events(exchange.answer.body) for exchange in EXCHANGES if exchange.answer.is_stream]
    assert {kind_of(event) for stream in told for event in stream} == {*KINDS.split(), "event: ping", "brand_new"}


def test_every_operation_is_transcribed_with_a_success(dify_emulator: DifyEmulator) -> None:
    answered = {exchange.operation for exchange in EXCHANGES if exchange.answer.status < 300}
    assert answered == set(dify_emulator.document.operations)


def prepare(dify: DifyEmulator, line: str, values: dict[str, str]) -> None:
    """Bring about what is given, and note what answers told."""
    line, _, wanted = line.partition(" -> ")
    kind, method, rest = line.split(" ", 2)
    if kind == "dataset":
        dify.add_dataset("notes", {rest: "Rivers end in the sea."}, dataset_id=method)
        return
    if kind == "expire":
        dify.expire_form(method)
        return
    if kind == "limit":
        dify.max_file_bytes = int(method)
        return
    target, _, text = rest.partition(" ")
    headers = {"authorization": f"Bearer {dify.keys[kind.replace('_', '-')]}"}
    if method == "UPLOAD":
        name, media_type = text.split(" ")
        method, headers["content-type"] = "POST", "multipart/form-data; boundary=B"
        head = (
            f'--B\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: {media_type}\r\n'
        )
        content = head.encode() + b"\r\n\x89PNG\n\x1a\n\x00\x00\x00\r\n--B--\r\n"
    else:
        content = text.encode()
        headers |= {"content-type": "application/json"} if content else {}
    request = Request(method=method, target=target, headers=headers, body=content)
    status, answered, body = play(given(request), dify.base_url)
    assert status < 300, body
    found: Any
    if answered.get("content-type", "").startswith("text/event-stream"):
        found = {event["event"]: event for event in events(body) if isinstance(event, dict)}
    else:
        found = json.loads(body) if body else None
    for pair in wanted.split():
        name, _, path = pair.partition("=")
        value = found
        for step in path.split("."):
            value = value[int(step)] if step.isdigit() else value[step]
        values[name] = value


def given(request: Request) -> Exchange:
    """An exchange of which only the request counts."""
    answer = Answer(status=200, headers={}, body=b"")
    about: dict[str, Any] = {"name": "", "operation": None, "shows": "", "source": "", "given": (), "arguments": {}}
    return Exchange(**about, varies=frozenset(), request=request, answer=answer)


def compare_answers(exchange: Exchange, body: bytes) -> None:
    expected = exchange.answer
    if expected.is_stream:
        compare_streams(events(expected.body), events(body))
    elif expected.body.endswith(b"*"):
        assert body.startswith(expected.body[:3])
    elif "json" not in expected.headers.get("content-type", ""):
        assert body == expected.body
    elif "*" in exchange.varies:
        compare_kinds(expected.json(), json.loads(body), "body")
    else:
        compare(expected.json(), json.loads(body), exchange.varies, "body")


def compare_streams(expected: list[Any], found: list[Any]) -> None:
    """The same kinds of events with the same fields, and the same ones first and last; how many is not told."""
    known: dict[str, list[Any]] = {}
    for event in expected:
        known.setdefault(kind_of(event), []).append(event)
    kinds = [kind_of(event) for event in found]
    assert list(dict.fromkeys(kinds)) == list(known)
    assert (kinds[0], kinds[-1]) == (kind_of(expected[0]), kind_of(expected[-1]))
    for event in found:
        if isinstance(event, dict):
            compare_kinds(known[event["event"]][-1], event, event["event"])


def kind_of(event: Any) -> str:
    return str(event["event"] if isinstance(event, dict) else event)


def compare_kinds(expected: Any, found: Any, where: str) -> None:
    """The same keys with values of the same kind; an empty object stands for any, null for what may be null."""
    if expected is None or found is None:
        return
    if isinstance(expected, dict):
        assert isinstance(found, dict), where
        assert not expected or set(found) == set(expected), where
        for key, value in expected.items():
            compare_kinds(value, found[key], f"{where}.{key}")
    elif isinstance(expected, list):
        assert isinstance(found, list), where
        for entry in found:
            compare_kinds(expected[0] if expected else None, entry, f"{where}[]")
    elif isinstance(expected, NUMBERS) and not isinstance(expected, bool):
        assert isinstance(found, NUMBERS), where
    else:
        assert type(found) is type(expected), where
