# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsAudioOptions(MappingModel):
    """How to speak."""

    voice: str | None
    format: AudioContentFormat | str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "voice": "voice",
        "format": "format",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, voice: str | None = None, format: AudioContentFormat | str | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, voice: Any = None, format: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.voice = voice
        self.format = format
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.voice = get("voice")
        v = get("format")
        self.format = _audio_content_format.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.voice
        if v is not None:
            out["voice"] = v
        v = self.format
        if v is not None:
            out["format"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .audio_content_format import BY_VALUE as _audio_content_format
    from .audio_content_format import AudioContentFormat
else:
    AudioContentFormat = _Later(__package__, ".audio_content_format", "AudioContentFormat")
    _audio_content_format = _Later(__package__, ".audio_content_format", "BY_VALUE")
