"""The transport "aiohttp": connections, requests and bodies by aiohttp, partly written in C. Async clients only.

aiohttp is used as it is, without the httpx transport around it, which costs more than aiohttp itself. What it would do
by itself (cookies, redirects, decompression, headers of its own, a second attempt) is switched off; places in the pool
and deadlines are kept here. Heads are read by our own parser, as strictly as on the other transports: they frame the
bodies, and a wrong end would give one caller's bytes to the next.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit

import aiohttp
from aiohttp.client_proto import ResponseHandler
from yarl import URL

from .adirect import Places
from .arrivals import Reused
from .direct import is_readable, limit_of, tls_context
from .errors import ConfigurationError
from .faults import (
    ConnectError,
    ConnectTimeout,
    LocalProtocolError,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    TransportError,
    remaining,
)
from .http1 import MAX_HEAD, AnswerParser
from .reading import Waiting

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from .direct import Waits
    from .network import MakeContext, Network
    from .wire import Target, Wire

_OWN_FIELDS = ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")
"""What aiohttp adds where a request has none."""


def _translated(error: Exception) -> TransportError | None:
    """What one of aiohttp's exceptions means; the narrower classes come first."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            return ConnectTimeout(str(error))
        case TimeoutError():
            return ReadTimeout(str(error))
        case aiohttp.ClientHttpProxyError():
            return ProxyError(f"{error.status} {error.message}")
        case aiohttp.ClientConnectorError() | aiohttp.ClientSSLError():
            return ConnectError(str(error))
        case aiohttp.ClientResponseError():  # what came is no HTTP; its text would repeat the URL's query
            return RemoteProtocolError(error.message)
        case aiohttp.InvalidURL():
            return LocalProtocolError("its URL cannot be used")
        case aiohttp.ClientError() | OSError():
            return ReadError(str(error))
        case _:
            return None


async def _watched(blocks: AsyncIterable[bytes], seen: list[Exception]) -> AsyncGenerator[bytes, None]:
    """A body that remembers how it failed: aiohttp wraps that in an exception of its own."""
    try:
        async for block in blocks:
            yield block
    except Exception as error:
        seen.append(error)
        raise


class _Protocol(ResponseHandler, Reused):
    """What comes on one connection: one answer for each request. Whatever comes beside it ends the connection."""

    reader: AnswerParser
    """Reads the head of the answer that is due."""
    _body: aiohttp.StreamReader | None = None
    """The body of the answer that came."""

    def __init__(self, lane: AioLane) -> None:
        super().__init__(asyncio.get_running_loop())
        self._lane, self.spare = lane, lane.spare

    def set_response_params(self, **params: Any) -> None:
        """Be ready for the answer of the next request."""
        self._lane.take(self)
        self.reader, self._body = AnswerParser("HEAD" if params.get("skip_payload") else "GET"), None
        super().set_response_params(**params)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """Take an answer from aiohttp's parser; no second one."""
        if self._body is None:
            self._body = data[1]
            super().feed_data(data, size)
        else:
            self._end()

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        if self._is_over():
            if data:
                self._end()
            return
        if data and self._body is None and self._parser is not None:
            data = self._head(self.reader, data)
        if data or self._body is not None:
            super().data_received(data)  # which keeps for later what comes before the request
        self._look_behind()

    def _head(self, reader: AnswerParser, data: bytes) -> bytes:
        """Read of the head, and give what is behind it; aiohttp's parser gets it whole and plain."""
        try:
            whole = reader.head(data)
        except RemoteProtocolError as error:
            self._end(error)
            return b""
        if not whole:
            self.start_timeout()  # a byte is life
            return b""
        super().data_received(reader.framing())
        data, reader.rest = reader.rest, b""
        if data and self._is_over():
            self._end()
            return b""
        return data

    def _look_behind(self) -> None:
        """End what does not end by itself: a broken body, and a connection with the beginning of another answer."""
        body, parser = self._body, self._parser
        if body is None or parser is None:
            return
        if not body.is_eof():
            if self._exception is not None and body.exception() is None:
                text = getattr(self._exception, "message", "").partition(":\n")[0]
                body.set_exception(RemoteProtocolError(text or "what came is no HTTP/1.1"))
            return
        try:
            begun = parser.feed_eof() is not None
        except Exception:  # what has begun is no HTTP
            begun = True
        if begun:
            self._end()
        elif self.transport is not None and not self._should_close:
            self._lane.keep(self)

    def _end(self, error: Exception | None = None) -> None:
        self._should_close = True
        if error is not None:
            self.set_exception(error)
        if self.transport is not None and not self.transport.is_closing():  # a TLS layer that closes hands out the rest
            self.transport.abort()

    def close(self) -> None:
        """Close it, and wake up who reads its body: aiohttp would leave them waiting."""
        body = self._body
        super().close()
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(ReadError("the connection was closed"))

    def connection_lost(self, exc: BaseException | None) -> None:
        """Nothing will come any more."""
        self._lane.take(self)
        waiter = self._drain_waiter
        super().connection_lost(exc)
        if waiter is not None and waiter.done() and not waiter.cancelled():
            waiter.exception()  # before 3.14, a cancelled upload leaves it behind, to be complained of

    def _is_over(self) -> bool:
        return self._body is not None and self._body.is_eof()

    def resume_reading(self, *how: Any, **further: Any) -> None:
        """Read on, from the loop's next turn."""
        paused = self._reading_paused
        super().resume_reading(*how, **further)
        if paused:
            self.go_on()

    def is_connected(self) -> bool:
        """Whether it can be used; the connector asks before it gives out an idle connection, which has to be quiet."""
        if self.transport is None or not super().is_connected():
            return False
        return not (self._is_over() and (self.goes_on or is_readable(self.transport.get_extra_info("socket"))))


