# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class JsonSchemaFormat(JsonModel):
    """The JSON Schema that an answer has to obey."""

    schema: Mapping[str, Any]
    """The schema."""
    name: str
    """A name for it."""
    description: str | None
    """What it is for."""
    strict: bool | None
    """Whether each answer must obey it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "schema": "schema",
        "name": "name",
        "description": "description",
        "strict": "strict",
    }

    def __init__(
        self, *, schema: Mapping[str, Any], name: str, description: str | None = None, strict: bool | None = False
    ) -> None:
        self.schema = schema
        self.name = name
        self.description = description
        self.strict = strict
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.schema = get("schema")
        self.name = get("name")
        self.description = get("description")
        self.strict = get("strict")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.schema
        if v is not None:
            out["schema"] = _dump(v)
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        elif src is None:
            out["description"] = None
        v = self.strict
        if v is not None:
            out["strict"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
