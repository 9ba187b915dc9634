"""Resources as bodies of requests name them: from URLs to places in the storage, with Core's words for bad ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from .._answer import Answer
from ._files import KINDS, StoredFile, url_of

if TYPE_CHECKING:
    from ._service import DialEmulator


class Refused(Exception):
    """What Core answers instead: a status and a text."""

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.answer = Answer.text(text, status=status)


@dataclass(frozen=True)
class Place:
    """Where a resource or folder is; the path is decoded, a folder's ends with a slash or is empty."""

    kind: str
    bucket: str
    path: str

    @property
    def is_folder(self) -> bool:
        """Whether this is a folder, or the root of a bucket."""
        return not self.path or self.path.endswith("/")

    @property
    def url(self) -> str:
        """As Core writes it."""
        return url_of(self.bucket, self.path, self.kind)

    @property
    def key(self) -> str:
        """The decoded URL, as `DialEmulator.shares` has it."""
        return f"{self.kind}/{self.bucket}/{self.path}"

    def described(self, **more: Any) -> dict[str, Any]:
        """What lists of shared and published resources tell; what is None is left out."""
        parent, _, name = self.path.removesuffix("/").rpartition("/")
        head = {
            "name": name or None,
            "parentPath": parent or None,
            "bucket": self.bucket,
            "url": self.url,
            "nodeType": "FOLDER" if self.is_folder else "ITEM",
            "resourceType": KINDS[self.kind],
        }
        tail = {"items": None} if self.is_folder else {}
        return head | {name: value for name, value in more.items() if value is not None} | tail


_URL = re.compile(r"(\w+)/([A-Za-z0-9-]+)/((?:[^/?# ]+/)*[^/?# ]*)")


def place_of(
    url: object, text: str = "Incorrect resource link provided {}", *, kinds: Mapping[str, str] = KINDS
) -> Place:
    """The place that a relative URL names; refused with Core's text where there is none."""
    found = _URL.fullmatch(url) if isinstance(url, str) else None
    if found is None or found[1] not in kinds:
        raise Refused(text.format(url))
    names = [unquote(name) for name in found[3].split("/")]
    if any("/" in name or name in (".", "..") for name in names):
        raise Refused(text.format(url))
    return Place(found[1], found[2], "/".join(names))


def object_of(value: Any) -> dict[str, Any] | None:
    """A JSON object; None for everything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def stored_at(service: DialEmulator, place: Place) -> StoredFile | None:
    """What is stored there, if anything."""
    return service.stores[place.kind].files.get((place.bucket, place.path))
