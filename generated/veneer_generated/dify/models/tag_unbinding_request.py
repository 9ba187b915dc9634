# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TagUnbindingRequest(Model):
    """Tags to take off a knowledge base."""

    tag_ids: Sequence[str] | None
    tag_id: str | None
    """Servers before 2026 know this one only. Deprecated."""
    target_id: str
    """The knowledge base."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "tag_ids": "tag_ids",
        "tag_id": "tag_id",
        "target_id": "target_id",
    }

    def __init__(self, *, tag_ids: Sequence[str] | None = None, tag_id: str | None = None, target_id: str) -> None:
        self.tag_ids = tag_ids
        self.tag_id = tag_id
        self.target_id = target_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.tag_ids = get("tag_ids")
        self.tag_id = get("tag_id")
        self.target_id = get("target_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.tag_ids
        if v is not None:
            out["tag_ids"] = v if v.__class__ is list else _dump(v)
        v = self.tag_id
        if v is not None:
            out["tag_id"] = v
        v = self.target_id
        if v is not None:
            out["target_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
