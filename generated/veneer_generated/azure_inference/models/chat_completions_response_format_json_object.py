# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import is_data as _is_data
from .chat_completions_response_format import ChatCompletionsResponseFormat


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsResponseFormatJsonObject(ChatCompletionsResponseFormat):
    """A JSON object."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: str = "json_object") -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "json_object") -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="json_object")
            return
        self.type = type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
