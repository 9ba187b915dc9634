# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Message(JsonModel):
    """A message to a model."""

    role: Role | str
    content: str | Sequence[ChatContentPart | Mapping[str, Any]] | None
    """A text, or texts and images in a row."""
    tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None
    """Calls that the model wanted, in a message of its own."""
    tool_call_id: str | None
    """The call that this message answers, in a message of a tool."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_calls": "tool_calls",
        "tool_call_id": "tool_call_id",
    }

    def __init__(
        self,
        *,
        role: Role | str,
        content: str | Sequence[ChatContentPart | Mapping[str, Any]] | None = None,
        tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None = None,
        tool_call_id: str | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.tool_calls = tool_calls
        self.tool_call_id = tool_call_id
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
        v = get("content")
        self.content = (
            v
            if v is None
            else [parse_chat_content_part(x) if isinstance(x, dict) else x for x in v]
            if isinstance(v, list)
            else v
        )
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        self.tool_call_id = get("tool_call_id")
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
                [x.to_dict() if x.__class__ is ToolCall else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.tool_call_id
        if v is not None:
            out["tool_call_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_content_part import parse_chat_content_part
    from .role import BY_VALUE as _role
    from .role import Role
    from .tool_call import ToolCall
else:
    parse_chat_content_part = _Later(__package__, ".chat_content_part", "parse_chat_content_part")
    _role = _Later(__package__, ".role", "BY_VALUE")
    Role = _Later(__package__, ".role", "Role")
    ToolCall = _Later(__package__, ".tool_call", "ToolCall")

if TYPE_CHECKING:
    from .chat_content_part import ChatContentPart
