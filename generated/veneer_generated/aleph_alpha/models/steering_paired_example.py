# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SteeringPairedExample(JsonModel):
    """What a model should not say, and what it should say instead."""

    negative: str
    positive: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "negative": "negative",
        "positive": "positive",
    }

    def __init__(self, negative: str, positive: str) -> None:
        self.negative = negative
        self.positive = positive
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.negative = get("negative")
        self.positive = get("positive")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.negative
        if v is not None:
            out["negative"] = v
        v = self.positive
        if v is not None:
            out["positive"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
