# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RerankingModel(Model):
    """The model that orders what was found."""

    reranking_provider_name: str | None
    reranking_model_name: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "reranking_provider_name": "reranking_provider_name",
        "reranking_model_name": "reranking_model_name",
    }

    def __init__(self, *, reranking_provider_name: str | None = None, reranking_model_name: str | None = None) -> None:
        self.reranking_provider_name = reranking_provider_name
        self.reranking_model_name = reranking_model_name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.reranking_provider_name = get("reranking_provider_name")
        self.reranking_model_name = get("reranking_model_name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.reranking_provider_name
        if v is not None:
            out["reranking_provider_name"] = v
        v = self.reranking_model_name
        if v is not None:
            out["reranking_model_name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
