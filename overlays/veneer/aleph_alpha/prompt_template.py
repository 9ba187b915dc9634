"""Prompts of Liquid templates. Needs `veneer[templates]`; nothing is loaded before the first template is made."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any
from uuid import UUID, uuid4

from .prompt import Prompt, PromptItem, Text

__all__ = ["PromptTemplate"]


class PromptTemplate:
    """A template in the Liquid language whose result is a prompt; images and tokens stand in it as placeholders.

    template = PromptTemplate("{{image}} What is on this picture of {{animal}}?")
    prompt = template.to_prompt(animal="a cat", image=template.placeholder(Image.from_file("cat.png")))
    """

    def __init__(self, template_str: str) -> None:
        self.template = _template(template_str)
        self.non_text_items: dict[UUID, PromptItem] = {}
        """What the placeholders stand for; `to_prompt` forgets them."""

    def placeholder(self, prompt_item: PromptItem) -> UUID:
        """A value for a variable of the template that becomes this item in the next prompt."""
        key = uuid4()
        self.non_text_items[key] = prompt_item
        return key

    def embed_prompt(self, prompt: Prompt) -> str:
        """A value for a variable that becomes the items of this prompt; a blank comes between texts that have none."""
        items = [item for item in prompt if not isinstance(item, Text) or item.text]
        before: list[PromptItem | None] = [None, *items]
        return "".join(self._embedded(item, last) for item, last in zip(items, before, strict=False))

    def _embedded(self, item: PromptItem, last: PromptItem | None) -> str:
        if not isinstance(item, Text):
            return str(self.placeholder(item))
        apart = not isinstance(last, Text) or last.text[-1].isspace() or item.text[0].isspace()
        return item.text if apart else f" {item.text}"

    def to_prompt(self, **kwargs: Any) -> Prompt:
        """The prompt for these values of the template's variables."""
        text: str = self.template.render(**kwargs)
        found = {str(key): item for key, item in self.non_text_items.items()}
        self.non_text_items = {}
        pieces = re.split(f"({'|'.join(found)})", text) if found else [text]
        return Prompt(found.get(piece, piece) for piece in pieces if piece)


def _template(text: str) -> Any:
    try:
        liquid: Any = import_module("liquid")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("templates need python-liquid; install veneer[templates]", name=error.name) from error
    return liquid.Template(text)
