# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FunctionCall(MappingModel):
    """A function and its arguments."""

    name: str
    arguments: str
    """JSON as the model wrote it, which may be no JSON at all."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"arguments"})

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, name: str, arguments: str) -> None: ...
    def __init__(self, _mapping: Any = None, *, name: Any = None, arguments: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.name = name
        self.arguments = arguments
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.arguments = get("arguments")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.arguments
        if v is not None:
            out["arguments"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
