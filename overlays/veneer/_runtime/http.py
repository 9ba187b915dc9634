"""The HTTP library behind one seam: connections, time limits, and its exceptions translated.

The only hand-written module that imports httpx or httpcore. `SyncTransport` and `AsyncTransport` send one `Wire` and
give back an answer whose body is still unread; whatever goes wrong in there is a `Fault`.

Connections are httpcore's, the layer below httpx: what httpx adds (cookies, redirects, credentials) is handled
elsewhere here or must not be shared, and would load sixty modules more with the first request. httpx itself is loaded
for a client of the user's (`http_client`) and for bodies that are compressed in ways that nobody asked for.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Mapping,
)
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import quote, unquote, urlsplit

import httpcore

from .errors import ClosedError, ConfigurationError
from .faults import LateError, fault_of, without_frames
from .inflate import InflateError
from .reading import ASYNC, SYNC, by, deadline
from .reading import AsyncAnswer as AsyncAnswer
from .reading import SyncAnswer as SyncAnswer
from .slots import (
    Lock,
    PoolLock,
    end_waiting,
    give_out,
    is_cancellation,
    leave_to_parent,
    shut,
    socket_of,
    take_back,
)
from .wire import Patience, Wire

if TYPE_CHECKING:
    import ssl

    from httpx import AsyncClient as AsyncClient  # names of httpx that other modules annotate with
    from httpx import Client as Client
    from httpx import Limits as Limits
    from httpx import Response as Response
    from httpx import Timeout as Timeout

    from .network import Network


def _remaining(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    until = deadline.get()
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
        inner_read, inner_write = stream.read, stream.write

        def read(max_bytes: int, timeout: float | None = None) -> bytes:
            return cast("bytes", inner_read(max_bytes, _remaining(timeout, httpcore.ReadTimeout)))

        def write(buffer: bytes, timeout: float | None = None) -> None:
            inner_write(buffer, _remaining(timeout, httpcore.WriteTimeout))

        stream.read, stream.write = read, write
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


_FAILURES = (
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    InflateError,
    LateError,
)


def failures() -> tuple[type[Exception], ...]:
    """What sending and reading can fail with: httpcore's exceptions, ours, and httpx's where it takes part.

    Another thread may be loading httpx right now.
    """
    httpx = sys.modules.get("httpx")
    found = (getattr(httpx, name, None) for name in ("HTTPError", "InvalidURL"))
    return (*_FAILURES, *(error for error in found if error is not None))


def decoded(status: int, headers: Mapping[str, str], stream: Any, form: int) -> Response:
    """An answer of ours as httpx reads it."""
    import httpx

    return httpx.Response(status, headers=dict(headers), stream=_stream_types()[form](stream))


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
        token = deadline.set(wire.until)
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
        except failures() as error:
            raise fault_of(error, wire) from without_frames(error)
        finally:
            deadline.reset(token)

    def _through_client(self, client: Client, wire: Wire, timeouts: dict[str, float | None]) -> Response:
        # The user's client builds the request, so that its own headers, cookies and hooks count.
        _check_open(client)
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[SYNC](wire.body)
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
                give_out(lane)
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
                idle = [connection for connection in lane._connections if connection not in used]
                lane._connections = used
            for connection in idle:
                connection.close()
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
        token = deadline.set(wire.until)
        try:
            if self._client is not None:
                response = await by(wire.until, self._through_client(self._client, wire, timeouts))
                return AsyncAnswer(wire, timeouts, response, response, self._manners)
            target = _target(wire.url)
            lane = self._routes.get(target.route) or self._lane(target.route)
            raw = await lane.handle_async_request(_request(wire, target.url, timeouts))
            return AsyncAnswer(wire, timeouts, raw, None, self._manners)
        except failures() as error:
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
            deadline.reset(token)

    async def _through_client(self, client: AsyncClient, wire: Wire, timeouts: dict[str, float | None]) -> Response:
        _check_open(client)
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[ASYNC](wire.body)
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
            give_out(lane)
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
