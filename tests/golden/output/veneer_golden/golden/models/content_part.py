# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""ContentPart: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_content_part(src: dict[str, Any]) -> ContentPart:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: ContentPart = cls.from_dict(src)
    return made


from .extra_part import ExtraPart  # noqa: E402
from .image_part import ImagePart  # noqa: E402
from .text_part import TextPart  # noqa: E402

ContentPart: TypeAlias = TextPart | ImagePart | ExtraPart | dict[str, Any]
"""One piece of a message."""

_members: dict[Any, Any] = {
    "text": TextPart,
    "image": ImagePart,
}