class _Response(aiohttp.ClientResponse):
    """An answer that knows its head as we have read it."""

    head: AnswerParser
    wire: _Protocol

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        """Wait for the head."""
        self.wire = cast("_Protocol", connection.protocol)
        self.head = self.wire.reader
        return await super().start(connection)


def _rest(content: Any) -> bytes:
    """What came of a body before it broke: aiohttp would not give it out any more."""
    error, content._exception = content.exception(), None
    try:
        rest: bytes = content.read_nowait()
    finally:
        content._exception = error
    return rest


class AioAnswer(Waiting):
    """An answer, and the place of its connection in the pool."""

    _broken: Exception | None = None
    """What is raised when all that came before it was taken."""

    def __init__(self, response: _Response, places: Places) -> None:
        head = response.head
        self.status, self.reason, self.fields = head.status, head.reason, head.fields
        self._response: _Response | None = response
        self._places = places

    async def next(self, waits: Waits) -> bytes | None:
        """The next bytes of the body; None at its end."""
        if self._broken is not None:
            found = _translated(self._broken)
            if found is None:
                raise self._broken
            raise found from self._broken
        if self._response is None:
            return None
        content = self._response.content
        try:
            block = content.read_nowait()  # what is there needs no time limit
            if not block and not content.at_eof():
                async with asyncio.timeout(remaining(waits.silence, waits.until, ReadTimeout)):
                    block = await content.readany()
        except Exception as error:
            self._broken = error
            return _rest(content)
        return block or None

    async def aclose(self) -> None:
        """Give the connection back; it is used again if the body was read to its end."""
        response, self._response = self._response, None
        if response is not None:
            response.close()
            self._places.give()
            transport = response.wire.transport
            if transport is None or transport.is_closing():
                await asyncio.sleep(0)  # the socket is closed in the loop's next turn


