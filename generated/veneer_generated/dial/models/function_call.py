# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FunctionCall(DumpModel):
    """The function to call."""

    name: str
    arguments: str
    """JSON text; models do not always write valid JSON."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
    }

    def __init__(self, *, name: str, arguments: str) -> None:
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
