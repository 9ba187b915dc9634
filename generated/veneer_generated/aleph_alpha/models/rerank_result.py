# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RerankResult(JsonModel):
    """The relevance of a document."""

    index: int
    """Which of the documents."""
    relevance_score: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "relevance_score": "relevance_score",
    }

    def __init__(self, index: int, relevance_score: float) -> None:
        self.index = index
        self.relevance_score = relevance_score
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.index = get("index")
        self.relevance_score = get("relevance_score")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.relevance_score
        if v is not None:
            out["relevance_score"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
