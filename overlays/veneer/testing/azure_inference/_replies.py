"""What the emulated endpoints answer: messages described once, sent whole or as updates in either order."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

DONE = b"data: [DONE]\n\n"
SAFE = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}
CREATED = 1741942820
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=="


@dataclass(kw_only=True)
class Reply:
    """One answer: its text, or its tool calls, and what goes with them."""

    text: str = ""
    tool_calls: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    reasoning: str = ""
    finish_reason: str = "stop"
    filters: Mapping[str, Any] = field(default_factory=lambda: SAFE)
    """What Azure OpenAI's content filter says of the answer."""

    @property
    def message(self) -> dict[str, Any]:
        """The message of a whole answer; `tool_calls` is null where there are none, as recorded."""
        out: dict[str, Any] = {"role": "assistant", "content": self.text or None, "tool_calls": self.tool_calls or None}
        return out | ({"reasoning_content": self.reasoning} if self.reasoning else {})

    def words(self) -> Iterator[dict[str, Any]]:
        """The deltas that bring reasoning and text, word by word."""
        for name, text in (("reasoning_content", self.reasoning), ("content", self.text)):
            for number, word in enumerate(text.split(" ") if text else ()):
                yield {name: word if number == 0 else f" {word}"}


def usage_of(body: Mapping[str, Any], reply: Reply, *, details: bool) -> dict[str, Any]:
    """A made-up count of tokens: words, and some for each message."""
    prompt = sum(4 + len(text_of(message).split()) for message in body["messages"])
    completion = max(1, len(reply.text.split()))
    out: dict[str, Any] = {
        "completion_tokens": completion,
        "prompt_tokens": prompt,
        "total_tokens": prompt + completion,
    }
    if details:
        zeros = ("accepted_prediction_tokens", "audio_tokens", "reasoning_tokens", "rejected_prediction_tokens")
        out["completion_tokens_details"] = dict.fromkeys(zeros, 0)
        out["prompt_tokens_details"] = {"audio_tokens": 0, "cached_tokens": 0}
    else:
        out["prompt_tokens_details"] = None
    return out


def text_of(message: Mapping[str, Any]) -> str:
    """The text of a message of a request."""
    content: str | list[dict[str, Any]] | None = message.get("content")
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content or ())


def whole(reply: Reply, body: Mapping[str, Any], identity: str, model: str, *, openai: bool) -> dict[str, Any]:
    """A whole completion, of Azure OpenAI or of a serverless endpoint."""
    choice: dict[str, Any] = {"finish_reason": reply.finish_reason, "index": 0, "message": reply.message}
    choice["logprobs"] = None
    out: dict[str, Any] = {"choices": [choice], "created": CREATED, "id": identity, "model": model}
    out |= {"object": "chat.completion", "usage": usage_of(body, reply, details=openai)}
    if openai:
        choice["content_filter_results"] = reply.filters
        choice["message"]["refusal"] = None
        out["prompt_filter_results"] = [{"prompt_index": 0, "content_filter_results": SAFE}]
        out["system_fingerprint"] = "fp_emulated"
    return out


def updates(
    reply: Reply, body: Mapping[str, Any], identity: str, model: str, *, openai: bool
) -> Iterator[dict[str, Any]]:
    """The updates of a completion, in the order of Azure OpenAI or of a serverless endpoint."""
    yield from _openai(reply, body, identity, model) if openai else _serverless(reply, body, identity, model)


def _serverless(reply: Reply, body: Mapping[str, Any], identity: str, model: str) -> Iterator[dict[str, Any]]:
    def update(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        choice = {"delta": delta, "finish_reason": finish, "index": 0, "logprobs": None}
        head = {"choices": [choice], "created": CREATED, "id": identity, "model": model}
        return {**head, "object": "chat.completion.chunk"}

    yield update({"content": "", "role": "assistant"})
    for delta in reply.words():
        yield update(delta)
    last: dict[str, Any] = {"content": ""}
    if reply.tool_calls:  # whole, without index and type
        last["tool_calls"] = [{"function": call["function"], "id": call["id"]} for call in reply.tool_calls]
    yield {**update(last, reply.finish_reason), "usage": usage_of(body, reply, details=False)}


def _openai(reply: Reply, body: Mapping[str, Any], identity: str, model: str) -> Iterator[dict[str, Any]]:
    def update(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        choice = {"content_filter_results": {}, "delta": delta, "finish_reason": finish, "index": 0, "logprobs": None}
        return {**head, "choices": [choice], **usage}

    usage = {"usage": None} if wants_usage(body) else {}
    head = {"created": CREATED, "id": identity, "model": model, "object": "chat.completion.chunk"}
    head["system_fingerprint"] = "fp_emulated"
    filters = [{"prompt_index": 0, "content_filter_results": SAFE}]
    yield {"choices": [], "created": 0, "id": "", "model": "", "object": "", "prompt_filter_results": filters}
    yield update({"content": None if reply.tool_calls else "", "refusal": None, "role": "assistant"})
    for delta in reply.words():
        piece = update(delta)
        piece["choices"][0]["content_filter_results"] = reply.filters
        yield piece
    for number, call in enumerate(reply.tool_calls):
        function = call["function"]
        start = {**call, "function": {"name": function["name"], "arguments": ""}}
        yield update({"tool_calls": [{"index": number, **start}]})
        for piece in function["arguments"].partition(" "):
            if piece:
                yield update({"tool_calls": [{"index": number, "function": {"arguments": piece}}]})
    yield update({}, reply.finish_reason)
    if wants_usage(body):
        yield {**head, "choices": [], "usage": usage_of(body, reply, details=True)}


def wants_usage(body: Mapping[str, Any]) -> bool:
    """Whether a request asks for usage in its stream."""
    options: Mapping[str, Any] = body.get("stream_options") or {}
    return bool(options.get("include_usage"))


def event(value: Any) -> bytes:
    """One event of a stream."""
    return b"data: " + json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


def vector(text: str, length: int, form: str | None) -> list[float] | list[int] | str:
    """A vector that depends on the text alone."""
    digest = b"".join(hashlib.sha256(f"{part}:{text}".encode()).digest() for part in range(length // 32 + 1))
    numbers = [round(byte / 127.5 - 1, 6) for byte in digest[:length]]
    if form == "base64":
        return base64.b64encode(struct.pack(f"<{length}f", *numbers)).decode()
    if form in ("int8", "uint8", "binary", "ubinary"):
        return [byte - 128 if form in ("int8", "binary") else byte for byte in digest[:length]]
    return numbers
