"""HTTP/1.1 on connections of our own, for servers that are reached without a proxy; the async form of `direct.py`."""

from __future__ import annotations

import asyncio
import socket
import time
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, cast

from .arrivals import Arrival, Reused
from .direct import BLOCK, PORTS, Waits, is_readable, limit_of, tls_context
from .faults import (
    ConnectError,
    ConnectTimeout,
    PoolTimeout,
    ReadError,
    ReadTimeout,
    TransportError,
    WriteError,
    WriteTimeout,
    remaining,
)
from .http1 import AnswerParser, Hidden, request_head
from .reading import elsewhere

if TYPE_CHECKING:
    from .network import MakeContext, Network
    from .wire import Route, Target, Wire

HELD = 64 * 1024
"""Bytes that may wait for their reader before the server has to wait."""
WRITTEN = 128 * 1024
"""Bytes that are handed to the event loop at once: it copies what the socket does not take."""


NEXT_ADDRESS = 0.25
"""Seconds after which another address of a server is tried too, as RFC 8305 recommends."""


class Connection(Reused):
    """One connection: what comes is held until it is read, by one reader at a time."""

    def __init__(self, spare: list[memoryview]) -> None:
        self._loop = asyncio.get_running_loop()
        self.spare = spare
        self._blocks: list[bytes] = []
        self._size = 0
        self._ended = False
        self._error: BaseException | None = None
        self._arrival = Arrival(self._loop)
        self._reader: Arrival | None = None
        self._writer: asyncio.Future[None] | None = None
        self._due = self._alarm_at = float("inf")
        self._alarm: asyncio.TimerHandle | None = None
        self._full = self._paused = self._late = False
        self._transport: asyncio.Transport | None = None
        self.until = 0.0
        """Monotonic time until which it may be kept idle."""

    # what the event loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._blocks.append(data)
        self._size += len(data)
        if self._reader is not None:
            self._reader.come()
        if self._size > HELD and not self._paused and self._transport is not None:  # nobody took it
            self._paused = True
            self._transport.pause_reading()

    def eof_received(self) -> None:
        self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        self._error = exc
        self.disarm()
        self._end()
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    def _end(self) -> None:
        self._ended = True
        if self._reader is not None:
            self._reader.end()

    # what a request needs

    @property
    def is_quiet(self) -> bool:
        """Whether an idle connection can be used: all that it could have said is its end.

        The loop may not have told yet what is there.
        """
        if self._ended or self._blocks or self.goes_on or self._transport is None or self._transport.is_closing():
            return False
        return not is_readable(self._transport.get_extra_info("socket"))

    async def read(self, limit: float | None, until: float | None) -> bytes:
        """The next bytes; none at the end."""
        if (arrival := self.wait(limit, until)) is not None:
            await arrival
        return self.take()

    def wait(self, limit: float | None, until: float | None) -> Arrival | None:
        """What to wait for before `take`; None where there is something already.

        Raises RuntimeError where another task waits: it would never be resumed.
        """
        if self._blocks or self._ended:
            return None
        arrival = self._arrival
        if not arrival.over:
            raise RuntimeError("another task is reading this answer already")
        now = time.monotonic()
        due = float("inf") if limit is None else now + limit
        if until is not None and until < due:
            due = until
            if until <= now:
                self._late = True
                return None
        self._due = due
        if due < self._alarm_at:
            self._arm(due - now)
        self._reader = arrival
        arrival.over = False
        return arrival

    def take(self) -> bytes:
        """The next bytes, which have come; none at the end."""
        late, self._late, self._reader = self._late, False, None
        if self._blocks:
            blocks, self._blocks, self._size = self._blocks, [], 0
            if self._paused and self._transport is not None and not self._ended:
                self._paused = False
                self._transport.resume_reading()
                self.go_on()
            return blocks[0] if len(blocks) == 1 else b"".join(blocks)
        if late:
            raise ReadTimeout("the time is over")
        if self._error is not None:
            raise ReadError(str(self._error)) from self._error
        return b""

    def _arm(self, seconds: float) -> None:
        """The next bytes have to come within this time.

        One timer serves all reads of an answer: each moves its end, and nothing has to be cancelled between them.
        """
        if asyncio.get_running_loop() is not self._loop:
            raise elsewhere()
        self.disarm()
        self._alarm, self._alarm_at = self._loop.call_later(seconds, self._ring), self._due

    def _ring(self) -> None:
        late, self._alarm, self._alarm_at = self._alarm_at >= self._due, None, float("inf")
        if self._reader is None:
            return
        if late:
            self._late = True
            self._reader.end()
        elif self._due != float("inf"):
            self._arm(self._due - time.monotonic())

    def disarm(self) -> None:
        """Nobody waits for bytes any more."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm, self._alarm_at = None, float("inf")

    async def write(self, data: bytes | memoryview, limit: float | None, until: float | None) -> None:
        """Send bytes, and wait until the server took most of what was sent."""
        if len(data) > WRITTEN:
            view = memoryview(data)
            for start in range(0, len(data), WRITTEN):
                await self.write(view[start : start + WRITTEN], limit, until)
            return
        if self._ended or self._transport is None:
            raise WriteError(str(self._error or "the connection is closed"))
        self._transport.write(data)
        if self._full:
            self._writer = self._loop.create_future()
            try:
                await _wait(self._writer, remaining(limit, until, WriteTimeout), WriteTimeout)
            finally:
                self._writer = None
            if self._full:
                raise WriteError(str(self._error or "the connection is closed"))

    def drop(self) -> None:
        """Close it at once, whatever is still to be sent or read."""
        if self._transport is not None:
            self._transport.abort()


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


async def _wait(waiter: asyncio.Future[None], seconds: float | None, error: type[Exception]) -> None:
    if seconds is None:
        await waiter
        return
    timer = waiter.get_loop().call_later(seconds, _fail, waiter, error)
    try:
        await waiter
    finally:
        timer.cancel()


def _fail(waiter: asyncio.Future[None], error: type[Exception]) -> None:
    if not waiter.done():
        waiter.set_exception(error("the time is over"))


class Places:
    """How many connections may be in use; whoever finds none waits in a queue."""

    def __init__(self, number: int | None) -> None:
        self.number = self.free = number
        self._ended = False
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self, limit: float | None, until: float | None) -> None:
        """Wait for a place; raises PoolTimeout, and ReadError where the pool is closed meanwhile."""
        if self._ended:
            raise _closed()
        if self.free is None:
            return
        if self.free:
            self.free -= 1
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            await _wait(waiter, remaining(limit, until, PoolTimeout), PoolTimeout)
        except BaseException:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self.give()  # it got its place in the moment in which it was cancelled
            else:
                waiter.cancel()
            raise

    def end(self) -> None:
        """Tell all that wait that there will be none."""
        self._ended = True
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_exception(_closed())

    def taken(self) -> int:
        """How many are in use."""
        return 0 if self.number is None or self.free is None else self.number - self.free

    def give(self) -> None:
        """Hand a place to who waits longest."""
        if self.free is None:
            return
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self.free += 1


def _closed() -> ReadError:
    return ReadError("the pool was closed")


class AsyncDirectAnswer:
    """The answer on one connection, which it gives back when it is closed."""

    minds_loop = True

    def __init__(self, lane: AsyncDirectLane, route: Route, connection: Connection, parser: AnswerParser) -> None:
        self.status, self.reason, self.fields = parser.status, parser.reason, parser.fields
        self._lane, self._route, self._parser = lane, route, parser
        self._read = parser.done
        self._connection: Connection | None = connection

    def wait(self, waits: Waits) -> Arrival | None:
        """What to wait for before `take`; None where nothing is."""
        connection = self._connection
        return None if self._parser.ahead or connection is None else connection.wait(waits.silence, waits.until)

    def take(self, _: Waits) -> bytes | None:
        """The next bytes of the body, maybe none of it; None at its end."""
        parser = self._parser
        if parser.ahead:
            block = parser.given()
            self._read = block is None
            return block
        if self._connection is None:
            raise ReadError("the answer was closed")
        return parser.body(self._connection.take())

    async def aclose(self) -> None:
        """Give the connection back; it is used again if the body was read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            reusable = self._read and self._parser.reusable
            try:
                if reusable and connection.goes_on:
                    await asyncio.sleep(0)
            finally:
                kept = self._lane.give_back(self._route, connection, reusable)
            if not kept:
                await asyncio.sleep(0)  # the loop closes sockets in its next turn


