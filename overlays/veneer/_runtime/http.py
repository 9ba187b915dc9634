"""The HTTP library behind one seam: connections, time limits, and its exceptions translated.

The only hand-written module that imports httpx or httpcore. `SyncTransport` and `AsyncTransport` send one `Wire` and
give back an answer whose body is still unread; whatever goes wrong in there is a `Fault`.

Connections are httpcore's, the layer below httpx: what httpx adds (cookies, redirects, credentials) is handled
elsewhere here or must not be shared, and would load sixty modules more with the first request. httpx itself is loaded
for a client of the user's (`http_client`) and for bodies that are compressed in ways that nobody asked for.
"""

from __future__ import annotations

import os
import re
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
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast
from urllib.parse import quote, unquote, urlsplit

import httpcore

from .errors import ClosedError, ConfigurationError
from .faults import fault_of, without_frames
from .headers import joined
from .inflate import InflateError, Inflater
from .network import default_context
from .slots import (
    Lock,
    PoolLock,
    close_later,
    end_waiting,
    free_later,
    is_cancellation,
    leave_to_parent,
    refuse_surplus,
    shut,
    socket_of,
    take_back,
)
from .wire import Fault, Patience, Wire

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


def _bound(event: str, info: dict[str, Any]) -> None:
    """Put the deadline on a connection that the user's client makes for us: httpcore tells of each (`trace`)."""
    if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
        stream = info["return_value"]
        read, write = stream.read, stream.write
        stream.read = lambda size, timeout=None: read(size, _remaining(timeout, httpcore.ReadTimeout))
        stream.write = lambda data, timeout=None: write(data, _remaining(timeout, httpcore.WriteTimeout))
        stream.bounded = True


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


_SYNC, _ASYNC = 0, 1


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    reason: str
    """The status's name, for servers that send no body with it."""

    def __init__(
        self,
        wire: Wire,
        timeouts: dict[str, float | None],
        raw: Any,
        response: Response | None,
        manners: dict[str, Patience],
    ) -> None:
        self._wire, self._timeouts = wire, timeouts
        self._raw, self._response = raw, response
        self._pid = os.getpid()
        self.ours = response is None
        """Whether the connection is of our own pools."""
        self.bounded = True
        """Whether `until` ends the wait for a byte; else it is looked at between two blocks."""
        self._manners = manners
        if response is None:
            core = cast("httpcore.Response", raw)
            self.status_code = core.status
            self.headers: Mapping[str, str] = joined(core.headers)
            extensions: Mapping[str, Any] = raw.extensions
            self.reason = extensions.get("reason_phrase", b"").decode("ascii", "replace")
        else:
            self.status_code = response.status_code
            self.headers = joined(response.headers.raw)
            self.reason = response.reason_phrase
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""

    @property
    def patience(self) -> Patience | None:
        """How long to wait for the end of a stream whose last event came; None: not at all."""
        return self._manners.setdefault(self._wire.origin, Patience()) if self.bounded else None

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

    def here(self) -> bool:
        """Whether this process asked for the answer; a child of fork has a copy that it must not touch."""
        return self._pid == os.getpid()

    def _check_here(self) -> None:
        if not self.here():
            raise ClosedError("this answer belongs to the process that was forked; ask again in this one")


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

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.bounded = self.ours or hasattr(self._raw.extensions.get("network_stream"), "bounded")

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(_SYNC)
        inflater = self._inflater() if decoded is None else None
        parts = iter(stream) if decoded is None else decoded.iter_bytes()
        self._parts = parts  # kept: being collected, it would close the connection by itself, see PoolLock
        try:
            while True:
                self._check_here()
                token = _until.set(self.until)
                try:
                    chunk = next(parts, None)
                finally:
                    _until.reset(token)
                if chunk is None:
                    break
                if not self.bounded and self.until is not None and time.monotonic() >= self.until:
                    raise httpcore.ReadTimeout("the time is over")
                if inflater is None:
                    yield chunk
                else:
                    yield from inflater.feed(chunk)
            if inflater is not None:
                inflater.end()
        except _errors() as error:
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        if not self.here():
            leave_to_parent((self._raw, self._parts), [self._socket()])
        elif self.lock is None:
            self._raw.close()
        else:
            refuse_surplus(self._raw.stream)
            self.lock.outside(self._raw.close)

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        if self.here():
            shut(self._socket())
        else:
            self.close()

    def _socket(self) -> Any:
        return socket_of(self._raw.extensions.get("network_stream"))


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    def __init__(self, *arguments: Any) -> None:
        import asyncio

        super().__init__(*arguments)
        self._running = asyncio.get_running_loop
        self._loop = self._running()

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(_ASYNC)
        inflater = self._inflater() if decoded is None else None
        parts = aiter(stream) if decoded is None else decoded.aiter_bytes()
        try:
            while True:
                self._check_here()
                if self._running() is not self._loop:
                    raise ConfigurationError("this answer belongs to another event loop; read it in the one that asked")
                token = _until.set(self.until)
                try:
                    following = anext(parts, None)
                    chunk = await (following if self.ours else _by(self.until, following))
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
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
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
        if not self.here():
            return leave_to_parent(self._raw)
        if self._running() is not self._loop:
            return close_later(self, self._loop)
        if self.ours:
            refuse_surplus(self._raw.stream)
        try:
            await self._raw.aclose()
        except BaseException as error:
            self._make_sure(error)
            raise

    def _make_sure(self, error: BaseException) -> None:
        if self.ours and is_cancellation(error):
            free_later(self._raw.stream)


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


