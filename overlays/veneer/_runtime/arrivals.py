"""How bytes come to the connections of an event loop: into which memory, and how their reader is resumed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from .reading import elsewhere

if TYPE_CHECKING:
    from contextvars import Context

READ = 120 * 1024
"""Bytes that one read takes at most; malloc has larger ones mapped anew by the system, each time."""
NO_ROOM = memoryview(b"")
"""What a connection has between two reads."""


class Arrival:
    """What the reader of a connection waits for, one wait after the other, as for a future of asyncio.

    `come` resumes it where the event loop brings the bytes, at once. A usual future resumes its task in the loop's next
    turn, which costs as much as all that is done with an event; and it would be made anew for each.
    """

    __slots__ = ("_asyncio_future_blocking", "_context", "_error", "_loop", "_resume", "over")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._asyncio_future_blocking = False  # by this, tasks know what they can wait for
        self._resume: Callable[[Any], object] | None = None
        self._context: Context | None = None
        self._error: asyncio.CancelledError | None = None
        self.over = True
        """Nobody waits, or what was waited for is there; to be set to False before it is awaited again."""

    def __await__(self) -> Generator[Any, None, None]:
        if not self.over:
            self._asyncio_future_blocking = True
            try:
                yield self
            except RuntimeError as error:  # the only one that a task throws in: it is of another event loop
                self._asyncio_future_blocking = False
                raise elsewhere() from error

    def come(self) -> None:
        """The bytes are there."""
        resume, context = self._resume, self._context
        if resume is None or context is None or self.over or asyncio.current_task(self._loop) is not None:
            self.end()  # within another task, which has to go on first
            return
        self.over, self._resume, self._context = True, None, None
        context.run(resume, self)

    def end(self) -> None:
        """There will be no more bytes, or they can wait for the loop's next turn."""
        if not self.over:
            self.over = True
            resume, context, self._resume, self._context = self._resume, self._context, None, None
            if resume is not None:
                self._loop.call_soon(resume, self, context=context)

    # what tasks ask a future for

    def get_loop(self) -> asyncio.AbstractEventLoop:
        return self._loop

    def add_done_callback(self, fn: Callable[[Any], object], /, *, context: Context) -> None:
        self._resume, self._context = fn, context

    def cancel(self, msg: Any | None = None) -> bool:
        if self.over:
            return False
        self._error = asyncio.CancelledError() if msg is None else asyncio.CancelledError(msg)
        self.end()
        return True

    def result(self) -> None:
        error, self._error = self._error, None
        if error is not None:
            raise error


class Reused(asyncio.BufferedProtocol):
    """A protocol whose connection is read into memory that is used again.

    A loop that makes it anew for each read, 256 KiB for an event of 200 bytes, has the system map and unmap it, which
    costs a third of all that is done with an event.
    """

    spare: list[memoryview]
    """The memory that the connections of one loop share: each has it for one read."""
    _loop: asyncio.AbstractEventLoop
    _room = NO_ROOM
    _unseen = 0

    def get_buffer(self, sizehint: int) -> memoryview:
        if not self._room:
            self._room = self.spare.pop() if self.spare else memoryview(bytearray(READ))
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        room, self._room = self._room, NO_ROOM
        self.spare.append(room)
        if nbytes == READ:
            self.go_on()
        self.data_received(bytes(room[:nbytes]))

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        raise NotImplementedError

    def go_on(self) -> None:
        """Reading goes on from the loop's next turn."""
        self._unseen += 1
        self._loop.call_soon(self._settle)

    def _settle(self) -> None:
        self._unseen -= 1

    @property
    def goes_on(self) -> bool:
        """Reading goes on from the loop's next turn: until then the TLS layer may hold bytes that nobody sees."""
        return self._unseen > 0
