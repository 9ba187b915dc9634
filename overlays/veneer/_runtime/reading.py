"""Answers whose body is still unread: blocks as they arrive, limits of time, and the way back of the connection.

The transports (`http.py`) make them around what a lane answers; no HTTP library in here.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from os import getpid
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import ClosedError, ConfigurationError
from .faults import ReadTimeout, fault_of, without_frames
from .headers import Headers
from .inflate import Inflater
from .slots import Process, close_later, leave_to_parent
from .wire import Fault, Patience, Wire

if TYPE_CHECKING:
    from .direct import Waits

X = TypeVar("X")

SYNC, ASYNC = 0, 1


class Head(Protocol):
    """What lanes know of an answer when its head is there."""

    status: int
    reason: str
    fields: dict[str, str]


class Source(Protocol):
    """The body of an answer."""

    def take(self, waits: Waits, /) -> bytes | None:
        """The next bytes, maybe none of the body; None at its end."""
        ...


class Raw(Head, Source, Protocol):
    """An answer of a lane; its errors are those that the lane names."""

    def close(self) -> None: ...
    def interrupt(self) -> None: ...
    def socket(self) -> Any: ...


class AsyncSource(Source, Protocol):
    """The body of an async answer: what `wait` gives is to be awaited before `take`."""

    minds_loop: bool
    """Whether its waiting fails by itself on another event loop."""

    def wait(self, waits: Waits, /) -> Awaitable[None] | None:
        """What to wait for; it fails for cancellation only, all else is raised by `take`. None where nothing is."""
        ...


class AsyncRaw(Head, AsyncSource, Protocol):
    """The async form of `Raw`."""

    async def aclose(self) -> None: ...


S = TypeVar("S", bound=Source)


class Waiting:
    """The waiting of answers whose library has a coroutine for the next block."""

    minds_loop = False
    _came: bytes | None = None
    _failure: Exception | None = None

    def wait(self, waits: Waits) -> Awaitable[None] | None:
        """See `AsyncSource.wait`."""
        return self._wait(waits)

    async def _wait(self, waits: Waits) -> None:
        try:
            self._came = await self.next(waits)
        except Exception as error:
            self._failure = error

    def take(self, _: Waits) -> bytes | None:
        """See `AsyncSource.take`."""
        block, failure, self._came, self._failure = self._came, self._failure, None, None
        if failure is not None:
            raise failure
        return block

    async def next(self, waits: Waits) -> bytes | None:
        """The next bytes of the body; None at its end."""
        raise NotImplementedError


class _Decoded:
    """The body of a sync answer that httpx decodes."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def take(self, _: Waits) -> bytes | None:
        return next(self._parts, None)


class _AsyncDecoded(Waiting):
    def __init__(self, parts: AsyncIterator[bytes]) -> None:
        self._parts = parts

    async def next(self, waits: Waits) -> bytes | None:
        return await anext(self._parts, None)


def _blocks(raw: Raw, waits: Waits) -> Generator[bytes, None, None]:
    while (block := raw.take(waits)) is not None:
        yield block


async def _ablocks(raw: AsyncRaw, waits: Waits) -> AsyncGenerator[bytes, None]:
    while True:
        if (coming := raw.wait(waits)) is not None:
            await coming
        if (block := raw.take(waits)) is None:
            return
        yield block


