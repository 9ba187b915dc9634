"""The HTTP library behind one seam: connections, TLS, proxies, time limits, and its exceptions translated.

The only hand-written module that imports httpx or httpcore. `SyncTransport` and `AsyncTransport` send one `Wire` and
give back an `Answer` whose body is still unread; whatever goes wrong in there is a `Fault`.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx
from httpx import AsyncClient, Client, Limits, Timeout

from .errors import APIConnectionError, APITimeoutError, ClosedError, ConfigurationError, DecodeError
from .slots import PoolLock, free_later, take_back
from .wire import Fault, Wire

__all__ = ["AsyncAnswer", "AsyncClient", "AsyncTransport", "Client", "Limits", "SyncAnswer", "SyncTransport", "Timeout"]

X = TypeVar("X")

_until: ContextVar[float | None] = ContextVar("veneer_deadline", default=None)
"""Monotonic time at which the attempt under way has to be over; the network streams below cut their waits to it."""


def _remaining(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    until = _until.get()
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise error("the time for the whole attempt is over")
    return left if timeout is None or left < timeout else timeout


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait also ends at the deadline: httpcore's limits start anew with each byte."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self.read_inner = inner.read
        self.close = inner.close  # type: ignore[method-assign]  # one call less for each use
        self.get_extra_info = inner.get_extra_info  # type: ignore[method-assign]  # as above

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.read_inner(max_bytes, _remaining(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _remaining(timeout, httpcore.WriteTimeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left))


class _Backend(httpcore.SyncBackend):
    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *args: Any, **kw: Any) -> _Stream:
        return _Stream(super().connect_tcp(host, port, _remaining(timeout, httpcore.ConnectTimeout), *args, **kw))


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner
        self.read_inner = inner.read
        self.aclose = inner.aclose  # type: ignore[method-assign]  # one call less for each use
        self.get_extra_info = inner.get_extra_info  # type: ignore[method-assign]  # as above

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self.read_inner(max_bytes, _remaining(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, _remaining(timeout, httpcore.WriteTimeout))

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, left))


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self) -> None:
        self._inner = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **kw: Any
    ) -> _AsyncStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.connect_tcp(host, port, left, *args, **kw))


@lru_cache(maxsize=8)
def _shared_context(*_environment: str | None) -> ssl.SSLContext:
    """One TLS context for the process and setting of SSL_CERT_*: one costs tens of milliseconds and 0.8 MiB."""
    return httpx.create_ssl_context()


@lru_cache(maxsize=1)
def _no_context() -> ssl.SSLContext:
    """For plain http, where none is used: it trusts nobody and loads nothing."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Settings:
    """How connections are made: TLS, proxies, limits. Checked here, used when the first request needs it."""

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        limits: Limits | None = None,
    ) -> None:
        if proxy is not None and not ("://" in proxy and urlsplit(proxy).hostname):
            raise ConfigurationError("proxy is no URL; write it as http://host:port")
        self._verify, self._cert = verify, cert
        self._proxy, self._trust_env = proxy, trust_env
        # All connections may be kept: opening one anew costs a TLS handshake, an idle one some kilobytes.
        self.limits = limits or Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30.0)
        self._own_context: ssl.SSLContext | None = None

    def context(self, scheme: str) -> ssl.SSLContext:
        """The TLS context for a URL scheme."""
        if scheme == "http":
            return _no_context()
        if isinstance(self._verify, ssl.SSLContext):
            return self._verify
        given = [os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")]
        try:
            if self._verify is True and self._cert is None and self._trust_env:
                return _shared_context(*given)
            if self._own_context is None:
                self._own_context = self._make_context()
        except OSError as error:  # ssl.SSLError too; neither names the file
            named = ", ".join(str(v) for v in (self._verify, self._cert, *given) if v and not isinstance(v, bool))
            raise ConfigurationError(f"the certificates cannot be read ({named}): {error}") from None
        return self._own_context

    def _make_context(self) -> ssl.SSLContext:
        if isinstance(self._verify, bool):
            context = httpx.create_ssl_context(verify=self._verify, trust_env=self._trust_env)
        else:
            path = os.fspath(cast("str | os.PathLike[str]", self._verify))
            folder = os.path.isdir(path)
            context = ssl.create_default_context(cafile=None if folder else path, capath=path if folder else None)
        if self._cert is not None:
            context.load_cert_chain(*([self._cert] if isinstance(self._cert, str) else self._cert))
        return context

    def proxy_for(self, scheme: str, host: str, port: int | None) -> str | None:
        """The proxy for a host: the one given, else what HTTP(S)_PROXY, ALL_PROXY and NO_PROXY say."""
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        proxies = getproxies()
        found = proxies.get(scheme) or proxies.get("all")
        if not found or proxy_bypass(host) or proxy_bypass(f"{host}:{port or _PORTS.get(scheme)}"):
            return None
        return found if "://" in found else f"http://{found}"


_PORTS = {"http": 80, "https": 443}


@lru_cache(maxsize=512)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)  # parsing costs a tenth of a call; paths repeat


