# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AgentLogData(Model):
    """An entry of an agent node's log."""

    node_execution_id: str | None
    id: str | None
    label: str | None
    parent_id: str | None
    error: str | None
    status: str | None
    data: dict[str, Any] | None
    metadata: dict[str, Any] | None
    node_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "node_execution_id": "node_execution_id",
        "id": "id",
        "label": "label",
        "parent_id": "parent_id",
        "error": "error",
        "status": "status",
        "data": "data",
        "metadata": "metadata",
        "node_id": "node_id",
    }

    def __init__(
        self,
        *,
        node_execution_id: str | None = None,
        id: str | None = None,
        label: str | None = None,
        parent_id: str | None = None,
        error: str | None = None,
        status: str | None = None,
        data: dict[str, Any] | None = None,
        metadata: dict[str, Any] | None = None,
        node_id: str | None = None,
    ) -> None:
        self.node_execution_id = node_execution_id
        self.id = id
        self.label = label
        self.parent_id = parent_id
        self.error = error
        self.status = status
        self.data = data
        self.metadata = metadata
        self.node_id = node_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.node_execution_id = get("node_execution_id")
        self.id = get("id")
        self.label = get("label")
        self.parent_id = get("parent_id")
        self.error = get("error")
        self.status = get("status")
        self.data = get("data")
        self.metadata = get("metadata")
        self.node_id = get("node_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.node_execution_id
        if v is not None:
            out["node_execution_id"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.label
        if v is not None:
            out["label"] = v
        v = self.parent_id
        if v is not None:
            out["parent_id"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = v
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
