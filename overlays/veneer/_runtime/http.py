"""The HTTP libraries behind one seam: which connections a request takes, and how its answer is read.

`SyncTransport` and `AsyncTransport` send one `Wire` and give back an answer whose body is still unread; whatever goes
wrong in there is a `Fault`. Connections are made in lanes: `direct.py` and `adirect.py` (our own, the default),
`core.py` (httpcore, and all that goes through a proxy; httpcore2), `aio.py` (aiohttp). httpx itself is loaded for a
client of the user's (`http_client`) and for bodies that are compressed in ways that nobody asked for.
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
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import quote, urlsplit

from .errors import ClosedError, ConfigurationError
from .faults import (
    LocalProtocolError,
    ReadTimeout,
    TransportError,
    WriteTimeout,
    deadline,
    fault_of,
    remaining,
    without_frames,
)
from .headers import joined
from .inflate import InflateError, Inflater
from .reading import ASYNC, SYNC, AsyncRaw, Raw, Waiting, by
from .reading import AsyncAnswer as AsyncAnswer
from .reading import SyncAnswer as SyncAnswer
from .slots import Lock, leave_to_parent, shut, socket_of
from .wire import Patience, Route, Target, Wire

if TYPE_CHECKING:
    import ssl

    from httpx import AsyncClient as AsyncClient  # names of httpx that other modules annotate with
    from httpx import Client as Client
    from httpx import Limits as Limits
    from httpx import Response as Response
    from httpx import Timeout as Timeout

    from .direct import Waits
    from .network import Network

MAX_URL = 65536
"""Characters; no server takes more, most take an eighth of it."""
_SENDABLE = re.compile(r"[!-~]+")


@lru_cache(maxsize=512)
def _target(text: str) -> Target:
    """Parsing costs a tenth of a call, and URLs repeat."""
    if len(text) > MAX_URL:
        raise LocalProtocolError(f"its URL has more than {MAX_URL} characters")
    parts = urlsplit(text)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    if not _SENDABLE.fullmatch(target):  # of a redirect: those of documents and users are checked before
        target = quote(target, safe="!#$%&'()*+,/:;=?@[]~")
    return Target((parts.scheme, parts.hostname or "", parts.port), target.encode())


class _Lane(Protocol):
    """Connections that one way of sending has; thread-safe."""

    errors: tuple[type[Exception], ...]

    def send(self, wire: Wire, target: Target) -> Raw: ...
    def close(self) -> None:
        """Close what is idle, wake up who uses a connection or waits for one."""
        ...

    def sockets(self) -> list[Any]:
        """All that are open, for a child of fork."""
        ...

    def places(self) -> int:
        """How many requests hold a connection, or a place of the pool."""
        ...


class _AsyncLane(Protocol):
    errors: tuple[type[Exception], ...]

    async def send(self, wire: Wire, target: Target) -> AsyncRaw: ...
    async def aclose(self) -> None: ...
    def places(self) -> int: ...


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


def failures(errors: tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    """What sending and reading can fail with: a lane's errors, and httpx's where it takes part.

    Another thread may be loading httpx right now.
    """
    httpx = sys.modules.get("httpx")
    found = (getattr(httpx, name, None) for name in ("HTTPError", "InvalidURL"))
    return (*errors, InflateError, *(error for error in found if error is not None))


def decoded(status: int, headers: Mapping[str, str], parts: Any, form: int) -> Response:
    """An answer of ours as httpx reads it."""
    import httpx

    return httpx.Response(status, headers=dict(headers), stream=_stream_types()[form](parts))


def _default_context() -> ssl.SSLContext:
    """A context that trusts the authorities of certifi and nobody else, whatever the environment says."""
    import ssl

    import certifi  # comes with the library

    return ssl.create_default_context(cafile=certifi.where())


class _Lanes:
    """Which lane a request takes: one for all direct connections of our own, else one for each scheme and proxy."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._made: dict[tuple[str, str | None], Any] = {}
        self._routes: dict[Route, Any] = {}
        self._lock = Lock()
        self._closed = False

    def of(self, route: Route) -> Any:
        lane = self._routes.get(route)
        return self._find(route) if lane is None else lane

    def _find(self, route: Route) -> Any:
        scheme, proxy = route[0], self._network.proxy_for(*route)
        direct = proxy is None and self._network.transport == "direct"
        place = ("", None) if direct else (scheme, proxy)
        with self._lock:
            if self._closed:
                raise TransportError("the pool was closed")
            lane = self._made.get(place)
            if lane is None:
                lane = self._made[place] = self._direct() if direct else self._other(scheme, proxy)
            self._routes[route] = lane
        return lane

    def _direct(self) -> Any:
        raise NotImplementedError

    def _other(self, scheme: str, proxy: str | None) -> Any:
        raise NotImplementedError

    def all(self) -> list[Any]:
        """The lanes that there are."""
        return list(self._made.values())

    def end(self) -> list[Any]:
        """All lanes, to be closed; there will be no more."""
        with self._lock:
            self._closed = True
        return self.all()


