# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""AssistantContentPart: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_assistant_content_part(src: dict[str, Any]) -> AssistantContentPart:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: AssistantContentPart = cls.from_dict(src)
    return made


from .refusal_part import RefusalPart  # noqa: E402
from .text_part import TextPart  # noqa: E402

AssistantContentPart: TypeAlias = TextPart | RefusalPart | dict[str, Any]
"""A part of a model's message."""

_members: dict[Any, Any] = {
    "text": TextPart,
    "refusal": RefusalPart,
}
