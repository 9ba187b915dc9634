"""Requests that no document knows, and their answers: whole, or with a body that is read as it comes."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, quote

from veneer_generated.types import FileContent, Request, dump, headers, query

from .errors import ConfigurationError
from .lines import Lines
from .results import Answered
from .retry import REPEATABLE_METHODS
from .slots import close_later
from .sse import ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from types import TracebackType

    from .http import AsyncAnswer, SyncAnswer
    from .options import RawResponse

UNENCODED = "/%:@!$&'()*+,;=~"
"""Characters of a path that stay as they are: those that have a right to be there, and escapes."""


def raw_request(
    method: str,
    path: str,
    *,
    json: Any = None,
    content: FileContent | None = None,
    params: Mapping[str, Any] | None = None,
    fields: Mapping[str, str] | None = None,
) -> Request[bytes, None]:
    """A request of the caller's own; `path` begins with a slash and may have a query.

    Nothing is known of what it does, so it is only repeated as often as its method allows.
    Raises ConfigurationError for a method that is none, and for two bodies.
    """
    if not method.isalpha() or not method.isascii():
        raise ConfigurationError(f"{method!r} is no HTTP method; give one such as GET or POST")
    if json is not None and content is not None:
        raise ConfigurationError("json and content are both given; a request has one body")
    place, _, own = path.partition("#")[0].partition("?")
    pairs = (*parse_qsl(own, keep_blank_values=True), *query((k, v, True) for k, v in (params or {}).items()))
    named = {name.lower(): value for name, value in (fields or {}).items()}
    verb = method.upper()
    return Request(
        operation="send_request",
        method=verb,
        path=quote(place, safe=UNENCODED),
        params=pairs,
        headers=headers((name, value) for name, value in named.items() if name not in ("content-type", "accept")),
        accept=named.get("accept", "*/*"),
        json=dump(json),
        content=content,
        content_type=named.get("content-type"),
        parse=_content,
        parse_error=_nothing,
        retry=verb in REPEATABLE_METHODS,
    )


def _content(_: int, content: bytes) -> bytes:
    return content


def _nothing(_: int, __: bytes) -> None:
    return None


class RawStream(Answered):
    """A successful answer whose body is read as it comes, once, in one form: blocks, lines or events.

    A context manager; leaving it gives the connection back. Reading raises as streams of events do.

        with client.send_request("GET", path, stream=True) as answer:
            for line in answer.iter_lines():
                print(line)
    """

    def __init__(self, answer: SyncAnswer, response: RawResponse) -> None:
        self.response = response
        """Status and headers of the answer."""
        self._answer = answer
        self._close = weakref.finalize(self, answer.close)

    def iter_bytes(self) -> Iterator[bytes]:
        """The decoded body in blocks as they arrive."""
        yield from self._answer.iter_bytes()

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body, without their ends."""
        lines = Lines()
        for block in self._answer.iter_bytes():
            yield from lines.feed(block)
        yield from lines.end()

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """The server-sent events of the body, undecoded: `event`, `data`, `id`, `retry`."""
        decoder = SSEDecoder()
        for block in self._answer.iter_bytes():
            yield from decoder.feed(block)
        yield from decoder.flush()

    def read(self) -> bytes:
        """The rest of the body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back without reading on."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.response.method} {self.response.url}>"


class AsyncRawStream(Answered):
    """The async form of `RawStream`: `async with await client.send_request(..., stream=True) as answer`."""

    def __init__(self, answer: AsyncAnswer, response: RawResponse) -> None:
        import asyncio

        self.response = response
        """Status and headers of the answer."""
        self._answer = answer
        self._finalizer = weakref.finalize(self, close_later, answer, asyncio.get_running_loop())

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """See `RawStream.iter_bytes`."""
        async for block in self._answer.aiter_bytes():
            yield block

    async def iter_lines(self) -> AsyncIterator[str]:
        """See `RawStream.iter_lines`."""
        lines = Lines()
        async for block in self._answer.aiter_bytes():
            for line in lines.feed(block):
                yield line
        for line in lines.end():
            yield line

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """See `RawStream.iter_events`."""
        decoder = SSEDecoder()
        async for block in self._answer.aiter_bytes():
            for event in decoder.feed(block):
                yield event
        for event in decoder.flush():
            yield event

    async def read(self) -> bytes:
        """See `RawStream.read`."""
        return b"".join([block async for block in self.iter_bytes()])

    async def close(self) -> None:
        """See `RawStream.close`."""
        self._finalizer.detach()
        await self._answer.aclose()

    async def aclose(self) -> None:
        """The same as `close`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.response.method} {self.response.url}>"
