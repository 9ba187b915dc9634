# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class BuiltInMetadataResponse(Model):
    """Fields that every knowledge base can have."""

    fields: list[BuiltInMetadataField] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "fields": "fields",
    }

    def __init__(self, *, fields: list[BuiltInMetadataField] | None = None) -> None:
        self.fields = fields
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        v = get("fields")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(BuiltInMetadataField.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.fields = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.fields
        if v is not None:
            out["fields"] = (
                [x.to_dict() if x.__class__ is BuiltInMetadataField else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .built_in_metadata_field import BuiltInMetadataField  # noqa: E402
