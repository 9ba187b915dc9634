"""A scripted HTTP server on a real socket: each request is answered by a behaviour that controls every byte and pause.

A behaviour is a function of an `Exchange`. After it returns, the connection waits for the next request, unless the
behaviour closed it. The last behaviour of a script answers all further requests.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple, Self

PATIENCE = 5.0
"""Seconds after which a wait for something that should happen gives up; tests that pass never reach it."""


class Received(NamedTuple):
    """A request as it came; header names in lower case, repeated ones joined by commas."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    """Which connection brought it, counted from 1."""
    header_lines: list[tuple[str, str]]


class Gone(Exception):
    """The connection is over: the client left, the behaviour closed it, or the test ended."""


class Exchange:
    """One request and the means to answer it."""

    def __init__(self, server: Server, sock: socket.socket, request: Received) -> None:
        self.server, self.request = server, request
        self._sock = sock

    def send(self, *blocks: bytes) -> None:
        """Send each block on its own."""
        for block in blocks:
            try:
                self._sock.sendall(block)
            except OSError:
                raise Gone from None

    def pause(self, seconds: float) -> None:
        """Wait; the end of the test ends it."""
        if self.server.ending.wait(seconds):
            raise Gone

    def wait(self, event: threading.Event) -> None:
        """Wait for the test to set `event`."""
        if not event.wait(PATIENCE):
            raise Gone

    def head(self, status: int = 200, headers: Mapping[str, str] | None = None, reason: str = "Status") -> None:
        """Send status line and headers."""
        lines = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        self.send(f"HTTP/1.1 {status} {reason}\r\n{lines}\r\n".encode("latin-1"))

    def chunk(self, data: bytes) -> None:
        """Send one piece of a chunked body."""
        self.send(b"%x\r\n%s\r\n" % (len(data), data))

    def end(self) -> None:
        """Send the end of a chunked body."""
        self.send(b"0\r\n\r\n")

    def close(self) -> None:
        """Close the connection in good order, as far as TCP is concerned."""
        raise Gone

    def reset(self) -> None:
        """Tear the connection down."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def hold(self) -> None:
        """Say nothing more until the client leaves or the test ends."""
        try:
            while self._sock.recv(65536):
                pass
        except OSError:
            pass
        raise Gone


Behaviour = Callable[[Exchange], None]


