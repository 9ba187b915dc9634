# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamingChatResponseToolCallUpdate(MappingModel):
    """A tool call, or a piece of one."""

    index: int | None
    """Which call it belongs to; absent where calls come whole."""
    id: str | None
    type: str | None
    """`function`."""
    function: FunctionCall | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "id": "id",
        "type": "type",
        "function": "function",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        index: int | None = None,
        id: str | None = None,
        type: str | None = None,
        function: FunctionCall | None = None,
    ) -> None: ...
    def __init__(
        self, _mapping: Any = None, *, index: Any = None, id: Any = None, type: Any = None, function: Any = None
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
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
        self.function = v if v is None else FunctionCall.from_dict(v) if isinstance(v, dict) else v
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
            out["function"] = v.to_dict() if v.__class__ is FunctionCall else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .function_call import FunctionCall  # noqa: E402
