# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsStreamOptions(MappingModel):
    """How to stream."""

    include_usage: bool | None
    """Send the tokens used, in an update without choices at the end."""
    include_obfuscation: bool | None
    """Pad the updates so that their sizes tell nothing."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "include_usage": "include_usage",
        "include_obfuscation": "include_obfuscation",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, include_usage: bool | None = None, include_obfuscation: bool | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, include_usage: Any = None, include_obfuscation: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.include_usage = include_usage
        self.include_obfuscation = include_obfuscation
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.include_usage = get("include_usage")
        self.include_obfuscation = get("include_obfuscation")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.include_usage
        if v is not None:
            out["include_usage"] = v
        v = self.include_obfuscation
        if v is not None:
            out["include_obfuscation"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
