# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrievalModel(Model):
    """How to search. The server wants the method, `reranking_enable`, `top_k` and `score_threshold_enabled`."""

    search_method: SearchMethod | str | None
    reranking_enable: bool | None
    reranking_model: RerankingModel | None
    reranking_mode: RerankingMode | str | None
    top_k: int | None
    score_threshold_enabled: bool | None
    score_threshold: float | None
    weights: RetrievalWeights | None
    metadata_filtering_conditions: MetadataConditions | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "search_method": "search_method",
        "reranking_enable": "reranking_enable",
        "reranking_model": "reranking_model",
        "reranking_mode": "reranking_mode",
        "top_k": "top_k",
        "score_threshold_enabled": "score_threshold_enabled",
        "score_threshold": "score_threshold",
        "weights": "weights",
        "metadata_filtering_conditions": "metadata_filtering_conditions",
    }

    def __init__(
        self,
        *,
        search_method: SearchMethod | str | None = None,
        reranking_enable: bool | None = None,
        reranking_model: RerankingModel | None = None,
        reranking_mode: RerankingMode | str | None = None,
        top_k: int | None = None,
        score_threshold_enabled: bool | None = None,
        score_threshold: float | None = None,
        weights: RetrievalWeights | None = None,
        metadata_filtering_conditions: MetadataConditions | None = None,
    ) -> None:
        self.search_method = search_method
        self.reranking_enable = reranking_enable
        self.reranking_model = reranking_model
        self.reranking_mode = reranking_mode
        self.top_k = top_k
        self.score_threshold_enabled = score_threshold_enabled
        self.score_threshold = score_threshold
        self.weights = weights
        self.metadata_filtering_conditions = metadata_filtering_conditions
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("search_method")
        self.search_method = _search_method.get(v, v) if v.__class__ is str else v
        self.reranking_enable = get("reranking_enable")
        v = get("reranking_model")
        self.reranking_model = v if v is None else RerankingModel.from_dict(v) if isinstance(v, dict) else v
        v = get("reranking_mode")
        self.reranking_mode = _reranking_mode.get(v, v) if v.__class__ is str else v
        self.top_k = get("top_k")
        self.score_threshold_enabled = get("score_threshold_enabled")
        self.score_threshold = get("score_threshold")
        v = get("weights")
        self.weights = v if v is None else RetrievalWeights.from_dict(v) if isinstance(v, dict) else v
        v = get("metadata_filtering_conditions")
        self.metadata_filtering_conditions = (
            v if v is None else MetadataConditions.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.search_method
        if v is not None:
            out["search_method"] = v if v.__class__ is str else _dump(v)
        v = self.reranking_enable
        if v is not None:
            out["reranking_enable"] = v
        v = self.reranking_model
        if v is not None:
            out["reranking_model"] = v.to_dict() if v.__class__ is RerankingModel else _dump(v)
        v = self.reranking_mode
        if v is not None:
            out["reranking_mode"] = v if v.__class__ is str else _dump(v)
        v = self.top_k
        if v is not None:
            out["top_k"] = v
        v = self.score_threshold_enabled
        if v is not None:
            out["score_threshold_enabled"] = v
        v = self.score_threshold
        if v is not None:
            out["score_threshold"] = v
        v = self.weights
        if v is not None:
            out["weights"] = v.to_dict() if v.__class__ is RetrievalWeights else _dump(v)
        v = self.metadata_filtering_conditions
        if v is not None:
            out["metadata_filtering_conditions"] = v.to_dict() if v.__class__ is MetadataConditions else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .metadata_conditions import MetadataConditions  # noqa: E402
from .reranking_mode import BY_VALUE as _reranking_mode  # noqa: E402
from .reranking_mode import RerankingMode  # noqa: E402
from .reranking_model import RerankingModel  # noqa: E402
from .retrieval_weights import RetrievalWeights  # noqa: E402
from .search_method import BY_VALUE as _search_method  # noqa: E402
from .search_method import SearchMethod  # noqa: E402