class AsyncDirectLane:
    """Connections of one event loop."""

    errors: tuple[type[Exception], ...] = (TransportError,)

    def __init__(self, network: Network, default: MakeContext) -> None:
        self._network, self._default = network, default
        self._keep = limit_of(network.max_keepalive)
        self._expiry = network.keepalive_expiry
        self._idle: dict[Route, deque[Connection]] = {}
        self._places = Places(limit_of(network.max_connections))
        self._used: set[Connection] = set()
        self._spare: list[memoryview] = []
        self._closed = False

    async def send(self, wire: Wire, target: Target) -> AsyncDirectAnswer:
        """Send a request and read the head of its answer."""
        limits, until, route = wire.limits, wire.until, target.route
        await self._places.take(limits.pool, until)
        connection: Connection | None = None
        try:
            connection = self._take(route) or await self._connect(route, limits.connect, until)
            self._used.add(connection)
            if self._closed:  # while it connected
                raise _closed()
            parser = AnswerParser(wire.method)
            with suppress(WriteError):  # a server may refuse a body before its end; its answer says why
                await _write(connection, wire, target.path)
            while not parser.head(await connection.read(limits.read, until)):
                pass
        except BaseException:
            self.give_back(route, connection, False)
            await asyncio.sleep(0)  # the socket is closed in the loop's next turn
            raise
        return AsyncDirectAnswer(self, route, connection, parser)

    def _take(self, route: Route) -> Connection | None:
        """An idle connection."""
        idle = self._idle.get(route)
        while idle:
            connection = idle.pop()
            if connection.is_quiet and time.monotonic() < connection.until:
                return connection
            connection.drop()
        return None

    async def _connect(self, route: Route, limit: float | None, until: float | None) -> Connection:
        self._make_room()
        scheme, host, port = route
        secure: dict[str, Any] = {}
        if scheme == "https":
            secure = {"ssl": tls_context(self._network, self._default), "server_hostname": host}
        loop = asyncio.get_running_loop()
        sock: socket.socket | None = None
        try:
            async with asyncio.timeout(remaining(limit, until, ConnectTimeout)):
                sock = await _reach(host, PORTS[scheme] if port is None else port)
                _, connection = await loop.create_connection(lambda: Connection(self._spare), sock=sock, **secure)
        except BaseException as error:
            if sock is not None:
                sock.close()
            if isinstance(error, TimeoutError):
                raise ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise ConnectError(str(error)) from error
            raise
        return connection

    def _make_room(self) -> None:
        """Close idle connections to other servers, oldest first, where the limit leaves no place for a new one."""
        if self._places.free is not None:
            surplus = self._idle_number() - self._places.free
            for idle in self._idle.values():
                while surplus > 0 and idle:
                    idle.popleft().drop()
                    surplus -= 1

    def _idle_number(self) -> int:
        return sum(map(len, self._idle.values()))

    def give_back(self, route: Route, connection: Connection | None, reusable: bool) -> bool:
        """Take a connection back from whoever used it, and its place; whether it is kept."""
        kept = False
        if connection is not None:
            self._used.discard(connection)
            connection.disarm()
            kept = reusable and not self._closed and (self._keep is None or self._idle_number() < self._keep)
            if kept:
                connection.until = float("inf") if self._expiry is None else time.monotonic() + self._expiry
                self._idle.setdefault(route, deque()).append(connection)
            else:
                connection.drop()
        self._places.give()
        return kept

    async def aclose(self) -> None:
        """Close all connections; who waits for one is told so."""
        self._closed = True
        self._places.end()
        for connection in [*self._used, *(one for idle in self._idle.values() for one in idle)]:
            connection.drop()
        self._idle.clear()
        await asyncio.sleep(0)  # as above

    def places(self) -> int:
        """How many requests hold a connection, or a place of the pool."""
        return max(len(self._used), self._places.taken())


