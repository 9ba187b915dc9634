# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import dump as _dump
from ...types import is_data as _is_data
from .content_item import ContentItem


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AudioContentItem(ContentItem):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """Audio that travels with the message."""

    input_audio: ChatMessageInputAudio | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input_audio": "input_audio",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self, *, type: str = "input_audio", input_audio: ChatMessageInputAudio | Mapping[str, Any]
    ) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "input_audio", input_audio: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="input_audio")
            return
        self.type = type
        self.input_audio = input_audio
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
        self.input_audio = ChatMessageInputAudio.from_dict(v) if isinstance(v, dict) else v
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
            out["input_audio"] = v.to_dict() if v.__class__ is ChatMessageInputAudio else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_message_input_audio import ChatMessageInputAudio
else:
    ChatMessageInputAudio = _Later(__package__, ".chat_message_input_audio", "ChatMessageInputAudio")
