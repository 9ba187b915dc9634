"""Answers whose body is still unread: blocks as they arrive, limits of time, and the way back of the connection.

The transports (`http.py`) make them; no HTTP library in here.
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ClosedError, ConfigurationError
from .faults import LateError, fault_of, without_frames
from .headers import joined
from .inflate import Inflater
from .slots import PoolLock, close_later, free_later, is_cancellation, leave_to_parent, refuse_surplus, shut, socket_of
from .wire import Fault, Patience, Wire

if TYPE_CHECKING:
    from .http import Response

X = TypeVar("X")

deadline: ContextVar[float | None] = ContextVar("veneer_deadline", default=None)
"""Monotonic time at which the attempt under way has to be over; the network streams cut their waits to it."""


SYNC, ASYNC = 0, 1


def _failures() -> tuple[type[Exception], ...]:
    from .http import failures  # it imports this module, and is there before anything can fail

    return failures()


class _Answer:
    """What both kinds of answer know: status, headers, and how long their body may stay silent."""

    reason: str
    """The status's name, for servers that send no body with it."""

    def __init__(
        self,
        wire: Wire,
        timeouts: dict[str, float | None],
        raw: Any,
        response: Response | None,
        manners: dict[str, Patience],
    ) -> None:
        self._wire, self._timeouts = wire, timeouts
        self._raw, self._response = raw, response
        self._pid = os.getpid()
        self.ours = response is None
        """Whether the connection is of our own pools."""
        self.bounded = True
        """Whether `until` ends the wait for a byte; else it is looked at between two blocks."""
        self._manners = manners
        if response is None:
            self.status_code = raw.status
            self.headers: Mapping[str, str] = joined(raw.headers)
            extensions: Mapping[str, Any] = raw.extensions
            self.reason = extensions.get("reason_phrase", b"").decode("ascii", "replace")
        else:
            self.status_code = response.status_code
            self.headers = joined(response.headers.raw)
            self.reason = response.reason_phrase
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
        self._timeouts["read"] = seconds
        self.until = None

    def _decoded(self, form: int) -> Response | None:
        """The answer as httpx reads it: where it has to decode the body, or a hook of the user's has read it."""
        if self._response is not None and self._response.is_stream_consumed:
            return self._response
        encoding = self.headers.get("content-encoding", "identity")
        if encoding == "identity" or Inflater.is_known(encoding):
            return None
        if self._response is not None:
            return self._response
        from .http import decoded

        return decoded(self.status_code, self.headers, self._raw.stream, form)

    def _inflater(self) -> Inflater | None:
        encoding = self.headers.get("content-encoding", "identity")
        return Inflater(encoding) if Inflater.is_known(encoding) else None

    def here(self) -> bool:
        """Whether this process asked for the answer; a child of fork has a copy that it must not touch."""
        return self._pid == os.getpid()

    def _check_here(self) -> None:
        if not self.here():
            raise ClosedError("this answer belongs to the process that was forked; ask again in this one")


async def by(until: float | None, waiting: Awaitable[X]) -> X:
    """What is waited for, if it comes until then: the limits of the library start anew with each byte."""
    if until is None:
        return await waiting
    import asyncio

    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await waiting
    except TimeoutError:
        raise LateError("the time is over") from None


class SyncAnswer(_Answer):
    """An answer whose body is read by iteration; reading to the end or closing frees the connection."""

    lock: PoolLock | None = None
    _parts: Iterator[bytes] | None = None

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.bounded = self.ours or hasattr(self._raw.extensions.get("network_stream"), "bounded")

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(SYNC)
        inflater = self._inflater() if decoded is None else None
        parts = iter(stream) if decoded is None else decoded.iter_bytes()
        self._parts = parts  # kept: being collected, it would close the connection by itself, see PoolLock
        try:
            while True:
                self._check_here()
                token = deadline.set(self.until)
                try:
                    chunk = next(parts, None)
                finally:
                    deadline.reset(token)
                if chunk is None:
                    break
                if not self.bounded and self.until is not None and time.monotonic() >= self.until:
                    raise LateError("the time is over")
                if inflater is None:
                    yield chunk
                else:
                    yield from inflater.feed(chunk)
            if inflater is not None:
                inflater.end()
        except _failures() as error:
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole decoded body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back."""
        if not self.here():
            leave_to_parent((self._raw, self._parts), [self._socket()])
        elif self.lock is None:
            self._raw.close()
        else:
            refuse_surplus(self._raw.stream)
            self.lock.outside(self._raw.close)

    def interrupt(self) -> None:
        """Wake up another thread that waits for bytes of this answer; there, the connection is lost."""
        if self.here():
            shut(self._socket())
        else:
            self.close()

    def _socket(self) -> Any:
        return socket_of(self._raw.extensions.get("network_stream"))


class AsyncAnswer(_Answer):
    """The async form of `SyncAnswer`."""

    def __init__(self, *arguments: Any) -> None:
        import asyncio

        super().__init__(*arguments)
        self._running = asyncio.get_running_loop
        self._loop = self._running()

    async def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decoded body in blocks as they arrive; raises Fault."""
        stream = self._raw.stream
        decoded = self._decoded(ASYNC)
        inflater = self._inflater() if decoded is None else None
        parts = aiter(stream) if decoded is None else decoded.aiter_bytes()
        try:
            while True:
                self._check_here()
                if self._running() is not self._loop:
                    raise ConfigurationError("this answer belongs to another event loop; read it in the one that asked")
                token = deadline.set(self.until)
                try:
                    following = anext(parts, None)
                    chunk = await (following if self.ours else by(self.until, following))
                finally:
                    deadline.reset(token)
                if chunk is None:
                    break
                if inflater is None:
                    yield chunk
                else:
                    for block in inflater.feed(chunk):
                        yield block
            if inflater is not None:
                inflater.end()
        except _failures() as error:
            raise self.translate(fault_of(error, self._wire)) from without_frames(error)
        except BaseException as error:
            self._make_sure(error)
            raise
        finally:
            await self.aclose()

    async def aread(self) -> bytes:
        """The whole decoded body."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def aclose(self) -> None:
        """Give the connection back."""
        if not self.here():
            return leave_to_parent(self._raw)
        if self._running() is not self._loop:
            return close_later(self, self._loop)
        if self.ours:
            refuse_surplus(self._raw.stream)
        try:
            await self._raw.aclose()
        except BaseException as error:
            self._make_sure(error)
            raise

    def _make_sure(self, error: BaseException) -> None:
        if self.ours and is_cancellation(error):
            free_later(self._raw.stream)
