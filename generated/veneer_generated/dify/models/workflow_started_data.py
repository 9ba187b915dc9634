# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowStartedData(Model):
    """A run that starts."""

    id: str | None
    workflow_id: str | None
    inputs: dict[str, Any] | None
    created_at: int | None
    reason: str | None
    """`initial` or `resumption`."""
    sequence_number: int | None
    """Older servers only."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "workflow_id": "workflow_id",
        "inputs": "inputs",
        "created_at": "created_at",
        "reason": "reason",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        workflow_id: str | None = None,
        inputs: dict[str, Any] | None = None,
        created_at: int | None = None,
        reason: str | None = None,
        sequence_number: int | None = None,
    ) -> None:
        self.id = id
        self.workflow_id = workflow_id
        self.inputs = inputs
        self.created_at = created_at
        self.reason = reason
        self.sequence_number = sequence_number
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.workflow_id = get("workflow_id")
        self.inputs = get("inputs")
        self.created_at = get("created_at")
        self.reason = get("reason")
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
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.reason
        if v is not None:
            out["reason"] = v
        v = self.sequence_number
        if v is not None:
            out["sequence_number"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
