# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MetadataFieldCreateRequest(Model):
    """A new metadata field."""

    type: MetadataFieldType | str
    name: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
    }

    def __init__(self, *, type: MetadataFieldType | str, name: str) -> None:
        self.type = type
        self.name = name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("type")
        self.type = _metadata_field_type.get(v, v) if v.__class__ is str else v
        self.name = get("name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v if v.__class__ is str else _dump(v)
        v = self.name
        if v is not None:
            out["name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .metadata_field_type import BY_VALUE as _metadata_field_type
    from .metadata_field_type import MetadataFieldType
else:
    _metadata_field_type = _Later(__package__, ".metadata_field_type", "BY_VALUE")
    MetadataFieldType = _Later(__package__, ".metadata_field_type", "MetadataFieldType")