class _SyncContent(httpx.SyncByteStream):
    def __init__(self, body: Iterable[bytes]) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)


class _AsyncContent(httpx.AsyncByteStream):
    def __init__(self, body: AsyncIterable[bytes]) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()


def _request(wire: Wire, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Request:
    return httpx.Request(wire.method, _url(wire.url), headers=wire.headers, stream=stream, extensions=_extensions(wire))


def _stored(wire: Wire) -> httpx.ByteStream | None:
    """The payload where it is in memory already; None where it is to be read while it is sent."""
    if wire.body is None:
        return httpx.ByteStream(b"")
    return None if wire.body.content is None else httpx.ByteStream(wire.body.content)


def _extensions(wire: Wire) -> dict[str, Any]:
    limits = wire.limits
    return {"timeout": {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}}


_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)


def _fault(error: httpx.HTTPError | httpx.InvalidURL, wire: Wire) -> Fault:
    """The translation of one of the library's exceptions."""
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL | httpx.LocalProtocolError):
        return Fault(ConfigurationError, f"the request to {wire.origin} cannot be sent: {error}", sent=True)
    if isinstance(error, httpx.DecodingError):
        return Fault(DecodeError, f"the answer of {wire.origin} is not compressed as it says: {error}", sent=True)
    if isinstance(error, httpx.PoolTimeout):
        text = (
            f"no connection of the pool came free in {wire.limits.pool:g} s; raise the pool's limits or close streams"
        )
        return Fault(APITimeoutError, text, sent=True)
    if isinstance(error, httpx.TimeoutException):
        phase = {"ConnectTimeout": "connecting to", "WriteTimeout": "sending to"}.get(
            type(error).__name__, "waiting for"
        )
        return Fault(
            APITimeoutError, f"time ran out while {phase} {wire.origin}", sent=not isinstance(error, _NOT_SENT)
        )
    what = "could not connect to" if isinstance(error, _NOT_SENT) else "lost the connection to"
    text = f"{what} {wire.origin}: {str(error) or type(error).__name__}"
    return Fault(APIConnectionError, text, sent=not isinstance(error, _NOT_SENT))


def _without_frames(error: BaseException) -> BaseException:
    """The library's exception as a cause, without frames: their locals hold headers with credentials."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    def __init__(self, response: httpx.Response, request: httpx.Request, wire: Wire, *, bounded: bool) -> None:
        self._response, self._request, self._wire = response, request, wire
        self.bounded = bounded
        """Whether `until` ends the wait for a byte; in a client of the user's it is looked at between two blocks."""
        self.status_code: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""
        response.request = request

    def limit_silence(self, seconds: float | None) -> None:
        """End reading with a fault where no byte comes for that long; to be called before the body is read."""
        self._request.extensions["timeout"]["read"] = seconds
        self.until = None

    @property
    def reason(self) -> str:
        """The status's name, for servers that send no body with it."""
        return self._response.reason_phrase

    def _identity(self) -> bool:
        # A hook of the user's client may have read the body; it can be had from the response only, then.
        return "content-encoding" not in self.headers and not self._response.is_stream_consumed


