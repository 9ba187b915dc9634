# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeletedResponse(DumpModel):
    """A response that is gone."""

    id: str | None
    object: str | None
    deleted: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "deleted": "deleted",
    }

    def __init__(self, *, id: str | None = None, object: str | None = None, deleted: bool | None = None) -> None:
        self.id = id
        self.object = object
        self.deleted = deleted
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.deleted
        if v is not None:
            out["deleted"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
