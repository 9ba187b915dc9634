"""Typed events of a streamed answer, sync and async. `EventReader` is the pure part: bytes in, events out."""

from __future__ import annotations

import json
import time
import weakref
from collections.abc import Awaitable, Callable, Iterator
from itertools import repeat
from operator import contains
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from veneer_generated.types import EventStream

from .blocks import AsyncBlocks, iterate
from .errors import (
    APITimeoutError,
    DecodeError,
    ErrorTypes,
    EventError,
    StreamError,
    StreamTimeoutError,
    StreamTruncatedError,
    VeneerError,
    details_of,
    status_of,
)
from .handing import AsyncHanding, Handing
from .shapes import is_object
from .slots import close_later
from .sse import OversizedEvent, ServerSentEvent, SSEDecoder
from .wire import Fault

if TYPE_CHECKING:
    from types import TracebackType

    from .http import AsyncAnswer, SyncAnswer
    from .options import RawResponse

E = TypeVar("E")

_scan: Callable[[str, int], tuple[Any, int]] = cast("Any", json.JSONDecoder()).scan_once
"""Decodes the JSON value that begins at a position, and tells where it ends; StopIteration where there is none."""
_BRACES = {"{}"}
"""How the events of most blocks begin and end."""
_OBJECTS = {dict}
"""The kinds of values that most blocks hold."""


