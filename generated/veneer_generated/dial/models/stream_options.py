# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamOptions(DumpModel):
    """How to stream."""

    include_usage: bool | None
    """Send the tokens used at the end of the stream."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "include_usage": "include_usage",
    }

    def __init__(self, *, include_usage: bool | None = None) -> None:
        self.include_usage = include_usage
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.include_usage = get("include_usage")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.include_usage
        if v is not None:
            out["include_usage"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
