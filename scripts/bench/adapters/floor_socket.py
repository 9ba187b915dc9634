"""Physical limit: a raw socket, hand-made HTTP and json.loads.

No error handling, no redirects, no encodings: nothing a product could ship.
"""

import asyncio
import json
import os
import socket

from bench import payloads

NAME = "raw socket + json"
KIND = "floor"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = ()
IMPORT = "import socket, json"
IMPORT_ASYNC = "import asyncio, json"


def _post(target, path, body):
    name, value = payloads.AUTH[target.provider]
    data = json.dumps(body, separators=(",", ":")).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {target.host}\r\n{name}: {value}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


def _length(head):
    low = head.lower()
    at = low.find(b"content-length:")
    return int(low[at + 15 : low.index(b"\r\n", at)])


def open(target):
    sock = socket.create_connection((target.hostname, target.port))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return target, sock


def close(client):
    client[1].close()


def _reply(sock):
    buf = bytearray()
    while True:
        buf += sock.recv(65536)
        at = buf.find(b"\r\n\r\n")
        if at >= 0:
            break
    body = buf[at + 4 :]
    need = _length(bytes(buf[: at + 2]))
    while len(body) < need:
        body += sock.recv(1 << 20)
    return json.loads(body)


def chat(client):
    target, sock = client
    path = payloads.CHAT_PATH[target.provider]
    sock.sendall(_post(target, path, payloads.chat_body(target.provider, False)))
    return payloads.answer(target.provider, _reply(sock))


def embed(client):
    target, sock = client
    if target.provider not in payloads.EMBED_PATH:
        return None
    path = payloads.EMBED_PATH[target.provider]
    sock.sendall(_post(target, path, payloads.embed_body(target.provider)))
    return payloads.reply_vectors(target.provider, _reply(sock))


class _Chunked:
    """Takes the bytes of one chunked SSE reply, gives back decoded events.

    A JSON text never holds a raw line break, so the chunk framing lines cannot
    be mistaken for data; events are cut at blank lines, framing is dropped.
    """

    def __init__(self):
        self.buf = b""
        self.head = True
        self.ending = self.done = False

    def feed(self, data):
        buf = self.buf + data
        if self.head:
            at = buf.find(b"\r\n\r\n")
            if at < 0:
                self.buf = buf
                return []
            buf = buf[at + 4 :]
            self.head = False
        lines = buf.split(b"\n")
        self.buf = lines.pop()
        out = []
        for line in lines:
            if line.startswith(b"data:"):
                if line.startswith(b"data: [DONE]"):
                    continue
                out.append(json.loads(line[5:]))
            elif line == b"0\r":
                self.ending = True
            elif self.ending and line == b"\r":
                self.done = True
        return out


def stream(client):
    target, sock = client
    provider = target.provider
    path = payloads.CHAT_PATH[provider]
    sock.sendall(_post(target, path, payloads.chat_body(provider, True)))
    parser = _Chunked()
    while not parser.done:
        for event in parser.feed(sock.recv(65536)):
            text = payloads.piece(provider, event)
            if text:
                yield text


def upload(client, path):
    target, sock = client
    size = os.path.getsize(path)
    mark = "benchmark-boundary"
    first = (
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="big.bin"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    last = f"\r\n--{mark}--\r\n".encode()
    name, value = payloads.AUTH[target.provider]
    sock.sendall(
        (
            f"PUT /v1/files/bench-bucket/big.bin HTTP/1.1\r\nHost: {target.host}\r\n{name}: {value}\r\n"
            f"Content-Type: multipart/form-data; boundary={mark}\r\n"
            f"Content-Length: {size + len(first) + len(last)}\r\n\r\n"
        ).encode()
        + first
    )
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as file:
        sock.sendfile(file)
    sock.sendall(last)
    return _reply(sock)["url"]


def download(client, path):
    target, sock = client
    name, value = payloads.AUTH[target.provider]
    sock.sendall(
        f"GET /v1/files/bench-bucket/big.bin HTTP/1.1\r\nHost: {target.host}\r\n{name}: {value}\r\n\r\n".encode()
    )
    buf = bytearray(1 << 18)
    view = memoryview(buf)
    got = b""
    while b"\r\n\r\n" not in got:
        got += sock.recv(4096)
    head, rest = got.split(b"\r\n\r\n", 1)
    left = _length(head + b"\r\n") - len(rest)
    out = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(out, rest)
    while left:
        n = sock.recv_into(view)
        os.write(out, view[:n])
        left -= n
    os.close(out)


class _Protocol(asyncio.Protocol):
    def __init__(self):
        self.feed = None
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        if self.feed is not None:
            self.feed(data)


class _Pool:
    def __init__(self, target):
        self.target = target
        self.idle = []
        self.all = []

    async def take(self):
        if self.idle:
            return self.idle.pop()
        loop = asyncio.get_running_loop()
        _, proto = await loop.create_connection(_Protocol, self.target.hostname, self.target.port)
        self.all.append(proto)
        return proto


async def aopen(target):
    return _Pool(target)


async def aclose(client):
    for proto in client.all:
        proto.transport.close()


async def _areply(client, payload):
    proto = await client.take()
    done = asyncio.get_running_loop().create_future()
    buf = bytearray()
    need = -1
    start = 0

    def feed(data):
        nonlocal need, start
        buf.extend(data)
        if need < 0:
            at = buf.find(b"\r\n\r\n")
            if at < 0:
                return
            start = at + 4
            need = start + _length(bytes(buf[:start]))
        if len(buf) >= need and not done.done():
            done.set_result(None)

    proto.feed = feed
    proto.transport.write(payload)
    await done
    client.idle.append(proto)
    return json.loads(buf[start:need])


async def achat(client):
    provider = client.target.provider
    body = _post(client.target, payloads.CHAT_PATH[provider], payloads.chat_body(provider, False))
    return payloads.answer(provider, await _areply(client, body))


async def aembed(client):
    provider = client.target.provider
    if provider not in payloads.EMBED_PATH:
        return None
    body = _post(client.target, payloads.EMBED_PATH[provider], payloads.embed_body(provider))
    return payloads.reply_vectors(provider, await _areply(client, body))


async def astream(client):
    provider = client.target.provider
    proto = await client.take()
    loop = asyncio.get_running_loop()
    parser = _Chunked()
    ready = []
    waiter = None

    def feed(data):
        nonlocal waiter
        ready.append(data)
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    proto.feed = feed
    proto.transport.write(_post(client.target, payloads.CHAT_PATH[provider], payloads.chat_body(provider, True)))
    while not parser.done:
        if not ready:
            waiter = loop.create_future()
            await waiter
        blocks, ready[:] = list(ready), []
        for data in blocks:
            for event in parser.feed(data):
                text = payloads.piece(provider, event)
                if text:
                    yield text
    client.idle.append(proto)
