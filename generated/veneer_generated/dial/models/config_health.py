# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConfigHealth(DumpModel):
    """Which entries of the configuration Core left out."""

    status: str | None
    skipped: list[SkippedEntry] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "skipped": "skipped",
    }

    def __init__(self, *, status: str | None = None, skipped: list[SkippedEntry] | None = None) -> None:
        self.status = status
        self.skipped = skipped
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.status = get("status")
        v = get("skipped")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SkippedEntry.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.skipped = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.skipped
        if v is not None:
            out["skipped"] = (
                [x.to_dict() if x.__class__ is SkippedEntry else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .skipped_entry import SkippedEntry  # noqa: E402
