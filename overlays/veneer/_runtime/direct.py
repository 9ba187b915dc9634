"""HTTP/1.1 on sockets of our own, for servers that are reached without a proxy; sync.

What the bytes mean is told in `http1.py`. One lane holds the connections of a pool to any number of servers: idle ones
are taken again, the youngest first, and no more than the pool's limit are open.

Nothing in here takes a lock that can be held twice: an abandoned stream gives its connection back while the garbage is
collected, which may happen anywhere in any thread.
"""

from __future__ import annotations

import select
import socket
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Protocol

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
from .slots import shut

if TYPE_CHECKING:
    import ssl

    from .network import MakeContext, Network
    from .wire import Route, Target, Wire

BLOCK = 64 * 1024
"""Bytes that one read takes; events and most answers are smaller."""
LARGE_BLOCK = 256 * 1024
"""Bytes that one read takes of a body that is large; fewer calls, and a tenth less time."""
LARGE_BODY = 1024 * 1024
PORTS = {"http": 80, "https": 443}
MOST_COUNTED = 65536
"""A limit of connections above this is none: no process has so many sockets."""


class Waits(Protocol):
    """How long a body may keep its reader waiting; both can change between two reads."""

    @property
    def silence(self) -> float | None:
        """Seconds without a byte."""
        ...

    @property
    def until(self) -> float | None:
        """Monotonic time at which reading has to be over."""
        ...


def tls_context(network: Network, default: MakeContext) -> ssl.SSLContext:
    """The TLS context, told to speak HTTP/1.1 and nothing newer."""
    context = network.context("https", default)
    context.set_alpn_protocols(["http/1.1"])
    return context


def limit_of(number: int | None) -> int | None:
    """A number of connections; None: no limit."""
    return None if number is None or number > MOST_COUNTED else number


def is_readable(sock: socket.socket) -> bool:
    """Whether an idle connection has something to say, which can only be its end."""
    number = sock.fileno()
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


class DirectAnswer:
    """The answer on one connection, which it gives back when it is closed."""

    def __init__(self, parser: AnswerParser, sock: socket.socket, give_back: Callable[[bool], None]) -> None:
        self.status, self.reason, self.fields = parser.status, parser.reason, parser.fields
        self._parser, self._sock = parser, sock
        self._read = parser.done
        self._size = LARGE_BLOCK if int(self.fields.get("content-length", 0)) >= LARGE_BODY else BLOCK
        self._back = [give_back]  # popped, which no two threads can do at the same time

    def take(self, waits: Waits) -> bytes | None:
        """The next bytes of the body, maybe none of it; None at its end."""
        parser = self._parser
        if parser.ahead:
            block = parser.given()
            self._read = block is None
            return block
        return parser.body(_read(self._sock, self._size, waits.silence, waits.until))

    def close(self) -> None:
        """Give the connection back; it is used again if the body was read to its end."""
        with suppress(IndexError):
            self._back.pop()(self._read and self._parser.reusable)

    def interrupt(self) -> None:
        """Wake up another thread that reads."""
        shut(self._sock)

    def socket(self) -> socket.socket:
        """What it is read from."""
        return self._sock


