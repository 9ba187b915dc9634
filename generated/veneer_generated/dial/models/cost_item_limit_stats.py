# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump_datetime, parse_datetime


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CostItemLimitStats(DumpModel):
    """A limit of costs."""

    total: float | None
    used: float | None
    resets_at: _dt.datetime | None
    """When it begins anew; only for windows of the calendar."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "used": "used",
        "resetsAt": "resets_at",
    }

    def __init__(
        self, *, total: float | None = None, used: float | None = None, resets_at: _dt.datetime | None = None
    ) -> None:
        self.total = total
        self.used = used
        self.resets_at = resets_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.total = get("total")
        self.used = get("used")
        v = get("resetsAt")
        self.resets_at = parse_datetime(v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.total
        if v is not None:
            out["total"] = v
        v = self.used
        if v is not None:
            out["used"] = v
        v = self.resets_at
        if v is not None:
            out["resetsAt"] = dump_datetime(v, None if src is None else src.get("resetsAt"))
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
