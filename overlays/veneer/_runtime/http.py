"""The HTTP library behind one seam: connections, time limits, and its exceptions translated.

The only hand-written module that imports httpx or httpcore. `SyncTransport` and `AsyncTransport` send one `Wire` and
give back an answer whose body is still unread; whatever goes wrong in there is a `Fault`.

Connections are httpcore's, the layer below httpx: what httpx adds (cookies, redirects, credentials) is handled
elsewhere here or must not be shared, and would load sixty modules more with the first request. httpx itself is loaded
for a client of the user's (`http_client`) and for bodies that are compressed in ways that nobody asked for.
"""

from __future__ import annotations

import re
import socket
import sys
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
from contextlib import suppress
from contextvars import ContextVar
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast
from urllib.parse import quote, unquote, urlsplit

import httpcore

from .errors import APIConnectionError, APITimeoutError, ClosedError, ConfigurationError, DecodeError
from .headers import Headers
from .inflate import Inflater, InflateError
from .slots import PoolLock, free_later, refuse_surplus, take_back
from .wire import Fault, Wire

if TYPE_CHECKING:
    import ssl

    from httpx import AsyncClient as AsyncClient  # names of httpx that other modules annotate with
    from httpx import Client as Client
    from httpx import Limits as Limits
    from httpx import Response
    from httpx import Timeout as Timeout

    from .network import Network

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


MAX_URL = 65536
"""Characters; no server takes more, most take an eighth of it."""


class _Target(NamedTuple):
    """A parsed URL, and which way it goes."""

    url: httpcore.URL
    route: tuple[str, str, int | None]


@lru_cache(maxsize=512)
def _target(text: str) -> _Target:
    """Parsing costs a tenth of a call, and URLs repeat."""
    if len(text) > MAX_URL:
        raise httpcore.LocalProtocolError(f"its URL has more than {MAX_URL} characters")
    parts = urlsplit(text)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    if not _SENDABLE.fullmatch(target):  # of a redirect: those of documents and users are checked before
        target = quote(target, safe="!#$%&'()*+,/:;=?@[]~")
    route = (parts.scheme, parts.hostname or "", parts.port)
    return _Target(httpcore.URL(scheme=route[0], host=route[1], port=route[2], target=target), route)


_SENDABLE = re.compile(r"[!-~]+")


def _request(wire: Wire, url: httpcore.URL, timeouts: dict[str, float | None]) -> httpcore.Request:
    body = wire.body
    content: Any = body if body is None or body.content is None else body.content
    return httpcore.Request(
        wire.method, url, headers=cast("Any", wire.headers), content=content, extensions={"timeout": timeouts}
    )


def _timeouts(wire: Wire) -> dict[str, float | None]:
    limits = wire.limits
    return {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}


_ERRORS = (
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    InflateError,
)


def _errors() -> tuple[type[Exception], ...]:
    """What a body can fail with: httpcore's exceptions, ours, and httpx's where it takes part."""
    httpx = sys.modules.get("httpx")
    return _ERRORS if httpx is None else (*_ERRORS, httpx.HTTPError, httpx.InvalidURL)


