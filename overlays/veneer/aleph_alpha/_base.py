"""What sync and async clients have in common: their arguments, and what becomes of them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar, cast

from veneer_generated.aleph_alpha.constants import DEFAULT_BASE_URL, REQUEST_TIMEOUT_SECONDS, SECURITY

from .._runtime.auth import AsyncCredential, Credential, veiled
from .._runtime.errors import ConfigurationError
from .._runtime.network import KEEPALIVE_SECONDS
from .._runtime.options import EVENT_TIMEOUT, hide_headers, refuse_unknown
from .._runtime.pool import AsyncClientPool, ClientPool
from .._runtime.send import make_settings
from .._runtime.shapes import repr_of
from ._requests import Requests
from .errors import ERRORS
from .version import USER_AGENT

if TYPE_CHECKING:
    from .._runtime import http
    from .._runtime.call import Settings
    from .._runtime.network import Transport
    from .._runtime.retry import RetryPolicy

TOTAL_RETRIES = 8
POOL_SIZE = 10
LIMIT = 100
"""Connections at a time: the pool's own number, too."""

P = TypeVar("P", ClientPool, AsyncClientPool)


class Limits(NamedTuple):
    """How many connections there are; the pool reads the names of `httpx.Limits`."""

    max_connections: int
    max_keepalive_connections: int
    keepalive_expiry: float = KEEPALIVE_SECONDS


class ClientOptions(TypedDict, total=False):
    """What clients take beside aleph-alpha-client's arguments."""

    base_url: str
    """veneer's name for `host`."""
    timeout: float | http.Timeout | None
    """veneer's name for `request_timeout_seconds`: seconds for one attempt, for a stream until its headers."""
    max_retries: int
    """veneer's name for `total_retries`."""
    headers: Mapping[str, str]
    """Headers of every request."""
    read_timeout: float | None
    """Seconds without a byte in a stream; None: no limit. Default 305: the service sends no signs of life."""
    event_timeout: float | None
    """Seconds without an event in a stream. Default 600."""
    retry: RetryPolicy
    """How long to wait before repeating."""
    transport: Transport | None
    """Who makes connections: `direct` (default), `httpcore`, `httpx2` or, async only, `aiohttp`; see `ClientPool`."""


class BaseClient:
    """What sync and async clients have in common."""

    _settings: Settings
    _requests: Requests

    @property
    def host(self) -> str:
        """Address of the installation, with a slash at its end."""
        return f"{self._settings.base_url}/"

    base_url = host

    @property
    def hosting(self) -> str | None:
        """Where requests may be processed."""
        return self._requests.hosting

    @property
    def nice(self) -> bool:
        """Whether other requests go first."""
        return self._requests.nice

    @property
    def tags(self) -> Sequence[str] | None:
        """Internal to the vendor."""
        return self._requests.tags

    def __repr__(self) -> str:
        return repr_of(self, "host")


def settings_of(
    token: AsyncCredential | None, host: str | None, seconds: Any, retries: int, options: ClientOptions
) -> Settings:
    hide_headers(options)
    refuse_unknown(options, ClientOptions.__annotations__, "argument", "a client")
    if host is not None and "base_url" in options:
        raise TypeError("host and base_url are the same argument; give one of them")
    given = options.get("base_url") if host is None else host
    address = given if given is not None else os.environ.get("AA_HOST") or DEFAULT_BASE_URL
    token = veiled(os.environ.get("AA_TOKEN") or None) if token is None else token
    if token is None:
        raise ConfigurationError("token is missing; give an API token of your account, or set AA_TOKEN")
    scheme = SECURITY["bearer"]
    return make_settings(
        base_url=address,
        url_name="host",
        credentials=[Credential("token", token, header=scheme.header, prefix=scheme.prefix)],
        user_agent=USER_AGENT,
        errors=ERRORS,
        timeout=options.get("timeout", seconds),
        max_retries=options.get("max_retries", retries),
        read_timeout=options.get("read_timeout", float(REQUEST_TIMEOUT_SECONDS)),
        event_timeout=options.get("event_timeout", EVENT_TIMEOUT),
        headers=options.get("headers"),
        retry=options.get("retry"),
    )


def own_pool(
    kind: type[P], given: P | None, http_client: Any, verify: Any, limits: Limits | None, transport: Transport | None
) -> P | None:
    """A pool of a client's own, where its arguments ask for connections that the usual one does not make."""
    if verify is True and limits is None:
        return None
    if given is not None or http_client is not None:
        raise ConfigurationError(
            "verify_ssl and the number of connections are matters of the pool; give them to the pool or http_client"
        )
    return kind(verify=verify, connection_limits=cast("Any", limits), transport=transport)


def tokenizers() -> Any:
    try:
        return import_module("tokenizers")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "this needs the library tokenizers; install veneer[tokenizers]", name=error.name
        ) from error
