# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import dump as _dump
from ...types import is_data as _is_data
from .chat_request_message import ChatRequestMessage


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatRequestAssistantMessage(ChatRequestMessage):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """What the model said before. Some models want a text (an empty one will do) beside tool calls too."""

    content: str | Sequence[ContentItemAny | Mapping[str, Any]] | None
    """A text, or parts."""
    tool_calls: Sequence[ChatCompletionsToolCall | Mapping[str, Any]] | None
    """The calls that the model asked for."""
    audio: ChatRequestAudioReference | Mapping[str, Any] | None
    """What the model said aloud."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_calls": "tool_calls",
        "audio": "audio",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        content: str | Sequence[ContentItemAny | Mapping[str, Any]] | None = None,
        *,
        role: ChatRole | str = "assistant",
        tool_calls: Sequence[ChatCompletionsToolCall | Mapping[str, Any]] | None = None,
        audio: ChatRequestAudioReference | Mapping[str, Any] | None = None,
    ) -> None: ...
    def __init__(
        self, content: Any = None, *, role: Any = "assistant", tool_calls: Any = None, audio: Any = None
    ) -> None:
        if _is_data(content):
            self._take(content, role="assistant")
            return
        self.role = role
        self.content = content
        self.tool_calls = tool_calls
        self.audio = audio
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        v = get("role")
        self.role = _chat_role.get(v, v) if v.__class__ is str else v
        v = get("content")
        self.content = (
            v
            if v is None
            else [parse_content_item(x) if isinstance(x, dict) else x for x in v]
            if isinstance(v, list)
            else v
        )
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatCompletionsToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        v = get("audio")
        self.audio = v if v is None else ChatRequestAudioReference.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        v = self.content
        if v is not None:
            out["content"] = v if v.__class__ is str else _dump(v)
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ChatCompletionsToolCall else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.audio
        if v is not None:
            out["audio"] = v.to_dict() if v.__class__ is ChatRequestAudioReference else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completions_tool_call import ChatCompletionsToolCall
    from .chat_request_audio_reference import ChatRequestAudioReference
    from .chat_role import BY_VALUE as _chat_role
    from .chat_role import ChatRole
    from .content_item import parse_content_item
else:
    ChatCompletionsToolCall = _Later(__package__, ".chat_completions_tool_call", "ChatCompletionsToolCall")
    ChatRequestAudioReference = _Later(__package__, ".chat_request_audio_reference", "ChatRequestAudioReference")
    _chat_role = _Later(__package__, ".chat_role", "BY_VALUE")
    ChatRole = _Later(__package__, ".chat_role", "ChatRole")
    parse_content_item = _Later(__package__, ".content_item", "parse_content_item")

if TYPE_CHECKING:
    from .content_item import ContentItemAny