class EventReader(Generic[E]):
    """Makes typed events of a stream's bytes and decides how it ends.

    `feed` and `end` give the events that are to be delivered first; then `error`, where set, is to be raised, and
    `done` says that the stream's own end mark came.
    """

    def __init__(
        self,
        events: EventStream[E],
        *,
        errors: ErrorTypes,
        read_timeout: float | None,
        event_timeout: float | None,
        facts: dict[str, Any],
        clock: Callable[[], float] = time.monotonic,
        hide: Callable[[str], str] = str,
    ) -> None:
        self._events, self._errors, self._facts = events, errors, facts
        self._decoder = SSEDecoder()
        self._read_timeout, self._event_timeout = read_timeout, event_timeout
        self._clock, self._hide = clock, hide
        self._last = clock()
        self._may_end = events.eof
        self.begun = False
        """Somebody reads the stream."""
        self.complete = False
        """An event came after which the stream may end in any way."""
        self.count = 0
        self.text = ""
        """The newest events that `feed` or `end` gave, as JSON: an array."""
        self.done = False
        self.error: VeneerError | None = None

    def again(self, text: str) -> list[E]:
        """The events of a `text`, made anew."""
        return list(map(self._events.parse_object or self._events.parse, _scan(text, 0)[0]))

    def wait(self) -> float | None:
        """The monotonic time at which the next event must be there; None where there is no such limit.

        It counts from now: what the consumer spent on the last event is not the server's.
        """
        self.begun = True
        self._last = last = self._clock()
        return None if self._event_timeout is None else last + self._event_timeout

    def feed(self, chunk: bytes) -> list[E]:
        """Events of the next bytes."""
        decoder = self._decoder
        text = decoder.single(chunk)
        if text is not None:
            out = self._read_object(text)
            return self._read([text]) if out is None else out
        try:
            plain = decoder.plain(chunk)
            if plain is None:
                return self._read(decoder.feed(chunk))
        except OversizedEvent as error:
            self.error = self._make(DecodeError, str(error))
            return []
        found = self._read_objects(plain) if len(plain) > 1 else None
        return self._read(plain) if found is None else found

    def end(self) -> list[E]:
        """Events that the end of the body completes; sets `error` where the stream was cut."""
        try:
            out = self._read(self._decoder.flush())
        except OversizedEvent as error:
            self.error = self._make(DecodeError, str(error))
            return []
        cut = isinstance(self.error, DecodeError)  # an event without the blank line after it, and without its end
        if cut or not (self.done or self._may_end or self.error):
            self.error = self._make(
                StreamTruncatedError,
                f"the stream ended after {self.count} events without the mark of a complete answer",
            )
        return out

    def broken(self, fault: Fault) -> VeneerError:
        """The error for a transport that failed in mid-stream."""
        if issubclass(fault.kind, DecodeError):
            return self._make(DecodeError, fault.text)
        if not issubclass(fault.kind, APITimeoutError):
            return self._make(StreamTruncatedError, f"{fault.text}; {self.count} events had come")
        if self._event_timeout is not None and self._clock() >= self._last + self._event_timeout:
            return self._late()
        return self._make(
            StreamTimeoutError,
            f"nothing came for {self._read_timeout:g} s (read_timeout); {self.count} events had come",
        )

    def misfit(self, error: Exception) -> VeneerError:
        """The error for events whose values are of another kind than the document says, found when they are used."""
        return self._make(DecodeError, f"the stream is not what the service documents: {error}")

    def _late(self) -> VeneerError:
        return self._make(
            StreamTimeoutError,
            f"no event came for {self._event_timeout:g} s (event_timeout), though the connection is alive; "
            f"{self.count} events had come",
        )

    def _read_objects(self, plain: list[str]) -> list[E] | None:
        """Events that are objects and no more than that, decoded as one array; None, with nothing taken, for others."""
        events = self._events
        ends = plain[-1] == events.terminator
        objects = plain[:-1] if ends else plain
        if {one[:1] + one[-1:] for one in objects} != _BRACES:
            return None
        text = f"[{','.join(objects)}]"
        try:
            found, stop = _scan(text, 0)
        except (ValueError, RecursionError, StopIteration):
            return None
        if stop != len(text) or len(found) != len(objects) or set(map(type, found)) != _OBJECTS:
            return None
        suspected = events.error_key is None or any(map(contains, found, repeat(events.error_key)))
        if suspected and events.is_error is not None and any(map(events.is_error, found)):
            return None
        if events.tag is not None:
            tags = [_tag(data, events.tag) for data in found]
            if not (events.ping.isdisjoint(tags) and events.final.isdisjoint(tags)):
                return None
        try:
            out = list(map(events.parse_object or events.parse, found))
        except ValueError:
            return None
        self.count += len(out)
        self.text, self.done = text, ends
        return out

    def _read_object(self, text: str) -> list[E] | None:
        """The one event of a block, under the same condition; most services send each at once."""
        events = self._events
        if text == events.terminator:
            return None
        try:
            data, stop = _scan(text, 0)
            if stop != len(text) or type(data) not in _OBJECTS:
                return None
            suspected = events.error_key is None or events.error_key in data
            if suspected and events.is_error is not None and events.is_error(data):
                return None
            tag = None if events.tag is None else data.get(events.tag)
            if isinstance(tag, str) and (tag in events.ping or tag in events.final):
                return None
            out = [(events.parse_object or events.parse)(data)]
        except (ValueError, RecursionError, StopIteration):
            return None
        self.count += 1
        self.text = f"[{text}]"
        return out

    def _read(self, found: list[ServerSentEvent] | list[str]) -> list[E]:
        events = self._events
        parse, terminator, ping = events.parse, events.terminator, events.ping
        parse_object = events.parse_object or parse
        is_error, error_key = events.is_error, events.error_key
        tagged = events.tag is not None
        out: list[E] = []
        came: list[str] = []
        for event in found:
            name, text = ("", event) if isinstance(event, str) else (event.event, event.data)
            if text == terminator:
                self.done = True
                break
            if not text:  # only a name: a ping of a service that says so, else nothing to deliver
                continue
            try:
                data, stop = _scan(text, 0 if text[0] in "{[" else len(text) - len(text.lstrip()))
            except (ValueError, RecursionError, StopIteration):
                data, stop = None, -1
            if stop != len(text) and (stop < 0 or text[stop:].strip()):
                self.error = self._make(
                    DecodeError, f"event {self.count + len(out) + 1} of the stream is no JSON", body=text
                )
                break
            fields = cast("dict[str, Any]", data) if type(data) is dict else None
            harmless = fields is not None and error_key is not None and error_key not in fields
            if is_error is not None and not harmless and is_error(data):
                self.error = self._reported(data)
                break
            tag = _tag(data, events.tag) if tagged else None
            if ping and (tag in ping or name in ping):
                continue
            if tag in events.final:
                self._may_end = self.complete = True
            try:
                out.append(parse(data) if fields is None else parse_object(fields))
            except ValueError:
                number = self.count + len(out) + 1
                self.error = self._make(DecodeError, f"event {number} of the stream is no JSON", body=text)
                break
            came.append(text)
        self.count += len(out)
        self.text = f"[{','.join(came)}]"
        if not out and (
            not self.done
            and self.error is None
            and self._event_timeout is not None
            and self._clock() > self._last + self._event_timeout
        ):
            self.error = self._late()
        return out

    def _reported(self, data: Any) -> VeneerError:
        found = details_of(data, self._hide)
        parse = self._events.parse_error
        numeric = found.code is not None and found.code.isdecimal() and len(found.code) == 3
        status = int(found.code) if numeric and found.code else status_of(data)
        return self._make(
            self._errors.of_event(found.code),
            found.message or "the service reported an error inside the stream",
            **{} if status is None else {"status_code": status},
            code=found.code,
            type=found.type,
            param=found.param,
            body=parse(data) if parse else data,
        )

    def _make(self, kind: type[VeneerError], text: str, **details: Any) -> VeneerError:
        return self._errors.of(kind)(text, **{**self._facts, **details})


