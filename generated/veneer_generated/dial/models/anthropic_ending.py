# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicEnding(DumpModel):
    """Why a message ends."""

    stop_reason: str | None
    stop_sequence: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "stop_reason": "stop_reason",
        "stop_sequence": "stop_sequence",
    }

    def __init__(self, *, stop_reason: str | None = None, stop_sequence: str | None = None) -> None:
        self.stop_reason = stop_reason
        self.stop_sequence = stop_sequence
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.stop_reason = get("stop_reason")
        self.stop_sequence = get("stop_sequence")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.stop_reason
        if v is not None:
            out["stop_reason"] = v
        v = self.stop_sequence
        if v is not None:
            out["stop_sequence"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
