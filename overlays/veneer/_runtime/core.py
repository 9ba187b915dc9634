"""The transports "httpcore" and "httpx2": connections by httpcore, or by httpcore2, its successor's heart.

Both have the same names; which one is loaded when the first request needs it is all the difference. They also carry
what goes through a proxy for the transport of our own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from .errors import ConfigurationError
from .faults import deadline, remaining
from .headers import joined
from .reading import Waiting
from .slots import (
    PoolLock,
    end_waiting,
    free_later,
    give_out,
    holds_bytes,
    is_cancellation,
    refuse_surplus,
    shut,
    socket_of,
    take_back,
)

if TYPE_CHECKING:
    import ssl

    from .direct import Waits
    from .network import MakeContext, Network
    from .wire import Target, Wire


class _Extra:
    """What is asked about a connection."""

    _inner: Any

    def get_extra_info(self, info: str) -> Any:
        """As the library says; an idle connection is readable also where bytes wait in layers above its socket."""
        if info == "is_readable" and holds_bytes(self._inner):
            return True
        return self._inner.get_extra_info(info)


class _Stream(_Extra):
    """A connection whose every wait also ends at the deadline: httpcore's limits start anew with each byte."""

    def __init__(self, inner: Any, core: Any) -> None:
        self._inner, self._core = inner, core
        self.close = inner.close

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = self._inner.read(max_bytes, remaining(timeout, deadline.get(), self._core.ReadTimeout))
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, remaining(timeout, deadline.get(), self._core.WriteTimeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        left = remaining(timeout, deadline.get(), self._core.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._core)


class _Backend:
    def __init__(self, core: Any) -> None:
        self._inner, self._core = core.SyncBackend(), core

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *args: Any, **kw: Any) -> _Stream:
        left = remaining(timeout, deadline.get(), self._core.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, left, *args, **kw), self._core)


class _AsyncStream(_Extra):
    def __init__(self, inner: Any, core: Any) -> None:
        self._inner, self._core = inner, core
        self.aclose = inner.aclose

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = await self._inner.read(max_bytes, remaining(timeout, deadline.get(), self._core.ReadTimeout))
        return found

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, remaining(timeout, deadline.get(), self._core.WriteTimeout))

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _AsyncStream:
        left = remaining(timeout, deadline.get(), self._core.ConnectTimeout)
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, left), self._core)


class _AsyncBackend:
    def __init__(self, core: Any) -> None:
        self._inner, self._core = core.AnyIOBackend(), core

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **kw: Any
    ) -> _AsyncStream:
        left = remaining(timeout, deadline.get(), self._core.ConnectTimeout)
        return _AsyncStream(await self._inner.connect_tcp(host, port, left, *args, **kw), self._core)


def _load(library: str) -> Any:
    if library == "httpx2":
        import httpcore2

        return httpcore2
    import httpcore

    return httpcore


def _errors(core: Any) -> tuple[type[Exception], ...]:
    names = "ConnectionNotAvailable NetworkError ProtocolError ProxyError TimeoutException UnsupportedProtocol"
    return tuple(getattr(core, name) for name in names.split())


def _request(core: Any, wire: Wire, target: Target, timeouts: dict[str, float | None]) -> Any:
    body = wire.body
    content: Any = body if body is None or body.content is None else body.content
    scheme, host, port = target.route
    url = core.URL(scheme=scheme, host=host, port=port, target=target.path)
    return core.Request(wire.method, url, headers=wire.headers, content=content, extensions={"timeout": timeouts})


def _timeouts(wire: Wire) -> dict[str, float | None]:
    limits = wire.limits
    return {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}


class _Answer:
    """What both kinds of answer know."""

    _parts: Any = None

    def __init__(self, raw: Any, timeouts: dict[str, float | None]) -> None:
        self._raw, self._timeouts = raw, timeouts
        self.status: int = raw.status
        self.reason: str = raw.extensions.get("reason_phrase", b"").decode("ascii", "replace")
        self.fields = joined(raw.headers)


class CoreAnswer(_Answer):
    """An answer of a lane."""

    def __init__(self, raw: Any, timeouts: dict[str, float | None], lock: PoolLock) -> None:
        super().__init__(raw, timeouts)
        self._lock = lock

    def take(self, waits: Waits) -> bytes | None:
        """The next bytes of the body; None at its end."""
        if self._parts is None:  # kept: being collected, it would close the connection by itself, see PoolLock
            self._timeouts["read"] = waits.silence
            self._parts = iter(self._raw.stream)
        token = deadline.set(waits.until)
        try:
            block: bytes | None = next(self._parts, None)
            return block
        finally:
            deadline.reset(token)

    def close(self) -> None:
        """Give the connection back."""
        refuse_surplus(self._raw.stream)
        self._lock.outside(self._raw.close)

    def interrupt(self) -> None:
        """Wake up another thread that reads."""
        shut(self.socket())

    def socket(self) -> Any:
        """What it is read from."""
        return socket_of(self._raw.extensions.get("network_stream"))


