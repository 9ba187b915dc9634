# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenControl(JsonModel):
    """Raises or lowers the attention to one token."""

    index: int
    """Place of the token."""
    factor: float
    """Below 1 lowers, above 1 raises the attention."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "factor": "factor",
    }

    def __init__(self, index: int, factor: float) -> None:
        self.index = index
        self.factor = factor
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.index = get("index")
        self.factor = get("factor")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.factor
        if v is not None:
            out["factor"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