def _tag(data: Any, name: str | None) -> str | None:
    tag = data.get(name) if name is not None and is_object(data) else None
    return tag if isinstance(tag, str) else None


class Stream(Handing[E]):
    """The events of one answer as they arrive: an iterator, and a context manager that ends the answer early.

    Iteration raises EventError for an error that the service reports, StreamTruncatedError where the connection broke,
    StreamTimeoutError where nothing came for too long; what came before was delivered. The connection is given back at
    the end, by `close`, by leaving the `with` block, and when the stream is dropped.

        with client.chat.completions.create(..., stream=True) as stream:
            for chunk in stream:
                ...
    """

    def __init__(self, answer: SyncAnswer, reader: EventReader[E], response: RawResponse) -> None:
        self.response = response
        """Status and headers of the answer."""
        self._blocks = iterate(answer, reader)
        self._closed = False
        self._reader = reader
        self._answer = answer
        self._close = weakref.finalize(self, answer.close)

    def __next__(self) -> E:  # not by `_fill`: another function for each event
        for event in self._ready:
            return event
        for events in self._blocks:
            self._ready = self._hand(events)
            for event in self._ready:
                return event
        raise StopIteration

    def _hand(self, pieces: list[E]) -> Iterator[E]:
        """What is handed out of the events of a block; called when all of the last were."""
        return iter(pieces)

    def close(self) -> None:
        """Give the connection back without reading on; no more events will come. Any thread may do so."""
        self._closed, self._ready = True, iter(())
        try:
            self._blocks.close()
        except ValueError:  # another thread waits for an event: it closes when it wakes up
            self._answer.interrupt()
        else:
            self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.response.method} {self.response.url}>"


def block_of(stream: Stream[E]) -> list[E] | None:
    """The next events of a stream, all that came at once; None at its end."""
    return next(stream._blocks, None)  # pyright: ignore[reportPrivateUsage]  # for what is built around a stream


def ablock_of(stream: AsyncStream[E]) -> Awaitable[list[E] | None]:
    """The async form of `block_of`."""
    return stream._blocks.next()  # pyright: ignore[reportPrivateUsage]  # as above


def reader_of(stream: Stream[E] | AsyncStream[E]) -> EventReader[E]:
    """What makes the events of a stream."""
    return stream._reader  # pyright: ignore[reportPrivateUsage]  # as above


class AsyncStream(AsyncHanding[E]):
    """The async form of `Stream`: `async for`, `async with`, `await stream.close()`."""

    def __init__(self, answer: AsyncAnswer, reader: EventReader[E], response: RawResponse) -> None:
        import asyncio

        self.response = response
        """Status and headers of the answer."""
        self._blocks = AsyncBlocks(answer, reader)
        self._closed = False
        self._reader = reader
        self._answer = answer
        self._finalizer = weakref.finalize(self, close_later, answer, asyncio.get_running_loop())

    async def __anext__(self) -> E:  # as above: a coroutine
        for event in self._ready:
            return event
        while (events := await self._blocks.next()) is not None:
            self._ready = self._hand(events)
            for event in self._ready:
                return event
        raise StopAsyncIteration

    def _hand(self, pieces: list[E]) -> Iterator[E]:
        """See `Stream._hand`."""
        return iter(pieces)

    async def close(self) -> None:
        """Give the connection back without reading on; no more events will come."""
        self._closed, self._ready = True, iter(())
        self._finalizer.detach()
        await self._blocks.aclose()  # another task that waits for an event finds the connection closed

    async def aclose(self) -> None:
        """The same as `close`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.response.method} {self.response.url}>"


def not_a_stream(content_type: str | None) -> bool:
    """Whether an answer's media type rules out events; some gateways drop it or call everything plain text."""
    kind = (content_type or "").partition(";")[0].strip().lower()
    return kind.endswith(("json", "html", "xml"))


def whole_answer_error(
    errors: ErrorTypes, data: Any, facts: dict[str, Any], hide: Callable[[str], str] = str
) -> VeneerError:
    """The error for an answer that came whole although a stream was asked for."""
    found = details_of(data, hide)
    if is_object(data) and data.get("error") is not None:
        return errors.of(EventError)(
            found.message or "the service reported an error",
            **{**facts, "code": found.code, "type": found.type, "param": found.param, "body": data},
        )
    text = "the server answered with one document instead of a stream of events; ask without stream=True, or see `body`"
    return errors.of(StreamError)(text, **{**facts, "body": data})
