"""Messages and models in the format of Anthropic."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from . import _catalog
from ._parts import Part
from ._responses import named_event
from ._scenarios import error, text_of, words

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

PAGE = 20  # models of a page, where the request does not say
BROKEN = {"type": "error", "error": {"type": "overloaded_error", "message": "The model is overloaded."}}
ARGUMENTS = {"city": "Paris", "unit": "celsius"}


class AnthropicPart(Part):
    """What is passed through to models that speak Anthropic's format."""

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "create_message": self._create,
            "count_message_tokens": self._count,
            "list_anthropic_models": self._list,
            "get_anthropic_model": self._get,
        }

    async def _create(self, call: Call) -> Answer:
        service, body = self.service, call.json
        name = body["model"]
        if not service.answers(name):
            return service.unknown(name)
        if (refusal := service.limited(call, name)) is not None:
            return refusal
        if not body["messages"]:
            told = error("messages: at least one message is required", "invalid_request_error", code="400")
            return Answer.json({"type": "error", **told}, status=400)
        made = self._message(name, body)
        usage = made["usage"]
        service.record(call, name, usage["input_tokens"], usage["output_tokens"])
        if body.get("stream"):
            return Answer.events(_events(made, broken=name in ("error-midstream", "error-first")))
        return Answer.json(made)

    def _message(self, name: str, body: Mapping[str, Any]) -> dict[str, Any]:
        last = body["messages"][-1]
        said = self.service.answer_text(name, text_of(last), {}).split(" ") if name != "tools" else []
        kept = said[: body["max_tokens"]]
        content: list[dict[str, Any]] = [{"type": "text", "text": " ".join(kept)}]
        reason = "max_tokens" if len(kept) < len(said) else "end_turn"
        tools = body.get("tools")
        if name == "tools" and tools:
            content = [{"type": "text", "text": "Let me see."}]
            content.append({"type": "tool_use", "id": "toolu_1", "name": tools[0]["name"], "input": ARGUMENTS})
            reason = "tool_use"
        usage = {"input_tokens": _tokens(body), "output_tokens": len(kept)}
        made = {"id": f"msg_{next(self.service.ids):024d}", "type": "message", "role": "assistant", "model": name}
        return {**made, "content": content, "stop_reason": reason, "stop_sequence": None, "usage": usage}

    async def _count(self, call: Call) -> Answer:
        name = call.json["model"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        return Answer.json({"input_tokens": _tokens(call.json)})

    async def _list(self, call: Call) -> Answer:
        query = call.received.query
        names = list(_catalog.MODELS)
        after, before = query.get("after_id"), query.get("before_id")
        size = int(query.get("limit", PAGE))
        if before in names:
            end = names.index(before)
            found, more = names[max(0, end - size) : end], end > size
        else:
            start = names.index(after) + 1 if after in names else 0
            found, more = names[start : start + size], start + size < len(names)
        ends = {"first_id": found[0], "last_id": found[-1]} if found else {"first_id": None, "last_id": None}
        return Answer.json({"data": [_model(name) for name in found], **ends, "has_more": more})

    async def _get(self, call: Call) -> Answer:
        name = call.arguments["model_name"]
        if name in _catalog.MODELS:
            return Answer.json(_model(name))
        told = {"type": "error", "error": {"type": "not_found_error", "message": f"model: {name}"}}
        return Answer.json(told, status=404)


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "type": "model", "display_name": name, "created_at": "2024-08-27T12:08:44Z"}


def _tokens(body: Mapping[str, Any]) -> int:
    """A made-up count: the words of all texts, and a constant for each message."""
    system = text_of({"content": body.get("system")})
    tools = sum(len(json.dumps(tool).split()) for tool in body.get("tools") or ())
    return len(system.split()) + tools + sum(3 + len(text_of(message).split()) for message in body["messages"])


def _events(made: dict[str, Any], *, broken: bool) -> Iterator[bytes]:
    usage = {**made["usage"], "output_tokens": 1}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": {**made, "content": [], "stop_reason": None, "usage": usage}},
        {"type": "ping"},
    ]
    for index, block in enumerate(made["content"]):
        empty: dict[str, Any] = {"input": {}} if block["type"] == "tool_use" else {"text": ""}
        events.append({"type": "content_block_start", "index": index, "content_block": {**block, **empty}})
        events += [{"type": "content_block_delta", "index": index, "delta": delta} for delta in _deltas(block)]
        events.append({"type": "content_block_stop", "index": index})
    ending = {"stop_reason": made["stop_reason"], "stop_sequence": None}
    used = {"output_tokens": made["usage"]["output_tokens"]}
    events += [{"type": "message_delta", "delta": ending, "usage": used}, {"type": "message_stop"}]
    if broken:
        events = [*events[:4], BROKEN]
    return (named_event(str(event["type"]), event) for event in events)


def _deltas(block: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    if block["type"] == "tool_use":
        for piece in json.dumps(block["input"]).partition(", "):
            yield {"type": "input_json_delta", "partial_json": piece}
    else:
        for word in words(block["text"]):
            yield {"type": "text_delta", "text": word["content"]}
