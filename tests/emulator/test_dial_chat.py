"""Chat deployments of the emulated DIAL, and its way of looking at requests."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator, Reply
from veneer.testing.dial._replies import merge
from wire import events

PROPER = [
    *("gpt-35-turbo", "gpt-4o", "echo", "tools", "stages", "form", "reasoning", "unicode", "usage", "azure"),
    *("heartbeat", "function", "strict", "slow", "long-20"),
]


def error_of(answer: httpx.Response) -> Any:
    return answer.json()["error"]


@pytest.mark.parametrize("name", PROPER)
def test_a_stream_adds_up_to_the_whole_answer(name: str, ask: Any) -> None:
    whole = ask(name).json()["choices"][0]
    message: dict[str, Any] = {"content": None}
    finish = None
    for chunk in events(ask(name, stream=True).content):
        for choice in chunk["choices"] if isinstance(chunk, dict) else ():
            merge(message, choice["delta"])
            finish = choice["finish_reason"] or finish
    assert without_index(message) == whole["message"]
    assert finish == whole["finish_reason"]


def without_index(message: dict[str, Any]) -> dict[str, Any]:
    """The message as a whole answer has it: list entries are in order, so they need no index."""
    content = message.get("custom_content", {})
    for owner in (message, content, *content.get("stages", ())):
        for entry in (*owner.get("tool_calls", ()), *owner.get("stages", ()), *owner.get("attachments", ())):
            entry.pop("index", None)
    return message


def test_models_take_several_choices(ask: Any) -> None:
    assert [choice["index"] for choice in ask("gpt-4o", n=3).json()["choices"]] == [0, 1, 2]
    streamed = events(ask("gpt-4o", "hi", n=2, stream=True).content)
    assert {choice["index"] for chunk in streamed[:-1] for choice in chunk["choices"]} == {0, 1}


def test_a_tool_message_is_answered_in_words(http: httpx.Client) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": "weather?"},
        {"role": "assistant", "content": None, "custom_content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "sunny"},
    ]
    answer = http.post("/openai/deployments/tools/chat/completions", json={"messages": messages})
    assert answer.json()["choices"][0]["message"]["content"] == "The tool says: sunny"


def test_an_answer_can_be_sent_back_as_it_came(http: httpx.Client, ask: Any) -> None:
    message = ask("stages").json()["choices"][0]["message"] | {"refusal": None, "tool_calls": None}
    messages = [{"role": "user", "content": "a"}, message, {"role": "user", "content": "b"}]
    assert http.post("/openai/deployments/echo/chat/completions", json={"messages": messages}).status_code == 200


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "'messages' is a required property"),
        ({"messages": []}, "messages"),
        ({"messages": [{"content": "x"}]}, "at messages.0: 'role' is a required property"),
        ({"messages": [{"role": "robot", "content": "x"}]}, "at messages.0.role: 'robot' is not one of"),
        ({"messages": [{"role": "user"}]}, "at messages.0: 'content' is a required property"),
        ({"messages": [{"role": "user", "content": [{"type": "text"}]}]}, "content"),
        ({"messages": [{"role": "user", "content": "x"}], "temperature": "hot"}, "at temperature"),
        ({"messages": [{"role": "user", "content": "x"}], "tools": [{"type": "function"}]}, "at tools.0"),
        ([], "is not of type 'object'"),
    ],
)
def test_a_request_that_breaks_the_document_is_refused(body: Any, told: str, http: httpx.Client) -> None:
    answer = http.post("/openai/deployments/echo/chat/completions", json=body)
    assert answer.status_code == 400
    assert told in error_of(answer)["message"]
    assert error_of(answer)["type"] == "invalid_request_error"


@pytest.mark.parametrize(
    "extra",
    [
        {"temperature": 9},
        {"stop": ["a", "b", "c", "d", "e"]},
        {"reasoning_effort": "extreme"},
        {"seed": None, "temperature": None, "tools": None, "response_format": None},
        {"field_of_next_year": {"x": 1}},
    ],
)
def test_what_real_servers_take_is_taken(extra: dict[str, Any], ask: Any) -> None:
    assert ask("echo", **extra).status_code == 200


def test_unknown_fields_are_refused_where_the_application_does(ask: Any) -> None:
    answer = ask("strict", field_of_next_year=1)
    assert answer.status_code == 400
    assert error_of(answer)["message"].endswith("field_of_next_year: extra fields not permitted")


def test_own_deployments(dial_emulator: DialEmulator, ask: Any) -> None:
    dial_emulator.add_deployment("greeter", "Hello there")
    dial_emulator.add_deployment("counter", lambda request: f"{len(request['messages'])} messages")
    dial_emulator.add_deployment("cut off", lambda _: Reply(deltas=[{"content": "and"}], finish_reason="length"))
    assert ask("greeter").json()["choices"][0]["message"]["content"] == "Hello there"
    assert ask("counter").json()["choices"][0]["message"]["content"] == "1 messages"
    assert ask("cut%20off").json()["choices"][0]["finish_reason"] == "length"
    listed = httpx.get(
        f"{dial_emulator.base_url}/openai/deployments", headers={"Api-Key": dial_emulator.api_key}, trust_env=False
    )
    assert {"greeter", "counter", "cut off"} <= {entry["id"] for entry in listed.json()["data"]}


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("flaky-503-2", [503, 503, 200, 200]),
        ("retry-after-3", [429, 200]),
        ("retry-after-far", [429, 200]),
        ("retry-after-date-5", [429, 200]),
        ("retry-after-ms-20", [429, 200]),
        ("status-529", [529, 529]),
        ("plain-500", [500]),
        ("token-expired", [401, 401]),
    ],
)
def test_deployments_that_fail_at_first_or_always(name: str, statuses: list[int], ask: Any) -> None:
    assert [ask(name).status_code for _ in statuses] == statuses


def test_far_future_is_a_day(ask: Any) -> None:
    assert ask("retry-after-far").headers["retry-after"] == "86400"


def test_token_expired_answers_other_credentials(dial_emulator: DialEmulator, ask: Any) -> None:
    assert ask("token-expired").status_code == 401
    answer = httpx.post(
        f"{dial_emulator.base_url}/openai/deployments/token-expired/chat/completions",
        json={"messages": [{"role": "user", "content": "x"}]},
        headers={"Authorization": f"Bearer {dial_emulator.bearer_token}"},
        trust_env=False,
    )
    assert answer.status_code == 200


def test_redirect_leads_to_an_answer(http: httpx.Client) -> None:
    body = {"messages": [{"role": "user", "content": "x"}]}
    target = "/openai/deployments/redirect/chat/completions?api-version=1"
    answer = http.post(target, json=body, follow_redirects=True)
    assert answer.status_code == 200
    assert answer.url.path.endswith("/echo/chat/completions")
    assert answer.url.query == b"api-version=1"


@pytest.mark.parametrize(
    "name", ["cut-event", "cut-character", "cut-between", "reset-midstream", "wrong-length", "reset"]
)
def test_deployments_whose_connection_breaks(name: str, ask: Any) -> None:
    with pytest.raises(httpx.TransportError):
        ask(name, stream=True)


@pytest.mark.parametrize("name", ["drip", "drip-0", "stall-5", "stall-midstream-5", "pings-20", "slow"])
def test_slow_deployments_answer_in_the_end(name: str, ask: Any) -> None:
    assert events(ask(name, "a b", stream=True).content)[-1] == "[DONE]"


def test_streams_without_their_end(ask: Any) -> None:
    assert events(ask("no-done", stream=True).content)[-1]["choices"][0]["finish_reason"] == "stop"
    assert events(ask("no-finish", stream=True).content)[-1]["choices"][0]["finish_reason"] is None


def test_error_deployments_are_plain_errors_without_a_stream(ask: Any) -> None:
    answer = ask("error-midstream")
    assert answer.status_code == 500
    assert set(error_of(answer)) == {"message", "type", "param", "code", "display_message"}


def test_every_event_is_one_write(http: httpx.Client) -> None:
    body = {"messages": [{"role": "user", "content": "a b c"}], "stream": True}
    with http.stream("POST", "/openai/deployments/slow/chat/completions", json=body) as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) == 6
    assert all(piece.endswith(b"\n\n") for piece in pieces)


def test_answers_are_the_same_every_time(ask: Any) -> None:
    first, second = (ask("stages", stream=True).text for _ in range(2))
    assert first.count("chatcmpl-") == second.count("chatcmpl-")
    assert json.loads(first.split("\n\n")[0][6:])["created"] == json.loads(second.split("\n\n")[0][6:])["created"]


def test_body_over_the_limit(dial_emulator: DialEmulator, http: httpx.Client, ask: Any) -> None:
    dial_emulator.max_body_bytes = 200
    answer = ask("echo", "x" * 300)
    assert (answer.status_code, answer.text) == (413, "Request body is too large")
    pieces = iter([b'{"messages": [', b" " * 300, b"]}"])
    chunked = http.post(
        "/openai/deployments/echo/chat/completions", content=pieces, headers={"content-type": "application/json"}
    )
    assert (chunked.status_code, chunked.text) == (413, "Resource size: 316 exceeds max limit: 200")


def test_a_trace_is_continued(http: httpx.Client) -> None:
    trace = "0af7651916cd43dd8448eb211c80319c"
    answer = http.get("/v1/bucket", headers={"traceparent": f"00-{trace}-b7ad6b7169203331-01"})
    assert answer.headers["x-dial-trace-id"] == trace
