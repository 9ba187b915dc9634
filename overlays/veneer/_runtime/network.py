"""How connections are made: TLS, proxies and limits, by what the user gives and what the environment says."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import urlsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .http import Limits

    MakeContext = Callable[[], ssl.SSLContext]

MAX_CONNECTIONS = 100
KEEPALIVE_SECONDS = 30.0
"""How long an idle connection is kept; many servers close theirs after a minute."""
_WITH_SYSTEM_PROXIES = ("darwin", "win32")
_PORTS = {"http": 80, "https": 443}


Transport = Literal["direct", "httpcore", "aiohttp", "httpx2"]
"""Who makes connections: `direct`, the default, veneer itself (through a proxy: httpcore), else the library named;
`aiohttp` for async clients only. The last two need `veneer[aiohttp]` and `veneer[httpx2]`."""
DEFAULT_TRANSPORT: Transport = "direct"
_PACKAGES = {"direct": "socket", "httpcore": "httpcore", "aiohttp": "aiohttp", "httpx2": "httpcore2"}
"""Transports, and what has to be there for each."""
_found: set[str] = set()
"""Transports that were there: a search on disk takes longer than all else that a client needs."""


def check_transport(name: str | None, *, asynchronous: bool) -> str:
    """The transport of this name, None being the default; raises ConfigurationError where it cannot be used."""
    if name is None:
        return DEFAULT_TRANSPORT
    if name not in _PACKAGES:
        raise ConfigurationError(f"transport is {name!r}; there are {', '.join(_PACKAGES)}")
    if name == "aiohttp" and not asynchronous:
        raise ConfigurationError('the transport "aiohttp" is for async clients only; sync ones take "httpx2" or none')
    if name not in _found and find_spec(_PACKAGES[name]) is None:
        raise ConfigurationError(f"the transport {name!r} is not installed: pip install 'veneer[{name}]'")
    _found.add(name)
    return name


class Network:
    """Transport, TLS, proxies and limits of a pool: checked here, used when the first request needs them."""

    def __init__(
        self,
        *,
        transport: str = DEFAULT_TRANSPORT,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        limits: Limits | None = None,
    ) -> None:
        if proxy is not None and not ("://" in proxy and urlsplit(proxy).hostname):
            raise ConfigurationError("proxy is no URL; write it as http://host:port")
        if limits is not None and not hasattr(limits, "max_keepalive_connections"):
            raise ConfigurationError(f"connection_limits is of type {type(limits).__name__}; give an httpx.Limits")
        self.transport = transport
        self._verify, self._cert = verify, cert
        self._proxy, self._trust_env = proxy, trust_env
        # All connections may be kept: opening one anew costs a TLS handshake, an idle one some kilobytes.
        self.max_connections = limits.max_connections if limits else MAX_CONNECTIONS
        self.max_keepalive = limits.max_keepalive_connections if limits else MAX_CONNECTIONS
        self.keepalive_expiry = limits.keepalive_expiry if limits else KEEPALIVE_SECONDS
        self._own_context: ssl.SSLContext | None = None

    def context(self, scheme: str, default: MakeContext) -> ssl.SSLContext:
        """The TLS context for a URL scheme; `default` makes one with the HTTP library's own certificates.

        Raises ConfigurationError where certificates cannot be read.
        """
        if scheme == "http":
            return _no_context()
        if not isinstance(self._verify, bool | str | os.PathLike):
            return self._verify
        given = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")) if self._trust_env else (None, None)
        try:
            if self._verify is True and self._cert is None:
                return _shared_context(default, *given)
            if self._own_context is None:
                self._own_context = self._make_context(default, *given)
        except OSError as error:  # ssl.SSLError too; neither names the file
            named = ", ".join(str(v) for v in (self._verify, self._cert, *given) if v and not isinstance(v, bool))
            raise ConfigurationError(f"the certificates cannot be read ({named}): {error}") from None
        return self._own_context

    def _make_context(self, default: MakeContext, file: str | None, folder: str | None) -> ssl.SSLContext:
        if self._verify is True:
            context = _default_context(default, file, folder)
        elif self._verify is False:
            context = _no_context.__wrapped__()
            import ssl

            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        else:
            path = os.fspath(cast("str | os.PathLike[str]", self._verify))
            context = _context_of(None, path) if os.path.isdir(path) else _context_of(path)
        if self._cert is not None:
            context.load_cert_chain(*([self._cert] if isinstance(self._cert, str) else self._cert))
        return context

    def proxy_for(self, scheme: str, host: str, port: int | None) -> str | None:
        """The proxy for a host: the one given, else what HTTP(S)_PROXY, ALL_PROXY and NO_PROXY say."""
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        if sys.platform not in _WITH_SYSTEM_PROXIES and not any(name.lower().endswith("_proxy") for name in os.environ):
            return None  # as nearly everywhere; the module below loads an HTTP client of its own
        from urllib.request import getproxies, proxy_bypass

        proxies = getproxies()
        found = proxies.get(scheme) or proxies.get("all")
        if not found or proxy_bypass(host) or proxy_bypass(f"{host}:{port or _PORTS.get(scheme)}"):
            return None
        return found if "://" in found else f"http://{found}"


@lru_cache(maxsize=8)
def _shared_context(default: MakeContext, file: str | None, folder: str | None) -> ssl.SSLContext:
    """One TLS context for the process and setting of SSL_CERT_*: one costs tens of milliseconds and 0.8 MiB."""
    return _default_context(default, file, folder)


def _default_context(default: MakeContext, file: str | None, folder: str | None) -> ssl.SSLContext:
    return _context_of(file or None, None if file else folder) if file or folder else default()


def _context_of(file: str | None, folder: str | None = None) -> ssl.SSLContext:
    import ssl

    return ssl.create_default_context(cafile=file, capath=folder)


@lru_cache(maxsize=1)
def _no_context() -> ssl.SSLContext:
    """For plain http, where none is used: it trusts nobody and loads nothing."""
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
