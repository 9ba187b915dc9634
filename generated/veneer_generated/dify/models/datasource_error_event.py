# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasourceErrorEvent(Model):
    """The source failed."""

    event: str | None
    """Kind of the event."""
    task_id: str | None
    """What stops the generation."""
    conversation_id: str | None
    message_id: str | None
    workflow_run_id: str | None
    created_at: int | None
    error: str | None
    """What went wrong."""
    status: int | None
    code: ErrorCode | str | None
    message: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "conversation_id": "conversation_id",
        "message_id": "message_id",
        "workflow_run_id": "workflow_run_id",
        "created_at": "created_at",
        "error": "error",
        "status": "status",
        "code": "code",
        "message": "message",
    }

    def __init__(
        self,
        *,
        event: str | None = None,
        task_id: str | None = None,
        conversation_id: str | None = None,
        message_id: str | None = None,
        workflow_run_id: str | None = None,
        created_at: int | None = None,
        error: str | None = None,
        status: int | None = None,
        code: ErrorCode | str | None = None,
        message: str | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.conversation_id = conversation_id
        self.message_id = message_id
        self.workflow_run_id = workflow_run_id
        self.created_at = created_at
        self.error = error
        self.status = status
        self.code = code
        self.message = message
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
        self.conversation_id = get("conversation_id")
        self.message_id = get("message_id")
        self.workflow_run_id = get("workflow_run_id")
        self.created_at = get("created_at")
        self.error = get("error")
        self.status = get("status")
        v = get("code")
        self.code = _error_code.get(v, v) if v.__class__ is str else v
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
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.code
        if v is not None:
            out["code"] = v if v.__class__ is str else _dump(v)
        v = self.message
        if v is not None:
            out["message"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_code import BY_VALUE as _error_code  # noqa: E402
from .error_code import ErrorCode  # noqa: E402
