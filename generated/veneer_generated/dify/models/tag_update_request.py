# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TagUpdateRequest(Model):
    """A tag's new name."""

    tag_id: str
    name: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "tag_id": "tag_id",
        "name": "name",
    }

    def __init__(self, *, tag_id: str, name: str) -> None:
        self.tag_id = tag_id
        self.name = name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.tag_id = get("tag_id")
        self.name = get("name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.tag_id
        if v is not None:
            out["tag_id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
