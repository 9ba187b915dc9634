# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranslationSegment(JsonModel):
    """A translated piece of a text."""

    source: str
    translation: str
    score: float
    """Estimated quality, 0 to 1."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "translation": "translation",
        "score": "score",
    }

    def __init__(self, source: str, translation: str, score: float) -> None:
        self.source = source
        self.translation = translation
        self.score = score
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.source = get("source")
        self.translation = get("translation")
        self.score = get("score")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.source
        if v is not None:
            out["source"] = v
        v = self.translation
        if v is not None:
            out["translation"] = v
        v = self.score
        if v is not None:
            out["score"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
