# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""UserContentPart: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_user_content_part(src: dict[str, Any]) -> UserContentPart:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: UserContentPart = cls.from_dict(src)
    return made


from .audio_part import AudioPart  # noqa: E402
from .file_part import FilePart  # noqa: E402
from .image_part import ImagePart  # noqa: E402
from .text_part import TextPart  # noqa: E402

UserContentPart: TypeAlias = TextPart | ImagePart | FilePart | AudioPart | dict[str, Any]
"""A part of a user's message."""

_members: dict[Any, Any] = {
    "text": TextPart,
    "image_url": ImagePart,
    "file": FilePart,
    "input_audio": AudioPart,
}
