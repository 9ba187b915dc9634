# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageScore(JsonModel):
    """The score of a piece of an image."""

    rect: Rect
    score: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rect": "rect",
        "score": "score",
    }

    def __init__(self, *, rect: Rect, score: float) -> None:
        self.rect = rect
        self.score = score
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("rect")
        self.rect = Rect.from_dict(v) if isinstance(v, dict) else v
        self.score = get("score")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rect
        if v is not None:
            out["rect"] = v.to_dict() if v.__class__ is Rect else _dump(v)
        v = self.score
        if v is not None:
            out["score"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .rect import Rect  # noqa: E402