def _failures(errors: tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    from .http import failures  # it imports this module, and is there before anything can fail

    return failures(errors)


class _Answer(Generic[S]):
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    _source: S
    _number = -1
    """Of the process that reads it (`Process`), once that was looked at."""
    _more = False
    """Whether the decoder may have another block."""

    def __init__(
        self,
        wire: Wire,
        head: Head,
        errors: tuple[type[Exception], ...],
        manners: dict[str, Patience],
        *,
        decodes: bool = False,
        bounded: bool = True,
    ) -> None:
        """`decodes`: the blocks come decoded already; `bounded`: `until` ends the wait for a byte."""
        self._wire, self._errors, self._manners = wire, errors, manners
        self._bounded = bounded
        self._pid = getpid()
        self.status_code = head.status
        self.reason = head.reason
        """The status's name, for servers that send no body with it."""
        self.headers: Mapping[str, str] = Headers.of(head.fields)
        encoding = head.fields.get("content-encoding", "identity")
        self._inflater = Inflater(encoding) if not decodes and Inflater.is_known(encoding) else None
        self._inflated: Iterator[bytes] = iter(())
        self._strange = not decodes and self._inflater is None and encoding != "identity"
        """Whether the body is compressed in a way that nobody asked for, and that only httpx may know."""
        self.silence = wire.limits.read
        """Seconds without a byte after which reading ends with a fault."""
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""

    @property
    def patience(self) -> Patience | None:
        """How long to wait for the end of a stream whose last event came; None: not at all."""
        return self._manners.setdefault(self._wire.origin, Patience()) if self._bounded else None

    def limit_silence(self, seconds: float | None) -> None:
        """End reading with a fault where no byte comes for that long; to be called before the body is read."""
        self.silence = seconds
        self.until = None

    def take(self) -> bytes | None:
        """The next bytes of the decoded body, maybe none of it; None at its end. Raises Fault.

        Of an async answer, what `wait` gives is to be awaited before.
        """
        if self._number != Process.number:
            self._check()
        try:
            return self._source.take(self) if self._inflater is None else self._inflate(self._inflater)
        except _failures(self._errors) as error:
            raise self._fault(error) from without_frames(error)

    def _inflate(self, inflater: Inflater) -> bytes | None:
        for block in self._inflated:
            return block
        if self._more:
            self._more = False
            return b""
        data = self._source.take(self)
        if data is None:
            inflater.end()
        else:
            self._inflated, self._more = inflater.feed(data), True
        return None if data is None else b""

    def _check(self) -> None:
        """Whether it may be read here."""
        if self._pid != getpid():
            raise ClosedError("this answer belongs to the process that was forked; ask again in this one")
        self._number = Process.number

    def here(self) -> bool:
        """Whether this process asked for the answer; a child of fork has a copy that it must not touch."""
        return self._pid == getpid()

    def _fault(self, error: BaseException) -> Exception:
        return self.translate(fault_of(error, self._wire))


def elsewhere() -> ConfigurationError:
    """The error where another event loop reads an answer."""
    return ConfigurationError("this answer belongs to another event loop; read it in the one that asked")


async def by(until: float | None, waiting: Awaitable[X]) -> X:
    """What is waited for, if it comes until then: the limits of the library start anew with each byte."""
    if until is None:
        return await waiting
    import asyncio

    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await waiting
    except TimeoutError:
        raise ReadTimeout("the time is over") from None


class SyncAnswer(_Answer[Source]):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    def __init__(
        self, wire: Wire, raw: Raw, errors: tuple[type[Exception], ...], manners: dict[str, Patience], **more: bool
    ) -> None:
        super().__init__(wire, raw, errors, manners, **more)
        self._raw = raw
        self._source = raw
        if not self._strange:
            self._number = Process.number

    def _check(self) -> None:
        super()._check()
        if self._strange:
            from .http import decoded

            parts = decoded(self.status_code, self.headers, _blocks(self._raw, self), SYNC).iter_bytes()
            self._source, self._strange = _Decoded(parts), False

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        try:
            while (block := self.take()) is not None:
                if block:
                    yield block
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        try:
            return b"".join(iter(self.take, None))
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back."""
        if self.here():
            self._raw.close()
        else:
            leave_to_parent((self._raw, self._source), [self._raw.socket()])

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        if self.here():
            self._raw.interrupt()
        else:
            self.close()


class AsyncAnswer(_Answer[AsyncSource]):
    """The async form of `SyncAnswer`."""

    def __init__(
        self, wire: Wire, raw: AsyncRaw, errors: tuple[type[Exception], ...], manners: dict[str, Patience], **more: bool
    ) -> None:
        import asyncio

        super().__init__(wire, raw, errors, manners, **more)
        self._raw = raw
        self._source = raw
        self._running = asyncio.get_running_loop
        self._loop = self._running()

    def wait(self) -> Awaitable[None] | None:
        """What to wait for before `take`; None where nothing is."""
        if self._number != Process.number:
            self._check()
        return None if self._more else self._source.wait(self)

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        try:
            while True:
                if (coming := self.wait()) is not None:
                    await coming
                if (block := self.take()) is None:
                    return
                if block:
                    yield block
        finally:
            await self.aclose()

    def _check(self) -> None:
        super()._check()
        if self._running() is not self._loop:
            raise elsewhere()
        if self._strange:
            from .http import decoded

            parts = decoded(self.status_code, self.headers, _ablocks(self._raw, self), ASYNC).aiter_bytes()
            self._source, self._strange = _AsyncDecoded(parts), False
        if not self._source.minds_loop:
            self._number = -1  # it is looked at again

    async def aread(self) -> bytes:
        """The whole decoded body."""
        parts: list[bytes] = []
        try:  # not by `aiter_bytes`: a generator costs more than all of this
            while True:
                if (coming := self.wait()) is not None:
                    await coming
                if (block := self.take()) is None:
                    return b"".join(parts)
                parts.append(block)
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back."""
        if not self.here():
            leave_to_parent(self._raw)
        elif self._running() is not self._loop:
            close_later(self, self._loop)
        else:
            await self._raw.aclose()
