"""What each deployment of the emulator answers or does wrong; the package's docstring has the list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..faults import (
    Cut,
    CutCharacter,
    Drip,
    DropTail,
    Fault,
    IgnoreStream,
    Insert,
    Pings,
    Reset,
    Respond,
    Stall,
    WrongLength,
    html,
    rate_limited,
)
from ._catalog import MODELS
from ._replies import Reply, event

STATE = {"step": 2, "visited": ["a", "b"], "nested": {"index": 7}}
UNICODE = ["line\u2028separator ", "next\u0085line ", "caf\u00e9 ", "\U0001f642", " \u65e5\u672c\u8a9e"]
FORM = {
    "type": "object",
    "required": ["answer"],
    "properties": {"answer": {"type": "integer", "oneOf": [{"const": 1, "title": "Yes"}, {"const": 0, "title": "No"}]}},
}
FAR = 86400

TEXTS = {
    401: "Unknown api key",
    403: "Forbidden deployment: {name}",
    404: "Unknown application: {name}",
    413: "Request body is too large",
    500: "Failed to process the request",
    502: "No route",
}


@dataclass(frozen=True)
class Chat:
    """A request for a chat completion."""

    body: Mapping[str, Any]
    name: str
    """Name of the deployment."""

    @property
    def last(self) -> Mapping[str, Any]:
        """The last message."""
        message: Mapping[str, Any] = self.body["messages"][-1]
        return message

    @property
    def prompt(self) -> str:
        """The last message's text."""
        return text_of(self.last)


def text_of(message: Mapping[str, Any]) -> str:
    """The text of a message of a request."""
    content: str | list[dict[str, Any]] | None = message.get("content")
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content or ())


def words(text: str) -> list[dict[str, Any]]:
    """The deltas that bring a text word by word."""
    return [{"content": word} for word in re.findall(r"\S+\s*|\s+", text)]


def tokens(chat: Chat, answer: str) -> dict[str, Any]:
    """A made-up count of tokens: the words, and a constant for the request and each message."""
    messages = chat.body["messages"]
    prompt = 7 + sum(3 + len(text_of(message).split()) for message in messages)
    completion = len(answer.split())
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _model(chat: Chat) -> Reply:
    text = "5" if chat.prompt.replace(" ", "") == "2+3=" else chat.prompt
    model = "gpt-35-turbo-16k" if chat.name == "gpt-35-turbo" else chat.name
    usage = tokens(chat, text)
    return Reply(deltas=words(text), usage=usage, model=model, ascii=False, n=chat.body.get("n") or 1)


def _echo(chat: Chat) -> Reply:
    return Reply(deltas=words(chat.prompt))


def _tools(chat: Chat) -> Reply:
    if chat.last["role"] == "tool":
        return Reply(deltas=words("The tool says: " + chat.prompt))
    functions = [tool["function"] for tool in chat.body.get("tools") or () if "function" in tool]
    function = functions[0]["name"] if functions else "get_weather"
    fragments = [*json.dumps({"city": "Paris", "unit": "celsius"}).partition(", ")]
    first = {"id": "call_1", "type": "function", "function": {"name": function, "arguments": ""}}
    deltas = [{"content": None, "tool_calls": [{"index": 0, **first}]}]
    deltas += [{"tool_calls": [{"index": 0, "function": {"arguments": piece}}]} for piece in fragments]
    return Reply(deltas=deltas, finish_reason="tool_calls")


def _function(_: Chat) -> Reply:
    deltas = [{"function_call": {"name": "get_weather", "arguments": ""}}]
    deltas += [{"function_call": {"arguments": piece}} for piece in ('{"city": ', '"Paris"}')]
    return Reply(deltas=deltas, finish_reason="function_call")


def _stage(index: int, **fields: Any) -> dict[str, Any]:
    return {"custom_content": {"stages": [{"index": index, **fields}]}}


def _stages(_: Chat) -> Reply:
    source = {"type": "text/markdown", "title": "Sources", "data": "* a\n* b"}
    picture = {"type": "image/png", "title": "Chart", "url": "files/public/charts/chart%201.png"}
    found = {"index": 0, "type": "application/json", "title": "Hits", "data": '{"hits": 2}'}
    deltas = [
        _stage(0, name="Search", status=None),
        _stage(0, content="Looking ", status=None),
        _stage(0, content="around", status=None),
        _stage(0, name=" the web", status=None),
        _stage(0, attachments=[found], status=None),
        _stage(1, name="Read", status=None, parent_stage_index=0),
        _stage(1, status="failed"),
        _stage(0, status="completed"),
        {"content": "Here "},
        {"custom_content": {"attachments": [{"index": 0, **source}]}},
        {"content": "it is."},
        {"custom_content": {"attachments": [{"index": 1, **picture, "reference_url": "https://charts.invalid/1"}]}},
        {"custom_content": {"state": STATE}},
    ]
    usage = [{"index": 0, "model": "gpt-4o", "prompt_tokens": 20, "completion_tokens": 4, "total_tokens": 24}]
    return Reply(deltas=deltas, statistics={"usage_per_model": usage, "discarded_messages": []})


def _form(chat: Chat) -> Reply:
    content: dict[str, Any] = chat.last.get("custom_content") or {}
    if "form_value" in content:
        return Reply(deltas=words("You chose " + json.dumps(content["form_value"])))
    return Reply(deltas=[{"content": "Do you agree?"}, {"custom_content": {"form_schema": FORM}}])


def _reasoning(_: Chat) -> Reply:
    thought = [{"reasoning_content": piece} for piece in ("Two and ", "three.")]
    return Reply(deltas=[*thought, {"content": "5"}])


def _unicode(_: Chat) -> Reply:
    return Reply(deltas=[{"content": piece} for piece in UNICODE], ascii=False)


