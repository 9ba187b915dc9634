# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AssistantMessage(DumpModel):
    """What the model said."""

    role: Literal["assistant"]
    content: str | Sequence[AssistantContentPart | Mapping[str, Any]] | None
    name: str | None
    refusal: str | None
    reasoning_content: str | None
    """What the model thought before it answered."""
    tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None
    function_call: FunctionCall | Mapping[str, Any] | None
    """Use `tool_calls`. Deprecated."""
    custom_content: CustomContent | Mapping[str, Any] | None
    """Attachments, stages, the state of the application, a form."""
    custom_fields: MessageCustomFields | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "name": "name",
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "tool_calls": "tool_calls",
        "function_call": "function_call",
        "custom_content": "custom_content",
        "custom_fields": "custom_fields",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant"] = "assistant",
        content: str | Sequence[AssistantContentPart | Mapping[str, Any]] | None = None,
        name: str | None = None,
        refusal: str | None = None,
        reasoning_content: str | None = None,
        tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None = None,
        function_call: FunctionCall | Mapping[str, Any] | None = None,
        custom_content: CustomContent | Mapping[str, Any] | None = None,
        custom_fields: MessageCustomFields | Mapping[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.name = name
        self.refusal = refusal
        self.reasoning_content = reasoning_content
        self.tool_calls = tool_calls
        self.function_call = function_call
        self.custom_content = custom_content
        self.custom_fields = custom_fields
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
        self.role = get("role")
        v = get("content")
        self.content = (
            v
            if v is None
            else [parse_assistant_content_part(x) if isinstance(x, dict) else x for x in v]
            if isinstance(v, list)
            else v
        )
        self.name = get("name")
        self.refusal = get("refusal")
        self.reasoning_content = get("reasoning_content")
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        v = get("function_call")
        self.function_call = v if v is None else FunctionCall.from_dict(v) if isinstance(v, dict) else v
        v = get("custom_content")
        self.custom_content = v if v is None else CustomContent.from_dict(v) if isinstance(v, dict) else v
        v = get("custom_fields")
        self.custom_fields = v if v is None else MessageCustomFields.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v
        v = self.content
        if v is not None:
            out["content"] = v if v.__class__ is str else _dump(v)
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.refusal
        if v is not None:
            out["refusal"] = v
        v = self.reasoning_content
        if v is not None:
            out["reasoning_content"] = v
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ToolCall else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.function_call
        if v is not None:
            out["function_call"] = v.to_dict() if v.__class__ is FunctionCall else _dump(v)
        v = self.custom_content
        if v is not None:
            out["custom_content"] = v.to_dict() if v.__class__ is CustomContent else _dump(v)
        v = self.custom_fields
        if v is not None:
            out["custom_fields"] = v.to_dict() if v.__class__ is MessageCustomFields else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .assistant_content_part import parse_assistant_content_part
    from .custom_content import CustomContent
    from .function_call import FunctionCall
    from .message_custom_fields import MessageCustomFields
    from .tool_call import ToolCall
else:
    parse_assistant_content_part = _Later(__package__, ".assistant_content_part", "parse_assistant_content_part")
    CustomContent = _Later(__package__, ".custom_content", "CustomContent")
    FunctionCall = _Later(__package__, ".function_call", "FunctionCall")
    MessageCustomFields = _Later(__package__, ".message_custom_fields", "MessageCustomFields")
    ToolCall = _Later(__package__, ".tool_call", "ToolCall")

if TYPE_CHECKING:
    from .assistant_content_part import AssistantContentPart
