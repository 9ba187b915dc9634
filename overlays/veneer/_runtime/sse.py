"""Server-sent events: bytes in, events out, by the rules of the WHATWG. No transport, no JSON, no waiting in here.

Two deviations, because servers of language models rely on them: the last event is delivered although no blank line
follows it (`flush`), and an event that has a name but no data is delivered with `data == ""` (a bare `event: ping`).
"""

from __future__ import annotations

from codecs import utf_8_decode
from typing import NamedTuple

MAX_EVENT_BYTES = 16 * 1024 * 1024
"""An image as base64 in one event takes up to some 10 MB; more than this is a server that forgot its line ends."""

_BETWEEN = "\n\ndata: "
"""What stands between the data of two events that are nothing but that."""

_MAX_RETRY_DIGITS = 15  # milliseconds for 30,000 years; `int` refuses texts of thousands of digits


class OversizedEvent(ValueError):
    """One event, or one line without an end, exceeds the decoder's limit."""


class ServerSentEvent(NamedTuple):
    """One event of a stream."""

    event: str
    """The name, "" where the event has none."""
    data: str
    """The data lines joined by line feeds."""
    id: str | None
    """The last id that the stream has named so far, None before the first."""
    retry: int | None
    """The reconnection time in milliseconds where this event sets one."""


class SSEDecoder:
    """Decodes one stream; make a new one for the next.

    `comments` counts the comment lines seen: a server that sends nothing else is alive.
    """

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        """`max_event_bytes` limits the lines of one event in UTF-8, line ends and comments not counted."""
        self.comments = 0
        self._limit = max_event_bytes
        self._error: OversizedEvent | None = None
        self._bytes = b""  # the start of a character whose rest has not come
        self._at_start = True
        self._idle = True  # nothing of an event has come, and no id or retry
        self._skip_lf = False  # the text so far ends in CR: an LF that follows belongs to it
        self._line: list[str] = []  # pieces of the line whose end has not come
        self._line_size = 0
        self._size = 0  # of the complete lines of the current event
        self._event = ""
        self._data: list[str] = []
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take the next bytes and return the events they complete.

        Raises:
            OversizedEvent: the event under way exceeds the limit. Events before it are returned first; then the next
                call raises.
        """
        if self._error:
            raise self._error
        self._idle = False
        if self._bytes:
            chunk = self._bytes + chunk
        text, used = utf_8_decode(chunk, "replace", False)
        self._bytes = b"" if used == len(chunk) else chunk[used:]
        if text and (self._at_start or self._skip_lf):
            text = self._trim(text)
        if "\r" in text:
            self._skip_lf = text[-1] == "\r"
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return self._take(text)

    def single(self, chunk: bytes) -> str | None:
        """The data of the only event of these bytes, which is one line: most servers send each event at once.

        None, with nothing taken, for whatever is less common: then `plain` or `feed` has to read it.
        """
        if not (self._idle and chunk.startswith(b"data: ") and chunk.endswith(b"\n\n")):
            return None
        if chunk.find(b"\n") != len(chunk) - 2 or b"\r" in chunk or len(chunk) > self._limit:
            return None
        self._at_start = False
        return utf_8_decode(chunk[6:-2], "replace", True)[0]

    def plain(self, chunk: bytes) -> list[str] | None:
        """The data of the events that `feed` would return, where each is one data line alone.

        None, with nothing taken, for whatever is less common: then `feed` has to read it.
        """
        if self._bytes or self._skip_lf or self._size or self._event or self._error or b"\r" in chunk:
            return None
        if self._at_start and not chunk.startswith(b"data: "):  # there may be a byte order mark
            return None
        text, used = utf_8_decode(chunk, "replace", False)
        if used != len(chunk) or len(text) * 4 > self._limit:
            return None
        if self._line:  # the start of an event that the last block cut; joined only where that costs little
            if self._line_size > len(text):
                return None
            text = "".join((*self._line, text))
        if not text.startswith("data: ") or self._data or self._id is not None or self._retry is not None:
            return None
        end = text.rfind("\n\n")
        if end < 0:
            return None
        found, rest = text[6:end].split(_BETWEEN), text[end + 2 :]
        if "\n" in rest or "\n" in "".join(found):  # sooner than asking each
            return None
        self._line, self._line_size = ([rest], _size(rest)) if rest else ([], 0)
        self._at_start, self._idle = False, not rest
        return found

    def flush(self) -> list[ServerSentEvent]:
        """Return the last event if the stream ended without its blank line; call it only after an orderly end.

        Raises:
            OversizedEvent: as `feed`.
        """
        if self._error:
            raise self._error
        rest = utf_8_decode(self._bytes, "replace", True)[0]
        self._bytes = b""
        return self._take(rest + "\n\n")

    def _trim(self, text: str) -> str:
        """Without the byte order mark of a stream's start, or the LF of a CRLF that was cut."""
        unwanted = "\ufeff" if self._at_start else "\n"
        self._at_start = self._skip_lf = False
        return text[1:] if text[0] == unwanted else text

    def _take(self, text: str) -> list[ServerSentEvent]:
        """Split at line feeds; the last piece waits for its end in a list, so that long lines cost linear time."""
        events: list[ServerSentEvent] = []
        lines = text.split("\n")
        rest = lines.pop()
        try:
            if lines:
                if self._line:
                    self._line.append(lines[0])
                    lines[0] = "".join(self._line)
                    self._line = []
                    self._line_size = 0
                self._lines(lines, events)
            if rest:
                self._line.append(rest)
                self._line_size += _size(rest)
                if self._size + self._line_size > self._limit:
                    raise self._oversized()
        except OversizedEvent as error:
            self._error = error
            self._line = []
            self._data = []
            if not events:
                raise
        return events

    def _lines(self, lines: list[str], events: list[ServerSentEvent]) -> None:
        for line in lines:
            if not line:
                if self._data or self._event:
                    data = self._data
                    events.append(
                        ServerSentEvent(
                            self._event, data[0] if len(data) == 1 else "\n".join(data), self._id, self._retry
                        )
                    )
                    self._event = ""
                    self._data = []
                self._retry = None
                self._size = 0
                continue
            size = self._size + (len(line) if line.isascii() else _size(line))
            if size > self._limit:
                raise self._oversized()
            if line.startswith("data: "):  # nearly every line of nearly every stream
                self._data.append(line[6:])
            elif line[0] == ":":
                self.comments += 1
                continue
            else:
                name, _, value = line.partition(":")
                self._field(name, value[1:] if value[:1] == " " else value)
            self._size = size

    def _field(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self._retry = int(value)

    def _oversized(self) -> OversizedEvent:
        return OversizedEvent(
            f"an event of the stream exceeds {self._limit} bytes without a blank line that ends it; "
            "the server may not speak text/event-stream, or has lost its line ends"
        )


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())
