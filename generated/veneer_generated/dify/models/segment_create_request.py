# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SegmentCreateRequest(Model):
    """New chunks."""

    segments: Sequence[SegmentCreate | Mapping[str, Any]]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "segments": "segments",
    }

    def __init__(self, *, segments: Sequence[SegmentCreate | Mapping[str, Any]]) -> None:
        self.segments = segments
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
        v = get("segments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SegmentCreate.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.segments = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.segments
        if v is not None:
            out["segments"] = (
                [x.to_dict() if x.__class__ is SegmentCreate else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .segment_create import SegmentCreate
else:
    SegmentCreate = _Later(__package__, ".segment_create", "SegmentCreate")
