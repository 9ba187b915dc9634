# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowBlockingResponse(Model):
    """A run that has ended."""

    task_id: str | None
    workflow_run_id: str | None
    data: WorkflowFinishedData | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "task_id": "task_id",
        "workflow_run_id": "workflow_run_id",
        "data": "data",
    }

    def __init__(
        self,
        *,
        task_id: str | None = None,
        workflow_run_id: str | None = None,
        data: WorkflowFinishedData | None = None,
    ) -> None:
        self.task_id = task_id
        self.workflow_run_id = workflow_run_id
        self.data = data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.task_id = get("task_id")
        self.workflow_run_id = get("workflow_run_id")
        v = get("data")
        self.data = v if v is None else WorkflowFinishedData.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.task_id
        if v is not None:
            out["task_id"] = v
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.data
        if v is not None:
            out["data"] = v.to_dict() if v.__class__ is WorkflowFinishedData else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .workflow_finished_data import WorkflowFinishedData  # noqa: E402
