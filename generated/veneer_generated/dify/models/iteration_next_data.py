# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class IterationNextData(Model):
    """A round of an iteration."""

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
    index: int | None
    pre_iteration_output: Any
    """What the round before gave; older servers only."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "node_id": "node_id",
        "node_type": "node_type",
        "title": "title",
        "created_at": "created_at",
        "extras": "extras",
        "parallel_id": "parallel_id",
        "parallel_start_node_id": "parallel_start_node_id",
        "index": "index",
        "pre_iteration_output": "pre_iteration_output",
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
        index: int | None = None,
        pre_iteration_output: Any = None,
    ) -> None:
        self.id = id
        self.node_id = node_id
        self.node_type = node_type
        self.title = title
        self.created_at = created_at
        self.extras = extras
        self.parallel_id = parallel_id
        self.parallel_start_node_id = parallel_start_node_id
        self.index = index
        self.pre_iteration_output = pre_iteration_output
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
        self.index = get("index")
        self.pre_iteration_output = get("pre_iteration_output")
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
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.pre_iteration_output
        if v is not None:
            out["pre_iteration_output"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