def _lane(network: Network, scheme: str, proxy: str | None, backend: Any, pools: tuple[Any, Any, Any]) -> Any:
    """Connections for one scheme, direct or through one proxy; `pools` are httpcore's classes for both."""
    arguments: dict[str, Any] = {
        "ssl_context": network.context(scheme, default_context),
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
        arguments["proxy_ssl_context"] = network.context("https", default_context)
    if parts.scheme in ("http", "https"):
        return http_proxy(proxy_url=url, proxy_auth=auth, **arguments)
    if parts.scheme in ("socks5", "socks5h"):
        try:
            return socks_proxy(proxy_url=url, proxy_auth=auth, **arguments)
        except (ImportError, RuntimeError):
            raise ConfigurationError("a SOCKS proxy needs the package socksio; install httpx[socks]") from None
    raise ConfigurationError(f"a proxy is http, https, socks5 or socks5h, not {parts.scheme}")


class _Ended:
    """What waits for a connection when its pool is closed gets this one."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        raise httpcore.NetworkError("the pool was closed")

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        raise httpcore.NetworkError("the pool was closed")


class SyncTransport:
    """Connections of one process; one lane for each scheme and proxy, made when first needed. Thread-safe."""

    def __init__(self, network: Network, client: Client | None = None) -> None:
        self._network, self._client = network, client
        self._lanes: dict[tuple[str, str | None], httpcore.ConnectionPool] = {}
        self._routes: dict[tuple[str, str, int | None], httpcore.ConnectionPool] = {}
        self._manners: dict[str, Patience] = {}
        self._lock = Lock()

    def send(self, wire: Wire) -> SyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        timeouts = _timeouts(wire)
        token = _until.set(wire.until)
        try:
            if self._client is not None:
                response = self._through_client(self._client, wire, timeouts)
                return SyncAnswer(wire, timeouts, response, response, self._manners)
            target = _target(wire.url)
            lane = self._routes.get(target.route) or self._lane(target.route)
            raw = lane.handle_request(_request(wire, target.url, timeouts))
            answer = SyncAnswer(wire, timeouts, raw, None, self._manners)
            answer.lock = cast("Any", lane)._optional_thread_lock
            return answer
        except _errors() as error:
            raise fault_of(error, wire) from without_frames(error)
        finally:
            _until.reset(token)

    def _through_client(self, client: Client, wire: Wire, timeouts: dict[str, float | None]) -> Response:
        # The user's client builds the request, so that its own headers, cookies and hooks count.
        _check_open(client)
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[_SYNC](wire.body)
        request = client.build_request(
            wire.method,
            wire.url,
            headers=wire.headers,
            content=content,
            extensions={"timeout": timeouts, "trace": _bound},
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
            lanes = [cast("Any", lane) for lane in self._lanes.values()]
            self._lanes, self._routes = {}, {}
        for lane in lanes:
            with lane._optional_thread_lock:
                used = end_waiting(lane, _Ended())
                lane._connections = [c for c in lane._connections if c not in used]
            lane.close()
            lane._connections = used
            for connection in used:
                shut(socket_of(connection))

    def leave(self) -> None:
        """In a child of fork: leave the connections to the parent."""
        lanes = [cast("Any", lane) for lane in self._lanes.values()]
        leave_to_parent(self, [socket_of(connection) for lane in lanes for connection in lane._connections])


class AsyncTransport:
    """Connections of one event loop; the async form of `SyncTransport`."""

    def __init__(self, network: Network, client: AsyncClient | None = None, *, moved: bool = False) -> None:
        """`moved` says that the user's client has served another event loop."""
        self._network, self._client, self._moved = network, client, moved
        self._lanes: dict[tuple[str, str | None], httpcore.AsyncConnectionPool] = {}
        self._routes: dict[tuple[str, str, int | None], httpcore.AsyncConnectionPool] = {}
        self._manners: dict[str, Patience] = {}

    async def send(self, wire: Wire) -> AsyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        timeouts = _timeouts(wire)
        lane: httpcore.AsyncConnectionPool | None = None
        token = _until.set(wire.until)
        try:
            if self._client is not None:
                response = await _by(wire.until, self._through_client(self._client, wire, timeouts))
                return AsyncAnswer(wire, timeouts, response, response, self._manners)
            target = _target(wire.url)
            lane = self._routes.get(target.route) or self._lane(target.route)
            raw = await lane.handle_async_request(_request(wire, target.url, timeouts))
            return AsyncAnswer(wire, timeouts, raw, None, self._manners)
        except _errors() as error:
            raise fault_of(error, wire) from without_frames(error)
        except RuntimeError as error:
            if not self._moved:
                raise
            text = "http_client has connections of another event loop; make one in each loop, or leave http_client out"
            raise ConfigurationError(text) from without_frames(error)
        except BaseException as error:
            if lane is not None and is_cancellation(error):
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
            end_waiting(lane, _Ended())
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
