# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RerankResponse(JsonModel):
    """Documents by relevance."""

    results: list[RerankResult]
    usage: RerankUsage

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "results": "results",
        "usage": "usage",
    }

    def __init__(self, results: list[RerankResult], usage: RerankUsage) -> None:
        self.results = results
        self.usage = usage
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
        v = get("results")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RerankResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.results = v
        v = get("usage")
        self.usage = RerankUsage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.results
        if v is not None:
            out["results"] = (
                [x.to_dict() if x.__class__ is RerankResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is RerankUsage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .rerank_result import RerankResult  # noqa: E402
from .rerank_usage import RerankUsage  # noqa: E402
