# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Logprobs(DumpModel):
    """Probabilities of the tokens of an answer, or of a piece of it."""

    content: list[dict[str, Any]] | None
    refusal: list[dict[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "refusal": "refusal",
    }

    def __init__(
        self, *, content: list[dict[str, Any]] | None = None, refusal: list[dict[str, Any]] | None = None
    ) -> None:
        self.content = content
        self.refusal = refusal
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.content = get("content")
        self.refusal = get("refusal")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.content
        if v is not None:
            out["content"] = v if v.__class__ is list else _dump(v)
        v = self.refusal
        if v is not None:
            out["refusal"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