class _SyncLanes(_Lanes):
    def _direct(self) -> _Lane:
        from .direct import DirectLane

        return DirectLane(self._network, _default_context)

    def _other(self, scheme: str, proxy: str | None) -> _Lane:
        from .core import CoreLane

        return CoreLane(self._network.transport, self._network, scheme, proxy, _default_context)


class _AsyncLanes(_Lanes):
    def _direct(self) -> _AsyncLane:
        from .adirect import AsyncDirectLane

        return AsyncDirectLane(self._network, _default_context)

    def _other(self, scheme: str, proxy: str | None) -> _AsyncLane:
        if self._network.transport == "aiohttp":
            from .aio import AioLane

            return AioLane(self._network, scheme, proxy, _default_context)
        from .core import AsyncCoreLane

        return AsyncCoreLane(self._network.transport, self._network, scheme, proxy, _default_context)


class SyncTransport:
    """Connections of one process. Thread-safe."""

    def __init__(self, network: Network, client: Client | None = None) -> None:
        self._client = client
        self.lanes = _SyncLanes(network)
        self._manners: dict[str, Patience] = {}

    def send(self, wire: Wire) -> SyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        errors: tuple[type[Exception], ...] = (TransportError,)
        try:
            if self._client is not None:
                raw = _send_through(self._client, wire)
                bounded = raw.is_bounded()
                return SyncAnswer(wire, raw, errors, self._manners, decodes=raw.decodes, bounded=bounded)
            target = _target(wire.url)
            lane: _Lane = self.lanes.of(target.route)
            errors = lane.errors
            return SyncAnswer(wire, lane.send(wire, target), errors, self._manners)
        except failures(errors) as error:
            raise fault_of(error, wire) from without_frames(error)
        except BaseException as error:
            _leave_frames(error)
            raise

    def close(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        for lane in self.lanes.end():
            lane.close()

    def leave(self) -> None:
        """In a child of fork: leave the connections to the parent."""
        leave_to_parent(self, [sock for lane in self.lanes.all() for sock in lane.sockets()])


class AsyncTransport:
    """Connections of one event loop; the async form of `SyncTransport`."""

    def __init__(self, network: Network, client: AsyncClient | None = None, *, moved: bool = False) -> None:
        """`moved` says that the user's client has served another event loop."""
        self._client, self._moved = client, moved
        self.lanes = _AsyncLanes(network)
        self._manners: dict[str, Patience] = {}

    async def send(self, wire: Wire) -> AsyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        errors: tuple[type[Exception], ...] = (TransportError,)
        try:
            if self._client is not None:
                raw = await _asend_through(self._client, wire)
                return AsyncAnswer(wire, raw, errors, self._manners, decodes=raw.decodes)
            target = _target(wire.url)
            lane: _AsyncLane = self.lanes.of(target.route)
            errors = lane.errors
            return AsyncAnswer(wire, await lane.send(wire, target), errors, self._manners)
        except failures(errors) as error:
            raise fault_of(error, wire) from without_frames(error)
        except RuntimeError as error:
            if not self._moved:
                raise
            text = "http_client has connections of another event loop; make one in each loop, or leave http_client out"
            raise ConfigurationError(text) from without_frames(error)
        except BaseException as error:
            _leave_frames(error)
            raise

    async def aclose(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        for lane in self.lanes.end():
            await lane.aclose()


def _leave_frames(error: BaseException) -> None:
    """Take the frames below from an interruption: their locals hold what is sent. A failing body keeps its own."""
    if not isinstance(error, Exception):
        error.__traceback__ = None


# clients of the user's


def _bound(event: str, info: dict[str, Any]) -> None:
    """Put the deadline on a connection that the user's client makes for us: httpcore tells of each (`trace`)."""
    if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
        stream = info["return_value"]
        inner_read, inner_write = stream.read, stream.write

        def read(max_bytes: int, timeout: float | None = None) -> bytes:
            return cast("bytes", inner_read(max_bytes, remaining(timeout, deadline.get(), ReadTimeout)))

        def write(buffer: bytes, timeout: float | None = None) -> None:
            inner_write(buffer, remaining(timeout, deadline.get(), WriteTimeout))

        stream.read, stream.write = read, write
        stream.bounded = True


class _ClientHead:
    """What a client of httpx's answered, in the form of a lane's answer."""

    _parts: Any = None

    def __init__(self, response: Response, timeouts: dict[str, float | None]) -> None:
        self.response, self._timeouts = response, timeouts
        self.status, self.reason = response.status_code, response.reason_phrase
        self.fields = joined(response.headers.raw)
        encoding = self.fields.get("content-encoding", "identity")
        self.decodes = response.is_stream_consumed or not (encoding == "identity" or Inflater.is_known(encoding))
        """Whether httpx is to decode the body: a hook of the user's has read it, or only httpx may know how."""

    def _stream(self) -> Any:
        return self.response.stream

    def network_stream(self) -> Any:
        return self.response.extensions.get("network_stream")


class _ClientRaw(_ClientHead):
    def take(self, waits: Waits) -> bytes | None:
        """The next bytes of the body, decoded where `decodes` says so; None at its end."""
        if self._parts is None:
            self._timeouts["read"] = waits.silence
            self._parts = self.response.iter_bytes() if self.decodes else iter(self._stream())
        token = deadline.set(waits.until)
        try:
            block: bytes | None = next(self._parts, None)
        finally:
            deadline.reset(token)
        late = block is not None and waits.until is not None and time.monotonic() >= waits.until
        if late and not self.is_bounded():
            raise ReadTimeout("the time is over")
        return block

    def is_bounded(self) -> bool:
        return hasattr(self.network_stream(), "bounded")

    def close(self) -> None:
        self.response.close()

    def interrupt(self) -> None:
        shut(self.socket())

    def socket(self) -> Any:
        return socket_of(self.network_stream())


def _send_through(client: Client, wire: Wire) -> _ClientRaw:
    """Send through a client; it builds the request, so that its own headers, cookies and hooks count."""
    _check_open(client)
    timeouts = _timeouts(wire)
    token = deadline.set(wire.until)
    try:
        request = client.build_request(
            wire.method,
            wire.url,
            headers=wire.headers,
            content=_content(wire, SYNC),
            extensions={"timeout": timeouts, "trace": _bound},
        )
        return _ClientRaw(client.send(request, stream=True, follow_redirects=False), timeouts)
    finally:
        deadline.reset(token)


class _AsyncClientRaw(Waiting, _ClientHead):
    async def next(self, waits: Waits) -> bytes | None:
        """See `_ClientRaw.take`."""
        if self._parts is None:
            self._timeouts["read"] = waits.silence
            self._parts = self.response.aiter_bytes() if self.decodes else aiter(self._stream())
        block: bytes | None = await by(waits.until, anext(self._parts, None))
        return block

    async def aclose(self) -> None:
        await self.response.aclose()


async def _asend_through(client: AsyncClient, wire: Wire) -> _AsyncClientRaw:
    """The async form of `_send_through`."""
    _check_open(client)
    timeouts = _timeouts(wire)
    request = client.build_request(
        wire.method, wire.url, headers=wire.headers, content=_content(wire, ASYNC), extensions={"timeout": timeouts}
    )
    return _AsyncClientRaw(await by(wire.until, client.send(request, stream=True, follow_redirects=False)), timeouts)


def _content(wire: Wire, form: int) -> Any:
    return None if wire.body is None else wire.body.content or _stream_types()[form](wire.body)


def _timeouts(wire: Wire) -> dict[str, float | None]:
    limits = wire.limits
    return {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}


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
