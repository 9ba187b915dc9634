# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasourceCredential(Model):
    """A credential for a source."""

    id: str | None
    name: str | None
    type: str | None
    is_default: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_default": "is_default",
    }

    def __init__(
        self, *, id: str | None = None, name: str | None = None, type: str | None = None, is_default: bool | None = None
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.is_default = is_default
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
        self.is_default = get("is_default")
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
        v = self.is_default
        if v is not None:
            out["is_default"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
