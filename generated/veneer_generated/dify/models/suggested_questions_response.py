# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SuggestedQuestionsResponse(Model):
    """Questions that the user might ask next."""

    result: str | None
    data: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "data": "data",
    }

    def __init__(self, *, result: str | None = None, data: list[str] | None = None) -> None:
        self.result = result
        self.data = data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.result = get("result")
        self.data = get("data")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.result
        if v is not None:
            out["result"] = v
        v = self.data
        if v is not None:
            out["data"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
