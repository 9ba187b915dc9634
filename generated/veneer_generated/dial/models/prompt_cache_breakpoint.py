# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PromptCacheBreakpoint(DumpModel):
    """A place up to which a model shall cache the prompt."""

    mode: Literal["explicit"]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
    }

    def __init__(self, *, mode: Literal["explicit"] = "explicit") -> None:
        self.mode = mode
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.mode = get("mode")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.mode
        if v is not None:
            out["mode"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
