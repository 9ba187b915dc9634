"""What each model of the emulated endpoints answers or does wrong; the package's docstring has the list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from .._answer import Answer
from ..faults import Cut, CutCharacter, DropTail, Fault, IgnoreStream, Insert, Pings, Respond, Stall, html, rate_limited
from ._replies import SAFE, Reply, event, text_of

NESTED_FILTER = {
    "error": {
        "message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        "type": None,
        "param": "prompt",
        "code": "content_filter",
        "status": 400,
        "innererror": {
            "code": "ResponsibleAIPolicyViolation",
            "content_filter_result": {**SAFE, "violence": {"filtered": True, "severity": "medium"}},
        },
    }
}
FLAT_FILTER = {
    "status": 400,
    "code": "content_filter",
    "message": "The response was filtered",
    "param": "messages",
    "type": None,
}
UNSUPPORTED = {
    "status": 422,
    "code": "parameter_not_supported",
    "detail": {"loc": ["body", "response_format"], "input": "json_object"},
    "message": "One of the parameters contain invalid values.",
}
MIDSTREAM = {"error": {"message": "The model stopped answering.", "type": "server_error", "code": "500"}}
NOT_FOUND_HEADERS = {
    "content-type": "text/plain",
    "ms-azureml-model-error-reason": "model_error",
    "ms-azureml-model-error-statuscode": "404",
}


def reply_for(body: Mapping[str, Any], model: str) -> Reply:
    """The answer of a model."""
    last = body["messages"][-1]
    prompt = text_of(last)
    if model == "reasoning":
        return Reply(text="5", reasoning="Two and three.")
    if model == "filtered":
        filters = {**SAFE, "hate": {"filtered": True, "severity": "high"}}
        return Reply(text="I", finish_reason="content_filter", filters=filters)
    if model in ("unicode", "cut-character"):
        return Reply(text="天空 是 蓝色的 \U0001f642 caf\u00e9 \u2028 \u0085 end")
    if last["role"] == "tool":
        return Reply(text=f"The tool says: {prompt}")
    if body.get("tools") and body.get("tool_choice") != "none":
        return Reply(tool_calls=[_tool_call(body["tools"])], finish_reason="tool_calls")
    answer = "5" if prompt.replace(" ", "") == "2+3=" else prompt
    return Reply(text=answer or "(nothing)")


def _tool_call(tools: list[dict[str, Any]]) -> dict[str, Any]:
    function = tools[0]["function"]
    schema: dict[str, Any] = function.get("parameters") or {}
    names: dict[str, Any] = schema.get("properties") or {}
    arguments = json.dumps({name: "Seattle" if name == "city" else "2" for name in names})
    return {"function": {"name": function["name"], "arguments": arguments}, "id": "call_1", "type": "function"}


_FIXED: dict[str, Callable[[], Fault]] = {
    "content-filter": lambda: Respond(400, NESTED_FILTER),
    "content-filter-flat": lambda: Respond(400, FLAT_FILTER),
    "unsupported": lambda: Respond(422, UNSUPPORTED),
    "not-found": lambda: Respond(404, b"NOT FOUND", NOT_FOUND_HEADERS),
    "error-midstream": lambda: Insert(event(MIDSTREAM), after=3),
    "error-first": lambda: Insert(event(MIDSTREAM), after=0),
    "cut-event": lambda: Cut(3, extra_bytes=40),
    "cut-character": CutCharacter,
    "no-done": lambda: DropTail(1),
    "no-finish": lambda: DropTail(2),
    "json-instead": IgnoreStream,
}
_NUMBERED: dict[str, Callable[[int], Fault]] = {
    "status": lambda code: Respond(code, {"error": {"code": str(code), "message": f"The server answered {code}."}}),
    "plain": lambda code: Respond(code, b"NOT FOUND" if code == 404 else b"Error", {"content-type": "text/plain"}),
    "html": lambda code: html(code, "Error"),
    "retry-after": rate_limited,
    "retry-after-ms": lambda millis: rate_limited(millis / 1000, form="ms"),
    "stall": lambda millis: Stall(millis / 1000),
    "stall-midstream": lambda millis: Stall(millis / 1000, after=3),
    "pings": lambda millis: Pings(millis / 1000),
}
ONCE = ("retry-after", "retry-after-ms")


def fault_for(model: str, seen: int) -> Fault | None:
    """What a model does wrong at its request number `seen`, counted from 0."""
    if model in _FIXED:
        return _FIXED[model]()
    flaky = re.fullmatch(r"flaky-(\d{3})-(\d+)", model)
    if flaky is not None:
        return _NUMBERED["status"](int(flaky[1])) if seen < int(flaky[2]) else None
    name, _, number = model.rpartition("-")
    if name not in _NUMBERED or not number.isdecimal() or (name in ONCE and seen):
        return None
    return _NUMBERED[name](int(number))


def dressed(pieces: list[bytes], model: str) -> list[bytes]:
    """The events in another form that the standard allows: other line ends, comments, names."""
    if model == "crlf":
        return [piece.replace(b"\n", b"\r\n") for piece in pieces]
    if model == "comments":
        return [b": ping\n\nevent: message\nid: 7\n" + piece.replace(b"data: ", b"data:") for piece in pieces]
    return pieces


def unauthorized(*, openai: bool) -> Answer:
    """401 in the form of either kind of endpoint."""
    if openai:
        text = "Access denied due to invalid subscription key or wrong API endpoint."
        return Answer.json({"error": {"code": "401", "message": text}}, status=401)
    text = "Auth token validation failed. Token is not valid for this endpoint."
    head = {"x-ms-error-reason": "Invalid JWT."}
    return Answer.json({"statusCode": 401, "message": text}, status=401, headers=head)


def no_operation(*, openai: bool) -> Answer:
    """404 in the form of either kind of endpoint."""
    if openai:
        return Answer.json({"error": {"code": "404", "message": "Resource not found"}}, status=404)
    return Answer(status=404, headers=dict(NOT_FOUND_HEADERS), body=b"NOT FOUND")
