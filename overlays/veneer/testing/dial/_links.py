"""URLs of resources in the bodies of requests."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import unquote


class Link(NamedTuple):
    """A resource's kind, bucket and decoded path; all empty for what is no resource URL."""

    kind: str
    bucket: str
    path: str


def link_of(url: str) -> Link:
    """The parts of `{kind}/{bucket}/{path}`, percent-encoded."""
    parts = url.split("/", 2)
    if len(parts) < 3 or not all(parts):
        return Link("", "", "")
    return Link(parts[0], parts[1], unquote(parts[2]))