async def _reach(host: str, port: int) -> socket.socket:
    """A socket connected to the first of a host's addresses that answers.

    The next address is tried too where one takes long (RFC 8305). Not by `create_connection`: when it is cancelled, it
    may forget a socket.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    waiting = deque(sorted(found, key=lambda one: [other[0] for other in found[: found.index(one)]].count(one[0])))
    trying: set[asyncio.Task[socket.socket]] = set()
    errors: list[BaseException] = []
    try:
        while waiting or trying:
            if waiting:
                family, kind, protocol, _, address = waiting.popleft()
                trying.add(loop.create_task(_open(family, kind, protocol, address)))
            done, _ = await asyncio.wait(
                trying, timeout=NEXT_ADDRESS if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                trying.discard(task)
                error = task.exception()
                if error is None:
                    trying |= done - {task}
                    return task.result()
                errors.append(error)
    finally:
        for task in trying:
            task.cancel()
            task.add_done_callback(_close_socket)
    raise errors[0]


async def _open(family: int, kind: int, protocol: int, address: Any) -> socket.socket:
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


def _close_socket(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _write(connection: Connection, wire: Wire, path: bytes) -> None:
    limit, until, body = wire.limits.write, wire.until, wire.body
    head = request_head(wire.method, path, wire.headers)
    content = None if body is None else body.content
    if body is None or content is not None:
        if content and len(content) > BLOCK:  # too much to be copied
            await connection.write(head, limit, until)
            await connection.write(content, limit, until)
        else:
            await connection.write(Hidden(head + content) if content else head, limit, until)
        return
    await connection.write(head, limit, until)
    blocks = aiter(body)
    async with aclosing(blocks if body.length is not None else _chunks(blocks)) as parts:
        async for block in parts:
            await connection.write(block, limit, until)


async def _chunks(blocks: AsyncIterable[bytes]) -> AsyncGenerator[bytes, None]:
    async for block in blocks:
        if block:
            yield b"%x\r\n%b\r\n" % (len(block), block)
    yield b"0\r\n\r\n"
