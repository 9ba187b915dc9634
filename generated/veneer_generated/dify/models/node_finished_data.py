# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class NodeFinishedData(Model):
    """How a node ended."""

    id: str | None
    """The execution."""
    node_id: str | None
    node_type: str | None
    title: str | None
    index: int | None
    predecessor_node_id: str | None
    inputs: dict[str, Any] | None
    inputs_truncated: bool | None
    created_at: int | None
    iteration_id: str | None
    loop_id: str | None
    parallel_id: str | None
    parallel_start_node_id: str | None
    parent_parallel_id: str | None
    parent_parallel_start_node_id: str | None
    parallel_run_id: str | None
    process_data: dict[str, Any] | None
    process_data_truncated: bool | None
    outputs: dict[str, Any] | None
    outputs_truncated: bool | None
    status: NodeStatus | str | None
    error: str | None
    elapsed_time: float | None
    """Seconds."""
    execution_metadata: dict[str, Any] | None
    """Tokens, price, currency."""
    finished_at: int | None
    files: list[dict[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "node_id": "node_id",
        "node_type": "node_type",
        "title": "title",
        "index": "index",
        "predecessor_node_id": "predecessor_node_id",
        "inputs": "inputs",
        "inputs_truncated": "inputs_truncated",
        "created_at": "created_at",
        "iteration_id": "iteration_id",
        "loop_id": "loop_id",
        "parallel_id": "parallel_id",
        "parallel_start_node_id": "parallel_start_node_id",
        "parent_parallel_id": "parent_parallel_id",
        "parent_parallel_start_node_id": "parent_parallel_start_node_id",
        "parallel_run_id": "parallel_run_id",
        "process_data": "process_data",
        "process_data_truncated": "process_data_truncated",
        "outputs": "outputs",
        "outputs_truncated": "outputs_truncated",
        "status": "status",
        "error": "error",
        "elapsed_time": "elapsed_time",
        "execution_metadata": "execution_metadata",
        "finished_at": "finished_at",
        "files": "files",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        node_id: str | None = None,
        node_type: str | None = None,
        title: str | None = None,
        index: int | None = None,
        predecessor_node_id: str | None = None,
        inputs: dict[str, Any] | None = None,
        inputs_truncated: bool | None = None,
        created_at: int | None = None,
        iteration_id: str | None = None,
        loop_id: str | None = None,
        parallel_id: str | None = None,
        parallel_start_node_id: str | None = None,
        parent_parallel_id: str | None = None,
        parent_parallel_start_node_id: str | None = None,
        parallel_run_id: str | None = None,
        process_data: dict[str, Any] | None = None,
        process_data_truncated: bool | None = None,
        outputs: dict[str, Any] | None = None,
        outputs_truncated: bool | None = None,
        status: NodeStatus | str | None = None,
        error: str | None = None,
        elapsed_time: float | None = None,
        execution_metadata: dict[str, Any] | None = None,
        finished_at: int | None = None,
        files: list[dict[str, Any]] | None = None,
    ) -> None:
        self.id = id
        self.node_id = node_id
        self.node_type = node_type
        self.title = title
        self.index = index
        self.predecessor_node_id = predecessor_node_id
        self.inputs = inputs
        self.inputs_truncated = inputs_truncated
        self.created_at = created_at
        self.iteration_id = iteration_id
        self.loop_id = loop_id
        self.parallel_id = parallel_id
        self.parallel_start_node_id = parallel_start_node_id
        self.parent_parallel_id = parent_parallel_id
        self.parent_parallel_start_node_id = parent_parallel_start_node_id
        self.parallel_run_id = parallel_run_id
        self.process_data = process_data
        self.process_data_truncated = process_data_truncated
        self.outputs = outputs
        self.outputs_truncated = outputs_truncated
        self.status = status
        self.error = error
        self.elapsed_time = elapsed_time
        self.execution_metadata = execution_metadata
        self.finished_at = finished_at
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
        self.id = get("id")
        self.node_id = get("node_id")
        self.node_type = get("node_type")
        self.title = get("title")
        self.index = get("index")
        self.predecessor_node_id = get("predecessor_node_id")
        self.inputs = get("inputs")
        self.inputs_truncated = get("inputs_truncated")
        self.created_at = get("created_at")
        self.iteration_id = get("iteration_id")
        self.loop_id = get("loop_id")
        self.parallel_id = get("parallel_id")
        self.parallel_start_node_id = get("parallel_start_node_id")
        self.parent_parallel_id = get("parent_parallel_id")
        self.parent_parallel_start_node_id = get("parent_parallel_start_node_id")
        self.parallel_run_id = get("parallel_run_id")
        self.process_data = get("process_data")
        self.process_data_truncated = get("process_data_truncated")
        self.outputs = get("outputs")
        self.outputs_truncated = get("outputs_truncated")
        v = get("status")
        self.status = _node_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.elapsed_time = get("elapsed_time")
        self.execution_metadata = get("execution_metadata")
        self.finished_at = get("finished_at")
        self.files = get("files")
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
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.predecessor_node_id
        if v is not None:
            out["predecessor_node_id"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.inputs_truncated
        if v is not None:
            out["inputs_truncated"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.iteration_id
        if v is not None:
            out["iteration_id"] = v
        v = self.loop_id
        if v is not None:
            out["loop_id"] = v
        v = self.parallel_id
        if v is not None:
            out["parallel_id"] = v
        v = self.parallel_start_node_id
        if v is not None:
            out["parallel_start_node_id"] = v
        v = self.parent_parallel_id
        if v is not None:
            out["parent_parallel_id"] = v
        v = self.parent_parallel_start_node_id
        if v is not None:
            out["parent_parallel_start_node_id"] = v
        v = self.parallel_run_id
        if v is not None:
            out["parallel_run_id"] = v
        v = self.process_data
        if v is not None:
            out["process_data"] = v
        v = self.process_data_truncated
        if v is not None:
            out["process_data_truncated"] = v
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
        v = self.execution_metadata
        if v is not None:
            out["execution_metadata"] = v
        v = self.finished_at
        if v is not None:
            out["finished_at"] = v
        v = self.files
        if v is not None:
            out["files"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .node_status import BY_VALUE as _node_status  # noqa: E402
from .node_status import NodeStatus  # noqa: E402
