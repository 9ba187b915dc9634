"""What all Dify clients share: address, key, connections, and the ways to send."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypedDict, TypeVar, Unpack

from veneer_generated.dify.constants import DEFAULT_BASE_URL, SECURITY

from .. import __version__
from .._runtime.auth import AsyncCredential, Credential, SyncCredential, veiled
from .._runtime.errors import ConfigurationError
from .._runtime.options import DEFAULT_TIMEOUT, EVENT_TIMEOUT, READ_TIMEOUT, hide_headers, refuse_unknown
from .._runtime.results import AsyncPage, Page, Result, afetch, afetch_page, fetch, fetch_page
from .._runtime.retry import RetryPolicy
from .._runtime.send import AsyncSender, Sender, make_settings
from .._runtime.shapes import repr_of
from .exceptions import ERRORS

if TYPE_CHECKING:
    from types import TracebackType

    from veneer_generated.types import Request

    from .._runtime import http
    from .._runtime.call import Settings
    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import Progress
    from .._runtime.network import Transport
    from .._runtime.options import CallOptions, RawResponse
    from .._runtime.pool import AsyncClientPool, ClientPool
    from .._runtime.results import Listing
    from .._runtime.streams import EventReader

R = TypeVar("R")
E = TypeVar("E")
T = TypeVar("T")
S = TypeVar("S")


class ClientOptions(TypedDict, total=False):
    """What clients take beside address and key."""

    headers: Mapping[str, str]
    """Headers of every request."""
    read_timeout: float | None
    """Seconds without a byte in a stream or download. Default 60; pings come every 10."""
    event_timeout: float | None
    """Seconds without an event, pings not counted, in a stream. Default 600."""
    retry: RetryPolicy
    """How long to wait before repeating; beats `retry_delay`."""
    transport: Transport | None
    """Who makes connections: `direct` (default), `httpcore`, `httpx2` or, async only, `aiohttp`; see `ClientPool`."""


def _settings(
    api_key: AsyncCredential | None,
    base_url: str | None,
    timeout: float | http.Timeout | None,
    max_retries: int,
    retry_delay: float | None,
    options: ClientOptions,
) -> Settings:
    hide_headers(options)
    refuse_unknown(options, ClientOptions.__annotations__, "argument", "a client")
    key = api_key if api_key is not None else veiled(os.environ.get("DIFY_API_KEY") or None)
    if key is None:
        raise ConfigurationError("api_key is missing; give the key of an app or of the knowledge, or set DIFY_API_KEY")
    scheme = SECURITY["bearer"]
    pauses = RetryPolicy() if retry_delay is None else RetryPolicy(initial=float(retry_delay))
    return make_settings(
        base_url=base_url if base_url is not None else os.environ.get("DIFY_BASE_URL") or DEFAULT_BASE_URL,
        credentials=[Credential("api_key", key, header=scheme.header, prefix=scheme.prefix)],
        user_agent=f"veneer/{__version__} (dify)",
        errors=ERRORS,
        timeout=timeout,
        max_retries=max_retries,
        read_timeout=options.get("read_timeout", READ_TIMEOUT),
        event_timeout=options.get("event_timeout", EVENT_TIMEOUT),
        headers=options.get("headers"),
        retry=options.get("retry") or pauses,
    )


def _switch_logging(wanted: bool) -> None:
    if wanted:
        logging.getLogger("veneer").setLevel(logging.DEBUG)


class Caller:
    """The ways in which the methods of a sync client send."""

    _sender: Sender

    def _fetch(self, request: Request[R, Any], options: CallOptions, *, progress: Progress | None = None) -> Result[R]:
        return fetch(self._sender, request, options, progress=progress)

    def _page(self, listing: Listing[R, T], options: CallOptions) -> Page[R, T]:
        return fetch_page(self._sender, listing, options)

    def _stream(
        self,
        request: Request[Any, E],
        options: CallOptions,
        kind: Callable[[http.SyncAnswer, EventReader[E], RawResponse], S],
    ) -> S:
        return self._sender.stream(request, options, kind)

    def _download(self, request: Request[bytes, Any], options: CallOptions) -> Download:
        return self._sender.download(request, options)


class AsyncCaller:
    """The ways in which the methods of an async client send."""

    _sender: AsyncSender

    async def _fetch(
        self, request: Request[R, Any], options: CallOptions, *, progress: Progress | None = None
    ) -> Result[R]:
        return await afetch(self._sender, request, options, progress=progress)

    async def _page(self, listing: Listing[R, T], options: CallOptions) -> AsyncPage[R, T]:
        return await afetch_page(self._sender, listing, options)

    async def _stream(
        self,
        request: Request[Any, E],
        options: CallOptions,
        kind: Callable[[http.AsyncAnswer, EventReader[E], RawResponse], S],
    ) -> S:
        return await self._sender.stream(request, options, kind)

    async def _download(self, request: Request[bytes, Any], options: CallOptions) -> AsyncDownload:
        return await self._sender.download(request, options)


class BaseClient(Caller):
    """A sync client: address, key and connections; `DifyClient` says what the arguments are."""

    def __init__(
        self,
        api_key: SyncCredential | None = None,
        base_url: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        *,
        pool: ClientPool | None = None,
        http_client: http.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = veiled(api_key)
        settings = _settings(api_key, base_url, timeout, max_retries, retry_delay, options)
        self._sender = Sender(
            settings, type(self).__name__, pool=pool, http_client=http_client, transport=options.get("transport")
        )
        _switch_logging(enable_logging)

    @property
    def base_url(self) -> str:
        """Address of the service API."""
        return self._sender.settings.base_url

    def close(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return repr_of(self, "base_url")


class AsyncBaseClient(AsyncCaller):
    """An async client: address, key and connections; `DifyClient` says what the arguments are."""

    def __init__(
        self,
        api_key: AsyncCredential | None = None,
        base_url: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        *,
        pool: AsyncClientPool | None = None,
        http_client: http.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = veiled(api_key)
        settings = _settings(api_key, base_url, timeout, max_retries, retry_delay, options)
        self._sender = AsyncSender(
            settings, type(self).__name__, pool=pool, http_client=http_client, transport=options.get("transport")
        )
        _switch_logging(enable_logging)

    @property
    def base_url(self) -> str:
        """Address of the service API."""
        return self._sender.settings.base_url

    async def aclose(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        await self._sender.close()

    async def close(self) -> None:
        """The same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return repr_of(self, "base_url")
