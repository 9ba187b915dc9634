# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from ...types import dump_epoch, parse_epoch
from .message_event import MessageEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class NodeEvent(MessageEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """`NodeEvent` of the service."""

    at: _dt.datetime
    inner: MessageEventAny | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "payload": "payload",
        "at": "at",
        "inner": "inner",
    }

    def __init__(
        self,
        *,
        event: str = "node",
        task_id: str | None,
        payload: Any = None,
        at: _dt.datetime,
        inner: MessageEventAny | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.payload = payload
        self.at = at
        self.inner = inner
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
        self.payload = get("payload")
        v = get("at")
        self.at = parse_epoch(v, 1000) if isinstance(v, (int, float)) else v
        v = get("inner")
        self.inner = v if v is None else parse_message_event(v) if isinstance(v, dict) else v
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
        v = self.at
        if v is not None:
            out["at"] = dump_epoch(v, None if src is None else src.get("at"), 1000)
        v = self.inner
        if v is not None:
            out["inner"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .message_event import parse_message_event  # noqa: E402

if TYPE_CHECKING:
    from .message_event import MessageEventAny
