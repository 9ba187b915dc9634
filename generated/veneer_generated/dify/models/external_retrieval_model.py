# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExternalRetrievalModel(Model):
    """How to search an external knowledge base."""

    top_k: int | None
    score_threshold: float | None
    score_threshold_enabled: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "top_k": "top_k",
        "score_threshold": "score_threshold",
        "score_threshold_enabled": "score_threshold_enabled",
    }

    def __init__(
        self,
        *,
        top_k: int | None = None,
        score_threshold: float | None = None,
        score_threshold_enabled: bool | None = None,
    ) -> None:
        self.top_k = top_k
        self.score_threshold = score_threshold
        self.score_threshold_enabled = score_threshold_enabled
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.top_k = get("top_k")
        self.score_threshold = get("score_threshold")
        self.score_threshold_enabled = get("score_threshold_enabled")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.top_k
        if v is not None:
            out["top_k"] = v
        v = self.score_threshold
        if v is not None:
            out["score_threshold"] = v
        v = self.score_threshold_enabled
        if v is not None:
            out["score_threshold_enabled"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