def _fault(error: Exception, wire: Wire) -> Fault:
    """The translation of one of the library's exceptions, by its name: httpx calls them as httpcore does."""
    kinds = {cls.__name__ for cls in type(error).__mro__}
    sent = not kinds & {"ConnectError", "ConnectTimeout", "ProxyError"}
    if kinds & {"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}:
        return Fault(ConfigurationError, f"the request to {wire.origin} cannot be sent: {error}", sent=True)
    if kinds & {"DecodingError", "InflateError"}:
        return Fault(DecodeError, f"the answer of {wire.origin} is not compressed as it says: {error}", sent=True)
    if "PoolTimeout" in kinds:
        text = (
            f"no connection of the pool came free in {wire.limits.pool:g} s; raise the pool's limits or close streams"
        )
        return Fault(APITimeoutError, text, sent=True, final=True)
    if "TimeoutException" in kinds:
        phase = {"ConnectTimeout": "connecting to", "WriteTimeout": "sending to"}.get(
            type(error).__name__, "waiting for"
        )
        return Fault(APITimeoutError, f"time ran out while {phase} {wire.origin}", sent=sent)
    what = "lost the connection to" if sent else "could not connect to"
    return Fault(APIConnectionError, f"{what} {wire.origin}: {str(error) or type(error).__name__}", sent=sent)


def _without_frames(error: BaseException) -> BaseException:
    """The library's exception as a cause, without frames: their locals hold headers with credentials."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error


def _headers(fields: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Header fields by name; repeated ones joined by commas."""
    found: dict[str, str] = {}
    for raw_name, raw_value in fields:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return Headers(found.items())


_SYNC, _ASYNC = 0, 1


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    reason: str
    """The status's name, for servers that send no body with it."""

    def __init__(self, wire: Wire, timeouts: dict[str, float | None], raw: Any, response: Response | None) -> None:
        self._wire, self._timeouts = wire, timeouts
        self._raw, self._response = raw, response
        self.bounded = response is None
        """Whether `until` ends the wait for a byte; in a client of the user's it is looked at between two blocks."""
        if response is None:
            core = cast("httpcore.Response", raw)
            self.status_code = core.status
            self.headers: Mapping[str, str] = _headers(core.headers)
            extensions: Mapping[str, Any] = raw.extensions
            self.reason = extensions.get("reason_phrase", b"").decode("ascii", "replace")
        else:
            self.status_code = response.status_code
            self.headers = _headers(response.headers.raw)
            self.reason = response.reason_phrase
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""

    def limit_silence(self, seconds: float | None) -> None:
        """End reading with a fault where no byte comes for that long; to be called before the body is read."""
        self._timeouts["read"] = seconds
        self.until = None

    def _decoded(self, form: int) -> Response | None:
        """The answer as httpx reads it: where it has to decode the body, or a hook of the user's has read it."""
        if self._response is not None and self._response.is_stream_consumed:
            return self._response
        encoding = self.headers.get("content-encoding", "identity")
        if encoding == "identity" or Inflater.is_known(encoding):
            return None
        if self._response is not None:
            return self._response
        import httpx

        stream = _stream_types()[form](self._raw.stream)
        return httpx.Response(self.status_code, headers=dict(self.headers), stream=stream)

    def _inflater(self) -> Inflater | None:
        encoding = self.headers.get("content-encoding", "identity")
        return Inflater(encoding) if Inflater.is_known(encoding) else None

    def _too_late(self) -> bool:
        return not self.bounded and self.until is not None and time.monotonic() >= self.until


async def _by(until: float | None, waiting: Awaitable[X]) -> X:
    """What is waited for, if it comes until then: the limits of the library start anew with each byte."""
    if until is None:
        return await waiting
    import asyncio

    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await waiting
    except TimeoutError:
        raise httpcore.ReadTimeout("the time is over") from None


class SyncAnswer(_Answer):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    lock: PoolLock | None = None
    _parts: Iterator[bytes] | None = None

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(_SYNC)
        inflater = self._inflater() if decoded is None else None
        parts = iter(stream) if decoded is None else decoded.iter_bytes()
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
                if self._too_late():
                    raise httpcore.ReadTimeout("the time is over")
                if inflater is None:
                    yield chunk
                else:
                    yield from inflater.feed(chunk)
            if inflater is not None:
                inflater.end()
        except _errors() as error:
            raise self.translate(_fault(error, self._wire)) from _without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        if self.lock is None:
            self._raw.close()
        else:
            refuse_surplus(self._raw.stream)
            self.lock.outside(self._raw.close)

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        stream = self._raw.extensions.get("network_stream")
        sock = None if stream is None else stream.get_extra_info("socket")
        if isinstance(sock, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # closing it wakes up nobody


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(_ASYNC)
        inflater = self._inflater() if decoded is None else None
        parts = aiter(stream) if decoded is None else decoded.aiter_bytes()
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
                if inflater is None:
                    yield chunk
                else:
                    for block in inflater.feed(chunk):
                        yield block
            if inflater is not None:
                inflater.end()
        except _errors() as error:
            raise self.translate(_fault(error, self._wire)) from _without_frames(error)
        except BaseException as error:
            self._make_sure(error)
            raise
        finally:
            await self.aclose()

    async def aread(self) -> bytes:
        """The whole decoded body."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def aclose(self) -> None:
        """Give the connection back."""
        if self.bounded:
            refuse_surplus(self._raw.stream)
        try:
            await self._raw.aclose()
        except BaseException as error:
            self._make_sure(error)
            raise

    def _make_sure(self, error: BaseException) -> None:
        if self.bounded and _is_cancellation(error):
            free_later(self._raw.stream)


def _is_cancellation(error: BaseException) -> bool:
    return type(error).__name__ == "CancelledError"  # of asyncio, which sync programs need not load


@lru_cache(maxsize=1)
def _stream_types() -> tuple[Any, Any]:
    """Forms of httpx for an iterable of blocks, sync and async."""
    import httpx

    class SyncContent(httpx.SyncByteStream):
        def __init__(self, parts: Iterable[bytes]) -> None:
            self._parts = parts

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._parts)

    class AsyncContent(httpx.AsyncByteStream):
        def __init__(self, parts: AsyncIterable[bytes]) -> None:
            self._parts = parts

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._parts)

    return SyncContent, AsyncContent


def _default_context() -> ssl.SSLContext:
    """A context that trusts the authorities of certifi and nobody else, whatever the environment says."""
    import ssl

    import certifi  # comes with the library

    return ssl.create_default_context(cafile=certifi.where())


def _lane(network: Network, scheme: str, proxy: str | None, backend: Any, pools: tuple[Any, Any, Any]) -> Any:
    """Connections for one scheme, direct or through one proxy; `pools` are httpcore's classes for both."""
    arguments: dict[str, Any] = {
        "ssl_context": network.context(scheme, _default_context),
        "max_connections": network.max_connections,
        "max_keepalive_connections": network.max_keepalive,
        "keepalive_expiry": network.keepalive_expiry,
        "network_backend": backend,
    }
    direct, http_proxy, socks_proxy = pools
    if proxy is None:
        return direct(**arguments)
    parts = urlsplit(proxy)
    auth = (unquote(parts.username or "").encode(), unquote(parts.password or "").encode()) if parts.username else None
    try:
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"the proxy's URL cannot be used: {error}") from None
    url = httpcore.URL(scheme=parts.scheme, host=parts.hostname or "", port=port, target="/")
    if parts.scheme == "https":
        arguments["proxy_ssl_context"] = network.context("https", _default_context)
    if parts.scheme in ("http", "https"):
        return http_proxy(proxy_url=url, proxy_auth=auth, **arguments)
    if parts.scheme in ("socks5", "socks5h"):
        try:
            return socks_proxy(proxy_url=url, proxy_auth=auth, **arguments)
        except (ImportError, RuntimeError):
            raise ConfigurationError("a SOCKS proxy needs the package socksio; install httpx[socks]") from None
    raise ConfigurationError(f"a proxy is http, https, socks5 or socks5h, not {parts.scheme}")


class SyncTransport:
    """Connections of one process; one lane for each scheme and proxy, made when first needed. Thread-safe."""

    def __init__(self, network: Network, client: Client | None = None) -> None:
        self._network, self._client = network, client
        self._lanes: dict[tuple[str, str | None], httpcore.ConnectionPool] = {}
        self._routes: dict[tuple[str, str, int | None], httpcore.ConnectionPool] = {}
        self._lock = Lock()

    def send(self, wire: Wire) -> SyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        timeouts = _timeouts(wire)
        token = _until.set(wire.until)
        try:
            if self._client is not None:
                response = self._through_client(self._client, wire, timeouts)
                return SyncAnswer(wire, timeouts, response, response)
            target = _target(wire.url)
            lane = self._routes.get(target.route) or self._lane(target.route)
            answer = SyncAnswer(wire, timeouts, lane.handle_request(_request(wire, target.url, timeouts)), None)
            answer.lock = cast("Any", lane)._optional_thread_lock
            return answer
        except _errors() as error:
            raise _fault(error, wire) from _without_frames(error)
        finally:
            _until.reset(token)

    def _through_client(self, client: Client, wire: Wire, timeouts: dict[str, float | None]) -> Response:
        # The user's client builds the request, so that its own headers, cookies and hooks count.
        _check_open(client)
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[_SYNC](wire.body)
        request = client.build_request(
            wire.method, wire.url, headers=wire.headers, content=content, extensions={"timeout": timeouts}
        )
        return client.send(request, stream=True, follow_redirects=False)

    def _lane(self, route: tuple[str, str, int | None]) -> httpcore.ConnectionPool:
        scheme, proxy = route[0], self._network.proxy_for(*route)
        with self._lock:
            lane = self._lanes.get((scheme, proxy))
            if lane is None:
                pools = (httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy)
                lane = _lane(self._network, scheme, proxy, _Backend(), pools)
                lane._optional_thread_lock = PoolLock()
                self._lanes[scheme, proxy] = lane
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

    def __init__(self, network: Network, client: AsyncClient | None = None) -> None:
        self._network, self._client = network, client
        self._lanes: dict[tuple[str, str | None], httpcore.AsyncConnectionPool] = {}
        self._routes: dict[tuple[str, str, int | None], httpcore.AsyncConnectionPool] = {}

    async def send(self, wire: Wire) -> AsyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        timeouts = _timeouts(wire)
        lane: httpcore.AsyncConnectionPool | None = None
        token = _until.set(wire.until)
        try:
            if self._client is not None:
                response = await _by(wire.until, self._through_client(self._client, wire, timeouts))
                return AsyncAnswer(wire, timeouts, response, response)
            target = _target(wire.url)
            lane = self._routes.get(target.route) or self._lane(target.route)
            raw = await lane.handle_async_request(_request(wire, target.url, timeouts))
            return AsyncAnswer(wire, timeouts, raw, None)
        except _errors() as error:
            raise _fault(error, wire) from _without_frames(error)
        except BaseException as error:
            if lane is not None and _is_cancellation(error):
                await take_back(lane)
            raise
        finally:
            _until.reset(token)

    async def _through_client(self, client: AsyncClient, wire: Wire, timeouts: dict[str, float | None]) -> Response:
        _check_open(client)
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[_ASYNC](wire.body)
        request = client.build_request(
            wire.method, wire.url, headers=wire.headers, content=content, extensions={"timeout": timeouts}
        )
        return await client.send(request, stream=True, follow_redirects=False)

    def _lane(self, route: tuple[str, str, int | None]) -> httpcore.AsyncConnectionPool:
        scheme, proxy = route[0], self._network.proxy_for(*route)
        lane = self._lanes.get((scheme, proxy))
        if lane is None:
            pools = (httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy)
            lane = _lane(self._network, scheme, proxy, _AsyncBackend(), pools)
            self._lanes[scheme, proxy] = lane
        self._routes[route] = lane
        return lane

    async def aclose(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        lanes = list(self._lanes.values())
        self._lanes, self._routes = {}, {}
        for lane in lanes:
            await lane.aclose()


def _check_open(client: Client | AsyncClient) -> None:
    if client.is_closed:
        raise ClosedError("the http_client is closed; give one that stays open as long as this client")


def check_client(client: object, wanted: str) -> None:
    """Refuse an `http_client` of the wrong kind (`Client` or `AsyncClient`) before anything is sent."""
    import httpx

    if not isinstance(client, getattr(httpx, wanted)):
        raise ConfigurationError(
            f"http_client is of type {type(client).__module__}.{type(client).__qualname__}; "
            f"this client needs an httpx.{wanted}"
        )
