# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ToolFunction(JsonModel):
    """The one tool that a model has to use."""

    type: str
    """`function`."""
    function: Mapping[str, Any]
    """Its `name`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
    }

    def __init__(self, type: str, function: Mapping[str, Any]) -> None:
        self.type = type
        self.function = function
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.function = get("function")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.function
        if v is not None:
            out["function"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
