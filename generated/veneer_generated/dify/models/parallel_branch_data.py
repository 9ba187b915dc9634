# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ParallelBranchData(Model):
    """A parallel branch of a run; `status` and `error` at its end."""

    parallel_id: str | None
    parallel_branch_id: str | None
    parent_parallel_id: str | None
    parent_parallel_start_node_id: str | None
    iteration_id: str | None
    loop_id: str | None
    status: NodeStatus | str | None
    error: str | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "parallel_id": "parallel_id",
        "parallel_branch_id": "parallel_branch_id",
        "parent_parallel_id": "parent_parallel_id",
        "parent_parallel_start_node_id": "parent_parallel_start_node_id",
        "iteration_id": "iteration_id",
        "loop_id": "loop_id",
        "status": "status",
        "error": "error",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        parallel_id: str | None = None,
        parallel_branch_id: str | None = None,
        parent_parallel_id: str | None = None,
        parent_parallel_start_node_id: str | None = None,
        iteration_id: str | None = None,
        loop_id: str | None = None,
        status: NodeStatus | str | None = None,
        error: str | None = None,
        created_at: int | None = None,
    ) -> None:
        self.parallel_id = parallel_id
        self.parallel_branch_id = parallel_branch_id
        self.parent_parallel_id = parent_parallel_id
        self.parent_parallel_start_node_id = parent_parallel_start_node_id
        self.iteration_id = iteration_id
        self.loop_id = loop_id
        self.status = status
        self.error = error
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
        self.parallel_id = get("parallel_id")
        self.parallel_branch_id = get("parallel_branch_id")
        self.parent_parallel_id = get("parent_parallel_id")
        self.parent_parallel_start_node_id = get("parent_parallel_start_node_id")
        self.iteration_id = get("iteration_id")
        self.loop_id = get("loop_id")
        v = get("status")
        self.status = _node_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.created_at = get("created_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.parallel_id
        if v is not None:
            out["parallel_id"] = v
        v = self.parallel_branch_id
        if v is not None:
            out["parallel_branch_id"] = v
        v = self.parent_parallel_id
        if v is not None:
            out["parent_parallel_id"] = v
        v = self.parent_parallel_start_node_id
        if v is not None:
            out["parent_parallel_start_node_id"] = v
        v = self.iteration_id
        if v is not None:
            out["iteration_id"] = v
        v = self.loop_id
        if v is not None:
            out["loop_id"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .node_status import BY_VALUE as _node_status  # noqa: E402
from .node_status import NodeStatus  # noqa: E402
