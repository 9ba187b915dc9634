"""What passes between the senders and the transport: a request ready for the wire, and what can go wrong with it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from attr import define

from .errors import ConfigurationError, VeneerError

if TYPE_CHECKING:
    from .bodies import Body
    from .options import Limits


@define(eq=False)
class Wire:
    """One attempt: everything that goes out, and how long it may take."""

    method: str
    url: str
    headers: list[tuple[str, str]]
    body: Body | None
    limits: Limits
    until: float | None
    """Monotonic time at which the attempt has to be over."""

    @property
    def origin(self) -> str:
        """Scheme, host and port: what messages may show of a URL."""
        return origin_of(self.url)


Route = tuple[str, str, int | None]
"""Scheme, host, and the port where it is not the scheme's usual one."""


class Target(NamedTuple):
    """A parsed URL: which way it goes, and what is asked for there."""

    route: Route
    path: bytes


class Patience:
    """How long the end of a finished stream is waited for, so that its connection can be used again.

    A server that leaves its streams open will do so again: after the first one it gets next to no time.
    """

    FULL, LITTLE = 0.2, 0.01
    seconds = FULL

    def learn(self, *, ended: bool) -> None:
        """Note whether a stream ended in time."""
        self.seconds = self.FULL if ended else self.LITTLE


class Fault(Exception):
    """The transport failed: the class of error that it becomes, what happened, and whether the request had gone out.

    A `final` one is not the server's: trying again would only wait for the same once more.
    """

    def __init__(self, kind: type[VeneerError], text: str, *, sent: bool, final: bool = False) -> None:
        super().__init__(text)
        self.kind, self.text, self.sent, self.final = kind, text, sent, final


_PORTS = {"http": 80, "https": 443}


def origin_of(url: str) -> str:
    """`scheme://host:port` in lower case, without the scheme's usual port."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return f"{parts.scheme}://{host}" if port in (None, _PORTS.get(parts.scheme)) else f"{parts.scheme}://{host}:{port}"


def check_base_url(value: object, name: str = "base_url") -> str:
    """A base URL without a slash at its end; its own path is kept. Raises ConfigurationError on no usable URL."""
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} is missing; give the address of your installation, like https://host.example")
    return _check_address(value.strip(), name)


@lru_cache(maxsize=64)
def _check_address(text: str, name: str) -> str:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
        check_host(host)
    except ValueError as error:
        raise ConfigurationError(f"{name} is no URL ({error}); write it like https://host.example") from None
    if parts.scheme not in _PORTS or not host:
        raise ConfigurationError(
            f"{name} must begin with http:// or https:// and name a host, like https://host.example"
        )
    if "@" in parts.netloc:
        raise ConfigurationError(f"{name} carries a user name or password; give credentials as arguments of the client")
    if "?" in text or "#" in text:
        raise ConfigurationError(f"{name} carries a query or fragment; give its scheme, host and path only")
    if " " in text or not text.isprintable():
        raise ConfigurationError(f"{name} contains a blank or control character; remove it")
    if not text.isascii():
        raise ConfigurationError(f"{name} is not ASCII; write the host in its xn-- form, the path percent-encoded")
    return text.rstrip("/")


def check_target(method: object, url: str) -> None:
    """Refuse a caller's own method or URL that would reach the server as something else than it says."""
    if not isinstance(method, str) or not method.isascii() or not method.isalpha():
        raise ConfigurationError(f"{method!r} is no HTTP method; give one like GET")
    plain = unquote(url.partition("?")[0])
    if " " in url or not url.isprintable() or any(c < " " or c == "\x7f" for c in plain):
        raise ConfigurationError("the URL contains a control character or blank; remove it, or write the blank as %20")
    if not {".", ".."}.isdisjoint(plain.replace("\\", "/").split("/")):
        raise ConfigurationError("the URL has a '.' or '..' segment; write the path that is meant")


def check_host(host: str | None) -> None:
    """Raise ValueError for a name that no resolver takes; they raise UnicodeError or worse."""
    if host and ("\\" in host or any(not 0 < len(label) < 64 for label in host.rstrip(".").split("."))):
        raise ValueError("its host is no name")
