# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ToolMessage(DumpModel):
    """What a tool returned."""

    role: Literal["tool"]
    content: str | Sequence[TextPart | Mapping[str, Any]]
    tool_call_id: str
    """`id` of the call that this answers."""
    custom_fields: MessageCustomFields | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_call_id": "tool_call_id",
        "custom_fields": "custom_fields",
    }

    def __init__(
        self,
        *,
        role: Literal["tool"] = "tool",
        content: str | Sequence[TextPart | Mapping[str, Any]],
        tool_call_id: str,
        custom_fields: MessageCustomFields | Mapping[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.tool_call_id = tool_call_id
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
        self.role = get("role")
        v = get("content")
        self.content = [TextPart.from_dict(x) if isinstance(x, dict) else x for x in v] if isinstance(v, list) else v
        self.tool_call_id = get("tool_call_id")
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
        v = self.tool_call_id
        if v is not None:
            out["tool_call_id"] = v
        v = self.custom_fields
        if v is not None:
            out["custom_fields"] = v.to_dict() if v.__class__ is MessageCustomFields else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .message_custom_fields import MessageCustomFields
    from .text_part import TextPart
else:
    MessageCustomFields = _Later(__package__, ".message_custom_fields", "MessageCustomFields")
    TextPart = _Later(__package__, ".text_part", "TextPart")
