# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""ExplanationItem: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_explanation_item(src: dict[str, Any]) -> ExplanationItem:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: ExplanationItem = cls.from_dict(src)
    return made


from .image_prompt_item_explanation import ImagePromptItemExplanation  # noqa: E402
from .target_prompt_item_explanation import TargetPromptItemExplanation  # noqa: E402
from .text_prompt_item_explanation import TextPromptItemExplanation  # noqa: E402
from .token_prompt_item_explanation import TokenPromptItemExplanation  # noqa: E402

ExplanationItem: TypeAlias = (
    TextPromptItemExplanation
    | TargetPromptItemExplanation
    | ImagePromptItemExplanation
    | TokenPromptItemExplanation
    | dict[str, Any]
)
"""The scores of one item of the prompt, or of the target."""

_members: dict[Any, Any] = {
    "text": TextPromptItemExplanation,
    "target": TargetPromptItemExplanation,
    "image": ImagePromptItemExplanation,
    "token_ids": TokenPromptItemExplanation,
}
