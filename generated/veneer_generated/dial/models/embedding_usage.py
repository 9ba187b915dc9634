# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingUsage(DumpModel):
    """Tokens that were used."""

    prompt_tokens: int | None
    total_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt_tokens": "prompt_tokens",
        "total_tokens": "total_tokens",
    }

    def __init__(self, *, prompt_tokens: int | None = None, total_tokens: int | None = None) -> None:
        self.prompt_tokens = prompt_tokens
        self.total_tokens = total_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt_tokens
        if v is not None:
            out["prompt_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