class DirectLane:
    """Connections of one process. Thread-safe."""

    errors: tuple[type[Exception], ...] = (TransportError,)

    def __init__(self, network: Network, default: MakeContext) -> None:
        self._network, self._default = network, default
        self._keep = limit_of(network.max_keepalive)
        self._expiry = network.keepalive_expiry
        self._idle: dict[Route, deque[tuple[socket.socket, float]]] = {}
        self._used: set[socket.socket] = set()
        self._places: SimpleQueue[None] | None = None
        self._limit = limit_of(network.max_connections)
        if self._limit is not None:
            self._places = SimpleQueue()  # its methods may be entered again in the midst of themselves
            for _ in range(self._limit):
                self._places.put(None)
        self._closed = False

    def send(self, wire: Wire, target: Target) -> DirectAnswer:
        """Send a request and read the head of its answer."""
        places, limits, until = self._places, wire.limits, wire.until
        if places is not None:
            try:
                places.get(timeout=remaining(limits.pool, until, PoolTimeout))
            except Empty:
                raise PoolTimeout from None
        sock: socket.socket | None = None
        try:
            self._check_open()  # closing wakes one that waits for a place, each of those the next
            sock = self._take(target.route) or self._connect(target.route, limits.connect, until)
            self._used.add(sock)
            self._check_open()  # either it is seen here, or closing has seen the socket
            parser = AnswerParser(wire.method)
            with suppress(WriteError):  # a server may refuse a body before its end; its answer says why
                _write(sock, wire, target.path)
            while not parser.head(_read(sock, BLOCK, limits.read, until)):
                pass
        except BaseException:
            self._give_back(target.route, sock, False)
            raise
        taken = sock
        return DirectAnswer(parser, taken, lambda reusable: self._give_back(target.route, taken, reusable))

    def _check_open(self) -> None:
        if self._closed:
            raise ReadError("the pool was closed")

    def _take(self, route: Route) -> socket.socket | None:
        """An idle connection."""
        idle = self._idle.get(route)
        while idle:
            try:
                sock, until = idle.pop()
            except IndexError:  # another thread was faster
                return None
            if time.monotonic() < until and not is_readable(sock):
                return sock
            sock.close()
        return None

    def _connect(self, route: Route, limit: float | None, until: float | None) -> socket.socket:
        self._make_room()
        scheme, host, port = route
        context = tls_context(self._network, self._default) if scheme == "https" else None
        sock: socket.socket | None = None
        try:
            left = remaining(limit, until, ConnectTimeout)
            sock = socket.create_connection((host, PORTS[scheme] if port is None else port), left)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                sock.settimeout(remaining(limit, until, ConnectTimeout))
                sock = context.wrap_socket(sock, server_hostname=host)
        except BaseException as error:
            if sock is not None:
                sock.close()
            if isinstance(error, TimeoutError):
                raise ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise ConnectError(str(error)) from error
            raise
        return sock

    def _make_room(self) -> None:
        """Close idle connections to other servers, oldest first, where the limit leaves no place for a new one."""
        if self._places is not None:
            surplus = self._idle_number() - self._places.qsize()
            for idle in list(self._idle.values()):
                while surplus > 0 and idle:
                    with suppress(IndexError):
                        idle.popleft()[0].close()
                    surplus -= 1

    def _idle_number(self) -> int:
        return sum(map(len, list(self._idle.values())))

    def _give_back(self, route: Route, sock: socket.socket | None, reusable: bool) -> None:
        if sock is not None:
            self._used.discard(sock)
            if reusable and not self._closed and (self._keep is None or self._idle_number() < self._keep):
                until = float("inf") if self._expiry is None else time.monotonic() + self._expiry
                self._idle.setdefault(route, deque()).append((sock, until))
                if self._is_closed():  # in between, by another thread
                    self._close_idle()
            else:
                sock.close()
        if self._places is not None:
            self._places.put(None)

    def _is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Close idle connections, wake up who uses one or waits for one; those in use are closed by their users."""
        self._closed = True
        self._close_idle()
        for sock in list(self._used):
            shut(sock)
        if self._places is not None:
            self._places.put(None)

    def _close_idle(self) -> None:
        for idle in list(self._idle.values()):
            while idle:
                with suppress(IndexError):
                    idle.pop()[0].close()

    def sockets(self) -> list[socket.socket]:
        """All that are open."""
        return [*self._used, *(sock for idle in list(self._idle.values()) for sock, _ in list(idle))]

    def places(self) -> int:
        """How many requests hold a connection, or a place of the pool."""
        taken = 0 if self._limit is None or self._places is None else self._limit - self._places.qsize()
        return max(len(self._used), taken)


def _read(sock: socket.socket, size: int, limit: float | None, until: float | None) -> bytes:
    seconds = remaining(limit, until, ReadTimeout)
    if seconds != sock.gettimeout():  # setting it asks the system each time
        sock.settimeout(seconds)
    try:
        return sock.recv(size)
    except TimeoutError as error:
        raise ReadTimeout(str(error)) from error
    except OSError as error:
        raise ReadError(str(error)) from error


def _write(sock: socket.socket, wire: Wire, path: bytes) -> None:
    limit, until, body = wire.limits.write, wire.until, wire.body
    head = request_head(wire.method, path, wire.headers)
    content = None if body is None else body.content
    if body is None or content is not None:
        if content and len(content) > BLOCK:  # too much to be copied
            _send(sock, head, limit, until)
            _send(sock, content, limit, until)
        else:
            _send(sock, Hidden(head + content) if content else head, limit, until)
        return
    _send(sock, head, limit, until)
    for block in body if body.length is not None else chunks(body):
        _send(sock, block, limit, until)


def chunks(blocks: Iterable[bytes]) -> Generator[bytes, None, None]:
    """A body whose length nobody knows, as it goes over the wire."""
    for block in blocks:
        if block:
            yield b"%x\r\n%b\r\n" % (len(block), block)
    yield b"0\r\n\r\n"


def _send(sock: socket.socket, data: bytes, limit: float | None, until: float | None) -> None:
    try:
        sock.settimeout(remaining(limit, until, WriteTimeout))
        sent = sock.send(data)
        if sent < len(data):
            rest = memoryview(data)[sent:]
            while rest:
                sock.settimeout(remaining(limit, until, WriteTimeout))
                rest = rest[sock.send(rest) :]
    except TimeoutError as error:
        raise WriteTimeout(str(error)) from error
    except OSError as error:
        raise WriteError(str(error)) from error
