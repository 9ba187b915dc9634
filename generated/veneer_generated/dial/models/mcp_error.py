# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpError(DumpModel):
    """Why a request failed."""

    code: int | None
    """Such as -32601: no such method."""
    message: str | None
    data: Any
    """More about it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "data": "data",
    }

    def __init__(self, *, code: int | None = None, message: str | None = None, data: Any = None) -> None:
        self.code = code
        self.message = message
        self.data = data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.code = get("code")
        self.message = get("message")
        self.data = get("data")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.data
        if v is not None:
            out["data"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
