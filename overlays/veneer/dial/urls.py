"""URLs of DIAL resources: from what users write to bucket and path.

A resource is named `files/{bucket}/{path}`, percent-encoded or not, as string, `PurePosixPath` or `DialURL`, or by the
absolute URL that the client's installation gives it. No other installation is accepted: credentials go nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import NamedTuple, Never
from urllib.parse import quote, unquote, urlsplit

from veneer_generated.dial.constants import (
    API_PREFIX,
    API_PREFIX_V2,
    APPLICATIONS,
    CONVERSATIONS,
    FILES,
    PROMPTS,
    PUBLIC_BUCKET,
    SKILLS,
    TOOLSETS,
)

from .._runtime.wire import origin_of
from .errors import InvalidDialURLError, NotDialURLError

KINDS = (FILES, PROMPTS, CONVERSATIONS, APPLICATIONS, TOOLSETS, SKILLS)
"""Kinds of resources: the first segment of their URLs."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
"""No name has them (nor halves of characters); parsers of URLs drop some without a word, and see another URL then."""


class Resource(NamedTuple):
    """Where a resource is: its bucket and its path in there, decoded; a folder's path ends with a slash or is empty."""

    bucket: str
    path: str


class DialURL:
    """The URL of a resource or folder as a value: its kind, bucket and path, each known and joined with `/`.

    It is made of a relative URL (`files/{bucket}/{path}`, percent-encoded or not), a `PurePosixPath`, or an absolute
    URL of the installation at `base_url`; `client.url(...)` knows its own. A slash at the end means a folder, which a
    path of `pathlib` cannot say. `str()` gives the relative URL, percent-encoded; what takes a URL takes this too. `/`
    adds names as they are, not percent-encoded, several with slashes between them, and one at the end for a folder.
    Raises InvalidDialURLError for what names no resource or would lead out of its bucket (`..`, encoded slashes,
    control characters), NotDialURLError for another host.

        from veneer.dial import DialURL

        url = DialURL("files/my-bucket/reports/") / "May & June.pdf"
        print(url, url.name, url.parent)  # files/my-bucket/reports/May%20%26%20June.pdf ...
    """

    __slots__ = ("bucket", "kind", "path")

    kind: str
    """`files`, `prompts`, `conversations`, `applications`, `toolsets` or `skills`."""
    bucket: str
    """Name of the bucket."""
    path: str
    """Path in the bucket, decoded; a folder's ends with a slash, the root's is empty."""

    def __init__(self, url: URL, base_url: str | None = None) -> None:
        self._set(*_read(str(url), KINDS, None if base_url is None else base_url.rstrip("/")))

    @classmethod
    def of(cls, kind: str, bucket: str, path: str = "") -> DialURL:
        """The URL of its parts, as they are and not percent-encoded; a slash at the end of `path` means a folder."""
        made = cls.__new__(cls)
        made._set(*_checked(kind, bucket, path))
        return made

    def _set(self, kind: str, bucket: str, path: str) -> None:
        for name, value in (("kind", kind), ("bucket", bucket), ("path", path)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"a DialURL does not change; {name!r} cannot be set")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a DialURL does not change; {name!r} cannot be deleted")

    @property
    def parts(self) -> tuple[str, ...]:
        """The names that the path is made of, decoded; none for the root of the bucket."""
        return tuple(self.path.removesuffix("/").split("/")) if self.path else ()

    @property
    def name(self) -> str:
        """The last name, decoded; empty for the root of the bucket."""
        return self.parts[-1] if self.path else ""

    @property
    def is_folder(self) -> bool:
        """Whether it says that it is a folder: a slash at the end, or the root of a bucket."""
        return not self.path or self.path.endswith("/")

    @property
    def parent(self) -> DialURL:
        """The folder that it is in; the root of a bucket is its own."""
        return DialURL.of(self.kind, self.bucket, "".join(f"{name}/" for name in self.parts[:-1]))

    def as_folder(self) -> DialURL:
        """The same with a slash at the end."""
        return self if self.is_folder else DialURL.of(self.kind, self.bucket, f"{self.path}/")

    def absolute(self, base_url: str) -> str:
        """The whole URL at the installation with that address."""
        return f"{base_url.rstrip('/')}/{prefix_of(self.kind)}{self}"

    def __truediv__(self, names: str | PurePosixPath) -> DialURL:
        text = str(names)
        _names(text.removesuffix("/").split("/"), text, "join plain names")
        _names(map(unquote, text.removesuffix("/").split("/")), text, "join plain names")
        start = "".join(f"{name}/" for name in self.parts)
        return DialURL.of(self.kind, self.bucket, f"{start}{text}")

    def __str__(self) -> str:
        return f"{self.kind}/{quote(self.bucket, safe='')}/" + "/".join(
            quote(name, safe="") for name in self.path.split("/")
        )

    def __repr__(self) -> str:
        return f"DialURL({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DialURL):
            return NotImplemented
        return (self.kind, self.bucket, self.path) == (other.kind, other.bucket, other.path)

    def __hash__(self) -> int:
        return hash((self.kind, self.bucket, self.path))

    def __reduce__(self) -> tuple[type[DialURL], tuple[str]]:
        return DialURL, (str(self),)


