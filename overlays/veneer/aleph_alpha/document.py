"""Documents as aleph-alpha-client has them; no method of its clients takes one any more."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Self

from .prompt import Prompt

__all__ = ["Document"]


class Document:
    """A Word file, a prompt or a text."""

    def __init__(self, docx: str | None = None, prompt: Sequence[Any] | None = None, text: str | None = None) -> None:
        self.docx = docx
        """A Word file as base64."""
        self.prompt = prompt
        self.text = text

    @classmethod
    def from_docx_bytes(cls, bytes: bytes) -> Self:
        """Of the bytes of a Word file."""
        return cls(docx=b64encode(bytes).decode())

    @classmethod
    def from_docx_file(cls, path: str | PathLike[str]) -> Self:
        """Of a Word file; raises FileNotFoundError."""
        return cls.from_docx_bytes(Path(path).read_bytes())

    @classmethod
    def from_prompt(cls, prompt: Prompt | Sequence[Any]) -> Self:
        """Of a prompt, or of texts and images."""
        return cls(prompt=Prompt(prompt))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Of a text."""
        return cls(text=text)
