"""What bodies and paths of requests name resources by, from what callers write."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import TypeVar

from veneer_generated.types import segments

from .errors import InvalidRequestError
from .urls import KINDS, URL, place_of

T = TypeVar("T")


def link_of(url: URL, base_url: str, *, kinds: Collection[str] = KINDS, folder: bool = False) -> str:
    """The relative, percent-encoded URL of a resource of any of these kinds, as bodies of requests carry it."""
    return segments("url", "/".join(place_of(url, base_url, kinds, folder=folder)))


def several(values: Iterable[T], what: str) -> list[T]:
    """The values of an argument that takes several; raises InvalidRequestError on a text, which is its letters."""
    if isinstance(values, str | PurePosixPath):
        raise InvalidRequestError(f"{what} must be a sequence, not one {type(values).__name__}; write [{values!r}]")
    return list(values)
