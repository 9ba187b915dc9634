# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextToSpeechSettings(Model):
    """Whether and how the app speaks."""

    enabled: bool | None
    voice: str | None
    language: str | None
    auto_play: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "voice": "voice",
        "language": "language",
        "autoPlay": "auto_play",
    }

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        voice: str | None = None,
        language: str | None = None,
        auto_play: str | None = None,
    ) -> None:
        self.enabled = enabled
        self.voice = voice
        self.language = language
        self.auto_play = auto_play
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.enabled = get("enabled")
        self.voice = get("voice")
        self.language = get("language")
        self.auto_play = get("autoPlay")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        v = self.voice
        if v is not None:
            out["voice"] = v
        v = self.language
        if v is not None:
            out["language"] = v
        v = self.auto_play
        if v is not None:
            out["autoPlay"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