def _usage(chat: Chat) -> Reply:
    reply = _echo(chat)
    reply.usage = {
        **tokens(chat, chat.prompt),
        "prompt_tokens_details": {"cached_tokens": 2, "cache_write_tokens": 1},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }
    used = {k: reply.usage[k] for k in ("prompt_tokens", "completion_tokens", "total_tokens")}
    per_model = [{"index": 0, "model": "gpt-4o", **used}]
    reply.statistics = {"usage_per_model": per_model, "discarded_messages": [0]}
    return reply


def _azure(chat: Chat) -> Reply:
    reply = _model(chat)
    reply.model, reply.filtered, reply.late_usage = "gpt-4o-2024-08-06", True, True
    return reply


def _heartbeat(chat: Chat) -> Reply:
    reply = _echo(chat)
    reply.heartbeats = True
    return reply


def _long(chat: Chat) -> Reply:
    return Reply(deltas=[{"content": f"{number} "} for number in range(int(chat.name.removeprefix("long-")))])


ReplyMaker = Callable[[Chat], Reply]

REPLIES: dict[str, ReplyMaker] = {
    **dict.fromkeys(MODELS, _model),
    "echo": _echo,
    "tools": _tools,
    "stages": _stages,
    "form": _form,
    "reasoning": _reasoning,
    "unicode": _unicode,
    "usage": _usage,
    "azure": _azure,
    "heartbeat": _heartbeat,
    "function": _function,
    "strict": _echo,
    "slow": _echo,
}


def error(message: str, kind: str = "runtime_error", *, code: str, **more: str) -> dict[str, Any]:
    """An error body; fields that are not set are left out, as applications do."""
    return {"error": {"message": message, "type": kind, "code": code, **more}}


MIDSTREAM = error(
    "The upstream model stopped answering.",
    "internal_server_error",
    param="messages",
    code="500",
    display_message="Something went wrong. Please try again.",
)
_CONTEXT = error(
    "This model's maximum context length is 4096 tokens.",
    "invalid_request_error",
    param="messages",
    code="context_length_exceeded",
)
_FILTER = error(
    "The prompt was refused by the content filter.", "invalid_request_error", param="prompt", code="content_filter"
)

_FIXED: dict[str, Callable[[], Fault]] = {
    "context-length": lambda: Respond(400, _CONTEXT),
    "content-filter": lambda: Respond(400, _FILTER),
    "forbidden": lambda: Respond(403, TEXTS[403].format(name="forbidden")),
    "error-midstream": lambda: Insert(event(MIDSTREAM), after=2),
    "error-first": lambda: Insert(event(MIDSTREAM), after=0),
    "cut-event": lambda: Cut(2, extra_bytes=40),
    "cut-between": lambda: Cut(2),
    "cut-character": CutCharacter,
    "reset": Reset,
    "reset-midstream": lambda: Reset(2),
    "no-done": lambda: DropTail(1),
    "no-finish": lambda: DropTail(2),
    "drip": Drip,
    "json-instead": IgnoreStream,
    "wrong-length": WrongLength,
}


def _status(code: int) -> Respond:
    return Respond(code, error(f"The server answered {code}.", code=str(code)))


def _page(code: int) -> Respond:
    return html(code, "Error")


# Pattern, how often the fault comes (None: always; a group's name: that many times), and what it is.
_PATTERNS: tuple[tuple[str, int | str | None, Callable[[int], Fault]], ...] = (
    (r"status-(\d{3})", None, _status),
    (r"plain-(\d{3})", None, lambda code: Respond(code, TEXTS.get(code, "Error {name}").format(name=f"plain-{code}"))),
    (r"html-(\d{3})", None, _page),
    (r"empty-(\d{3})", None, Respond),
    (r"detail-(\d{3})", None, lambda code: Respond(code, {"detail": "Not Found" if code == 404 else "Error"})),
    (r"flaky-(\d{3})-(?P<times>\d+)", "times", _status),
    (r"retry-after-(\d+)", 1, rate_limited),
    (r"retry-after-date-(\d+)", 1, lambda seconds: rate_limited(seconds, form="date")),
    (r"retry-after-ms-(\d+)", 1, lambda ms: rate_limited(ms / 1000, form="ms")),
    (r"retry-after-(far)", 1, lambda _: rate_limited(FAR)),
    (r"stall-(\d+)", None, lambda ms: Stall(ms / 1000)),
    (r"stall-midstream-(\d+)", None, lambda ms: Stall(ms / 1000, after=2)),
    (r"pings-(\d+)", None, lambda ms: Pings(ms / 1000)),
    (r"drip-(\d+)", None, lambda ms: Drip(1, ms / 1000)),
)
_DEPLOYMENT = re.compile(r"long-\d+|redirect|token-expired|" + "|".join(pattern for pattern, *_ in _PATTERNS))


def known(name: str) -> bool:
    """Whether the emulator has a deployment of that name by itself."""
    return name in REPLIES or name in _FIXED or _DEPLOYMENT.fullmatch(name) is not None


def reply_for(name: str) -> ReplyMaker:
    """What makes the answers of a deployment."""
    if name == "cut-character":
        return _unicode
    if name.startswith("long-"):
        return _long
    return REPLIES.get(name, _echo)


def fault_for(name: str, seen: int) -> Fault | None:
    """What a deployment does wrong at its request number `seen`, counted from 0."""
    if (make := _FIXED.get(name)) is not None:
        return make()
    for pattern, times, build in _PATTERNS:
        if found := re.fullmatch(pattern, name):
            limit = int(found["times"]) if isinstance(times, str) else times
            if limit is not None and seen >= limit:
                return None
            return build(int(found[1]) if found[1].isdigit() else 0)
    return None
