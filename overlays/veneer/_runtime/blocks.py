"""The blocks of an answer, and what a reader makes of them until a stream ends: what sync and async streams share."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Generator, Iterator
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from .wire import Fault

if TYPE_CHECKING:
    from .errors import VeneerError
    from .reading import SyncAnswer
    from .wire import Patience

P = TypeVar("P")

TOGETHER = 16 * 1024
"""Bytes that are made events at once: those of more than this do not stay in the processor's cache."""


class Reading(Protocol[P]):
    """What makes something of a stream's bytes, as `EventReader` makes events."""

    @property
    def error(self) -> VeneerError | None: ...
    @property
    def complete(self) -> bool: ...
    @property
    def done(self) -> bool: ...
    def wait(self) -> float | None: ...
    def feed(self, chunk: bytes) -> list[P]: ...
    def end(self) -> list[P]: ...
    def broken(self, fault: Fault) -> VeneerError: ...


class Source(Protocol):
    """An answer whose body is still unread, as far as `Blocks` needs it."""

    until: float | None

    @property
    def patience(self) -> Patience | None: ...
    def take(self) -> bytes | None: ...


class AsyncSource(Source, Protocol):
    def wait(self) -> Awaitable[None] | None: ...
    async def aclose(self) -> None: ...


class Blocks(Generic[P]):
    """What a reader makes of the blocks of an answer, and how that ends: what sync and async streams share."""

    def __init__(self, answer: Source, reader: Reading[P]) -> None:
        self._answer, self._reader = answer, reader
        self._handed = True
        """Something was handed out since the reader's time began."""
        self._apart = False
        """There is something else to do than to take the next block."""
        self._rest: Iterator[bytes] | None = None  # of a long block
        self._read = self._ending = False  # the body was read; the end mark came, and the body's end has to come
        self.over = False
        """Nothing more will come."""

    def prepare(self) -> bool:
        """Say until when the next block has to come; false where `take` needs none."""
        reader, answer = self._reader, self._answer
        if not self._apart:
            if self._handed:
                self._handed = False
                answer.until = reader.wait()
            return True
        if self.over or self._read or reader.error is not None or not reader.done:
            return False
        if not self._ending:
            patience = answer.patience
            if patience is None:
                self.over = True
                return False
            self._ending, answer.until = True, time.monotonic() + patience.seconds
        return True

    def take(self) -> list[P] | None:
        """What the next block brings, maybe nothing; None at the end. Raises as streams do, when the rest was taken."""
        if self._apart:
            return self._take_apart()
        reader = self._reader
        try:
            block = self._answer.take()
        except Fault as fault:
            self._apart = self.over = True
            if reader.complete:
                return None
            raise reader.broken(fault) from fault.__cause__
        if block is None:
            self._apart = self._read = True
            found = reader.end()
        else:
            if len(block) > TOGETHER:
                self._apart, self._rest = True, pieces_of(block)
                return self._take_apart()
            if not block:
                return []
            found = reader.feed(block)
            if reader.done or reader.error is not None:
                self._apart = True
        if found:
            self._handed = True
        return found

    def _take_apart(self) -> list[P] | None:
        reader = self._reader
        if self.over:
            return None
        if reader.error is not None:
            self.over = True
            raise reader.error
        if self._read:
            self.over = True
            return None
        if reader.done:
            return self._take_end()
        piece = None if self._rest is None else next(self._rest, None)
        if piece is None:
            self._apart, self._rest = False, None
            return []
        found = reader.feed(piece)
        if found:
            self._handed = True
        return found

    def _take_end(self) -> list[P] | None:
        """The rest of the body, where the stream's own end mark came: nothing is in there, but its connection."""
        patience = self._answer.patience
        try:
            block = self._answer.take()
        except Fault:
            ended = False
        else:
            if block is not None:
                return []
            ended = True
        self.over = True
        if patience is not None:
            patience.learn(ended=ended)
        return None


def iterate(answer: SyncAnswer, reader: Reading[P]) -> Generator[list[P], None, None]:
    """What a reader makes of the blocks of an answer, as they arrive; gives the connection back at the end."""
    blocks = Blocks(answer, reader)
    try:
        while True:
            blocks.prepare()
            found = blocks.take()
            if found:
                yield found
            elif found is None:
                return
    finally:
        answer.close()


class AsyncBlocks(Blocks[P]):
    """The async form of `iterate`."""

    _answer: AsyncSource
    _busy = False

    async def next(self) -> list[P] | None:
        """What came next; None at the end, when the connection was given back, as it is before anything is raised."""
        if self._busy:
            raise RuntimeError("another task is reading this stream already")
        if self.over:
            return None
        self._busy = True
        try:
            while True:
                if self.prepare() and (coming := self._answer.wait()) is not None:
                    await coming
                found = self.take()
                if found:
                    return found
                if found is None:
                    break
        except BaseException:
            await self.aclose()
            raise
        finally:
            self._busy = False
        await self._answer.aclose()
        return None

    async def aclose(self) -> None:
        """Give the connection back without reading on; another task that waits for what comes finds it closed."""
        self.over = True
        await self._answer.aclose()


def pieces_of(block: bytes) -> Iterator[bytes]:
    """A long block in pieces of `TOGETHER` bytes and the rest of the event that this would cut."""
    start = 0
    while start < len(block):
        end = block.find(b"\n\n", start + TOGETHER - 2) + 2
        if end < 2:
            end = len(block)
        yield block[start:end]
        start = end
