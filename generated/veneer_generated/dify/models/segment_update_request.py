# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SegmentUpdateRequest(Model):
    """A chunk's changes."""

    segment: SegmentUpdate | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "segment": "segment",
    }

    def __init__(self, *, segment: SegmentUpdate | Mapping[str, Any]) -> None:
        self.segment = segment
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("segment")
        self.segment = SegmentUpdate.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.segment
        if v is not None:
            out["segment"] = v.to_dict() if v.__class__ is SegmentUpdate else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .segment_update import SegmentUpdate
else:
    SegmentUpdate = _Later(__package__, ".segment_update", "SegmentUpdate")
