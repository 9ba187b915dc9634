# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class NamedToolChoice(Model):
    """This function must be called."""

    type: Literal["function"]
    function: FunctionName | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
    }

    def __init__(self, *, type: Literal["function"] = "function", function: FunctionName | Mapping[str, Any]) -> None:
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
        v: Any
        self.type = get("type")
        v = get("function")
        self.function = FunctionName.from_dict(v) if isinstance(v, dict) else v
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
            out["function"] = v.to_dict() if v.__class__ is FunctionName else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .function_name import FunctionName
else:
    FunctionName = _Later(__package__, ".function_name", "FunctionName")
