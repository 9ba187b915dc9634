# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SkippedEntry(DumpModel):
    """An entry that Core left out."""

    id: str | None
    reason: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "reason": "reason",
    }

    def __init__(self, *, id: str | None = None, reason: str | None = None) -> None:
        self.id = id
        self.reason = reason
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.reason = get("reason")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.reason
        if v is not None:
            out["reason"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
