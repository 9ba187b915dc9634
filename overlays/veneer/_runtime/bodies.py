"""Request bodies, once for both kinds of sender: JSON, forms, raw content and multipart. No transport in here."""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import AsyncGenerator, Generator, Iterable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from veneer_generated.types import File, Part

from .errors import ConfigurationError
from .files import Content, ContentError, Memory, Meter, Progress, content_of, guess_type, kind_of, name_of

if TYPE_CHECKING:
    from veneer_generated.types import Request

_SMALL = 64 * 1024


class Body:
    """The payload of one request; iterate over it once for each attempt, `rewind` between attempts.

    Iteration raises ContentError where content changes its size while it is sent; the request must then be aborted.
    """

    def __init__(
        self, segments: Sequence[bytes | Content], content_type: str | None, progress: Progress | None = None
    ) -> None:
        self._segments, self._progress = segments, progress
        contents = [s for s in segments if isinstance(s, Content)]
        self.content_type = content_type
        """The value of the Content-Type header."""
        self._total = _sum(c.length for c in contents)
        self.length = _sum(len(s) if isinstance(s, bytes) else s.length for s in segments)
        """The value of the Content-Length header; None where it is not known and the body goes out chunked."""
        self.replayable = all(c.replayable for c in contents)
        """Whether the body can be sent a second time after its sending began."""
        self.sync_ok = not any(c.asynchronous for c in contents)
        """Whether a sync sender can send it."""
        self.started = False
        """Whether sending began since the last `rewind`; until then even an iterator can still be sent."""

    @property
    def content(self) -> bytes | None:
        """The whole body where it is one block in memory, else None."""
        only = self._segments[0] if len(self._segments) == 1 else None
        return only if isinstance(only, bytes) else None

    def rewind(self) -> None:
        """Make ready for another attempt; raises ContentError where the content was begun and can be read only once."""
        if self.started and not self.replayable:
            raise ContentError(
                "the request has to be sent again, but its content can be read only once; "
                "give bytes, a path or a seekable file to make repetition possible"
            )
        self.started = False

    def _start(self) -> Meter:
        self.rewind()
        self.started = True
        return Meter(self._progress, self._total)

    def __iter__(self) -> Generator[bytes, None, None]:
        if not self.sync_ok:
            raise TypeError("a sync client cannot send an async iterable; use the async client or give an iterable")
        return self._blocks()

    def _blocks(self) -> Generator[bytes, None, None]:
        meter = self._start()
        for segment in self._segments:
            if isinstance(segment, bytes):
                if segment:
                    yield segment
                continue
            end = _end(meter, segment)
            for block in segment.blocks():
                size = _fitting(block, meter, end)
                yield block
                meter.add(size)
            _check_end(meter, end)
        meter.finish()

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        meter = self._start()
        for segment in self._segments:
            if isinstance(segment, bytes):
                if segment:
                    yield segment
                continue
            end = _end(meter, segment)
            async with aclosing(segment.ablocks()) as blocks:  # closes the file when the request is given up
                async for block in blocks:
                    size = _fitting(block, meter, end)
                    yield block
                    meter.add(size)
            _check_end(meter, end)
        meter.finish()


def _sum(lengths: Iterable[int | None]) -> int | None:
    total = 0
    for length in lengths:
        if length is None:
            return None
        total += length
    return total


def _end(meter: Meter, content: Content) -> int | None:
    return None if content.length is None else meter.done + content.length


def _fitting(block: bytes, meter: Meter, end: int | None) -> int:
    """The size of a block that does not exceed the length announced."""
    if end is not None and meter.done + len(block) > end:
        raise ContentError("the content grew while it was sent, the request was given up; send a copy of the file")
    return len(block)


def _check_end(meter: Meter, end: int | None) -> None:
    if end is not None and meter.done != end:
        raise ContentError("the content shrank while it was sent, the request was given up; send a copy of the file")


