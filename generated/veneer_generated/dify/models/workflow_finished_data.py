# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowFinishedData(Model):
    """How a run ended."""

    id: str | None
    workflow_id: str | None
    status: WorkflowStatus | str | None
    outputs: dict[str, Any] | None
    error: str | None
    elapsed_time: float | None
    """Seconds."""
    total_tokens: int | None
    total_steps: int | None
    created_at: int | None
    finished_at: int | None
    created_by: dict[str, Any] | None
    exceptions_count: int | None
    """Nodes whose error branch was taken."""
    files: list[dict[str, Any]] | None
    sequence_number: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "workflow_id": "workflow_id",
        "status": "status",
        "outputs": "outputs",
        "error": "error",
        "elapsed_time": "elapsed_time",
        "total_tokens": "total_tokens",
        "total_steps": "total_steps",
        "created_at": "created_at",
        "finished_at": "finished_at",
        "created_by": "created_by",
        "exceptions_count": "exceptions_count",
        "files": "files",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        workflow_id: str | None = None,
        status: WorkflowStatus | str | None = None,
        outputs: dict[str, Any] | None = None,
        error: str | None = None,
        elapsed_time: float | None = None,
        total_tokens: int | None = None,
        total_steps: int | None = None,
        created_at: int | None = None,
        finished_at: int | None = None,
        created_by: dict[str, Any] | None = None,
        exceptions_count: int | None = None,
        files: list[dict[str, Any]] | None = None,
        sequence_number: int | None = None,
    ) -> None:
        self.id = id
        self.workflow_id = workflow_id
        self.status = status
        self.outputs = outputs
        self.error = error
        self.elapsed_time = elapsed_time
        self.total_tokens = total_tokens
        self.total_steps = total_steps
        self.created_at = created_at
        self.finished_at = finished_at
        self.created_by = created_by
        self.exceptions_count = exceptions_count
        self.files = files
        self.sequence_number = sequence_number
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        self.workflow_id = get("workflow_id")
        v = get("status")
        self.status = _workflow_status.get(v, v) if v.__class__ is str else v
        self.outputs = get("outputs")
        self.error = get("error")
        self.elapsed_time = get("elapsed_time")
        self.total_tokens = get("total_tokens")
        self.total_steps = get("total_steps")
        self.created_at = get("created_at")
        self.finished_at = get("finished_at")
        self.created_by = get("created_by")
        self.exceptions_count = get("exceptions_count")
        self.files = get("files")
        self.sequence_number = get("sequence_number")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.workflow_id
        if v is not None:
            out["workflow_id"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.outputs
        if v is not None:
            out["outputs"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.elapsed_time
        if v is not None:
            out["elapsed_time"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.total_steps
        if v is not None:
            out["total_steps"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.finished_at
        if v is not None:
            out["finished_at"] = v
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.exceptions_count
        if v is not None:
            out["exceptions_count"] = v
        v = self.files
        if v is not None:
            out["files"] = v if v.__class__ is list else _dump(v)
        v = self.sequence_number
        if v is not None:
            out["sequence_number"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .workflow_status import BY_VALUE as _workflow_status  # noqa: E402
from .workflow_status import WorkflowStatus  # noqa: E402
