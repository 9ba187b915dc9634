"""One request on its way through the emulator: what came, and the ways to send something back."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, QueryParams

from ._answer import Answer

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ._document import Operation


BODILESS = (204, 304)
"""Statuses of answers that have no body by HTTP's rules."""


@dataclass(frozen=True, kw_only=True)
class Received:
    """A request as the emulator got it, credentials included; for assertions in tests."""

    method: str
    path: str
    """Path below the service's base URL as it was sent, percent-encoded."""
    query: QueryParams
    headers: Headers
    body: bytes
    """The body; only its first bytes where it is longer than the emulator's `record_limit`."""
    operation: str | None
    """The operationId in the service's document; None where no operation has this method and path."""

    def json(self) -> Any:
        """The body as decoded JSON; raises ValueError where it is none."""
        return json.loads(self.body)


class ClientGone(Exception):  # not an error, a way out of a handler
    """The client closed the connection, or the emulator is about to stop."""


@dataclass(kw_only=True)
class Call:
    """A request being answered; handlers read it, faults use its ways of sending."""

    received: Received
    operation: Operation | None
    arguments: Mapping[str, str]
    """Path parameters, decoded."""
    body: bytes
    transport: asyncio.Transport
    receive: Receive
    send: Send
    scope: Scope
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers that the service puts on each of its answers."""
    identity: str = ""
    """Who is calling, once the credentials were checked."""
    json: Any = None
    """The decoded JSON body, once it was checked."""
    _gone: asyncio.Event = field(default_factory=asyncio.Event)
    _watcher: asyncio.Task[None] | None = None
    _bodiless: bool = False

    async def pause(self, seconds: float) -> None:
        """Wait; raises ClientGone as soon as the client leaves, so that no long wait outlives its client."""
        if seconds <= 0:
            await asyncio.sleep(0)
            if self.transport.is_closing():
                raise ClientGone
            return
        if self._watcher is None:
            self._watcher = asyncio.create_task(self._watch())
        try:
            async with asyncio.timeout(seconds):
                await self._gone.wait()
        except TimeoutError:
            return
        raise ClientGone

    def parsed(self) -> Any:
        """The decoded JSON body; raises ValueError where it is none."""
        if self.json is None:
            self.json = json.loads(self.body)
        return self.json

    async def _watch(self) -> None:
        while (await self.receive())["type"] != "http.disconnect":
            pass
        self._gone.set()

    async def finish(self) -> None:
        """Stop watching the client."""
        if self._watcher is not None:
            self._watcher.cancel()
            await asyncio.gather(self._watcher, return_exceptions=True)

    def head(self, answer: Answer) -> dict[str, str]:
        """All headers of an answer except its length."""
        return {**self.extra_headers, **answer.headers}

    async def start(self, answer: Answer) -> None:
        """Send status and headers."""
        head = self.head(answer)
        self._bodiless = answer.status in BODILESS
        if answer.pieces is None:
            head["content-length"] = str(len(answer.body))
        raw = [(k.lower().encode(), v.encode("latin-1")) for k, v in head.items()]
        await self.send({"type": "http.response.start", "status": answer.status, "headers": raw})

    async def write(self, piece: bytes) -> None:
        """Send a piece of the body in one write, if it may have any; raises ClientGone when nobody is there."""
        if self.transport.is_closing():
            raise ClientGone
        if piece and not self._bodiless:  # an empty chunk would end a chunked body
            await self.send({"type": "http.response.body", "body": piece, "more_body": True})

    async def end(self) -> None:
        """End the body properly."""
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    async def deliver(self, answer: Answer) -> None:
        """Send a whole answer as it should be."""
        await self.start(answer)
        if answer.pieces is None:
            await self.send({"type": "http.response.body", "body": answer.body, "more_body": False})
            return
        for number, piece in enumerate(answer.pieces):
            await self.pause(answer.pace if number else 0)
            await self.write(piece)
        await self.end()

    async def raw(self, answer: Answer, body: bytes, *, length: int) -> None:
        """Send an answer past the HTTP library, with a Content-Length of our choice, and close the connection."""
        lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}", f"content-length: {length}"]
        lines += [f"{k}: {v}" for k, v in self.head(answer).items()]
        self.transport.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body)
        await self.hang_up()

    async def hang_up(self, *, reset: bool = False) -> None:
        """Close the connection in the middle of things, orderly (FIN) or with a reset (RST)."""
        if reset:
            sock: socket.socket = self.transport.get_extra_info("socket")
            # Lingering for zero seconds makes the kernel send RST instead of FIN.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.transport.abort()
        else:
            self.transport.close()
        # The HTTP library would answer 500 to a request without answer if it had not noticed the close yet.
        if self._watcher is None:
            self._watcher = asyncio.create_task(self._watch())
        await self._gone.wait()
        raise ClientGone
