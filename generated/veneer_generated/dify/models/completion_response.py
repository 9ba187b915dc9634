# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionResponse(Model):
    """The text of a text generator."""

    event: str | None
    """`message`."""
    task_id: str | None
    id: str | None
    message_id: str | None
    mode: str | None
    """`completion`."""
    answer: str | None
    metadata: MessageMetadata | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "id": "id",
        "message_id": "message_id",
        "mode": "mode",
        "answer": "answer",
        "metadata": "metadata",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        event: str | None = None,
        task_id: str | None = None,
        id: str | None = None,
        message_id: str | None = None,
        mode: str | None = None,
        answer: str | None = None,
        metadata: MessageMetadata | None = None,
        created_at: int | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.id = id
        self.message_id = message_id
        self.mode = mode
        self.answer = answer
        self.metadata = metadata
        self.created_at = created_at
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
        self.id = get("id")
        self.message_id = get("message_id")
        self.mode = get("mode")
        self.answer = get("answer")
        v = get("metadata")
        self.metadata = v if v is None else MessageMetadata.from_dict(v) if isinstance(v, dict) else v
        self.created_at = get("created_at")
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
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.mode
        if v is not None:
            out["mode"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = v.to_dict() if v.__class__ is MessageMetadata else _dump(v)
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .message_metadata import MessageMetadata  # noqa: E402