def body_of(request: Request[Any, Any], *, progress: Progress | None = None, spaced: bool = False) -> Body | None:
    """The body of a request, None where it has none. `progress` counts file content only, not fields or boundaries.

    `spaced` writes JSON with a blank after commas and colons.

    Raises:
        TypeError: a value that JSON or a file part cannot carry; the message names its place.
        ConfigurationError: NaN or infinity in JSON; line ends in names, header values or media types.
        FileNotFoundError, IsADirectoryError, PermissionError: the file cannot be read.
    """
    if request.json is not None:
        return Body([_json(request.json, spaced=spaced)], request.content_type or "application/json")
    if request.parts is not None:
        return _multipart(request.parts, progress)
    if request.form is not None:
        return Body([urlencode(request.form).encode()], request.content_type or "application/x-www-form-urlencoded")
    if request.content is not None:
        content_type = request.content_type or guess_type(name_of(request.content))
        return Body([_segment(request.content, progress)], content_type, progress)
    return None


def _segment(value: object, progress: Progress | None) -> bytes | Content:
    """A file's content; bytes at once where they are so few that the whole body may go out in one write."""
    content = content_of(value)
    if progress is None and isinstance(content, Memory) and (content.length or 0) <= _SMALL:
        return b"".join(content.blocks())
    return content


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_spaced = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_encode_ascii = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode


def _json(data: Any, *, spaced: bool) -> bytes:
    try:
        text = _encode_spaced(data) if spaced else _encode(data)
    except (TypeError, ValueError) as error:
        message = _culprit(data, "body", frozenset()) or str(error)
        raise TypeError(message) if isinstance(error, TypeError) else ConfigurationError(message) from None
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair; models emit them when a limit cuts a character
        return _encode_ascii(data).encode()


def _culprit(value: Any, path: str, above: frozenset[int]) -> str | None:
    """What in `value` is no JSON, for the message of an error that is already certain."""
    if value is None or isinstance(value, str | int):
        return None
    if isinstance(value, float):
        return None if math.isfinite(value) else f"{path}: {value} is no JSON number; leave the field out or send None"
    named = issubclass(type(value), dict)
    if not named and not issubclass(type(value), list | tuple):
        return f"{path}: a value of type {kind_of(value)} cannot be sent as JSON; convert it first"
    if id(value) in above:
        return f"{path}: the value contains itself"
    for key, item in value.items() if named else enumerate(value):
        if not isinstance(key, str | int | float | None):
            return f"{path}: a key of type {kind_of(key)} cannot be sent as JSON; use a string"
        if found := _culprit(item, f"{path}.{key}" if named else f"{path}[{key}]", above | {id(value)}):
            return found
    return None


_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})  # as browsers do (HTML, multipart/form-data)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def _multipart(parts: Iterable[Part], progress: Progress | None) -> Body:
    boundary = os.urandom(16).hex()  # `secrets` gives the same, and loads OpenSSL for it
    segments: list[bytes | Content] = []
    text = bytearray()
    for name, value in parts:
        text += f"--{boundary}\r\n".encode() + _head(name, value) + b"\r\n"
        if isinstance(value, str):
            text += value.encode()
        else:
            segment = _segment(value.content, progress)
            if isinstance(segment, bytes):
                text += segment
            else:
                segments += [bytes(text), segment]
                text.clear()
        text += b"\r\n"
    text += f"--{boundary}--\r\n".encode()
    return Body([*segments, bytes(text)], f"multipart/form-data; boundary={boundary}", progress)


def _head(name: str, value: str | File) -> bytes:
    disposition = f'form-data; name="{_header("the name of a field", name).translate(_ESCAPES)}"'
    lines = {"Content-Disposition": disposition}
    if isinstance(value, File):
        filename = name_of(value.content) if value.filename is None else value.filename
        # Without a filename servers take the part for a text field.
        shown = "upload" if filename is None else filename.translate(_ESCAPES)
        lines["Content-Disposition"] += f'; filename="{_header("the filename", shown)}"'
        lines["Content-Type"] = value.content_type or guess_type(filename)
        for key, line in (value.headers or {}).items():
            standard = key.title()
            if not _TOKEN.fullmatch(key) or standard == "Content-Disposition":
                raise ConfigurationError(f"{key!r} cannot be a header of a file; give its name as `filename`")
            if standard != "Content-Type" or value.content_type is None:
                lines[standard] = line
    return "".join(f"{key}: {_header(key, line)}\r\n" for key, line in lines.items()).encode("utf-8", "replace")


def _header(what: str, value: str) -> str:
    if any(c in value for c in "\r\n\0"):
        raise ConfigurationError(f"{what} contains a line end or NUL ({value[:40]!r}); remove it")
    return value