async def _by(until: float | None, waiting: Awaitable[X]) -> X:
    """What is waited for, if it comes until then: the limits of the library start anew with each byte."""
    if until is None:
        return await waiting
    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await waiting
    except TimeoutError:
        raise httpx.ReadTimeout("the time is over") from None


class SyncAnswer(_Answer):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    lock: PoolLock | None = None
    _parts: Iterator[bytes] | None = None

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive, or of `chunk_size` bytes; raises Fault."""
        response = self._response
        raw = chunk_size is None and self._identity()
        parts = iter(cast("httpx.SyncByteStream", response.stream)) if raw else response.iter_bytes(chunk_size)
        self._parts = parts  # kept: being collected, it would close the connection by itself, see PoolLock
        try:
            while True:
                token = _until.set(self.until)
                try:
                    chunk = next(parts, None)
                finally:
                    _until.reset(token)
                if chunk is None:
                    break
                if not self.bounded and self.until is not None and time.monotonic() >= self.until:
                    raise httpx.ReadTimeout("the time is over")
                yield chunk
        except httpx.HTTPError as error:
            raise self.translate(_fault(error, self._wire)) from _without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        if self.lock is None:
            self._response.close()
        else:
            self.lock.outside(self._response.close)

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        stream = self._response.extensions.get("network_stream")
        sock = None if stream is None else stream.get_extra_info("socket")
        if isinstance(sock, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # closing it wakes up nobody


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    place: Any = None
    """The connection's body in httpcore, which knows the pool and the request that has a place in it."""

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive, or of `chunk_size` bytes; raises Fault."""
        response = self._response
        raw = chunk_size is None and self._identity()
        stream = cast("httpx.AsyncByteStream", response.stream)
        parts = stream.__aiter__() if raw else response.aiter_bytes(chunk_size)
        try:
            while True:
                token = _until.set(self.until)
                try:
                    following = anext(parts, None)
                    chunk = await (following if self.bounded else _by(self.until, following))
                finally:
                    _until.reset(token)
                if chunk is None:
                    break
                yield chunk
        except httpx.HTTPError as error:
            raise self.translate(_fault(error, self._wire)) from _without_frames(error)
        except asyncio.CancelledError:
            self._make_sure()
            raise
        finally:
            await self.aclose()

    async def aread(self) -> bytes:
        """The whole decoded body."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def aclose(self) -> None:
        """Give the connection back."""
        try:
            await self._response.aclose()
        except asyncio.CancelledError:
            self._make_sure()
            raise

    def _make_sure(self) -> None:
        if self.place is not None:
            free_later(self.place)


