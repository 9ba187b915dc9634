# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class NodeStartedData(Model):
    """A node that starts."""

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
    extras: dict[str, Any] | None

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
        "extras": "extras",
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
        extras: dict[str, Any] | None = None,
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
        self.extras = extras
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
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
        self.extras = get("extras")
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
        v = self.extras
        if v is not None:
            out["extras"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
