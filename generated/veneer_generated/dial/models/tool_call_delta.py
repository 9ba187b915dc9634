# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ToolCallDelta(DumpModel):
    """A piece of a tool call; the first one has id, type and name."""

    index: int
    """Position among the calls."""
    id: str | None
    type: str | None
    function: FunctionCallDelta | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "id": "id",
        "type": "type",
        "function": "function",
    }

    def __init__(
        self, *, index: int, id: str | None = None, type: str | None = None, function: FunctionCallDelta | None = None
    ) -> None:
        self.index = index
        self.id = id
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
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        v = get("function")
        self.function = v if v is None else FunctionCallDelta.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is FunctionCallDelta else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .function_call_delta import FunctionCallDelta  # noqa: E402
