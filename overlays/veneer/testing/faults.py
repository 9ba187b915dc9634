"""Misbehaviour that the emulator can be told to show; see `Service.fail_next`.

A fault knows nothing of a provider: it replaces an answer, or changes the way it is sent. All times are seconds. A wait
ends at once when the client closes the connection. Pieces of a stream are its events and signs of life; some streams
have no end, so that none is looked at as a whole.

    server.dial.fail_next(Respond(503), times=2)
    server.dial.fail_next(Cut(after=3), operation="send_chat_completion")
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Protocol

from ._answer import Answer

if TYPE_CHECKING:
    from ._call import Call

Proceed = Callable[[], Awaitable[Answer]]
"""Makes the answer that the service would give."""

HTML = "<html>\n<head><title>{0}</title></head>\n<body><center><h1>{0}</h1></center></body>\n</html>\n"


class Fault(Protocol):
    """A way to misbehave; anything with this method can be given to `fail_next`."""

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Answer the call; `proceed` makes the proper answer, with all its effects."""


@dataclass(frozen=True)
class Respond:
    """Answer this instead of doing anything: `body` is sent as JSON, as text without a media type, or as bytes."""

    status: int
    body: Mapping[str, Any] | str | bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the answer; the service never sees the request."""
        head = {k.lower(): v for k, v in self.headers.items()}
        if isinstance(self.body, Mapping):
            head.setdefault("content-type", "application/json")
            raw = json.dumps(self.body, ensure_ascii=False).encode()
        else:
            raw = self.body.encode() if isinstance(self.body, str) else self.body
        await call.deliver(Answer(status=self.status, headers=head, body=raw))


def rate_limited(retry_after: float | None = None, *, form: str = "seconds") -> Respond:
    """429 that asks to wait `retry_after` seconds, told as `seconds`, as a `date` or as `ms` (`retry-after-ms`)."""
    head: dict[str, str] = {}
    if retry_after is not None:
        if form == "date":
            head["retry-after"] = format_datetime(datetime.now(UTC) + timedelta(seconds=retry_after), usegmt=True)
        elif form == "ms":
            head["retry-after-ms"] = f"{retry_after * 1000:g}"
        else:
            head["retry-after"] = f"{retry_after:g}"
    return Respond(429, {"error": {"message": "Hit token rate limit.", "code": "429"}}, head)


def html(status: int, title: str = "Bad Gateway") -> Respond:
    """An error page as gateways send it."""
    return Respond(status, HTML.format(f"{status} {title}"), {"content-type": "text/html"})


def redirect(location: str, status: int = 307) -> Respond:
    """Send the client elsewhere; a location without host is taken as relative to the host."""
    return Respond(status, headers={"location": location})


@dataclass(frozen=True)
class Reset:
    """Reset the connection (RST): before the answer, or after that many pieces of its body."""

    after: int | None = None

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the pieces, then reset."""
        if self.after is None:
            await call.hang_up(reset=True)
        await _cut(call, await proceed(), self.after or 0, 0, reset=True)


@dataclass(frozen=True)
class Cut:
    """Close the connection in the middle of the body: after that many pieces (events) and bytes of the next one."""

    after: int = 1
    extra_bytes: int = 0

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the pieces, then close."""
        await _cut(call, await proceed(), self.after, self.extra_bytes, reset=False)


@dataclass(frozen=True)
class CutCharacter:
    """Close the connection after the first byte of the first character that needs several."""

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send up to the middle of that character, or everything where there is none, then close."""
        answer = await proceed()
        parts = await _begin(call, answer)
        while piece := await _following(call, answer, parts):
            at = next((at for at, byte in enumerate(piece) if byte >= 0xC0), None)
            await call.write(piece if at is None else piece[: at + 1])
            if at is not None:
                break
        await call.hang_up()


async def _begin(call: Call, answer: Answer) -> Iterator[bytes]:
    """Send the headers of an answer, and give its pieces."""
    answer.pieces = answer.parts()  # chunked: with a length the client would wait for the rest, not see a cut
    await call.start(answer)
    return iter(answer.pieces)


async def _following(call: Call, answer: Answer, parts: Iterator[bytes]) -> bytes:
    """The next piece, none at the end; those that are empty stand for a wait."""
    for piece in parts:
        if piece:
            return piece
        await call.pause(answer.pace)
    return b""


async def _cut(call: Call, answer: Answer, after: int, extra_bytes: int, *, reset: bool) -> None:
    parts = await _begin(call, answer)
    for _ in range(after):
        if not (piece := await _following(call, answer, parts)):
            break
        await call.write(piece)
    if extra_bytes:
        await call.write((await _following(call, answer, parts))[:extra_bytes])
    await call.hang_up(reset=reset)