class AioLane:
    """Connections of one event loop for one scheme and proxy."""

    errors: tuple[type[Exception], ...] = (TransportError,)

    def __init__(self, network: Network, scheme: str, proxy: str | None, default: MakeContext) -> None:
        self._places = Places(limit_of(network.max_connections))
        self._proxy: dict[str, Any] = {} if proxy is None else _proxy(proxy)
        self._tls: Any = tls_context(network, default) if scheme == "https" else True
        self._keep = limit_of(network.max_keepalive)
        self._idle: dict[_Protocol, None] = {}  # in order
        self.spare: list[memoryview] = []
        expiry: dict[str, Any] = {"keepalive_timeout": network.keepalive_expiry} if self._keep != 0 else {}
        # Limits are kept here: aiohttp has none for idle connections, and waiting for a place is told from connecting.
        connector = aiohttp.TCPConnector(limit=0, force_close=self._keep == 0, **expiry)
        cast("Any", connector)._factory = self._connection
        self._session = aiohttp.ClientSession(
            connector=connector,
            response_class=_Response,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_OWN_FIELDS,
            auto_decompress=False,
            trust_env=False,
            read_bufsize=128 * 1024,  # it holds up to twice as much
            max_line_size=MAX_HEAD,
            max_field_size=MAX_HEAD,
        )
        cast("Any", self._session)._retry_connection = False  # attempts are counted, and made, by the sender

    async def send(self, wire: Wire, target: Target) -> AioAnswer:
        """Send a request and read the head of its answer."""
        limits, body = wire.limits, wire.body
        await self._places.take(limits.pool, wire.until)
        fields = [(name, value) for name, value in wire.headers if name.lower() != "transfer-encoding"]
        unsized = body is not None and body.length is None
        seen: list[Exception] = []
        try:
            async with asyncio.timeout(remaining(None, wire.until, ReadTimeout)):
                response = await self._session.request(
                    wire.method,
                    URL(wire.url, encoded=True),
                    headers=fields,
                    data=None if body is None else body.content or _watched(body, seen),
                    chunked=True if unsized else None,
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(
                        total=None, sock_connect=limits.connect, sock_read=None if wire.until else limits.read
                    ),
                    ssl=self._tls,
                    **self._proxy,
                )
        except BaseException as error:
            self._places.give()
            await asyncio.sleep(0)  # as above
            if seen:
                raise seen[0] from None
            found = self._meant(error) if isinstance(error, Exception) else None
            if found is None:
                raise
            raise found from error
        protocol = response.connection and response.connection.protocol
        if protocol is not None and not wire.until:  # from here on `blocks` limits the silence
            protocol.read_timeout = None
            protocol.start_timeout()
        return AioAnswer(cast("_Response", response), self._places)

    def _meant(self, error: Exception) -> TransportError | None:
        """What an exception of a request means; aiohttp has several, assertions too, where it is closed meanwhile."""
        return ReadError("the pool was closed") if self._session.closed else _translated(error)

    def _connection(self) -> _Protocol:
        """A new connection is made: close idle ones, oldest first, where the limit leaves no place for it."""
        surplus = 0 if self._places.free is None else len(self._idle) - self._places.free
        for idle in list(self._idle)[: max(surplus, 0)]:
            idle.close()
            del self._idle[idle]
        return _Protocol(self)

    def keep(self, connection: _Protocol) -> None:
        """A connection is idle."""
        if self._keep is None or len(self._idle) < self._keep:
            self._idle[connection] = None
        else:
            connection.close()

    def take(self, connection: _Protocol) -> None:
        """A connection is in use again, or lost."""
        self._idle.pop(connection, None)

    async def aclose(self) -> None:
        """Close all connections; who waits for one is told so."""
        self._places.end()
        with suppress(aiohttp.ClientError):
            await self._session.close()

    def places(self) -> int:
        """How many requests hold a place of the pool."""
        return self._places.taken()


def _proxy(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme in ("socks5", "socks5h"):
        raise ConfigurationError('the transport "aiohttp" knows no SOCKS proxy; take another transport')
    if parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"a proxy is http, https, socks5 or socks5h, not {parts.scheme}")
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    if not parts.username:
        return {"proxy": bare}
    pair = b64encode(f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()).decode()
    return {"proxy": bare, "proxy_headers": {"Authorization": f"Basic {pair}"}}  # it goes out as Proxy-Authorization
