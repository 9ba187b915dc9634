# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionTokensDetails(DumpModel):
    """Tokens of the answer, by kind."""

    reasoning_tokens: int | None
    """Thought before the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "reasoning_tokens": "reasoning_tokens",
    }

    def __init__(self, *, reasoning_tokens: int | None = None) -> None:
        self.reasoning_tokens = reasoning_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.reasoning_tokens = get("reasoning_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.reasoning_tokens
        if v is not None:
            out["reasoning_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
