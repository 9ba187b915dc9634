"""A chat answer described once, and sent whole or as the chunks of a stream."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

DONE = b"data: [DONE]\n\n"
HEARTBEAT = b": heartbeat\n\n"
POLL = 0.005  # seconds between two looks for something to send on a stream without end


@dataclass(kw_only=True)
class Reply:
    """What a deployment answers: the deltas of its message in order, and what goes with them.

    Args:
        deltas: What each chunk adds to the message; the chunk with the role and the last one are added.
        finish_reason: Why the answer ends.
        usage: Tokens used, in the last chunk of a stream.
        statistics: As `usage`.
        model: Name of the model; applications send none.
        late_usage: Send usage in a chunk of its own without choices, as Azure does.
        filtered: Begin with a chunk without choices that tells of a content filter, as Azure does.
        heartbeats: Send a comment before every event.
        ascii: Escape what is not ASCII, as the vendor's server framework does.
        n: Number of choices, all alike.
        created: Time of the answer in seconds since 1970.
    """

    deltas: Sequence[dict[str, Any]]
    finish_reason: str = "stop"
    usage: dict[str, Any] | None = None
    statistics: dict[str, Any] | None = None
    model: str | None = None
    late_usage: bool = False
    filtered: bool = False
    heartbeats: bool = False
    ascii: bool = True
    n: int = 1
    id: str = ""
    created: int = 1724833500

    def text(self) -> str:
        """The text of the message."""
        return "".join(delta.get("content") or "" for delta in self.deltas)

    def block(self) -> dict[str, Any]:
        """The answer as a whole."""
        message: dict[str, Any] = {"role": "assistant", "content": None}
        for delta in self.deltas:
            merge(message, copy.deepcopy(delta))
        _drop_indices(message)
        choice = {"message": message, "finish_reason": self.finish_reason}
        out: dict[str, Any] = {
            "id": self.id,
            "object": "chat.completion",
            "created": self.created,
            "choices": [{"index": index, **choice} for index in range(self.n)],
            "usage": self.usage,
        }
        return out | self._extras(self.statistics)

    def events(self) -> Iterator[bytes]:
        """The answer as the events of a stream, one by one, with the terminator."""
        for chunk in self._chunks():
            if self.heartbeats:
                yield HEARTBEAT
            yield event(chunk, ascii=self.ascii)
        yield DONE

    def _chunks(self) -> Iterator[dict[str, Any]]:
        if self.filtered:
            results = [{"prompt_index": 0, "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}}}]
            yield {**self._chunk([]), "id": "", "created": 0, "prompt_filter_results": results}
        for delta in ({"role": "assistant"}, *self.deltas):
            for index in range(self.n):
                yield self._chunk([{"index": index, "delta": delta, "finish_reason": None}])
        usage = None if self.late_usage else self.usage
        for index in range(self.n):
            last = index == self.n - 1
            final = self._chunk([{"index": index, "delta": {}, "finish_reason": self.finish_reason}])
            yield {**final, "usage": usage, **self._extras(self.statistics)} if last else final
        if self.late_usage:
            yield {**self._chunk([]), "usage": self.usage}

    def _chunk(self, choices: list[dict[str, Any]]) -> dict[str, Any]:
        head = {"id": self.id, "object": "chat.completion.chunk", "created": self.created}
        return {**head, "choices": choices, "usage": None, **self._extras(None)}

    def _extras(self, statistics: dict[str, Any] | None) -> dict[str, Any]:
        model = {} if self.model is None else {"model": self.model, "system_fingerprint": None}
        return model if statistics is None else {**model, "statistics": statistics}


def event(value: Any, *, ascii: bool = True) -> bytes:
    """One event of a chat stream."""
    return b"data: " + json.dumps(value, ensure_ascii=ascii, separators=(",", ":")).encode() + b"\n\n"


def merge(target: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add a delta to a message: texts are appended, lists merged by `index`, all else replaced."""
    for key, value in delta.items():
        old = target.get(key)
        if _are(str, old, value) and key not in ("status", "role", "type", "id"):
            target[key] = old + value
        elif _are(dict, old, value) and key not in ("state", "form_schema"):
            merge(target[key], value)
        elif _are(list, old, value):
            _merge_lists(target[key], value)
        elif value is not None or key == "status" or key not in target:
            target[key] = value


def _are(kind: type, *values: object) -> bool:
    return all(isinstance(value, kind) for value in values)


def _merge_lists(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> None:
    for item in new:
        same = next((existing for existing in old if existing["index"] == item["index"]), None)
        if same is None:
            old.append(item)
        else:
            merge(same, item)


def _drop_indices(message: dict[str, Any]) -> None:
    """Whole answers have no `index` in tool calls, stages and attachments."""
    content: dict[str, Any] = message.get("custom_content") or {}
    for owner in (message, content, *content.get("stages", ())):
        for name in ("tool_calls", "stages", "attachments"):
            for item in owner.get(name) or ():
                item.pop("index", None)
