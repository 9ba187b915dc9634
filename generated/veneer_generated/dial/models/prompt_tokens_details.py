# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PromptTokensDetails(DumpModel):
    """Tokens of the prompt, by kind."""

    cached_tokens: int | None
    """Read from a cache."""
    cache_write_tokens: int | None
    """Written to a cache."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "cached_tokens": "cached_tokens",
        "cache_write_tokens": "cache_write_tokens",
    }

    def __init__(self, *, cached_tokens: int | None = None, cache_write_tokens: int | None = None) -> None:
        self.cached_tokens = cached_tokens
        self.cache_write_tokens = cache_write_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.cached_tokens = get("cached_tokens")
        self.cache_write_tokens = get("cache_write_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.cached_tokens
        if v is not None:
            out["cached_tokens"] = v
        v = self.cache_write_tokens
        if v is not None:
            out["cache_write_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