URL = str | PurePosixPath | DialURL
"""How a resource is named: `files/{bucket}/{path}` as string or path, a DialURL, or its absolute URL."""


def prefix_of(kind: str) -> str:
    """What stands before the relative URLs of a kind in absolute ones."""
    return API_PREFIX_V2 if kind == SKILLS else API_PREFIX


def resource_of(url: URL, kind: str, base_url: str, *, folder: bool = False) -> Resource:
    """The bucket and path of a resource of that kind (`files`).

    `folder` also allows a folder: a slash at the end, or the bucket alone. Raises NotDialURLError for
    another host, InvalidDialURLError for everything else that names no such resource.
    """
    found = url_of(url, base_url, kind, folder=folder)
    return Resource(found.bucket, found.path)


def url_of(url: URL, base_url: str, *kinds: str, folder: bool = False) -> DialURL:
    """The URL of a resource of one of these kinds, of any where none is given; `folder` also allows a folder."""
    return DialURL.of(*place_of(url, base_url, kinds or KINDS, folder=folder))


def place_of(url: URL, base_url: str, kinds: Collection[str], *, folder: bool = False) -> tuple[str, str, str]:
    """Kind, bucket and path of a resource, decoded; `kinds` may also be some that callers do not store themselves."""
    text = str(url)
    kind, bucket, path = _read(text, kinds, base_url)
    shape = f"{kind}/{{bucket}}/{{path}}"
    if not path and not folder:
        raise InvalidDialURLError(f"{_shown(text)!r} names no bucket and path; write {shape}")
    if path.endswith("/") and not folder:
        what = "a file" if kind == FILES else "an entry"
        raise InvalidDialURLError(f"{_shown(text)!r} is a folder (slash at the end); give the URL of {what}, {shape}")
    return kind, bucket, path


def _checked(kind: str, bucket: str, path: str) -> tuple[str, str, str]:
    """Parts of a URL that are names already; raises where they are none."""
    if kind not in KINDS:
        raise InvalidDialURLError(f"{kind!r} is no kind of resource; there are {', '.join(KINDS)}")
    names = [bucket, *(path.removesuffix("/").split("/") if path else ())]
    _names(names, f"{kind}/{bucket}/{path}", "give plain names")
    return kind, bucket, path


def _read(text: str, kinds: Collection[str], base_url: str | None) -> tuple[str, str, str]:
    """Kind, bucket and path that a URL names, decoded."""
    prefix, relative = _behind_prefix(text, base_url, {prefix_of(kind): None for kind in kinds})
    text, shape = _shown(text), f"{'|'.join(kinds)}/{{bucket}}/{{path}}"
    kinds = [kind for kind in kinds if prefix in ("", prefix_of(kind))]
    parts = relative.removesuffix("/").split("/")
    if relative.startswith("/") or parts[0] not in kinds:
        begin = " or ".join(f"{kind}/" for kind in kinds)
        raise InvalidDialURLError(f"{text!r} does not begin with {begin}; write {shape} or the resource's absolute URL")
    if "?" in relative or "#" in relative:
        raise InvalidDialURLError(f"{text!r} has a query or fragment; percent-encode '?' as %3F and '#' as %23")
    names = _names(map(unquote, parts[1:]), text, f"write {shape} with plain names")
    if not names:
        raise InvalidDialURLError(f"{text!r} names no bucket and path; write {shape}")
    slash = "/" if relative.endswith("/") and len(names) > 1 else ""
    return parts[0], names[0], "/".join(names[1:]) + slash


