# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowRunDetailResponse(Model):
    """State and outputs of a run."""

    id: str | None
    workflow_id: str | None
    status: WorkflowStatus | str | None
    inputs: Any
    """The inputs, as JSON in a text or as object."""
    outputs: Any
    """The outputs, as object or as JSON in a text."""
    error: str | None
    total_steps: int | None
    total_tokens: int | None
    created_at: int | None
    finished_at: int | None
    elapsed_time: float | None
    """Seconds."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "workflow_id": "workflow_id",
        "status": "status",
        "inputs": "inputs",
        "outputs": "outputs",
        "error": "error",
        "total_steps": "total_steps",
        "total_tokens": "total_tokens",
        "created_at": "created_at",
        "finished_at": "finished_at",
        "elapsed_time": "elapsed_time",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        workflow_id: str | None = None,
        status: WorkflowStatus | str | None = None,
        inputs: Any = None,
        outputs: Any = None,
        error: str | None = None,
        total_steps: int | None = None,
        total_tokens: int | None = None,
        created_at: int | None = None,
        finished_at: int | None = None,
        elapsed_time: float | None = None,
    ) -> None:
        self.id = id
        self.workflow_id = workflow_id
        self.status = status
        self.inputs = inputs
        self.outputs = outputs
        self.error = error
        self.total_steps = total_steps
        self.total_tokens = total_tokens
        self.created_at = created_at
        self.finished_at = finished_at
        self.elapsed_time = elapsed_time
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
        self.inputs = get("inputs")
        self.outputs = get("outputs")
        self.error = get("error")
        self.total_steps = get("total_steps")
        self.total_tokens = get("total_tokens")
        self.created_at = get("created_at")
        self.finished_at = get("finished_at")
        self.elapsed_time = get("elapsed_time")
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
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.outputs
        if v is not None:
            out["outputs"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.total_steps
        if v is not None:
            out["total_steps"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.finished_at
        if v is not None:
            out["finished_at"] = v
        v = self.elapsed_time
        if v is not None:
            out["elapsed_time"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .workflow_status import BY_VALUE as _workflow_status  # noqa: E402
from .workflow_status import WorkflowStatus  # noqa: E402
