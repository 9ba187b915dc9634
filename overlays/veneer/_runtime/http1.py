"""HTTP/1.1 as bytes: the head of a request, the reading of an answer (RFC 9112). No connection, no waiting in here.

Strict about what frames a message, since a wrong end would give one caller's bytes to the next; lenient about line
ends, as browsers are. One block of the connection gives one block of the body, however many chunks it came in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .faults import RemoteProtocolError

MAX_HEAD = 100 * 1024
"""Bytes of an answer's head, and of what follows the last chunk; h11 has the same limit."""
MAX_CHUNK_LINE = 4096
"""Bytes of the line before a chunk; what servers add to the size is ignored, and short."""

_STATUS = re.compile(r"HTTP/(1\.[01]) ([1-9][0-9]{2})(?: ([^\r\n]*))?")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LENGTH = re.compile(r"[0-9]{1,18}")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_PROTOCOL = b"HTTP/1."


class Hidden(bytes):
    """Bytes that do not show themselves in `repr`, and so in no traceback: they go out with credentials in them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'***'"


def request_head(method: str, target: bytes, fields: Iterable[tuple[str, str]]) -> Hidden:
    """The head of a request; names and values are checked already, and ASCII."""
    lines = [method.encode() + b" " + target + b" HTTP/1.1"]
    lines += [name.encode() + b": " + value.encode() for name, value in fields]
    lines.append(b"\r\n")
    return Hidden(b"\r\n".join(lines))


class AnswerParser:
    """Reads one answer: `head` until it says True, then `body` until `done`.

    All methods raise RemoteProtocolError for what is no HTTP/1.1.
    """

    status = 0
    reason = ""
    """The status's name."""
    done = False
    """The body is complete."""
    ahead = False
    """The head was read, and no more bytes are needed for the next part of the body, or its end: `given` has it."""
    reusable = False
    """The connection can carry another request once the body is complete."""
    broken: RemoteProtocolError | None = None
    """What is wrong behind the part of the body that was given out last."""

    def __init__(self, method: str) -> None:
        self.fields: dict[str, str] = {}
        """Header fields, names in lower case; repeated ones joined by commas."""
        self.rest = b""
        """What came after the head; part of the body."""
        self._no_body = method == "HEAD"
        self._buffer = bytearray()
        self._left: int | None = 0  # bytes of the body, or of the chunk and the line end after it; None: until the end
        self._chunked = self._at_end = False
        self._held = b""  # the start of a line whose end has not come

    def head(self, data: bytes) -> bool:
        """Take the next bytes; True when the head is complete, informational ones skipped. No bytes: the end."""
        if not data:
            raise RemoteProtocolError("Server disconnected without sending a response.")
        buffer = self._buffer
        searched = max(0, len(buffer) - 3)
        buffer += data
        while True:
            if not (buffer.startswith(_PROTOCOL) or _PROTOCOL.startswith(bytes(buffer))):
                raise RemoteProtocolError("what came is no HTTP/1.1")
            end = _HEAD_END.search(buffer, searched)
            if (end.start() if end else len(buffer)) > MAX_HEAD:
                raise RemoteProtocolError(f"the head of the answer has more than {MAX_HEAD} bytes")
            if end is None:
                return False
            self._read_head(buffer[: end.start()].decode("latin-1"))
            del buffer[: end.end()]
            searched = 0
            if self.status >= 200:
                break
            if self.status == 101:
                raise RemoteProtocolError("the server changed to another protocol")
        self.rest = bytes(buffer)
        buffer.clear()
        self.ahead = self.done or bool(self.rest)
        if self.done and self.rest:
            self.reusable = False
        return True

    def _read_head(self, text: str) -> None:
        first, *lines = text.split("\n")
        status = _STATUS.fullmatch(first.rstrip("\r"))
        if status is None:
            raise RemoteProtocolError("the first line is no status of HTTP/1.1")
        fields: dict[str, str] = {}
        name = ""
        for full in lines:
            line = full[:-1] if full[-1:] == "\r" else full
            if line[:1] in (" ", "\t") and name:  # a value that goes on, as long ago
                fields[name] += f" {line.strip()}"
                continue
            name, colon, value = line.partition(":")
            if not colon or not _NAME.fullmatch(name):
                raise RemoteProtocolError("a line of the head is no header field")
            name, value = name.lower(), value.strip(" \t")
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
        if _CONTROL.search("".join(fields.values())):
            raise RemoteProtocolError("a header field contains a control character")
        self.status, self.reason, self.fields = int(status[2]), status[3] or "", fields
        self._frame(status[1])

    def _frame(self, version: str) -> None:
        """How long the body is, and whether the connection may be used afterwards."""
        fields = self.fields
        coding, length = fields.get("transfer-encoding"), fields.get("content-length")
        closing = fields.get("connection", "")
        self.reusable = version == "1.1" and not (closing and "close" in map(str.strip, closing.lower().split(",")))
        if coding is not None and coding.lower() != "chunked":
            raise RemoteProtocolError("the body has a transfer coding that was not asked for")
        if length is not None:
            lengths = set(map(str.strip, length.split(",")))
            length = lengths.pop()
            if lengths or not _LENGTH.fullmatch(length):
                raise RemoteProtocolError("Content-Length is no number")
            fields["content-length"] = length  # once, where it was repeated
        self._chunked = False
        if self._no_body or self.status in (204, 304) or self.status < 200:
            self.done = self.status >= 200
        elif coding is not None:
            self._chunked, self._left = True, 0
        elif length is not None:
            self._left = int(length)
            self.done = self._left == 0
        else:
            self._left, self.reusable = None, False

    def framing(self) -> bytes:
        """A head that says where the body ends and little more, for another parser to read that body by."""
        if self.done:
            end = "Content-Length: 0\r\n"
        elif self._chunked:
            end = "Transfer-Encoding: chunked\r\n"
        else:
            end = "" if self._left is None else f"Content-Length: {self._left}\r\n"
        reason = self.reason if self.reason.isascii() and self.reason.isprintable() else ""
        closing = "" if self.reusable else "Connection: close\r\n"
        return f"HTTP/1.1 {self.status} {reason}\r\n{end}{closing}\r\n".encode()

    def given(self) -> bytes | None:
        """What came behind the head, as a part of the body; None at its end. To be called where `ahead` says so."""
        if self.broken is not None:
            raise self.broken
        data, self.rest = self.rest, b""
        self.ahead = self.done
        return self.body(data) if data else None

    def body(self, data: bytes) -> bytes:
        """The part of the body that these bytes bring, maybe none of it. No bytes: the end of the connection."""
        if not data:
            self._end()
            return b""
        if self._chunked:
            if not (self._left or self._held or self._at_end) and (line := _CHUNK.match(data)) is not None:
                at = line.end()  # most servers send an event as one chunk, alone
                if len(data) == at + int(line[1], 16) + 2 > at + 2 and data.endswith(b"\r\n"):
                    return data[at:-2]
            return self._dechunk(data)
        left = self._left
        if left is None:
            return data
        if len(data) > left:
            self.reusable = False
            data = data[:left]
        self._left = left = left - len(data)
        self.done = self.ahead = left == 0
        return data

    def _end(self) -> None:
        if self._chunked or self._left is not None:
            raise RemoteProtocolError("the server closed the connection in the middle of the answer")
        self.done = self.ahead = True

    def _dechunk(self, data: bytes) -> bytes:
        if self._held:
            data, self._held = self._held + data, b""
        if self._at_end:
            self._trailer(data)
            return b""
        at, size, left = 0, len(data), self._left or 0
        found: list[bytes] = []
        while True:
            if left > 2:  # the line end after a chunk counts as part of it
                piece = data[at : at + left - 2]
                if piece:
                    found.append(piece)
                    at += len(piece)
                    left -= len(piece)
                if left > 2:
                    break
            if left:
                if size - at < 2:
                    self._held = data[at:]
                    break
                if data[at : at + 2] != b"\r\n":
                    self._break("a chunk of the body is longer than its size says", found)
                    break
                at += 2
                left = 0
                if at == size:
                    break
            line = _CHUNK.match(data, at)
            if line is None:
                self._held = data[at:]
                if len(self._held) > MAX_CHUNK_LINE or b"\n" in self._held:
                    self._break("a chunk of the body has no size", found)
                break
            at = line.end()
            chunk = int(line[1], 16)
            if not chunk:
                self._at_end = True
                self._trailer(data[at:])
                break
            left = chunk + 2
        self._left = left
        return found[0] if len(found) == 1 else b"".join(found)

    def _break(self, text: str, found: list[bytes]) -> None:
        """Raise what is wrong, or note it where a part of the body came before it."""
        error = RemoteProtocolError(text)
        if not found:
            raise error
        self.broken, self.ahead = error, True

    def _trailer(self, data: bytes) -> None:
        """Skip the header fields that may follow the last chunk."""
        if data.startswith(b"\r\n"):
            end = 2
        else:
            found = _HEAD_END.search(data)
            if found is None:
                if len(data) > MAX_HEAD:
                    raise RemoteProtocolError("what follows the last chunk has no end")
                self._held = data
                return
            end = found.end()
        self.done = self.ahead = True
        if len(data) > end:
            self.reusable = False
