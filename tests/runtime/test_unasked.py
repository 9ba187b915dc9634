"""Bytes that nobody asked for: whatever a server says beside its answers, no request gets it as its own."""

from __future__ import annotations

import asyncio
import importlib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.server import Exchange, Server, json_reply
from support.surroundings import authority
from support.worlds import World, request
from veneer._runtime.arrivals import READ
from veneer._runtime.slots import holds_bytes

__all__ = ["authority"]

FORGED = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"
UNASKED = {
    "an answer": FORGED,
    "its beginning": FORGED[:9],
    "no HTTP": b"X",
    "an informational answer": b"HTTP/1.1 100 Continue\r\n\r\n",
}
BODY = b'{"ok": true}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ANSWERS = {
    "sized": HEAD + b"Content-Length: 12\r\n\r\n" + BODY,
    "in chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\nc\r\n" + BODY + b"\r\n0\r\n\r\n",
    "empty": b"HTTP/1.1 204 No Content\r\n\r\n",
}


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if request.param == "http":
        with Server(json_reply()) as made:
            yield made
        return
    folder: Path = request.getfixturevalue("authority")
    request.getfixturevalue("monkeypatch").setenv("SSL_CERT_FILE", str(folder / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    with Server(json_reply(), context=context) as made:
        yield made


def asked(name: str, body: bytes = b"") -> Any:
    """A request whose answer tells whether it is its own."""
    return request("GET", f"/{name}", parse=lambda status, content: bytes(content))


def own(exchange: Exchange) -> None:
    """Answer with what was asked for."""
    json_reply(exchange.request.target)(exchange)


class Speaking:
    """A behaviour: answer, and say something more each time that the test says so."""

    def __init__(self, answer: bytes, *more: bytes) -> None:
        self._answer = answer
        self._more = [(block, threading.Event(), threading.Event()) for block in more]
        self._turns = iter(self._more)

    def __call__(self, exchange: Exchange) -> None:
        exchange.send(self._answer)
        for block, go_on, said in self._more:
            exchange.wait(go_on)
            exchange.send(block)
            said.set()

    def speak(self) -> None:
        """Say the next block, and wait until it was sent; the event loop does not turn meanwhile."""
        _, go_on, said = next(self._turns)
        go_on.set()
        assert said.wait(5)
        time.sleep(0.005)  # it is on its way through the kernel


async def check(world: World, sender: Any, server: Server) -> None:
    """The next requests get what they ask for, on another connection."""
    server.script(own)
    for name in ("one", "two"):
        assert await world.send(sender, asked(name)) == f"/{name}".encode()
    assert [received.connection for received in server.requests] == [1, 2, 2]
    assert server.wait_until(lambda s: s.closed == 1)


@pytest.mark.parametrize("unasked", UNASKED)
@pytest.mark.parametrize("seen", [True, False])
async def test_while_the_connection_is_idle(world: World, server: Server, unasked: str, seen: bool) -> None:
    """Whether or not the event loop has read them when the next request comes."""
    speaking = Speaking(ANSWERS["sized"], UNASKED[unasked])
    server.script(speaking)
    sender = world.sender(server.url, max_retries=0)
    assert await world.send(sender, asked("first")) == BODY
    speaking.speak()
    if seen:
        await asyncio.sleep(0.01)
    await check(world, sender, server)


@pytest.mark.parametrize("unasked", UNASKED)
@pytest.mark.parametrize("answer", ANSWERS)
async def test_together_with_the_answer(world: World, server: Server, answer: str, unasked: str) -> None:
    server.script(lambda exchange: exchange.send(ANSWERS[answer] + UNASKED[unasked]))
    sender = world.sender(server.url, max_retries=0)
    assert await world.send(sender, asked("first")) == (b"" if answer == "empty" else BODY)
    await check(world, sender, server)


def stream_of(size: int) -> tuple[bytes, bytes]:
    """Head and body of a stream with one event; the body has that many bytes."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n" % size
    start, end = b"data: 1\n\n:", b"\n\ndata: [DONE]\n\n"
    return head, start + b"." * (size - len(start) - len(end)) + end


@pytest.mark.parametrize("size", [2**14, 2**16, READ, 2**17, 2 * READ, 2**18])
async def test_behind_a_body_that_fills_a_block(world: World, server: Server, size: int) -> None:
    """Reading ends where a block ends: the next bytes are in some buffer, or not read yet."""
    head, body = stream_of(size)
    speaking = Speaking(head, body + FORGED)
    server.script(speaking)
    sender = world.sender(server.url, max_retries=0)
    stream = await world.open(sender)
    speaking.speak()
    assert await world.collect(stream) == [1]
    await check(world, sender, server)


@pytest.mark.parametrize("size", [70_000, 140_000, 270_000])
async def test_behind_a_body_that_waits_for_its_reader(world: World, server: Server, size: int) -> None:
    """Reading was paused when they came: the layers below hold them."""
    head, body = stream_of(size)
    speaking = Speaking(head, body, FORGED)
    server.script(speaking)
    sender = world.sender(server.url, max_retries=0)
    stream = await world.open(sender)
    for _ in range(2):
        speaking.speak()
        await asyncio.sleep(0.01)
    assert await world.collect(stream) == [1]
    await check(world, sender, server)


@pytest.mark.parametrize("library", ["httpcore", "httpcore2"])
def test_behind_an_answer_through_a_proxy_under_tls(authority: Path, library: str) -> None:
    """TLS within TLS has a buffer of its own in the sync libraries."""
    made = importlib.import_module(f"{library}._backends.sync")
    ours, theirs = socket.socketpair()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "server.pem")

    def serve() -> None:
        with context.wrap_socket(theirs, server_side=True) as wrapped:
            wrapped.recv(9)
            wrapped.sendall(b"answer")
            wrapped.sendall(FORGED)
            sent.set()
            wrapped.recv(9)

    sent = threading.Event()
    thread = threading.Thread(target=serve)
    thread.start()
    with ours:
        trusting = ssl.create_default_context(cafile=str(authority / "ca.pem"))
        stream = made.TLSinTLSStream(ours, trusting, "127.0.0.1", 5)
        stream.write(b"question")
        assert not holds_bytes(stream)
        assert sent.wait(5)
        assert stream.read(65536) == b"answer"
        assert not stream.get_extra_info("is_readable")
        assert holds_bytes(stream)
    thread.join()
