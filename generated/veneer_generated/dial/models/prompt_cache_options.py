# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PromptCacheOptions(Model):
    """How to cache the prompt."""

    mode: PromptCacheMode | str | None
    ttl: str | None
    """How long, such as `5m`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "ttl": "ttl",
    }

    def __init__(self, *, mode: PromptCacheMode | str | None = None, ttl: str | None = None) -> None:
        self.mode = mode
        self.ttl = ttl
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("mode")
        self.mode = _prompt_cache_mode.get(v, v) if v.__class__ is str else v
        self.ttl = get("ttl")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.mode
        if v is not None:
            out["mode"] = v if v.__class__ is str else _dump(v)
        v = self.ttl
        if v is not None:
            out["ttl"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .prompt_cache_mode import BY_VALUE as _prompt_cache_mode
    from .prompt_cache_mode import PromptCacheMode
else:
    _prompt_cache_mode = _Later(__package__, ".prompt_cache_mode", "BY_VALUE")
    PromptCacheMode = _Later(__package__, ".prompt_cache_mode", "PromptCacheMode")
