# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamingChatResponseMessageUpdate(MappingModel):
    """What is added to the message."""

    role: ChatRole | str | None
    content: str | None
    tool_calls: list[StreamingChatResponseToolCallUpdate] | None
    reasoning_content: str | None
    """What the model thought before, where it tells."""
    refusal: str | None
    """Why the model does not answer."""
    audio: ChatCompletionsAudio | None
    """The answer aloud."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_calls": "tool_calls",
        "reasoning_content": "reasoning_content",
        "refusal": "refusal",
        "audio": "audio",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"content", "reasoning_content", "refusal"})

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        role: ChatRole | str | None = None,
        content: str | None = None,
        tool_calls: list[StreamingChatResponseToolCallUpdate] | None = None,
        reasoning_content: str | None = None,
        refusal: str | None = None,
        audio: ChatCompletionsAudio | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        role: Any = None,
        content: Any = None,
        tool_calls: Any = None,
        reasoning_content: Any = None,
        refusal: Any = None,
        audio: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.role = role
        self.content = content
        self.tool_calls = tool_calls
        self.reasoning_content = reasoning_content
        self.refusal = refusal
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
        self.content = get("content")
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(StreamingChatResponseToolCallUpdate.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        self.reasoning_content = get("reasoning_content")
        self.refusal = get("refusal")
        v = get("audio")
        self.audio = v if v is None else ChatCompletionsAudio.from_dict(v) if isinstance(v, dict) else v
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
            out["content"] = v
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is StreamingChatResponseToolCallUpdate else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.reasoning_content
        if v is not None:
            out["reasoning_content"] = v
        v = self.refusal
        if v is not None:
            out["refusal"] = v
        v = self.audio
        if v is not None:
            out["audio"] = v.to_dict() if v.__class__ is ChatCompletionsAudio else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_completions_audio import ChatCompletionsAudio  # noqa: E402
from .chat_role import BY_VALUE as _chat_role  # noqa: E402
from .chat_role import ChatRole  # noqa: E402
from .streaming_chat_response_tool_call_update import StreamingChatResponseToolCallUpdate  # noqa: E402
