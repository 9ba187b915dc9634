"""The HTTP libraries behind one seam: which connections a request takes, and how its answer is read.

`SyncTransport` and `AsyncTransport` send one `Wire` and give back an answer whose body is still unread; whatever goes
wrong in there is a `Fault`. Connections are made in lanes: `direct.py` and `adirect.py` (our own, the default),
`core.py` (httpcore, and all that goes through a proxy; httpcore2), `aio.py` (aiohttp). httpx itself is loaded for a
client of the user's (`http_client`) and for compressed bodies.
"""

from __future__ import annotations

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
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import quote, urlsplit

from .errors import ClosedError, ConfigurationError
from .faults import LocalProtocolError, ReadTimeout, TransportError, fault_of, without_frames
from .headers import Headers
from .wire import Fault, Route, Target, Wire

if TYPE_CHECKING:
    import ssl

    from httpx import AsyncClient as AsyncClient  # names of httpx that other modules annotate with
    from httpx import Client as Client
    from httpx import Limits as Limits
    from httpx import Response
    from httpx import Timeout as Timeout

    from .direct import Waits
    from .network import Network

X = TypeVar("X")

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


class _Head(Protocol):
    """What lanes know of an answer when its head is there."""

    status: int
    reason: str
    fields: dict[str, str]


class _Raw(_Head, Protocol):
    """An answer of a lane; its errors are those that the lane names."""

    def blocks(self, waits: Waits) -> Generator[bytes, None, None]: ...
    def close(self) -> None: ...
    def interrupt(self) -> None: ...


class _AsyncRaw(_Head, Protocol):
    def blocks(self, waits: Waits) -> AsyncGenerator[bytes, None]: ...
    async def aclose(self) -> None: ...


class _Lane(Protocol):
    """Connections that one way of sending has; thread-safe."""

    errors: tuple[type[Exception], ...]

    def send(self, wire: Wire, target: Target) -> _Raw: ...
    def close(self) -> None: ...


class _AsyncLane(Protocol):
    errors: tuple[type[Exception], ...]

    async def send(self, wire: Wire, target: Target) -> _AsyncRaw: ...
    async def aclose(self) -> None: ...


