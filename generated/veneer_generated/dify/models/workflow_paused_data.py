# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowPausedData(Model):
    """A run that waits."""

    workflow_run_id: str | None
    paused_nodes: list[str] | None
    outputs: dict[str, Any] | None
    reasons: list[dict[str, Any]] | None
    status: WorkflowStatus | str | None
    created_at: int | None
    elapsed_time: float | None
    """Seconds."""
    total_tokens: int | None
    total_steps: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "workflow_run_id": "workflow_run_id",
        "paused_nodes": "paused_nodes",
        "outputs": "outputs",
        "reasons": "reasons",
        "status": "status",
        "created_at": "created_at",
        "elapsed_time": "elapsed_time",
        "total_tokens": "total_tokens",
        "total_steps": "total_steps",
    }

    def __init__(
        self,
        *,
        workflow_run_id: str | None = None,
        paused_nodes: list[str] | None = None,
        outputs: dict[str, Any] | None = None,
        reasons: list[dict[str, Any]] | None = None,
        status: WorkflowStatus | str | None = None,
        created_at: int | None = None,
        elapsed_time: float | None = None,
        total_tokens: int | None = None,
        total_steps: int | None = None,
    ) -> None:
        self.workflow_run_id = workflow_run_id
        self.paused_nodes = paused_nodes
        self.outputs = outputs
        self.reasons = reasons
        self.status = status
        self.created_at = created_at
        self.elapsed_time = elapsed_time
        self.total_tokens = total_tokens
        self.total_steps = total_steps
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.workflow_run_id = get("workflow_run_id")
        self.paused_nodes = get("paused_nodes")
        self.outputs = get("outputs")
        self.reasons = get("reasons")
        v = get("status")
        self.status = _workflow_status.get(v, v) if v.__class__ is str else v
        self.created_at = get("created_at")
        self.elapsed_time = get("elapsed_time")
        self.total_tokens = get("total_tokens")
        self.total_steps = get("total_steps")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.paused_nodes
        if v is not None:
            out["paused_nodes"] = v if v.__class__ is list else _dump(v)
        v = self.outputs
        if v is not None:
            out["outputs"] = v
        v = self.reasons
        if v is not None:
            out["reasons"] = v if v.__class__ is list else _dump(v)
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.elapsed_time
        if v is not None:
            out["elapsed_time"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.total_steps
        if v is not None:
            out["total_steps"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .workflow_status import BY_VALUE as _workflow_status  # noqa: E402
from .workflow_status import WorkflowStatus  # noqa: E402
