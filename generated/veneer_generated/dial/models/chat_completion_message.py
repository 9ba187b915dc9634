# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionMessage(DumpModel):
    """The message of an answer; may be put into the next request as it is."""

    role: Role | str
    content: str | None
    refusal: str | None
    """Why the model did not answer."""
    reasoning_content: str | None
    """What the model thought before it answered."""
    custom_content: CustomContent | None
    """Attachments, stages, the state of the application, a form."""
    function_call: FunctionCall | None
    tool_calls: list[ToolCall] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "custom_content": "custom_content",
        "function_call": "function_call",
        "tool_calls": "tool_calls",
    }

    def __init__(
        self,
        *,
        role: Role | str,
        content: str | None = None,
        refusal: str | None = None,
        reasoning_content: str | None = None,
        custom_content: CustomContent | None = None,
        function_call: FunctionCall | None = None,
        tool_calls: list[ToolCall] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.refusal = refusal
        self.reasoning_content = reasoning_content
        self.custom_content = custom_content
        self.function_call = function_call
        self.tool_calls = tool_calls
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
        self.role = _role.get(v, v) if v.__class__ is str else v
        self.content = get("content")
        self.refusal = get("refusal")
        self.reasoning_content = get("reasoning_content")
        v = get("custom_content")
        self.custom_content = v if v is None else CustomContent.from_dict(v) if isinstance(v, dict) else v
        v = get("function_call")
        self.function_call = v if v is None else FunctionCall.from_dict(v) if isinstance(v, dict) else v
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
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
        v = self.refusal
        if v is not None:
            out["refusal"] = v
        v = self.reasoning_content
        if v is not None:
            out["reasoning_content"] = v
        v = self.custom_content
        if v is not None:
            out["custom_content"] = v.to_dict() if v.__class__ is CustomContent else _dump(v)
        v = self.function_call
        if v is not None:
            out["function_call"] = v.to_dict() if v.__class__ is FunctionCall else _dump(v)
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ToolCall else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .custom_content import CustomContent  # noqa: E402
from .function_call import FunctionCall  # noqa: E402
from .role import BY_VALUE as _role  # noqa: E402
from .role import Role  # noqa: E402
from .tool_call import ToolCall  # noqa: E402
