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
class ChatRequestToolMessage(ChatRequestMessage):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """The result of a tool call."""

    tool_call_id: str
    """Id of the call that this is the result of."""
    content: str | Sequence[ContentItemAny | Mapping[str, Any]] | None
    """A text, or parts."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "tool_call_id": "tool_call_id",
        "content": "content",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        content: str | Sequence[ContentItemAny | Mapping[str, Any]] | None = None,
        *,
        role: ChatRole | str = "tool",
        tool_call_id: str,
    ) -> None: ...
    def __init__(self, content: Any = None, *, role: Any = "tool", tool_call_id: Any = None) -> None:
        if _is_data(content):
            self._take(content, role="tool")
            return
        self.role = role
        self.tool_call_id = tool_call_id
        self.content = content
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
        self.tool_call_id = get("tool_call_id")
        v = get("content")
        self.content = (
            v
            if v is None
            else [parse_content_item(x) if isinstance(x, dict) else x for x in v]
            if isinstance(v, list)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        v = self.tool_call_id
        if v is not None:
            out["tool_call_id"] = v
        v = self.content
        if v is not None:
            out["content"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_role import BY_VALUE as _chat_role
    from .chat_role import ChatRole
    from .content_item import parse_content_item
else:
    _chat_role = _Later(__package__, ".chat_role", "BY_VALUE")
    ChatRole = _Later(__package__, ".chat_role", "ChatRole")
    parse_content_item = _Later(__package__, ".content_item", "parse_content_item")

if TYPE_CHECKING:
    from .content_item import ContentItemAny