class SyncTransport:
    """Connections of one process; one lane for each scheme and proxy, made when first needed. Thread-safe."""

    def __init__(self, settings: Settings, client: Client | None = None) -> None:
        self._settings, self._client = settings, client
        self._lanes: dict[tuple[str, str | None], httpx.HTTPTransport] = {}
        self._routes: dict[tuple[str, str, int | None], httpx.HTTPTransport] = {}
        self._lock = threading.Lock()

    def send(self, wire: Wire) -> SyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        lane: Any = None
        token = _until.set(wire.until)
        try:
            if self._client is None:
                request = _request(wire, _stored(wire) or _SyncContent(wire.body or ()))
                lane = self._lane(request.url)
                response = lane.handle_request(request)
            else:  # through the user's client, so that its own headers, cookies and hooks count
                content: Any = None if wire.body is None else wire.body.content
                if content is None and wire.body is not None:
                    content = _SyncContent(wire.body)
                _check_open(self._client)
                request = self._client.build_request(
                    wire.method, wire.url, headers=wire.headers, content=content, extensions=_extensions(wire)
                )
                response = self._client.send(request, stream=True, follow_redirects=False)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _fault(error, wire) from _without_frames(error)
        finally:
            _until.reset(token)
        answer = SyncAnswer(response, request, wire, bounded=lane is not None)
        if lane is not None:
            answer.lock = lane._pool._optional_thread_lock
        return answer

    def _lane(self, url: httpx.URL) -> httpx.HTTPTransport:
        route = (url.scheme, url.host, url.port)
        lane = self._routes.get(route)
        if lane is None:
            proxy = self._settings.proxy_for(*route)
            with self._lock:
                lane = self._lanes.get((url.scheme, proxy))
                if lane is None:
                    context = self._settings.context(url.scheme)
                    with _proxies_checked():
                        lane = httpx.HTTPTransport(verify=context, limits=self._settings.limits, proxy=proxy)
                    _adapt(lane, _Backend(), PoolLock())
                    self._lanes[url.scheme, proxy] = lane
                self._routes[route] = lane
        return lane

    def close(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        with self._lock:
            lanes = list(self._lanes.values())
            self._lanes, self._routes = {}, {}
        for lane in lanes:
            lane.close()


class AsyncTransport:
    """Connections of one event loop; the async form of `SyncTransport`."""

    def __init__(self, settings: Settings, client: AsyncClient | None = None) -> None:
        self._settings, self._client = settings, client
        self._lanes: dict[tuple[str, str | None], httpx.AsyncHTTPTransport] = {}
        self._routes: dict[tuple[str, str, int | None], httpx.AsyncHTTPTransport] = {}

    async def send(self, wire: Wire) -> AsyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        lane: Any = None
        token = _until.set(wire.until)
        try:
            if self._client is None:
                request = _request(wire, _stored(wire) or _AsyncContent(cast("AsyncIterable[bytes]", wire.body)))
                lane = self._lane(request.url)
                response = await lane.handle_async_request(request)
            else:  # through the user's client, so that its own headers, cookies and hooks count
                content: Any = None if wire.body is None else wire.body.content
                if content is None and wire.body is not None:
                    content = _AsyncContent(wire.body)
                _check_open(self._client)
                request = self._client.build_request(
                    wire.method, wire.url, headers=wire.headers, content=content, extensions=_extensions(wire)
                )
                sending = self._client.send(request, stream=True, follow_redirects=False)
                response = await _by(wire.until, sending)
        except asyncio.CancelledError:
            if lane is not None:
                await take_back(lane._pool)
            raise
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _fault(error, wire) from _without_frames(error)
        finally:
            _until.reset(token)
        answer = AsyncAnswer(response, request, wire, bounded=lane is not None)
        if lane is not None:
            answer.place = cast("Any", response.stream)._httpcore_stream
        return answer

    def _lane(self, url: httpx.URL) -> httpx.AsyncHTTPTransport:
        route = (url.scheme, url.host, url.port)
        lane = self._routes.get(route)
        if lane is None:
            proxy = self._settings.proxy_for(*route)
            lane = self._lanes.get((url.scheme, proxy))
            if lane is None:
                context = self._settings.context(url.scheme)
                with _proxies_checked():
                    lane = httpx.AsyncHTTPTransport(verify=context, limits=self._settings.limits, proxy=proxy)
                _adapt(lane, _AsyncBackend())
                self._lanes[url.scheme, proxy] = lane
            self._routes[route] = lane
        return lane

    async def aclose(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        lanes = list(self._lanes.values())
        self._lanes, self._routes = {}, {}
        for lane in lanes:
            await lane.aclose()


@contextmanager
def _proxies_checked() -> Generator[None, None, None]:
    try:
        yield
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        raise ConfigurationError(f"the proxy cannot be used: {error}") from None


def _adapt(
    lane: Any, backend: httpcore.NetworkBackend | httpcore.AsyncNetworkBackend, lock: PoolLock | None = None
) -> None:
    # httpx passes no network backend through; its pool reads the attribute whenever it opens a connection.
    lane._pool._network_backend = backend
    if lock is not None:
        lane._pool._optional_thread_lock = lock


def _check_open(client: Client | AsyncClient) -> None:
    if client.is_closed:
        raise ClosedError("the http_client is closed; give one that stays open as long as this client")


def check_client(client: object, wanted: type[Client] | type[AsyncClient]) -> None:
    """Refuse an `http_client` of the wrong kind before anything is sent."""
    if not isinstance(client, wanted):
        raise ConfigurationError(
            f"http_client is of type {type(client).__module__}.{type(client).__qualname__}; "
            f"this client needs an httpx.{wanted.__name__}"
        )
