# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionMessageDelta(DumpModel):
    """What a chunk adds to the message. Texts are appended; lists are merged by `index`; status, state and form
    replace what was there.
    """

    content: str | None
    object: str | None
    tool_calls: list[ToolCallDelta] | None
    role: Role | str | None
    """Only in the first chunk."""
    refusal: str | None
    reasoning_content: str | None
    """What the model thinks before it answers."""
    custom_content: CustomContent | None
    function_call: FunctionCallDelta | None
    """Models of today send `tool_calls`. Deprecated."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "object": "object",
        "tool_calls": "tool_calls",
        "role": "role",
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "custom_content": "custom_content",
        "function_call": "function_call",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"content", "refusal", "reasoning_content"})

    def __init__(
        self,
        *,
        content: str | None = None,
        object: str | None = None,
        tool_calls: list[ToolCallDelta] | None = None,
        role: Role | str | None = None,
        refusal: str | None = None,
        reasoning_content: str | None = None,
        custom_content: CustomContent | None = None,
        function_call: FunctionCallDelta | None = None,
    ) -> None:
        self.content = content
        self.object = object
        self.tool_calls = tool_calls
        self.role = role
        self.refusal = refusal
        self.reasoning_content = reasoning_content
        self.custom_content = custom_content
        self.function_call = function_call
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
        self.content = get("content")
        self.object = get("object")
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCallDelta.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        v = get("role")
        self.role = _role.get(v, v) if v.__class__ is str else v
        self.refusal = get("refusal")
        self.reasoning_content = get("reasoning_content")
        v = get("custom_content")
        self.custom_content = v if v is None else CustomContent.from_dict(v) if isinstance(v, dict) else v
        v = get("function_call")
        self.function_call = v if v is None else FunctionCallDelta.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ToolCallDelta else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
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
            out["function_call"] = v.to_dict() if v.__class__ is FunctionCallDelta else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .custom_content import CustomContent  # noqa: E402
from .function_call_delta import FunctionCallDelta  # noqa: E402
from .role import BY_VALUE as _role  # noqa: E402
from .role import Role  # noqa: E402
from .tool_call_delta import ToolCallDelta  # noqa: E402
