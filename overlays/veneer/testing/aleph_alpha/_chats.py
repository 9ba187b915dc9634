"""Chats: one answer described once, sent whole or as chunks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from . import _texts
from ._events import DONE, event

CREATED = 1761000000
FINGERPRINT = ".unknown."
THOUGHTS = "<think>\nLet me see.\n</think>\n\n"


class Chat:
    """The answer to one conversation."""

    def __init__(self, body: Mapping[str, Any], number: int, *, text: str | None = None) -> None:
        self.body, self.number = body, number
        self.id = f"chatcmpl-{number:08d}-0000-4000-8000-000000000000"
        last = body["messages"][-1]
        tools: list[Any] = body.get("tools") or []
        self.call: dict[str, str] | None = None
        self.tools = bool(tools) and body["model"] == "tools"
        if self.tools and last["role"] != "tool" and body.get("tool_choice") != "none":
            function = tools[0]["function"]
            parameters: Any = function.get("parameters") or {"type": "object"}
            arguments = json.dumps(_texts.sample(parameters))
            self.call = {"name": function["name"], "arguments": arguments}
        self.text = self._text(last) if text is None else text
        self.reason = "tool_calls" if self.call else "stop"
        self.words = [word for piece in [self.text] for word in _texts.words(piece)]
        limit = body.get("max_tokens") or body.get("maximum_tokens")
        if limit is not None and len(self.words) > limit and not self.call:
            self.words, self.reason = self.words[:limit], "length"

    def _text(self, last: Mapping[str, Any]) -> str:
        thoughts = THOUGHTS if self.body["model"] in ("reasoning", "tools") else ""
        if self.call:
            return thoughts
        if self.body.get("response_format"):
            return thoughts + json.dumps(_texts.sample(self.body["response_format"]["json_schema"]["schema"]))
        said = said_in(last.get("content"))
        return thoughts + ("5" if said == "2+3=" else said or "Hello")

    def usage(self) -> dict[str, int]:
        """Tokens used."""
        asked = sum(len(_texts.words(said_in(m.get("content")))) for m in self.body["messages"])
        made = len(self.words)
        return {"completion_tokens": made, "prompt_tokens": asked, "total_tokens": asked + made}

    def whole(self) -> dict[str, Any]:
        """The answer as a whole."""
        message: dict[str, Any] = {"role": "assistant", "content": "".join(self.words)}
        if self.tools:
            found = {"id": self._call_id, "type": "function", "function": self.call}
            message["tool_calls"] = [found] if self.call else []
        choice = {"finish_reason": self.reason, "message": message, "logprobs": None}
        count = self.body.get("n") or 1
        return {
            "id": self.id,
            "choices": [{"index": index, **choice} for index in range(count)],
            "created": CREATED,
            "model": self.body["model"],
            "system_fingerprint": FINGERPRINT,
            "object": "chat.completion",
            "usage": self.usage(),
        }

    @property
    def _call_id(self) -> str:
        return f"chatcmpl-tool-{self.number:08d}"

    def events(self) -> Iterator[bytes]:
        """The answer as chunks, with the terminator."""
        yield self._chunk({"role": "assistant", "content": ""})
        for word in self.words:
            yield self._chunk({"content": word})
        if self.call:
            head = {"index": 0, "id": self._call_id, "type": "function", "function": {"name": self.call["name"]}}
            yield self._chunk({"content": "", "tool_calls": [head]})
            text = self.call["arguments"]
            for at in range(0, len(text), 7):
                piece = {"index": 0, "function": {"arguments": text[at : at + 7]}}
                yield self._chunk({"content": "", "tool_calls": [piece]})
        yield self._chunk({"content": ""} if self.call else {}, reason=self.reason)
        options: Any = self.body.get("stream_options")
        if options and options.get("include_usage"):
            yield event({**self._head(FINGERPRINT), "choices": [], "usage": self.usage()})
        yield DONE

    def _head(self, fingerprint: str | None) -> dict[str, Any]:
        head = {"id": self.id, "created": CREATED, "model": self.body["model"], "system_fingerprint": fingerprint}
        return {**head, "object": "chat.completion.chunk"}

    def _chunk(self, delta: dict[str, Any], reason: str | None = None) -> bytes:
        choice = {"finish_reason": reason, "index": 0, "delta": delta, "logprobs": None}
        return event({**self._head(FINGERPRINT if reason else None), "choices": [choice], "usage": None})


def said_in(content: Any) -> str:
    """The text of a message; an image counts with what it is."""
    if isinstance(content, str) or content is None:
        return content or ""
    parts = [p["text"] if p["type"] == "text" else _shown(p["image_url"]["url"]) for p in content]
    return " ".join(parts)


def _shown(url: str) -> str:
    return f"[{url.partition(';')[0].removeprefix('data:')}]"
