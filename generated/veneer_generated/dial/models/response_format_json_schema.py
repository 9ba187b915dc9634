# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseFormatJsonSchema(Model):
    """JSON that obeys a schema."""

    type: Literal["json_schema"]
    json_schema: JsonSchemaFormat | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "json_schema": "json_schema",
    }

    def __init__(
        self, *, type: Literal["json_schema"] = "json_schema", json_schema: JsonSchemaFormat | Mapping[str, Any]
    ) -> None:
        self.type = type
        self.json_schema = json_schema
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        v = get("json_schema")
        self.json_schema = JsonSchemaFormat.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.json_schema
        if v is not None:
            out["json_schema"] = v.to_dict() if v.__class__ is JsonSchemaFormat else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .json_schema_format import JsonSchemaFormat
else:
    JsonSchemaFormat = _Later(__package__, ".json_schema_format", "JsonSchemaFormat")
