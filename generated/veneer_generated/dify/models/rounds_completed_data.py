# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RoundsCompletedData(Model):
    """How an iteration or loop ended."""

    id: str | None
    node_id: str | None
    node_type: str | None
    title: str | None
    created_at: int | None
    extras: dict[str, Any] | None
    parallel_id: str | None
    """Older servers only."""
    parallel_start_node_id: str | None
    """Older servers only."""
    inputs: dict[str, Any] | None
    inputs_truncated: bool | None
    outputs: dict[str, Any] | None
    outputs_truncated: bool | None
    status: NodeStatus | str | None
    error: str | None
    elapsed_time: float | None
    """Seconds."""
    total_tokens: int | None
    execution_metadata: dict[str, Any] | None
    finished_at: int | None
    steps: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "node_id": "node_id",
        "node_type": "node_type",
        "title": "title",
        "created_at": "created_at",
        "extras": "extras",
        "parallel_id": "parallel_id",
        "parallel_start_node_id": "parallel_start_node_id",
        "inputs": "inputs",
        "inputs_truncated": "inputs_truncated",
        "outputs": "outputs",
        "outputs_truncated": "outputs_truncated",
        "status": "status",
        "error": "error",
        "elapsed_time": "elapsed_time",
        "total_tokens": "total_tokens",
        "execution_metadata": "execution_metadata",
        "finished_at": "finished_at",
        "steps": "steps",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        node_id: str | None = None,
        node_type: str | None = None,
        title: str | None = None,
        created_at: int | None = None,
        extras: dict[str, Any] | None = None,
        parallel_id: str | None = None,
        parallel_start_node_id: str | None = None,
        inputs: dict[str, Any] | None = None,
        inputs_truncated: bool | None = None,
        outputs: dict[str, Any] | None = None,
        outputs_truncated: bool | None = None,
        status: NodeStatus | str | None = None,
        error: str | None = None,
        elapsed_time: float | None = None,
        total_tokens: int | None = None,
        execution_metadata: dict[str, Any] | None = None,
        finished_at: int | None = None,
        steps: int | None = None,
    ) -> None:
        self.id = id
        self.node_id = node_id
        self.node_type = node_type
        self.title = title
        self.created_at = created_at
        self.extras = extras
        self.parallel_id = parallel_id
        self.parallel_start_node_id = parallel_start_node_id
        self.inputs = inputs
        self.inputs_truncated = inputs_truncated
        self.outputs = outputs
        self.outputs_truncated = outputs_truncated
        self.status = status
        self.error = error
        self.elapsed_time = elapsed_time
        self.total_tokens = total_tokens
        self.execution_metadata = execution_metadata
        self.finished_at = finished_at
        self.steps = steps
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
        self.node_id = get("node_id")
        self.node_type = get("node_type")
        self.title = get("title")
        self.created_at = get("created_at")
        self.extras = get("extras")
        self.parallel_id = get("parallel_id")
        self.parallel_start_node_id = get("parallel_start_node_id")
        self.inputs = get("inputs")
        self.inputs_truncated = get("inputs_truncated")
        self.outputs = get("outputs")
        self.outputs_truncated = get("outputs_truncated")
        v = get("status")
        self.status = _node_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.elapsed_time = get("elapsed_time")
        self.total_tokens = get("total_tokens")
        self.execution_metadata = get("execution_metadata")
        self.finished_at = get("finished_at")
        self.steps = get("steps")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.node_type
        if v is not None:
            out["node_type"] = v
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.extras
        if v is not None:
            out["extras"] = v
        v = self.parallel_id
        if v is not None:
            out["parallel_id"] = v
        v = self.parallel_start_node_id
        if v is not None:
            out["parallel_start_node_id"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.inputs_truncated
        if v is not None:
            out["inputs_truncated"] = v
        v = self.outputs
        if v is not None:
            out["outputs"] = v
        v = self.outputs_truncated
        if v is not None:
            out["outputs_truncated"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.elapsed_time
        if v is not None:
            out["elapsed_time"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.execution_metadata
        if v is not None:
            out["execution_metadata"] = v
        v = self.finished_at
        if v is not None:
            out["finished_at"] = v
        v = self.steps
        if v is not None:
            out["steps"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .node_status import BY_VALUE as _node_status  # noqa: E402
from .node_status import NodeStatus  # noqa: E402
