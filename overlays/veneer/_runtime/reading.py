"""Answers whose body is still unread: blocks as they arrive, limits of time, and the way back of the connection.

The transports (`http.py`) make them around what a lane answers; no HTTP library in here.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from os import getpid
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .errors import ClosedError, ConfigurationError
from .faults import ReadTimeout, fault_of, without_frames
from .headers import Headers
from .inflate import Inflater
from .slots import close_later, leave_to_parent
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


class Raw(Head, Protocol):
    """An answer of a lane; its errors are those that the lane names."""

    def blocks(self, waits: Waits) -> Generator[bytes, None, None]: ...
    def close(self) -> None: ...
    def interrupt(self) -> None: ...
    def socket(self) -> Any: ...


class AsyncRaw(Head, Protocol):
    def blocks(self, waits: Waits) -> AsyncGenerator[bytes, None]: ...
    async def aclose(self) -> None: ...


def _failures(errors: tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    from .http import failures  # it imports this module, and is there before anything can fail

    return failures(errors)


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    decodes = False
    """Whether the blocks come decoded already."""
    bounded = True
    """Whether `until` ends the wait for a byte; else it is looked at between two blocks."""

    def __init__(
        self, wire: Wire, head: Head, errors: tuple[type[Exception], ...], manners: dict[str, Patience]
    ) -> None:
        self._wire, self._errors, self._manners = wire, errors, manners
        self._pid = getpid()
        self.status_code = head.status
        self.reason = head.reason
        """The status's name, for servers that send no body with it."""
        self.headers: Mapping[str, str] = Headers.of(head.fields)
        self._encoding = head.fields.get("content-encoding", "identity")
        self.silence = wire.limits.read
        """Seconds without a byte after which reading ends with a fault."""
        self.until: float | None = wire.until
        """Monotonic time at which reading the body has to be over; None: no such limit."""
        self.translate: Callable[[Fault], Exception] = lambda fault: fault
        """What to raise for a fault in the body; whoever hands the answer to a user sets it."""

    @property
    def patience(self) -> Patience | None:
        """How long to wait for the end of a stream whose last event came; None: not at all."""
        return self._manners.setdefault(self._wire.origin, Patience()) if self.bounded else None

    def limit_silence(self, seconds: float | None) -> None:
        """End reading with a fault where no byte comes for that long; to be called before the body is read."""
        self.silence = seconds
        self.until = None

    def _inflater(self) -> Inflater | None:
        known = not self.decodes and Inflater.is_known(self._encoding)
        return Inflater(self._encoding) if known else None

    def _is_strange(self) -> bool:
        """Whether the body is compressed in a way that nobody asked for, and that only httpx may know."""
        return not self.decodes and self._encoding != "identity" and not Inflater.is_known(self._encoding)

    def here(self) -> bool:
        """Whether this process asked for the answer; a child of fork has a copy that it must not touch."""
        return self._pid == getpid()

    def _elsewhere(self) -> ClosedError:
        return ClosedError("this answer belongs to the process that was forked; ask again in this one")

    def _fault(self, error: BaseException) -> Exception:
        return self.translate(fault_of(error, self._wire))


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


class SyncAnswer(_Answer):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    _parts: Iterator[bytes] | None = None

    def __init__(self, wire: Wire, raw: Raw, errors: tuple[type[Exception], ...], manners: dict[str, Patience]) -> None:
        super().__init__(wire, raw, errors, manners)
        self._raw = raw

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        parts: Iterator[bytes] = self._raw.blocks(self)
        if self._is_strange():
            from .http import decoded

            parts = decoded(self.status_code, self.headers, parts, SYNC).iter_bytes()
        self._parts = parts  # kept: being collected, it would close the connection by itself
        inflater = self._inflater()
        try:
            if self._pid != getpid():
                raise self._elsewhere()
            for chunk in parts:
                if inflater is None:
                    yield chunk
                else:
                    yield from inflater.feed(chunk)
                if self._pid != getpid():
                    raise self._elsewhere()
            if inflater is not None:
                inflater.end()
        except _failures(self._errors) as error:
            raise self._fault(error) from without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        if self.here():
            self._raw.close()
        else:
            leave_to_parent((self._raw, self._parts), [self._raw.socket()])

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        if self.here():
            self._raw.interrupt()
        else:
            self.close()


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    left = False
    """Its reader leaves it, and each generator has to close the one within; else its event loop closes them.

    A loop that ends closes all at once, and tells of a fault where another closes one of them at the same time.
    """

    def __init__(
        self, wire: Wire, raw: AsyncRaw, errors: tuple[type[Exception], ...], manners: dict[str, Patience]
    ) -> None:
        import asyncio

        super().__init__(wire, raw, errors, manners)
        self._raw = raw
        self._running = asyncio.get_running_loop
        self._loop = self._running()

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        blocks = self._raw.blocks(self)
        parts: AsyncIterator[bytes] = blocks
        if self._is_strange():
            from .http import decoded

            parts = decoded(self.status_code, self.headers, parts, ASYNC).aiter_bytes()
        inflater = self._inflater()
        closing = True
        try:
            self._check()
            async for chunk in parts:
                if inflater is None:
                    yield chunk
                else:
                    for block in inflater.feed(chunk):
                        yield block
                if self._pid != getpid() or self._running() is not self._loop:
                    self._check()
            if inflater is not None:
                inflater.end()
        except _failures(self._errors) as error:
            raise self._fault(error) from without_frames(error)
        except GeneratorExit:
            closing = self.left
            raise
        finally:
            if closing and self.here() and self._running() is self._loop:
                await blocks.aclose()
            await self.aclose()

    def _check(self) -> None:
        if not self.here():
            raise self._elsewhere()
        if self._running() is not self._loop:
            raise ConfigurationError("this answer belongs to another event loop; read it in the one that asked")

    async def aread(self) -> bytes:
        """The whole decoded body."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def aclose(self) -> None:
        """Give the connection back."""
        if not self.here():
            leave_to_parent(self._raw)
        elif self._running() is not self._loop:
            close_later(self, self._loop)
        else:
            await self._raw.aclose()
