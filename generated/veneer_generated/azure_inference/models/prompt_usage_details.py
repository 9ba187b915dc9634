# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PromptUsageDetails(MappingModel):
    """Tokens of the messages, by kind."""

    audio_tokens: int | None
    cached_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "audio_tokens": "audio_tokens",
        "cached_tokens": "cached_tokens",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, audio_tokens: int | None = None, cached_tokens: int | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, audio_tokens: Any = None, cached_tokens: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.audio_tokens = audio_tokens
        self.cached_tokens = cached_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.audio_tokens = get("audio_tokens")
        self.cached_tokens = get("cached_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.audio_tokens
        if v is not None:
            out["audio_tokens"] = v
        v = self.cached_tokens
        if v is not None:
            out["cached_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
