# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class VectorSetting(Model):
    """How much meaning counts."""

    vector_weight: float | None
    embedding_provider_name: str | None
    embedding_model_name: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "vector_weight": "vector_weight",
        "embedding_provider_name": "embedding_provider_name",
        "embedding_model_name": "embedding_model_name",
    }

    def __init__(
        self,
        *,
        vector_weight: float | None = None,
        embedding_provider_name: str | None = None,
        embedding_model_name: str | None = None,
    ) -> None:
        self.vector_weight = vector_weight
        self.embedding_provider_name = embedding_provider_name
        self.embedding_model_name = embedding_model_name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.vector_weight = get("vector_weight")
        self.embedding_provider_name = get("embedding_provider_name")
        self.embedding_model_name = get("embedding_model_name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.vector_weight
        if v is not None:
            out["vector_weight"] = v
        v = self.embedding_provider_name
        if v is not None:
            out["embedding_provider_name"] = v
        v = self.embedding_model_name
        if v is not None:
            out["embedding_model_name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
