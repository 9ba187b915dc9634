"""Hands out the pieces of a stream one by one though they come in blocks, and remembers those that it handed out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from operator import length_hint
from typing import Any, Generic, Self, TypeVar

P = TypeVar("P")
W = TypeVar("W")

MISFITS = (AttributeError, TypeError, ValueError, LookupError)
"""What the use of a value of another kind raises."""
HELD = 2 * 1024 * 1024
"""Characters of pieces that wait to be added up: most streams are shorter, and nobody asks for their sum."""
_TOGETHER = 256
"""Pieces that are added at once: their models take ten times the memory of their text."""


class Handing(Generic[P]):
    """An iterator over pieces; `_fill` says where they come from."""

    _ready: Iterator[P] = iter(())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> P:
        for piece in self._ready:  # the quickest way to the first one
            return piece
        while self._fill():
            for piece in self._ready:
                return piece
        raise StopIteration

    def _fill(self) -> bool:
        """Make `_ready` an iterator over the next pieces; false at the end."""
        raise NotImplementedError


class AsyncHanding(Generic[P]):
    """The async form of `Handing`."""

    _ready: Iterator[P] = iter(())

    def __aiter__(self) -> AsyncIterator[P]:
        return self

    async def __anext__(self) -> P:
        for piece in self._ready:
            return piece
        while await self._fill():
            for piece in self._ready:
                return piece
        raise StopAsyncIteration

    async def _fill(self) -> bool:
        """See `Handing._fill`."""
        raise NotImplementedError


class Following(Generic[P]):
    """Adds up the pieces that were handed out when somebody asks.

    Until then it keeps their text, not the pieces: that is small, and costs nothing where nobody asks.
    """

    _reader: Any
    """What made the pieces: an `EventReader`."""
    _shown: Callable[[P], object] | None = None
    """Whether a piece is handed out; all are where nothing is said."""
    _unfit: Exception | None = None
    """What came of a piece that could not be added; it is handed out all the same."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._block: list[P] = []
        self._unread: Iterator[P] = iter(self._block)
        self._block_text = ""  # of the block
        self._start = 0  # of the pieces of the block that are not added
        self._texts: list[str] = []  # of the blocks before it that are not added
        self._held = 0  # characters in them

    def _hand(self, pieces: list[P]) -> Iterator[Any]:
        """What hands out the pieces of the next block; those of the last have been handed out."""
        if self._start:
            self._add_safely(self._block[self._start :])
        elif self._block:
            self._texts.append(self._block_text)
            self._held += len(self._block_text)
            if self._held > HELD:
                self._add_held()
        self._block, self._unread, self._start, self._block_text = pieces, iter(pieces), 0, self._reader.text
        return self._unread if self._shown is None else filter(self._shown, self._unread)

    def _add_up(self) -> None:
        """Add what was handed out since the last time."""
        self._add_held()
        read = len(self._block) - length_hint(self._unread)  # the iterator knows what it has left
        self._add_safely(self._block[self._start : read])
        self._start = read

    def _add_held(self) -> None:
        texts, self._texts, self._held = self._texts, [], 0
        pieces: list[P] = []
        for text in texts:
            pieces += self._reader.again(text)
            if len(pieces) >= _TOGETHER:
                self._add_safely(pieces)
                pieces = []
        self._add_safely(pieces)

    def _add_safely(self, pieces: list[P]) -> None:
        if pieces:
            try:
                self._add(pieces)
            except MISFITS as error:
                self._unfit = self._unfit or error

    def _add(self, pieces: list[P]) -> None:
        """Add the next pieces."""
        raise NotImplementedError

    def _added_up(self, whole: Callable[[], W]) -> W:
        """What `whole` makes of the pieces; raises DecodeError where they are not what the document says."""
        self._add_up()
        if self._unfit is None:
            try:
                return whole()
            except MISFITS as error:
                self._unfit = error
        raise self._reader.misfit(self._unfit) from self._unfit
