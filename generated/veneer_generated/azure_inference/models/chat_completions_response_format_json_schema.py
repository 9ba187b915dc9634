# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import dump as _dump
from ...types import is_data as _is_data
from .chat_completions_response_format import ChatCompletionsResponseFormat


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsResponseFormatJsonSchema(ChatCompletionsResponseFormat):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """JSON of one schema."""

    json_schema: JsonSchemaFormat | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "json_schema": "json_schema",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: str = "json_schema", json_schema: JsonSchemaFormat | Mapping[str, Any]) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "json_schema", json_schema: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="json_schema")
            return
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