@dataclass(frozen=True)
class DropTail:
    """Leave out the last pieces of a stream but end it properly: no terminator, with 2 no finish either."""

    pieces: int = 1

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send all pieces but the last ones."""
        answer = await proceed()
        parts = await _begin(call, answer)
        held: deque[bytes] = deque()
        while piece := await _following(call, answer, parts):
            held.append(piece)
            if len(held) > self.pieces:
                await call.write(held.popleft())
                await call.pause(answer.pace)
        await call.end()


@dataclass(frozen=True)
class Stall:
    """Send nothing for some seconds: before the headers (`after` None), or after that many pieces of the body."""

    seconds: float
    after: int | None = None

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Wait, then go on properly."""
        if self.after is None:
            await call.pause(self.seconds)
            await call.deliver(await proceed())
            return
        answer = await proceed()
        await _interrupt(call, answer, self.after, lambda: call.pause(self.seconds))


@dataclass(frozen=True)
class Pings:
    """Send nothing but signs of life for some seconds, after that many pieces of the stream; then go on."""

    seconds: float
    interval: float = 0.02
    after: int = 1
    ping: bytes = b": heartbeat\n\n"

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the pieces, the pings, the other pieces."""

        async def pings() -> None:
            for _ in range(max(1, round(self.seconds / self.interval))):
                await call.write(self.ping)
                await call.pause(self.interval)

        await _interrupt(call, await proceed(), self.after, pings)


async def _interrupt(call: Call, answer: Answer, after: int, action: Callable[[], Awaitable[None]]) -> None:
    parts = await _begin(call, answer)
    number = 0
    if after == 0:
        await action()
    while piece := await _following(call, answer, parts):
        await call.pause(answer.pace if number else 0)
        await call.write(piece)
        number += 1
        if number == after:
            await action()
    if number < after:
        await action()
    await call.end()


@dataclass(frozen=True)
class Insert:
    """Put a piece into a stream after that many pieces, and leave out the others except the last `keep`."""

    piece: bytes
    after: int = 1
    keep: int = 1

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the first pieces, this one, the last ones."""
        answer = await proceed()
        parts = await _begin(call, answer)
        for _ in range(self.after):
            if not (piece := await _following(call, answer, parts)):
                break
            await call.write(piece)
            await call.pause(answer.pace)
        await call.write(self.piece)
        last: deque[bytes] = deque(maxlen=self.keep)
        while self.keep and (piece := await _following(call, answer, parts)):
            last.append(piece)
        for piece in last:
            await call.pause(answer.pace)
            await call.write(piece)
        await call.end()


@dataclass(frozen=True)
class Drip:
    """Send the body a few bytes at a time: `size` bytes, `pace` seconds, and so on."""

    size: int = 1
    pace: float = 0.0

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send everything, slowly."""
        answer = await proceed()
        answer.pieces, answer.pace = self._drops(answer.parts()), self.pace or answer.pace
        await call.deliver(answer)

    def _drops(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        for piece in parts:
            for at in range(0, max(len(piece), 1), self.size):  # one that is empty stands for a wait
                yield piece[at : at + self.size]


@dataclass(frozen=True)
class WrongLength:
    """Announce that many bytes more than the body has, then close the connection; a stream ends at its first wait."""

    excess: int = 10

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the answer with the wrong Content-Length."""
        answer = await proceed()
        body = b"".join(takewhile(bool, answer.parts()))
        await call.raw(answer, body, length=len(body) + self.excess)


@dataclass(frozen=True)
class IgnoreStream:
    """Answer whole although the request asked for a stream."""

    name: str = "stream"
    """Property of the request's body that asks for it."""
    value: Any = False
    """What this property is where a request asks for none."""

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Take the wish out of the request, then answer."""
        with suppress(ValueError):  # without JSON there is no such wish
            if isinstance(call.parsed(), dict) and self.name in call.json:
                call.json = {**call.json, self.name: self.value}
        await call.deliver(await proceed())


@dataclass
class RejectCredentials:
    """Refuse the next request's credentials until the client sends others; give it to `fail_next` with `times=None`."""

    answer: Answer
    rejected: tuple[str, ...] | None = None

    def over(self, call: Call) -> bool:
        """Whether the client changed its credentials; the fault is then dropped."""
        seen = tuple(call.received.headers.get(name, "") for name in ("authorization", "api-key"))
        if self.rejected is None:
            self.rejected = seen
        return seen != self.rejected

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the refusal."""
        await call.deliver(self.answer)
