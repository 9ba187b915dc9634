# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from .message_event import MessageEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FailedEvent(MessageEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """`FailedEvent` of the service."""

    status: int | None
    message: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "payload": "payload",
        "status": "status",
        "message": "message",
    }

    def __init__(
        self,
        *,
        event: str = "failed",
        task_id: str | None = None,
        payload: Any = None,
        status: int | None = None,
        message: str | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.payload = payload
        self.status = status
        self.message = message
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
        self.status = get("status")
        self.message = get("message")
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
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
