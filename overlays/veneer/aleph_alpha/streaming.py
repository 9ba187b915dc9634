"""Streams whose items are made of the service's events: iterators, context managers, and sums of what came."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from .._runtime.handing import MISFITS, AsyncHanding, Following, Handing
from .._runtime.streams import ablock_of, block_of, reader_of

if TYPE_CHECKING:
    from types import TracebackType

    from .._runtime.options import RawResponse
    from .._runtime.streams import AsyncStream, Stream

    Opener = Callable[[], Stream[Any]]
    AsyncOpener = Callable[[], Awaitable[AsyncStream[Any]]]

I = TypeVar("I")  # noqa: E741  # an item
A_co = TypeVar("A_co", covariant=True)
A = TypeVar("A")


class Reading(Protocol[I, A_co]):
    """How events become items, and what they add up to; `ChatItems` and `CompletionItems` are."""

    def take(self, event: Any, /) -> Iterable[I]:
        """The items of an event."""
        ...

    def add(self, events: list[Any], /) -> None:
        """Add events to the whole."""
        ...

    def rest(self) -> Iterable[I]:
        """Items that the end of the stream completes."""
        ...

    def text_of(self, item: I, /) -> str:
        """The text that an item adds."""
        ...

    def answer(self) -> A_co:
        """What the events so far add up to."""
        ...


class _Items(Following[Any], Generic[I, A]):
    """What streams of both clients know."""

    def __init__(self, reading: Reading[I, A]) -> None:
        super().__init__()
        self._reading = reading
        self._over = False

    def _items_of(self, events: list[Any] | None) -> Iterator[I]:
        """The items of the next events, made one by one; of the end where there are none."""
        if events is not None:
            return chain.from_iterable(map(self._take, self._hand(events)))
        self._over = True
        return iter(self._reading.rest())

    def _take(self, event: Any) -> Iterable[I]:
        try:
            return self._reading.take(event)
        except MISFITS as error:
            self._over = True  # as after every error: what came behind it in the same block is gone
            raise self._reader.misfit(error) from error

    def _add(self, pieces: list[Any]) -> None:
        self._reading.add(pieces)

    @property
    def so_far(self) -> A:
        """The answer that what was read adds up to; raises DecodeError where that is not what the document says."""
        return self._added_up(self._reading.answer)


class ItemStream(_Items[I, A], Handing[I]):
    """The items of one answer as they arrive: an iterator, and a context manager that ends the answer early.

    Iteration raises StreamEventError for an error that the service reports, StreamTruncatedError where the answer was
    cut; what came before was delivered.

        with client.chat_with_streaming(request) as stream:
            for text in stream.text():
                print(text, end="", flush=True)
        print(stream.so_far.usage)
    """

    def __init__(self, open: Opener, reading: Reading[I, A]) -> None:
        super().__init__(reading)
        self._stream = open()
        self._reader = reader_of(self._stream)

    @property
    def response(self) -> RawResponse | None:
        """Status and headers of the answer."""
        return self._stream.response

    def _fill(self) -> bool:
        if self._over:
            return False
        self._ready = self._items_of(block_of(self._stream))
        return True

    def text(self) -> Iterator[str]:
        """The texts of the first answer as they arrive; other items are passed over, see `so_far`."""
        return (text for text in map(self._reading.text_of, self) if text)

    def final(self) -> A:
        """Read to the end and give the whole answer; raises as iteration does."""
        for _ in self:
            pass
        return self.so_far

    def close(self) -> None:
        """Give the connection back without reading on; no more items will come."""
        self._over, self._ready = True, iter(())
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncItemStream(_Items[I, A], AsyncHanding[I]):
    """The async form of `ItemStream`: the request is sent when the first item is asked for, or the stream is awaited.

    async for item in client.chat_with_streaming(request):
        ...
    """

    def __init__(self, open: AsyncOpener, reading: Reading[I, A]) -> None:
        super().__init__(reading)
        self._open = open
        self._stream: AsyncStream[Any] | None = None

    @property
    def response(self) -> RawResponse | None:
        """Status and headers of the answer; None until the request was sent."""
        return None if self._stream is None else self._stream.response

    def __await__(self) -> Generator[Any, None, Self]:
        return self._opened().__await__()

    async def _opened(self) -> Self:
        if self._stream is None and not self._over:
            self._stream = await self._open()
            self._reader = reader_of(self._stream)
        return self

    async def _fill(self) -> bool:
        if self._stream is None:
            await self._opened()
        if self._over or self._stream is None:
            return False
        self._ready = self._items_of(await ablock_of(self._stream))
        return True

    async def text(self) -> AsyncIterator[str]:
        """See `ItemStream.text`."""
        async for item in self:
            text = self._reading.text_of(item)
            if text:
                yield text

    async def final(self) -> A:
        """See `ItemStream.final`."""
        async for _ in self:
            pass
        return self.so_far

    async def close(self) -> None:
        """Give the connection back without reading on; no more items will come."""
        self._over, self._ready = True, iter(())
        if self._stream is not None:
            await self._stream.close()

    async def aclose(self) -> None:
        """The same as `close`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return await self._opened()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()
