# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InitialAnnotationReplySettingsRequest(Model):
    """How to find the annotation for a question."""

    embedding_provider_name: str
    embedding_model_name: str
    score_threshold: float
    """Likeness that is needed, 0 to 1."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "embedding_provider_name": "embedding_provider_name",
        "embedding_model_name": "embedding_model_name",
        "score_threshold": "score_threshold",
    }

    def __init__(self, *, embedding_provider_name: str, embedding_model_name: str, score_threshold: float) -> None:
        self.embedding_provider_name = embedding_provider_name
        self.embedding_model_name = embedding_model_name
        self.score_threshold = score_threshold
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.embedding_provider_name = get("embedding_provider_name")
        self.embedding_model_name = get("embedding_model_name")
        self.score_threshold = get("score_threshold")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.embedding_provider_name
        if v is not None:
            out["embedding_provider_name"] = v
        v = self.embedding_model_name
        if v is not None:
            out["embedding_model_name"] = v
        v = self.score_threshold
        if v is not None:
            out["score_threshold"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
