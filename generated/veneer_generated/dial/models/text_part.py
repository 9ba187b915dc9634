# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextPart(DumpModel):
    """Text."""

    type: Literal["text"]
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["text"] = "text",
        text: str,
        prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.prompt_cache_breakpoint = prompt_cache_breakpoint
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        self.text = get("text")
        v = get("prompt_cache_breakpoint")
        self.prompt_cache_breakpoint = (
            v if v is None else PromptCacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.prompt_cache_breakpoint
        if v is not None:
            out["prompt_cache_breakpoint"] = v.to_dict() if v.__class__ is PromptCacheBreakpoint else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
else:
    PromptCacheBreakpoint = _Later(__package__, ".prompt_cache_breakpoint", "PromptCacheBreakpoint")