def _with_httpx(errors: tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    """What may be raised below: a lane's errors, and httpx's where it takes part."""
    httpx = sys.modules.get("httpx")
    return errors if httpx is None else (*errors, httpx.HTTPError, httpx.InvalidURL)


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    bounded = True
    """Whether `until` ends the wait for a byte; in a client of the user's it is looked at between two blocks."""

    def __init__(self, wire: Wire, head: _Head, errors: tuple[type[Exception], ...]) -> None:
        self._wire, self._errors = wire, errors
        self.status_code = head.status
        self.reason = head.reason
        """The status's name, for servers that send no body with it."""
        self.headers: Mapping[str, str] = Headers.of(head.fields)
        self.silence = wire.limits.read
        """Seconds without a byte after which reading ends with a fault."""
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""

    def limit_silence(self, seconds: float | None) -> None:
        """End reading with a fault where no byte comes for that long; to be called before the body is read."""
        self.silence = seconds
        self.until = None

    def _is_packed(self) -> bool:
        return "content-encoding" in self.headers


async def _by(until: float | None, waiting: Awaitable[X]) -> X:
    """What is waited for, if it comes until then: the limits of httpx start anew with each byte."""
    if until is None:
        return await waiting
    import asyncio

    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await waiting
    except TimeoutError:
        raise ReadTimeout("the time is over") from None


class SyncAnswer(_Answer):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    _parts: Iterator[bytes] | None = None

    def __init__(self, wire: Wire, raw: _Raw, errors: tuple[type[Exception], ...]) -> None:
        super().__init__(wire, raw, errors)
        self._raw = raw

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        parts: Iterator[bytes] = self._raw.blocks(self)
        try:
            if self.bounded and self._is_packed():
                import httpx

                stream = _stream_types()[_SYNC](parts)
                parts = httpx.Response(self.status_code, headers=dict(self.headers), stream=stream).iter_bytes()
            self._parts = parts  # kept: being collected, it would close the connection by itself
            yield from parts
        except _with_httpx(self._errors) as error:
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        self._raw.close()

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        self._raw.interrupt()


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    def __init__(self, wire: Wire, raw: _AsyncRaw, errors: tuple[type[Exception], ...]) -> None:
        super().__init__(wire, raw, errors)
        self._raw = raw

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        blocks = self._raw.blocks(self)
        parts: AsyncIterator[bytes] = blocks
        try:
            if self.bounded and self._is_packed():
                import httpx

                stream = _stream_types()[_ASYNC](parts)
                parts = httpx.Response(self.status_code, headers=dict(self.headers), stream=stream).aiter_bytes()
            async for block in parts:
                yield block
        except _with_httpx(self._errors) as error:
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
        finally:
            await blocks.aclose()
            await self.aclose()

    async def aread(self) -> bytes:
        """The whole decoded body."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._raw.aclose()


_SYNC, _ASYNC = 0, 1


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


class _Lanes:
    """Which lane a request takes: one for all direct connections of our own, else one for each scheme and proxy."""

    _prefix = ""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._made: dict[tuple[str, str | None], Any] = {}
        self._routes: dict[Route, Any] = {}
        self._lock = Lock()

    def of(self, route: Route) -> Any:
        lane = self._routes.get(route)
        return self._find(route) if lane is None else lane

    def _find(self, route: Route) -> Any:
        scheme, proxy = route[0], self._network.proxy_for(*route)
        direct = proxy is None and self._network.transport == "direct"
        place = ("", None) if direct else (scheme, proxy)
        with self._lock:
            lane = self._made.get(place)
            if lane is None:
                lane = self._made[place] = self._direct() if direct else self._other(scheme, proxy)
            self._routes[route] = lane
        return lane

    def _direct(self) -> Any:
        raise NotImplementedError

    def _other(self, scheme: str, proxy: str | None) -> Any:
        raise NotImplementedError

    def take_all(self) -> list[Any]:
        """All lanes, to be closed; those that are made from now on are new."""
        with self._lock:
            lanes = list(self._made.values())
            self._made, self._routes = {}, {}
        return lanes


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
        self._lanes = _SyncLanes(network)

    def send(self, wire: Wire) -> SyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        if self._client is not None:
            return _ClientAnswer.of(self._client, wire)
        errors: tuple[type[Exception], ...] = (TransportError,)
        try:
            target = _target(wire.url)
            lane: _Lane = self._lanes.of(target.route)
            errors = lane.errors
            return SyncAnswer(wire, lane.send(wire, target), errors)
        except errors as error:
            raise fault_of(error, wire) from without_frames(error)

    def close(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        for lane in self._lanes.take_all():
            lane.close()


class AsyncTransport:
    """Connections of one event loop; the async form of `SyncTransport`."""

    def __init__(self, network: Network, client: AsyncClient | None = None) -> None:
        self._client = client
        self._lanes = _AsyncLanes(network)

    async def send(self, wire: Wire) -> AsyncAnswer:
        """Send a request and read the answer's head; raises Fault."""
        if self._client is not None:
            return await _AsyncClientAnswer.of(self._client, wire)
        errors: tuple[type[Exception], ...] = (TransportError,)
        try:
            target = _target(wire.url)
            lane: _AsyncLane = self._lanes.of(target.route)
            errors = lane.errors
            return AsyncAnswer(wire, await lane.send(wire, target), errors)
        except errors as error:
            raise fault_of(error, wire) from without_frames(error)

    async def aclose(self) -> None:
        """Close all connections; a client that the user gave stays open, it is theirs."""
        for lane in self._lanes.take_all():
            await lane.aclose()


# clients of the user's


class _ClientHead:
    """What a client of httpx's answered, in the form of a lane's answer."""

    def __init__(self, response: Response, timeouts: dict[str, float | None]) -> None:
        self.response, self._timeouts = response, timeouts
        self.status, self.reason = response.status_code, response.reason_phrase
        self.fields: dict[str, str] = {}
        for raw_name, raw_value in response.headers.raw:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            self.fields[name] = f"{self.fields[name]}, {value}" if name in self.fields else value

    def limit(self, waits: Waits) -> bool:
        """Take over the limit of silence; whether the body is to be read as httpx decodes it."""
        self._timeouts["read"] = waits.silence
        return "content-encoding" in self.fields or self.response.is_stream_consumed  # by a hook of the user's


class _ClientRaw(_ClientHead):
    def blocks(self, waits: Waits) -> Generator[bytes, None, None]:
        parts = self.response.iter_bytes() if self.limit(waits) else iter(self._stream())
        for block in parts:
            if waits.until is not None and time.monotonic() >= waits.until:
                raise ReadTimeout("the time is over")
            yield block

    def _stream(self) -> Any:
        return self.response.stream

    def close(self) -> None:
        self.response.close()

    def interrupt(self) -> None:
        from .core import interrupt

        interrupt(self.response)


class _ClientAnswer(SyncAnswer):
    bounded = False

    @classmethod
    def of(cls, client: Client, wire: Wire) -> SyncAnswer:
        """Send through a client; it builds the request, so that its own headers, cookies and hooks count."""
        _check_open(client)
        errors = _with_httpx((TransportError,))
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[_SYNC](wire.body)
        timeouts = _timeouts(wire)
        try:
            request = client.build_request(
                wire.method, wire.url, headers=wire.headers, content=content, extensions={"timeout": timeouts}
            )
            response = client.send(request, stream=True, follow_redirects=False)
        except errors as error:
            raise fault_of(error, wire) from without_frames(error)
        return cls(wire, _ClientRaw(response, timeouts), errors)


class _AsyncClientRaw(_ClientHead):
    async def blocks(self, waits: Waits) -> AsyncGenerator[bytes, None]:
        parts = self.response.aiter_bytes() if self.limit(waits) else aiter(self._stream())
        while True:
            block = await _by(waits.until, anext(parts, None))
            if block is None:
                return
            yield block

    def _stream(self) -> Any:
        return self.response.stream

    async def aclose(self) -> None:
        await self.response.aclose()


class _AsyncClientAnswer(AsyncAnswer):
    bounded = False

    @classmethod
    async def of(cls, client: AsyncClient, wire: Wire) -> AsyncAnswer:
        """The async form of `_ClientAnswer.of`."""
        _check_open(client)
        errors = _with_httpx((TransportError,))
        content: Any = None if wire.body is None else wire.body.content or _stream_types()[_ASYNC](wire.body)
        timeouts = _timeouts(wire)
        try:
            request = client.build_request(
                wire.method, wire.url, headers=wire.headers, content=content, extensions={"timeout": timeouts}
            )
            response = await _by(wire.until, client.send(request, stream=True, follow_redirects=False))
        except errors as error:
            raise fault_of(error, wire) from without_frames(error)
        return cls(wire, _AsyncClientRaw(response, timeouts), errors)


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
