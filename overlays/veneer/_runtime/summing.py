"""Streams of completions that add themselves up: what came so far, its text, the whole. A provider says how."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from copy import deepcopy
from typing import Any, Generic, TypeVar

from veneer_generated.types import Model

from .accumulate import add
from .errors import VeneerError
from .streams import MISFITS, AsyncStream, Stream

M = TypeVar("M", bound=Model)
W = TypeVar("W")

HELD_PIECES = 4096
"""Pieces that are kept as they came: most streams are shorter, and nobody asks for their sum."""


class Sum(Generic[M]):
    """The pieces so far, added up when somebody asks or when there are too many to keep."""

    def __init__(self) -> None:
        self._pieces: list[M] = []
        self._total: M | None = None

    def add(self, piece: M) -> None:
        """Take the next piece."""
        self._pieces.append(piece)
        if len(self._pieces) >= HELD_PIECES:
            self.total()

    def total(self) -> M | None:
        """All pieces in one; None before the first."""
        for piece in self._pieces:
            self._total = add(self._total, _numbered(piece))
        self._pieces.clear()
        return self._total


def _numbered(piece: M) -> M:
    """A piece whose choices have an index; servers that give one choice only may leave it out."""
    choices: list[Any] = getattr(piece, "choices", None) or []
    if all(getattr(choice, "index", 0) is not None for choice in choices):
        return piece
    piece = deepcopy(piece)
    for choice in getattr(piece, "choices", ()):
        choice.index = choice.index or 0
    return piece


class _Summing(Generic[M, W]):
    """What a provider says of its pieces."""

    _misfit: Callable[[Exception], VeneerError]
    _sum: Any = None
    _unfit: Exception | None = None
    """What came of a piece that could not be added; it is handed out all the same."""
    _sum_type: Callable[[], Any] = Sum
    """What adds the pieces up where they are no pieces of one object; it has the methods of `Sum`."""

    @staticmethod
    def _shown(piece: M) -> bool:  # noqa: ARG004  # a provider looks at it
        """Whether a piece is handed out."""
        return True

    @staticmethod
    def _text_of(piece: M) -> str:
        """The text that a piece adds; empty where it adds none."""
        raise NotImplementedError

    @staticmethod
    def _whole_of(total: M | None) -> W:
        """The whole answer of the sum of all pieces, or of None where there was none."""
        raise NotImplementedError

    @property
    def so_far(self) -> W:
        """What the pieces that were read add up to; raises DecodeError where they are not what the document says."""
        if self._unfit is None:
            try:
                return self._whole_of(None if self._sum is None else self._sum.total())
            except MISFITS as error:
                self._unfit = error
        raise self._misfit(self._unfit) from self._unfit

    def _text(self, piece: M) -> str:
        try:
            return self._text_of(piece)
        except MISFITS as error:
            raise self._misfit(error) from error


class SummingStream(_Summing[M, W], Stream[M]):
    """A stream of pieces that add up to a whole `W`."""

    def __next__(self) -> M:
        if self._sum is None:
            self._sum = self._sum_type()
        while True:
            piece = next(self._events)
            try:
                self._sum.add(piece)
            except MISFITS as error:
                self._unfit = self._unfit or error
            if self._shown(piece):
                return piece

    def text(self) -> Iterator[str]:
        """The texts of the first choice as they arrive; other parts of the pieces are passed over, see `so_far`."""
        return (text for text in map(self._text, self) if text)

    def final(self) -> W:
        """Read to the end and give the whole answer; raises as iteration does."""
        for _ in self:
            pass
        return self.so_far


class AsyncSummingStream(_Summing[M, W], AsyncStream[M]):
    """The async form of `SummingStream`: `async for text in stream.text()`, `await stream.final()`."""

    async def __anext__(self) -> M:
        if self._sum is None:
            self._sum = self._sum_type()
        while True:
            piece = await anext(self._events)
            try:
                self._sum.add(piece)
            except MISFITS as error:
                self._unfit = self._unfit or error
            if self._shown(piece):
                return piece

    async def text(self) -> AsyncIterator[str]:
        """See `SummingStream.text`."""
        async for piece in self:
            text = self._text(piece)
            if text:
                yield text

    async def final(self) -> W:
        """See `SummingStream.final`."""
        async for _ in self:
            pass
        return self.so_far
