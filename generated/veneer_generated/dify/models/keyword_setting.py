# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class KeywordSetting(Model):
    """How much words count."""

    keyword_weight: float | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "keyword_weight": "keyword_weight",
    }

    def __init__(self, *, keyword_weight: float | None = None) -> None:
        self.keyword_weight = keyword_weight
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.keyword_weight = get("keyword_weight")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.keyword_weight
        if v is not None:
            out["keyword_weight"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