def relative_url(text: str, base_url: str) -> str:
    """The part of a resource URL behind the API's prefix; relative URLs as they are."""
    return _behind_prefix(text, base_url, (API_PREFIX,))[1]


def _behind_prefix(text: str, base_url: str | None, prefixes: Collection[str]) -> tuple[str, str]:
    """The API's prefix in an absolute URL, and what follows it; no prefix and all of it for a relative one."""
    if _CONTROL.search(text):
        raise InvalidDialURLError(f"{_shown(text)!r} contains a control character; percent-encode it or remove it")
    if "://" not in text.partition("?")[0]:
        return "", text
    if base_url is None:
        raise InvalidDialURLError(f"{_shown(text)!r} is absolute; give the base_url of its installation too")
    if not _same_host(text, base_url):
        raise NotDialURLError(f"{_shown(text)!r} is not on this client's installation, {base_url}; nothing was sent")
    path, home = urlsplit(text).path, urlsplit(f"{base_url}/").path
    for prefix in prefixes:
        if path.startswith(home + prefix):
            return prefix, text.partition("://")[2].partition("/")[2][len(home + prefix) - 1 :]
    homes = " or ".join(f"{base_url}/{prefix}" for prefix in prefixes)
    raise InvalidDialURLError(f"{_shown(text)!r} does not begin with {homes}")


def path_of(address: str, base_url: str) -> str:
    """The path below the installation that a request of the caller's own goes to, its query included.

    `address` is such a path, or an absolute URL of the installation. Raises NotDialURLError for any other URL and
    InvalidDialURLError for what would lead out of the installation.
    """
    if _CONTROL.search(address) or _CONTROL.search(unquote(address)):
        raise InvalidDialURLError(f"{_shown(address)!r} contains a control character; percent-encode it or remove it")
    path, absolute = address, "://" in address.partition("?")[0]
    if absolute:
        if not _same_host(address, base_url) or not is_below(address, base_url):
            raise NotDialURLError(f"{_shown(address)!r} is not on this client's installation, {base_url}")
        path = address.partition("://")[2].partition("/")[2][len(urlsplit(base_url).path.strip("/")) :]
    place = path.partition("?")[0]
    if not absolute and place[:2] == 2 * "/":
        raise NotDialURLError(f"{_shown(address)!r} names a host; give a path below {base_url}")
    if any(part in (".", "..") for part in re.split(r"[/\\]", unquote(unquote(place)))):
        raise InvalidDialURLError(f"{_shown(address)!r} has a '.' or '..' segment; give the path itself")
    return "/" + path.lstrip("/")


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


def public_folder(folder: URL) -> str:
    """A folder of the public bucket, percent-encoded and with a slash at its end; raises on what is none."""
    text = str(folder)
    parts = text.removesuffix("/").split("/")
    if parts[0] != PUBLIC_BUCKET or _CONTROL.search(text) or "?" in text or "#" in text:
        raise InvalidDialURLError(f"{_shown(text)!r} is no public folder; write {PUBLIC_BUCKET}/ or a folder in it")
    names = _names(map(unquote, parts), text, f"write {PUBLIC_BUCKET}/ and plain names")
    return "".join(f"{quote(name, safe='')}/" for name in names)


def names_of(path: str, what: str = "path") -> tuple[str, ...]:
    """The names that a relative path is made of, decoded; a slash at its start or end is refused."""
    return tuple(_names(map(unquote, path.split("/")), path, f"give {what} as names with single slashes between them"))


def _names(names: Iterable[str], text: str, advice: str) -> list[str]:
    """The names themselves; raises where one of them would lead to another place."""
    found = list(names)
    if any(name in ("", ".", "..") or "/" in name or _CONTROL.search(name) for name in found):
        raise InvalidDialURLError(
            f"{text!r} has an empty, '.' or '..' segment, an encoded slash or a control character; {advice}"
        )
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
