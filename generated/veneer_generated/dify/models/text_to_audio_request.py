# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextToAudioRequest(Model):
    """What to speak; a message beats a text."""

    message_id: str | None
    text: str | None
    user: str | None
    """The end user."""
    voice: str | None
    """One of the model's voices; the app's when not given."""
    streaming: bool | None
    """Taken and ignored."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "message_id": "message_id",
        "text": "text",
        "user": "user",
        "voice": "voice",
        "streaming": "streaming",
    }

    def __init__(
        self,
        *,
        message_id: str | None = None,
        text: str | None = None,
        user: str | None = None,
        voice: str | None = None,
        streaming: bool | None = None,
    ) -> None:
        self.message_id = message_id
        self.text = text
        self.user = user
        self.voice = voice
        self.streaming = streaming
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.message_id = get("message_id")
        self.text = get("text")
        self.user = get("user")
        self.voice = get("voice")
        self.streaming = get("streaming")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.voice
        if v is not None:
            out["voice"] = v
        v = self.streaming
        if v is not None:
            out["streaming"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
