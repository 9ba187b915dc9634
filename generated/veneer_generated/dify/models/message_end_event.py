# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageEndEvent(Model):
    """The answer is complete. Speech, and in chatflows the end of the run, may come after it."""

    event: str | None
    """Kind of the event."""
    task_id: str | None
    """What stops the generation."""
    conversation_id: str | None
    message_id: str | None
    workflow_run_id: str | None
    created_at: int | None
    id: str | None
    """The message's id."""
    metadata: MessageMetadata | None
    files: list[EventFile] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "conversation_id": "conversation_id",
        "message_id": "message_id",
        "workflow_run_id": "workflow_run_id",
        "created_at": "created_at",
        "id": "id",
        "metadata": "metadata",
        "files": "files",
    }

    def __init__(
        self,
        *,
        event: str | None = "message_end",
        task_id: str | None = None,
        conversation_id: str | None = None,
        message_id: str | None = None,
        workflow_run_id: str | None = None,
        created_at: int | None = None,
        id: str | None = None,
        metadata: MessageMetadata | None = None,
        files: list[EventFile] | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.conversation_id = conversation_id
        self.message_id = message_id
        self.workflow_run_id = workflow_run_id
        self.created_at = created_at
        self.id = id
        self.metadata = metadata
        self.files = files
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.event = get("event")
        self.task_id = get("task_id")
        self.conversation_id = get("conversation_id")
        self.message_id = get("message_id")
        self.workflow_run_id = get("workflow_run_id")
        self.created_at = get("created_at")
        self.id = get("id")
        v = get("metadata")
        self.metadata = v if v is None else MessageMetadata.from_dict(v) if isinstance(v, dict) else v
        v = get("files")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(EventFile.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.files = v
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
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = v.to_dict() if v.__class__ is MessageMetadata else _dump(v)
        v = self.files
        if v is not None:
            out["files"] = (
                [x.to_dict() if x.__class__ is EventFile else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .event_file import EventFile  # noqa: E402
from .message_metadata import MessageMetadata  # noqa: E402
