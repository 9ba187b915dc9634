# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AudioPart(DumpModel):
    """Sound."""

    type: Literal["input_audio"]
    input_audio: InputAudio | Mapping[str, Any]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input_audio": "input_audio",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["input_audio"] = "input_audio",
        input_audio: InputAudio | Mapping[str, Any],
        prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.input_audio = input_audio
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
        v = get("input_audio")
        self.input_audio = InputAudio.from_dict(v) if isinstance(v, dict) else v
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
        v = self.input_audio
        if v is not None:
            out["input_audio"] = v.to_dict() if v.__class__ is InputAudio else _dump(v)
        v = self.prompt_cache_breakpoint
        if v is not None:
            out["prompt_cache_breakpoint"] = v.to_dict() if v.__class__ is PromptCacheBreakpoint else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
else:
    InputAudio = _Later(__package__, ".input_audio", "InputAudio")
    PromptCacheBreakpoint = _Later(__package__, ".prompt_cache_breakpoint", "PromptCacheBreakpoint")
