"""Streams whose items are made of the service's events: iterators, context managers, and sums of what came."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from .._runtime.streams import MISFITS, misfit_of

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

    def rest(self) -> Iterable[I]:
        """Items that the end of the stream completes."""
        ...

    def text_of(self, item: I, /) -> str:
        """The text that an item adds."""
        ...

    def answer(self) -> A_co:
        """What the events so far add up to."""
        ...


class _Items(Generic[I, A]):
    """What streams of both clients know."""

    _reading: Reading[I, A]
    _items: deque[I]

    def _take(self, event: Any) -> None:
        """Make items of an event, or of the end."""
        try:
            self._items.extend(self._reading.rest() if event is None else self._reading.take(event))
        except MISFITS as error:
            raise self._misfit(error) from error

    def _misfit(self, error: Exception) -> Exception:
        raise NotImplementedError

    @property
    def so_far(self) -> A:
        """The answer that what was read adds up to; raises DecodeError where that is not what the document says."""
        try:
            return self._reading.answer()
        except MISFITS as error:
            raise self._misfit(error) from error


class ItemStream(_Items[I, A]):
    """The items of one answer as they arrive: an iterator, and a context manager that ends the answer early.

    Iteration raises StreamEventError for an error that the service reports, StreamTruncatedError where the answer was
    cut; what came before was delivered.

        with client.chat_with_streaming(request) as stream:
            for text in stream.text():
                print(text, end="", flush=True)
        print(stream.so_far.usage)
    """

    def __init__(self, open: Opener, reading: Reading[I, A]) -> None:
        self._stream = open()
        self._reading = reading
        self._items: deque[I] = deque()
        self._over = False

    def _misfit(self, error: Exception) -> Exception:
        return misfit_of(self._stream, error)

    @property
    def response(self) -> RawResponse | None:
        """Status and headers of the answer."""
        return self._stream.response

    def __iter__(self) -> Iterator[I]:
        return self

    def __next__(self) -> I:
        while not self._items and not self._over:
            event = next(self._stream, None)
            self._over = event is None
            self._take(event)
        if not self._items:
            raise StopIteration
        return self._items.popleft()

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
        self._over = True
        self._items.clear()
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncItemStream(_Items[I, A]):
    """The async form of `ItemStream`: the request is sent when the first item is asked for, or the stream is awaited.

    async for item in client.chat_with_streaming(request):
        ...
    """

    def __init__(self, open: AsyncOpener, reading: Reading[I, A]) -> None:
        self._open = open
        self._stream: AsyncStream[Any] | None = None
        self._reading = reading
        self._items: deque[I] = deque()
        self._over = False

    def _misfit(self, error: Exception) -> Exception:
        return error if self._stream is None else misfit_of(self._stream, error)

    @property
    def response(self) -> RawResponse | None:
        """Status and headers of the answer; None until the request was sent."""
        return None if self._stream is None else self._stream.response

    def __await__(self) -> Generator[Any, None, Self]:
        return self._opened().__await__()

    async def _opened(self) -> Self:
        if self._stream is None and not self._over:
            self._stream = await self._open()
        return self

    def __aiter__(self) -> AsyncIterator[I]:
        return self

    async def __anext__(self) -> I:
        await self._opened()
        while not self._items and not self._over and self._stream is not None:
            event = await anext(self._stream, None)
            self._over = event is None
            self._take(event)
        if not self._items:
            raise StopAsyncIteration
        return self._items.popleft()

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
        self._over = True
        self._items.clear()
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
