# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionCustomFields(DumpModel):
    """What DIAL adds to a request."""

    configuration: Mapping[str, Any] | None
    """Settings of the deployment; obey its configuration schema."""
    cache_breakpoint: CacheBreakpoint | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "configuration": "configuration",
        "cache_breakpoint": "cache_breakpoint",
    }

    def __init__(
        self,
        *,
        configuration: Mapping[str, Any] | None = None,
        cache_breakpoint: CacheBreakpoint | Mapping[str, Any] | None = None,
    ) -> None:
        self.configuration = configuration
        self.cache_breakpoint = cache_breakpoint
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.configuration = get("configuration")
        v = get("cache_breakpoint")
        self.cache_breakpoint = v if v is None else CacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.configuration
        if v is not None:
            out["configuration"] = _dump(v)
        v = self.cache_breakpoint
        if v is not None:
            out["cache_breakpoint"] = v.to_dict() if v.__class__ is CacheBreakpoint else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .cache_breakpoint import CacheBreakpoint
else:
    CacheBreakpoint = _Later(__package__, ".cache_breakpoint", "CacheBreakpoint")
