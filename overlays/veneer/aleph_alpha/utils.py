"""Files as base64; `Image` does it for prompts."""

from __future__ import annotations

from base64 import b64encode
from os import PathLike
from pathlib import Path

from ._images import fetched

__all__ = ["load_base64_from_file", "load_base64_from_url"]


def load_base64_from_file(path_and_filename: str | PathLike[str]) -> str:
    """The content of a file as base64; raises FileNotFoundError."""
    return b64encode(Path(path_and_filename).read_bytes()).decode()


def load_base64_from_url(url: str) -> str:
    """The content of a URL as base64; see `Image.from_url` for what is raised."""
    return b64encode(fetched(url)).decode()