class Server:
    """Listens on a free port of 127.0.0.1 until it is closed; a context manager.

    With `refusing=True` it owns its port but refuses connections until `listen` is called.
    """

    def __init__(self, *script: Behaviour, context: ssl.SSLContext | None = None, refusing: bool = False) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        """How many connections were accepted."""
        self.closed = 0
        """How many of them are over."""
        self.ending = threading.Event()
        self._script = list(script)
        self._context = context
        self._change = threading.Condition()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"
        if not refusing:
            self.listen()

    def listen(self) -> None:
        """Accept connections from now on."""
        self._listener.listen(256)
        self._start(self._accept)

    def script(self, *behaviours: Behaviour) -> Self:
        """Answer the requests from now on by these behaviours, one each; the last one answers the rest."""
        self._script = list(behaviours)
        return self

    def wait_until(self, condition: Callable[[Server], bool]) -> bool:
        """Wait until a condition on the server's counters holds; False where it does not come true."""
        with self._change:
            return self._change.wait_for(lambda: condition(self), PATIENCE)

    @property
    def paths(self) -> list[str]:
        """The targets of all requests."""
        return [request.target for request in self.requests]

    def sent(self, name: str) -> list[str | None]:
        """The values that a header had in all requests, None where it was missing."""
        return [request.headers.get(name.lower()) for request in self.requests]

    def close(self) -> None:
        """End all behaviours, close all sockets, wait for all threads."""
        self.ending.set()
        _shut(self._listener)
        self._listener.close()
        with self._change:
            sockets = list(self._sockets)
        for sock in sockets:
            _shut(sock)
        for thread in list(self._threads):
            thread.join(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.ending.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._change:
                self.connections += 1
                number = self.connections
                self._sockets.add(sock)
                self._change.notify_all()
            self._start(self._serve, sock, number)

    def _serve(self, plain: socket.socket, number: int) -> None:
        sock = plain
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(plain, server_side=True)
                with self._change:
                    self._sockets = self._sockets - {plain} | {sock}
            reader = sock.makefile("rb")
            with reader:
                while (request := _read(reader, number)) is not None:
                    with self._change:
                        behaviour = self._script.pop(0) if len(self._script) > 1 else self._script[0]
                        self.requests.append(request)
                        self._change.notify_all()
                    behaviour(Exchange(self, sock, request))
        except (Gone, OSError, ValueError):
            pass
        finally:
            sock.close()
            with self._change:
                self._sockets -= {sock, plain}
                self.closed += 1
                self._change.notify_all()


def _shut(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _read(reader: Any, connection: int) -> Received | None:
    first = reader.readline()
    if not first.strip():
        return None
    method, target, _ = first.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    lines: list[tuple[str, str]] = []
    while line := reader.readline().decode("latin-1").rstrip("\r\n"):
        name, _, value = line.partition(":")
        lines.append((name, value.strip()))
        known = headers.get(name.lower())
        headers[name.lower()] = value.strip() if known is None else f"{known}, {value.strip()}"
    if headers.get("transfer-encoding") == "chunked":
        body = b"".join(iter(lambda: _chunk(reader), b""))
    else:
        body = reader.read(int(headers.get("content-length", 0)))
    return Received(method, target, headers, body, connection, lines)


def _chunk(reader: Any) -> bytes:
    size = int(reader.readline(), 16)
    data: bytes = reader.read(size)
    reader.readline()
    return data


# ready-made behaviours


def reply(
    status: int = 200, body: bytes | str = b"", headers: Mapping[str, str] | None = None, *, reason: str = "Status"
) -> Behaviour:
    """A whole answer; a Content-Length in `headers` may lie, one of "" is left out."""
    content = body.encode() if isinstance(body, str) else body
    fields = {"Content-Length": str(len(content)), **(headers or {})}
    fields = {name: value for name, value in fields.items() if value}

    def behave(exchange: Exchange) -> None:
        exchange.head(status, fields, reason)
        if exchange.request.method != "HEAD":
            exchange.send(content)
        if "Content-Length" not in fields or fields["Content-Length"] != str(len(content)):
            exchange.close()

    return behave


def json_reply(body: bytes | str = b'{"ok": true}', status: int = 200, **headers: str) -> Behaviour:
    """A whole JSON answer; underscores in names of headers become hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return reply(status, body, {"Content-Type": "application/json", **named})


def raw(*blocks: bytes, pause: float = 0.0, then: str = "close") -> Behaviour:
    """Bytes as they are, with pauses between them; then `close`, `reset`, `hold`, or `keep` the connection."""

    def behave(exchange: Exchange) -> None:
        for number, block in enumerate(blocks):
            if number and pause:
                exchange.pause(pause)
            exchange.send(block)
        if then != "keep":
            getattr(exchange, then)()

    return behave


def drip(content: bytes, seconds: float = 0.01, start: int = 0) -> Behaviour:
    """Send byte by byte from position `start` on."""
    return raw(
        *([content[:start]] if start else []), *(bytes([b]) for b in content[start:]), pause=seconds, then="keep"
    )


def sse(
    *blocks: bytes | str | float | threading.Event,
    then: str = "end",
    headers: Mapping[str, str] | None = None,
    content_type: str = "text/event-stream",
) -> Behaviour:
    """A chunked stream: bytes or text are one chunk each, numbers are pauses, events are waited for; then `end`, ..."""

    def behave(exchange: Exchange) -> None:
        fields = {"Transfer-Encoding": "chunked", **({"Content-Type": content_type} if content_type else {})}
        exchange.head(200, {**fields, **(headers or {})})
        for block in blocks:
            if isinstance(block, threading.Event):
                exchange.wait(block)
            elif block == "":
                continue  # a chunk without bytes would be the end
            elif isinstance(block, bytes | str):
                exchange.chunk(block.encode() if isinstance(block, str) else block)
            else:
                exchange.pause(block)
        if then != "keep":
            getattr(exchange, then)()

    return behave


def data(*values: str) -> str:
    """Events with these data fields."""
    return "".join(f"data: {value}\n\n" for value in values)


def hold(exchange: Exchange) -> None:
    """Accept the request and stay silent."""
    exchange.hold()


def close(exchange: Exchange) -> None:
    """Close without an answer."""
    exchange.close()


def reset(exchange: Exchange) -> None:
    """Tear down without an answer."""
    exchange.reset()


def echo(exchange: Exchange) -> None:
    """Give the request's body back."""
    reply(200, exchange.request.body, {"Content-Type": "application/json"})(exchange)


def redirect(location: str, status: int = 302) -> Behaviour:
    """Send the client elsewhere."""
    return reply(status, b"elsewhere", {"Location": location})


def choose(routes: Mapping[str, Behaviour] | Callable[[Received], Behaviour]) -> Behaviour:
    """Answer by the path (without query), or by what a function says."""

    def behave(exchange: Exchange) -> None:
        if isinstance(routes, Mapping):
            found = routes[exchange.request.target.partition("?")[0]]
        else:
            found = routes(exchange.request)
        found(exchange)

    return behave


def closed_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port
