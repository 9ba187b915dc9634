# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ToolSetRepair(DumpModel):
    """What a repair did."""

    result: str | None
    """NO_OP, ENDPOINTS_REFRESHED or REREGISTERED; other values may follow."""
    message: str | None
    """The same for people."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "message": "message",
    }

    def __init__(self, *, result: str | None = None, message: str | None = None) -> None:
        self.result = result
        self.message = message
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.result = get("result")
        self.message = get("message")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.result
        if v is not None:
            out["result"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
