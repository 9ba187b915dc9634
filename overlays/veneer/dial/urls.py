"""URLs of DIAL resources: from what users write to bucket and path.

A resource is named `files/{bucket}/{path}`, percent-encoded or not, as string or `PurePosixPath`, or by the absolute
URL that the client's installation gives it. No other installation is accepted: credentials go nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from veneer_generated.dial.constants import (
    API_PREFIX,
    APPLICATIONS,
    CONVERSATIONS,
    FILES,
    PROMPTS,
    PUBLIC_BUCKET,
    SKILLS,
    TOOLSETS,
)
from veneer_generated.types import segments

from .._runtime.wire import origin_of
from .errors import InvalidDialURLError, InvalidRequestError, NotDialURLError

T = TypeVar("T")

STORED = (FILES, PROMPTS, CONVERSATIONS, APPLICATIONS, TOOLSETS, SKILLS)
"""The kinds of resources that callers store."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
"""No name has them; parsers of URLs drop some without a word, so that others see another URL."""


class Resource(NamedTuple):
    """Where a resource is: its bucket and its path in there, decoded; a folder's path ends with a slash or is empty."""

    bucket: str
    path: str


def resource_of(url: str | PurePosixPath, kind: str, base_url: str, *, folder: bool = False) -> Resource:
    """The bucket and path of a resource of that kind (`files`).

    `folder` also allows a folder: a slash at the end, or the bucket alone. Raises NotDialURLError for
    another host, InvalidDialURLError for everything else that names no such resource.
    """
    text, shape = str(url), f"{kind}/{{bucket}}/{{path}}"
    relative = relative_url(text, base_url)
    text = _shown(text)
    parts = relative.removesuffix("/").split("/")
    if relative.startswith("/") or parts[0] != kind:
        raise InvalidDialURLError(f"{text!r} does not begin with {kind}/; write {shape} or the resource's absolute URL")
    if "?" in relative or "#" in relative:
        raise InvalidDialURLError(f"{text!r} has a query or fragment; percent-encode '?' as %3F and '#' as %23")
    names = _names(map(unquote, parts[1:]), text, f"write {shape} with plain names")
    # A PurePosixPath cannot end with a slash; a bucket without a path can only be its root.
    is_folder = relative.endswith("/") or (folder and len(names) == 1)
    if len(names) < (1 if folder and is_folder else 2):
        raise InvalidDialURLError(f"{text!r} names no bucket and path; write {shape}")
    if is_folder and not folder:
        raise InvalidDialURLError(f"{text!r} is a folder (slash at the end); give the URL of a file, {shape}")
    return Resource(names[0], "/".join(names[1:]) + ("/" if is_folder and len(names) > 1 else ""))


def relative_url(text: str, base_url: str) -> str:
    """The part of a resource URL behind the API's prefix; relative URLs as they are."""
    if _CONTROL.search(text):
        raise InvalidDialURLError(f"{_shown(text)!r} contains a control character; percent-encode it or remove it")
    if "://" not in text.partition("?")[0]:
        return text
    home = f"{base_url}/{API_PREFIX}"
    if not _same_host(text, home):
        raise NotDialURLError(f"{_shown(text)!r} is not on this client's installation, {base_url}; nothing was sent")
    path, prefix = urlsplit(text).path, urlsplit(home).path
    if not path.startswith(prefix):
        raise InvalidDialURLError(f"{_shown(text)!r} does not begin with {home}")
    return text.partition("://")[2].partition("/")[2][len(prefix) - 1 :]


def is_below(url: str, base_url: str) -> bool:
    """Whether an absolute URL is on the installation at `base_url`; one with a '..' that may lead out of it is not."""
    if _CONTROL.search(url) or not _same_host(url, base_url):
        return False
    path = urlsplit(url).path
    return ".." not in unquote(path).split("/") and f"{path}/".startswith(f"{urlsplit(base_url).path.rstrip('/')}/")


def deployment_of(name: object, what: str = "deployment_name") -> str:
    """A deployment's name or resource URL (`applications/{bucket}/{path}`), decoded; raises on what is an address."""
    if not isinstance(name, str) or not name.strip("/ "):
        raise InvalidDialURLError(f"{what} is empty; give the id of a deployment as deployments.list() shows it")
    if "://" in name or name.startswith("/"):
        raise NotDialURLError(
            f"{_shown(name)!r} is an address; give {what} as an id, such as gpt-4o or applications/..."
        )
    if _CONTROL.search(name):
        raise InvalidDialURLError(f"{what} contains a control character: {name!r}")
    parts = name.split("/")
    names = parts if len(parts) == 1 else map(unquote, parts)
    return "/".join(_names(names, name, f"give {what} as deployments.list() shows it"))


def _names(names: Iterable[str], text: str, advice: str) -> list[str]:
    """The names themselves; raises where one of them would lead to another place."""
    found = list(names)
    if any(name in ("", ".", "..") or "/" in name or "\0" in name for name in found):
        raise InvalidDialURLError(f"{text!r} has an empty, '.' or '..' segment or an encoded slash; {advice}")
    return found


def _same_host(url: str, home: str) -> bool:
    try:
        return origin_of(url) == origin_of(home) and "@" not in urlsplit(url).netloc
    except ValueError:
        return False


def _shown(url: str) -> str:
    """A URL without what may be secret in it."""
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return scheme + mark + host.rpartition("@")[2] + slash + path.partition("?")[0]


def link_of(url: str | PurePosixPath, base_url: str, *, kinds: tuple[str, ...] = STORED, folder: bool = False) -> str:
    """The relative, percent-encoded URL of a resource of any of these kinds, as bodies of requests carry it."""
    kind = relative_url(str(url), base_url).partition("/")[0]
    if kind not in kinds:
        raise InvalidDialURLError(f"{_shown(str(url))!r} does not begin with a kind of resource: {', '.join(kinds)}")
    place = resource_of(url, kind, base_url, folder=folder)
    return segments("url", "/".join((kind, *place)))


def public_folder(folder: str | PurePosixPath) -> str:
    """A folder of the public bucket, percent-encoded and with a slash at its end; raises on what is none."""
    text = str(folder)
    parts = text.removesuffix("/").split("/")
    if parts[0] != PUBLIC_BUCKET or _CONTROL.search(text) or "?" in text or "#" in text:
        raise InvalidDialURLError(f"{_shown(text)!r} is no public folder; write {PUBLIC_BUCKET}/ or a folder in it")
    names = _names(map(unquote, parts), text, f"write {PUBLIC_BUCKET}/ and plain names")
    return segments("folder", "/".join(names)) + "/"


def several(values: Iterable[T], what: str) -> list[T]:
    """The values of an argument that takes several; raises InvalidRequestError on a text, which is its letters."""
    if isinstance(values, str | PurePosixPath):
        raise InvalidRequestError(f"{what} must be a sequence, not one {type(values).__name__}; write [{values!r}]")
    return list(values)
