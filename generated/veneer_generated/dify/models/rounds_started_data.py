# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RoundsStartedData(Model):
    """An iteration or loop that starts."""

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
    metadata: dict[str, Any] | None
    inputs: dict[str, Any] | None
    inputs_truncated: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "node_id": "node_id",
        "node_type": "node_type",
        "title": "title",
        "created_at": "created_at",
        "extras": "extras",
        "parallel_id": "parallel_id",
        "parallel_start_node_id": "parallel_start_node_id",
        "metadata": "metadata",
        "inputs": "inputs",
        "inputs_truncated": "inputs_truncated",
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
        metadata: dict[str, Any] | None = None,
        inputs: dict[str, Any] | None = None,
        inputs_truncated: bool | None = None,
    ) -> None:
        self.id = id
        self.node_id = node_id
        self.node_type = node_type
        self.title = title
        self.created_at = created_at
        self.extras = extras
        self.parallel_id = parallel_id
        self.parallel_start_node_id = parallel_start_node_id
        self.metadata = metadata
        self.inputs = inputs
        self.inputs_truncated = inputs_truncated
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
        self.created_at = get("created_at")
        self.extras = get("extras")
        self.parallel_id = get("parallel_id")
        self.parallel_start_node_id = get("parallel_start_node_id")
        self.metadata = get("metadata")
        self.inputs = get("inputs")
        self.inputs_truncated = get("inputs_truncated")
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
        v = self.metadata
        if v is not None:
            out["metadata"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.inputs_truncated
        if v is not None:
            out["inputs_truncated"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
