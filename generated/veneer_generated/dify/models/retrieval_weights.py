# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrievalWeights(Model):
    """How much meaning and words count."""

    weight_type: WeightType | str | None
    vector_setting: VectorSetting | None
    keyword_setting: KeywordSetting | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "weight_type": "weight_type",
        "vector_setting": "vector_setting",
        "keyword_setting": "keyword_setting",
    }

    def __init__(
        self,
        *,
        weight_type: WeightType | str | None = None,
        vector_setting: VectorSetting | None = None,
        keyword_setting: KeywordSetting | None = None,
    ) -> None:
        self.weight_type = weight_type
        self.vector_setting = vector_setting
        self.keyword_setting = keyword_setting
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("weight_type")
        self.weight_type = _weight_type.get(v, v) if v.__class__ is str else v
        v = get("vector_setting")
        self.vector_setting = v if v is None else VectorSetting.from_dict(v) if isinstance(v, dict) else v
        v = get("keyword_setting")
        self.keyword_setting = v if v is None else KeywordSetting.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.weight_type
        if v is not None:
            out["weight_type"] = v if v.__class__ is str else _dump(v)
        v = self.vector_setting
        if v is not None:
            out["vector_setting"] = v.to_dict() if v.__class__ is VectorSetting else _dump(v)
        v = self.keyword_setting
        if v is not None:
            out["keyword_setting"] = v.to_dict() if v.__class__ is KeywordSetting else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .keyword_setting import KeywordSetting  # noqa: E402
from .vector_setting import VectorSetting  # noqa: E402
from .weight_type import BY_VALUE as _weight_type  # noqa: E402
from .weight_type import WeightType  # noqa: E402
