# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from .message_event import MessageEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextEvent(MessageEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """`TextEvent` of the service."""

    answer: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "payload": "payload",
        "answer": "answer",
    }

    def __init__(self, *, event: str, task_id: str | None = None, payload: Any = None, answer: str) -> None:
        self.event = event
        self.task_id = task_id
        self.payload = payload
        self.answer = answer
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.event = get("event")
        self.task_id = get("task_id")
        self.payload = get("payload")
        self.answer = get("answer")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.event
        if v is not None:
            out["event"] = v
        v = self.task_id
        if v is not None:
            out["task_id"] = v
        v = self.payload
        if v is not None:
            out["payload"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
