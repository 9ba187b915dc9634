# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .message_event import MessageEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EndEvent(MessageEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """`EndEvent` of the service."""

    payload: Usage | None
    usage: Usage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "payload": "payload",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        event: str = "message_end",
        task_id: str | None = None,
        payload: Usage | None = None,
        usage: Usage | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.payload = payload
        self.usage = usage
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.event = get("event")
        self.task_id = get("task_id")
        v = get("payload")
        self.payload = v if v is None else Usage.from_dict(v) if isinstance(v, dict) else v
        v = get("usage")
        self.usage = v if v is None else Usage.from_dict(v) if isinstance(v, dict) else v
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
            out["payload"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .usage import Usage  # noqa: E402
