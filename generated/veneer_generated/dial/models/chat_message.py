# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""ChatMessage: the class that `role` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_chat_message(src: dict[str, Any]) -> ChatMessage:
    """The model that `role` names; for an unknown one the data as it came."""
    tag = src.get("role")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: ChatMessage = cls.from_dict(src)
    return made


from .assistant_message import AssistantMessage  # noqa: E402
from .chat_completion_message import ChatCompletionMessage  # noqa: E402
from .developer_message import DeveloperMessage  # noqa: E402
from .function_message import FunctionMessage  # noqa: E402
from .system_message import SystemMessage  # noqa: E402
from .tool_message import ToolMessage  # noqa: E402
from .user_message import UserMessage  # noqa: E402

ChatMessage: TypeAlias = (
    SystemMessage
    | DeveloperMessage
    | UserMessage
    | AssistantMessage
    | ToolMessage
    | FunctionMessage
    | ChatCompletionMessage
    | dict[str, Any]
)
"""A message of a conversation."""

_members: dict[Any, Any] = {
    "system": SystemMessage,
    "developer": DeveloperMessage,
    "user": UserMessage,
    "assistant": AssistantMessage,
    "tool": ToolMessage,
    "function": FunctionMessage,
}
