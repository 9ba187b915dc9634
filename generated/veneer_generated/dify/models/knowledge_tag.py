# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class KnowledgeTag(Model):
    """A tag."""

    id: str | None
    name: str | None
    type: str | None
    binding_count: Any
    """How many knowledge bases have it, as text."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "binding_count": "binding_count",
    }

    def __init__(
        self, *, id: str | None = None, name: str | None = None, type: str | None = None, binding_count: Any = None
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.binding_count = binding_count
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.name = get("name")
        self.type = get("type")
        self.binding_count = get("binding_count")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.binding_count
        if v is not None:
            out["binding_count"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
