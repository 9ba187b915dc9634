# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatResponseMessage(MappingModel):
    """What the model says."""

    role: ChatRole | str
    content: str | None
    """The text; null beside tool calls."""
    tool_calls: list[ChatCompletionsToolCall] | None
    """Calls that the model asks for."""
    reasoning_content: str | None
    """What the model thought before, where it tells."""
    refusal: str | None
    """Why the model does not answer."""
    audio: ChatCompletionsAudio | None
    """The answer aloud."""
    annotations: list[dict[str, Any]] | None
    """Sources of the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_calls": "tool_calls",
        "reasoning_content": "reasoning_content",
        "refusal": "refusal",
        "audio": "audio",
        "annotations": "annotations",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"reasoning_content", "refusal"})

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        role: ChatRole | str,
        content: str | None = None,
        tool_calls: list[ChatCompletionsToolCall] | None = None,
        reasoning_content: str | None = None,
        refusal: str | None = None,
        audio: ChatCompletionsAudio | None = None,
        annotations: list[dict[str, Any]] | None = None,
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
        annotations: Any = None,
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
        self.annotations = annotations
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
                items.append(ChatCompletionsToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        self.reasoning_content = get("reasoning_content")
        self.refusal = get("refusal")
        v = get("audio")
        self.audio = v if v is None else ChatCompletionsAudio.from_dict(v) if isinstance(v, dict) else v
        self.annotations = get("annotations")
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
                [x.to_dict() if x.__class__ is ChatCompletionsToolCall else _dump(x) for x in v]
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
        v = self.annotations
        if v is not None:
            out["annotations"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_completions_audio import ChatCompletionsAudio  # noqa: E402
from .chat_completions_tool_call import ChatCompletionsToolCall  # noqa: E402
from .chat_role import BY_VALUE as _chat_role  # noqa: E402
from .chat_role import ChatRole  # noqa: E402
