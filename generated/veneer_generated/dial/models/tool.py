# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Tool: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_tool(src: dict[str, Any]) -> Tool:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: Tool = cls.from_dict(src)
    return made


from .chat_completion_tool import ChatCompletionTool  # noqa: E402
from .static_tool import StaticTool  # noqa: E402

Tool: TypeAlias = ChatCompletionTool | StaticTool | dict[str, Any]
"""A tool that the model may call."""

_members: dict[Any, Any] = {
    "function": ChatCompletionTool,
    "static_function": StaticTool,
}
