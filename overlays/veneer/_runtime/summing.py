"""Streams of completions that add themselves up: what came so far, its text, the whole. A provider says how."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from copy import deepcopy
from functools import cached_property
from typing import Any, Generic, TypeVar

from veneer_generated.types import Model

from .accumulate import INDEX, add
from .handing import MISFITS, Following
from .streams import AsyncStream, Stream

M = TypeVar("M", bound=Model)
W = TypeVar("W")


class Sum(Generic[M]):
    """The pieces of one object so far, in one."""

    def __init__(self) -> None:
        self._total: M | None = None

    def add(self, pieces: list[M]) -> None:
        """Take the next pieces, which stay as they are."""
        choices = [choice for piece in pieces for choice in getattr(piece, "choices", None) or ()]
        if None in [getattr(choice, INDEX, 0) for choice in choices]:
            pieces = [_numbered(piece) for piece in pieces]
        self._total = add(self._total, pieces)

    def total(self) -> M | None:
        """All pieces in one; None before the first."""
        return self._total


def _numbered(piece: M) -> M:
    """A piece whose choices have an index; servers that give one choice only may leave it out."""
    piece = deepcopy(piece)
    for choice in getattr(piece, "choices", None) or ():
        choice.index = choice.index or 0
    return piece


class _Summing(Following[M], Generic[M, W]):
    """What a provider says of its pieces."""

    _sum_type: Callable[[], Any] = Sum
    """What adds the pieces up where they are no pieces of one object; it has the methods of `Sum`."""

    @staticmethod
    def _text_of(piece: M) -> str:
        """The text that a piece adds; empty where it adds none."""
        raise NotImplementedError

    @staticmethod
    def _whole_of(total: M | None) -> W:
        """The whole answer of the sum of all pieces, or of None where there was none."""
        raise NotImplementedError

    @cached_property
    def _sum(self) -> Any:
        return self._sum_type()

    def _add(self, pieces: list[M]) -> None:
        self._sum.add(pieces)

    @property
    def so_far(self) -> W:
        """What the pieces that were read add up to; raises DecodeError where they are not what the document says."""
        return self._added_up(lambda: self._whole_of(self._sum.total()))

    def _text(self, piece: M) -> str:
        try:
            return self._text_of(piece)
        except MISFITS as error:
            raise self._reader.misfit(error) from error


class SummingStream(_Summing[M, W], Stream[M]):
    """A stream of pieces that add up to a whole `W`."""

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
