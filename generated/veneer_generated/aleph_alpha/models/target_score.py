# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TargetScore(JsonModel):
    """The score of a piece of the target."""

    start: int
    """First character."""
    length: int
    """Number of characters."""
    score: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "start": "start",
        "length": "length",
        "score": "score",
    }

    def __init__(self, start: int, length: int, score: float) -> None:
        self.start = start
        self.length = length
        self.score = score
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.start = get("start")
        self.length = get("length")
        self.score = get("score")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.start
        if v is not None:
            out["start"] = v
        v = self.length
        if v is not None:
            out["length"] = v
        v = self.score
        if v is not None:
            out["score"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
