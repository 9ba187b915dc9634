# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""ChatContentPart: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_chat_content_part(src: dict[str, Any]) -> ChatContentPart:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: ChatContentPart = cls.from_dict(src)
    return made


from .chat_content_image import ChatContentImage  # noqa: E402
from .chat_content_text import ChatContentText  # noqa: E402

ChatContentPart: TypeAlias = ChatContentText | ChatContentImage | dict[str, Any]
"""A text or image in a message."""

_members: dict[Any, Any] = {
    "text": ChatContentText,
    "image_url": ChatContentImage,
}
