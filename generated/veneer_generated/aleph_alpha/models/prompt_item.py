# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""PromptItem: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_prompt_item(src: dict[str, Any]) -> PromptItem:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: PromptItem = cls.from_dict(src)
    return made


from .image_prompt_item import ImagePromptItem  # noqa: E402
from .text_prompt_item import TextPromptItem  # noqa: E402
from .token_ids_prompt_item import TokenIdsPromptItem  # noqa: E402

PromptItem: TypeAlias = TextPromptItem | ImagePromptItem | TokenIdsPromptItem | dict[str, Any]
"""A text, image or tokens in a prompt."""

_members: dict[Any, Any] = {
    "text": TextPromptItem,
    "image": ImagePromptItem,
    "token_ids": TokenIdsPromptItem,
}
