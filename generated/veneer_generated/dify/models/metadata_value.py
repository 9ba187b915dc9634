# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MetadataValue(Model):
    """The value of a field."""

    id: str
    """The field."""
    name: str
    """The field's name."""
    value: Any
    """A text, a number or null."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "value": "value",
    }

    def __init__(self, *, id: str, name: str, value: Any = None) -> None:
        self.id = id
        self.name = name
        self.value = value
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
        self.value = get("value")
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
        v = self.value
        if v is not None:
            out["value"] = _dump(v)
        elif src is None:
            out["value"] = None
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
