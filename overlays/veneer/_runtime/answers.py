"""Streams that code written for an HTTP library can read too: as lines, as text, with status and headers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from .blocks import AsyncBlocks, iterate
from .lines import Lines
from .results import Answered, WrongFormError
from .streams import AsyncStream, EventReader, Stream

if TYPE_CHECKING:
    from .errors import VeneerError
    from .wire import Fault

E = TypeVar("E")


class LineReader:
    """Gives the lines of a stream where `EventReader` gives its events, and ends and fails exactly as that does."""

    def __init__(self, events: EventReader[Any]) -> None:
        self._events, self._lines = events, Lines()

    @property
    def error(self) -> VeneerError | None:
        """What to raise after the lines."""
        return self._events.error

    @property
    def complete(self) -> bool:
        """Whether an event came after which the stream may end in any way."""
        return self._events.complete

    @property
    def done(self) -> bool:
        """Whether the stream's own end mark came."""
        return self._events.done

    def wait(self) -> float | None:
        """See `EventReader.wait`; the time counts from now only if an event came: lines of pings are none."""
        if self._events.count != self._count:
            self._count = self._events.count
            self._until = self._events.wait()
        return self._until

    _count = -1
    _until: float | None = None

    def feed(self, chunk: bytes) -> list[str]:
        """Lines of the next bytes."""
        self._events.feed(chunk)
        return self._lines.feed(chunk)

    def end(self) -> list[str]:
        """The line that the end of the body completes."""
        self._events.end()
        return self._lines.end()

    def broken(self, fault: Fault) -> VeneerError:
        """The error for a transport that failed in mid-stream."""
        return self._events.broken(fault)


class StreamedAnswer(Answered):
    """What sync and async streams say of themselves; each overrides the forms of reading that it has."""

    _reader: EventReader[Any]

    def json(self, **options: Any) -> NoReturn:
        """Raises WrongFormError: a stream is no JSON document, its events are."""
        raise WrongFormError(
            "this is a stream of events, no JSON document; iterate over it, or ask for a blocking answer"
        )

    @property
    def text(self) -> str:
        """The rest of the body as it comes over the wire; reads to the end."""
        return self.read().decode("utf-8", "replace")

    @property
    def content(self) -> bytes:
        """The rest of the body as it comes over the wire; reads to the end."""
        return self.read()

    def read(self) -> bytes:
        """The rest of the body as it comes over the wire; reads to the end."""
        raise WrongFormError("this stream is of an async client; use `await response.aread()`")

    async def aread(self) -> bytes:
        """The rest of the body as it comes over the wire; reads to the end."""
        raise WrongFormError("this stream is of a sync client; use `response.read()`")

    def iter_lines(self, chunk_size: int | None = None, decode_unicode: bool = True) -> Iterator[str]:
        """The lines as they arrive, as text, blank ones included; the arguments change nothing.

        Raises as iteration over the events does. A stream is read in one form: as events or as lines.
        """
        raise WrongFormError("this stream is of an async client; use `async for line in response.aiter_lines()`")

    def aiter_lines(self) -> AsyncIterator[str]:
        """See `iter_lines`."""
        raise WrongFormError("this stream is of a sync client; use `for line in response.iter_lines()`")

    def _begin_lines(self) -> LineReader:
        if self._reader.begun:
            raise WrongFormError("this stream is being read already; read it either as events or as lines")
        self._reader.begun = True
        return LineReader(self._reader)


class AnswerStream(Stream[E], StreamedAnswer, Generic[E]):
    """A stream of typed events that can be read as lines instead."""

    def iter_lines(self, chunk_size: int | None = None, decode_unicode: bool = True) -> Iterator[str]:
        """The lines as they arrive, as text, blank ones included; the arguments change nothing.

        Raises as iteration over the events does. A stream is read in one form: as events or as lines.
        """
        blocks = iterate(self._answer, self._begin_lines())
        self._blocks = cast("Any", blocks)  # closing the stream closes this
        for lines in blocks:
            for line in lines:
                yield line
                if self._closed:
                    return

    def read(self) -> bytes:
        """The rest of the body as it comes over the wire; reads to the end."""
        return "\n".join([*self.iter_lines(), ""]).encode()


class AsyncAnswerStream(AsyncStream[E], StreamedAnswer, Generic[E]):
    """The async form of `AnswerStream`: `async for line in stream.aiter_lines()`, `await stream.aread()`."""

    async def aiter_lines(self) -> AsyncIterator[str]:
        """See `AnswerStream.iter_lines`."""
        blocks = AsyncBlocks(self._answer, self._begin_lines())
        self._blocks = cast("Any", blocks)  # closing the stream closes this
        while (lines := await blocks.next()) is not None:
            for line in lines:
                yield line
                if self._closed:
                    return

    async def aread(self) -> bytes:
        """The rest of the body as it comes over the wire; reads to the end."""
        return "\n".join([line async for line in self.aiter_lines()] + [""]).encode()