class AsyncCoreAnswer(Waiting, _Answer):
    """An answer of an async lane."""

    async def next(self, waits: Waits) -> bytes | None:
        """The next bytes of the body; None at its end."""
        if self._parts is None:
            self._timeouts["read"] = waits.silence
            self._parts = aiter(self._raw.stream)
        token = deadline.set(waits.until)
        try:
            block: bytes | None = await anext(self._parts, None)
            return block
        except BaseException as error:
            self._make_sure(error)
            raise
        finally:
            deadline.reset(token)

    async def aclose(self) -> None:
        """Give the connection back."""
        refuse_surplus(self._raw.stream)
        try:
            await self._raw.aclose()
        except BaseException as error:
            self._make_sure(error)
            raise

    def _make_sure(self, error: BaseException) -> None:
        if is_cancellation(error):
            free_later(self._raw.stream)


def _arguments(network: Network, scheme: str, default: MakeContext, backend: Any) -> dict[str, Any]:
    return {
        "ssl_context": network.context(scheme, default),
        "max_connections": network.max_connections,
        "max_keepalive_connections": network.max_keepalive,
        "keepalive_expiry": network.keepalive_expiry,
        "network_backend": backend,
    }


def _pool(core: Any, prefix: str, network: Network, scheme: str, proxy: str | None, default: MakeContext) -> Any:
    """Connections for one scheme, direct or through one proxy; `prefix` is that of the async classes."""
    backend = _AsyncBackend(core) if prefix else _Backend(core)
    arguments = _arguments(network, scheme, default, backend)
    if proxy is None:
        return getattr(core, f"{prefix}ConnectionPool")(**arguments)
    parts = urlsplit(proxy)
    auth = (unquote(parts.username or "").encode(), unquote(parts.password or "").encode()) if parts.username else None
    try:
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"the proxy's URL cannot be used: {error}") from None
    url = core.URL(scheme=parts.scheme, host=parts.hostname or "", port=port, target="/")
    if parts.scheme == "https":
        arguments["proxy_ssl_context"] = network.context("https", default)
    if parts.scheme in ("http", "https"):
        return getattr(core, f"{prefix}HTTPProxy")(proxy_url=url, proxy_auth=auth, **arguments)
    if parts.scheme in ("socks5", "socks5h"):
        try:
            return getattr(core, f"{prefix}SOCKSProxy")(proxy_url=url, proxy_auth=auth, **arguments)
        except (ImportError, RuntimeError):
            raise ConfigurationError("a SOCKS proxy needs the package socksio; install httpx[socks]") from None
    raise ConfigurationError(f"a proxy is http, https, socks5 or socks5h, not {parts.scheme}")


class _Lane:
    """What both kinds of lane know."""

    def __init__(
        self, library: str, prefix: str, network: Network, scheme: str, proxy: str | None, default: MakeContext
    ) -> None:
        self._core = _load(library)
        self.errors = _errors(self._core)
        self._pool = _pool(self._core, prefix, network, scheme, proxy, default)
        give_out(self._pool)

    def places(self) -> int:
        """How many requests hold a connection, or wait for one; and connections that are lost to all."""
        pool = self._pool
        used = {id(request.connection) for request in pool._requests}
        lost = [one for one in pool._connections if not one.is_idle() and id(one) not in used]
        return len(pool._requests) + len(lost)

    def _ended(self) -> _Ended:
        return _Ended(self._core.NetworkError)


class _Ended:
    """What waits for a connection when its pool is closed gets this one."""

    def __init__(self, error: type[Exception]) -> None:
        self._error = error

    def handle_request(self, request: object) -> None:
        raise self._error("the pool was closed")

    async def handle_async_request(self, request: object) -> None:
        raise self._error("the pool was closed")


class CoreLane(_Lane):
    """Connections of one process for one scheme and proxy. Thread-safe."""

    def __init__(self, library: str, network: Network, scheme: str, proxy: str | None, default: MakeContext) -> None:
        super().__init__(library, "", network, scheme, proxy, default)
        self.lock = self._pool._optional_thread_lock = PoolLock()

    def send(self, wire: Wire, target: Target) -> CoreAnswer:
        """Send a request and read the head of its answer."""
        timeouts = _timeouts(wire)
        token = deadline.set(wire.until)
        try:
            raw = self._pool.handle_request(_request(self._core, wire, target, timeouts))
        finally:
            deadline.reset(token)
        return CoreAnswer(raw, timeouts, self.lock)

    def close(self) -> None:
        """Close idle connections, wake up who uses one or waits for one."""
        pool = self._pool
        with self.lock:
            used = end_waiting(pool, self._ended())
            idle = [connection for connection in pool._connections if connection not in used]
            pool._connections = used
        for connection in idle:
            connection.close()
        for connection in used:
            shut(socket_of(connection))

    def sockets(self) -> list[Any]:
        """All that are open."""
        return [socket_of(connection) for connection in self._pool._connections]


class AsyncCoreLane(_Lane):
    """Connections of one event loop for one scheme and proxy."""

    def __init__(self, library: str, network: Network, scheme: str, proxy: str | None, default: MakeContext) -> None:
        super().__init__(library, "Async", network, scheme, proxy, default)

    async def send(self, wire: Wire, target: Target) -> AsyncCoreAnswer:
        """Send a request and read the head of its answer."""
        timeouts = _timeouts(wire)
        token = deadline.set(wire.until)
        try:
            raw = await self._pool.handle_async_request(_request(self._core, wire, target, timeouts))
        except BaseException as error:
            if is_cancellation(error):
                await take_back(self._pool)
            raise
        finally:
            deadline.reset(token)
        return AsyncCoreAnswer(raw, timeouts)

    async def aclose(self) -> None:
        """Close all connections; who waits for one is told so."""
        end_waiting(self._pool, self._ended())
        await self._pool.aclose()
