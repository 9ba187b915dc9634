# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserMessage(DumpModel):
    """What the user says."""

    role: Literal["user"]
    content: str | Sequence[UserContentPart | Mapping[str, Any]]
    name: str | None
    custom_content: CustomContent | Mapping[str, Any] | None
    """Attachments, the answer to a form, skills."""
    custom_fields: MessageCustomFields | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "name": "name",
        "custom_content": "custom_content",
        "custom_fields": "custom_fields",
    }

    def __init__(
        self,
        *,
        role: Literal["user"] = "user",
        content: str | Sequence[UserContentPart | Mapping[str, Any]],
        name: str | None = None,
        custom_content: CustomContent | Mapping[str, Any] | None = None,
        custom_fields: MessageCustomFields | Mapping[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.name = name
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
        self.role = get("role")
        v = get("content")
        self.content = (
            [parse_user_content_part(x) if isinstance(x, dict) else x for x in v] if isinstance(v, list) else v
        )
        self.name = get("name")
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
    from .custom_content import CustomContent
    from .message_custom_fields import MessageCustomFields
    from .user_content_part import parse_user_content_part
else:
    CustomContent = _Later(__package__, ".custom_content", "CustomContent")
    MessageCustomFields = _Later(__package__, ".message_custom_fields", "MessageCustomFields")
    parse_user_content_part = _Later(__package__, ".user_content_part", "parse_user_content_part")

if TYPE_CHECKING:
    from .user_content_part import UserContentPart
