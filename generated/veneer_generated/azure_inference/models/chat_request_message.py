# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatRequestMessage(MappingModel):
    """A message of a conversation; a role that is not listed comes as this class."""

    role: ChatRole | str
    """Who speaks."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, role: ChatRole | str) -> None: ...
    def __init__(self, _mapping: Any = None, *, role: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.role = role
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("role")
        self.role = _chat_role.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_chat_request_message(src: Mapping[str, Any]) -> ChatRequestMessageAny:
    """The class that `role` names; an unknown one gives `ChatRequestMessage` with all its data."""
    tag = src.get("role")
    cls: Any = (_members or _load()).get(tag, ChatRequestMessage) if tag.__class__ is str else ChatRequestMessage
    made: ChatRequestMessageAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .chat_request_assistant_message import ChatRequestAssistantMessage
    from .chat_request_developer_message import ChatRequestDeveloperMessage
    from .chat_request_system_message import ChatRequestSystemMessage
    from .chat_request_tool_message import ChatRequestToolMessage
    from .chat_request_user_message import ChatRequestUserMessage

    _members.update(
        {
            "system": ChatRequestSystemMessage,
            "developer": ChatRequestDeveloperMessage,
            "user": ChatRequestUserMessage,
            "assistant": ChatRequestAssistantMessage,
            "tool": ChatRequestToolMessage,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "ChatRequestMessageAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = ChatRequestMessage
        for cls in (_members or _load()).values():
            value |= cls
        return value


from .chat_role import BY_VALUE as _chat_role  # noqa: E402
from .chat_role import ChatRole  # noqa: E402

if TYPE_CHECKING:
    from .chat_request_assistant_message import ChatRequestAssistantMessage
    from .chat_request_developer_message import ChatRequestDeveloperMessage
    from .chat_request_system_message import ChatRequestSystemMessage
    from .chat_request_tool_message import ChatRequestToolMessage
    from .chat_request_user_message import ChatRequestUserMessage

    ChatRequestMessageAny: TypeAlias = (
        ChatRequestSystemMessage
        | ChatRequestDeveloperMessage
        | ChatRequestUserMessage
        | ChatRequestAssistantMessage
        | ChatRequestToolMessage
        | ChatRequestMessage
    )
