"""File arguments, and the sources of bytes that they stand for, once for both kinds of sender. No transport in here.

Memory use is constant: files are read in blocks while they are sent. An async sender gets the same blocks, read in a
worker thread.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import nullcontext
from inspect import iscoroutinefunction
from typing import IO, TYPE_CHECKING, Any, ClassVar, cast

from attr import evolve

from veneer_generated.types import File, FileContent

from .errors import ConfigurationError, VeneerError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

BLOCK = 256 * 1024
"""Bytes read and passed on at once; 64 KiB cost three times the CPU time (async), 1 MiB some 3 MiB of memory."""

Progress = Callable[[int, int | None], object]
"""Called with the bytes of file content sent or received so far, and their total where it is known."""

FileArgument = (
    File
    | FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent | None, FileContent | None]
    | tuple[str | None, FileContent | None, FileContent | None, Mapping[str, str] | None]
)
"""What methods take as a file: content, `(filename, content)`, `(filename, content, content_type)` or a `File`."""

_LONGEST_PATH = 4096
_PATIENCE = 0.05  # seconds for which small items of an iterator are gathered in a thread before they are sent
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+*-]+\s*(;.*)?", re.ASCII)


class ContentError(VeneerError):
    """The content of a request changed its size while it was sent, or is needed again and can be read only once."""


class Meter:
    """Reports one attempt to a progress callback: 0 at its start, rising, the total at its end."""

    def __init__(self, progress: Progress | None, total: int | None) -> None:
        self._progress, self._total, self.done = progress, total, 0
        if progress:
            progress(0, total)

    def add(self, count: int) -> None:
        """Count bytes that have been passed on."""
        self.done += count
        if self._progress:
            self._progress(self.done, self._total)

    def finish(self) -> None:
        """Report the end where the total was not known before."""
        if self._progress and self._total is None:
            self._progress(self.done, self.done)


class Content:
    """One source of bytes that can be read in a pass of blocks."""

    length: int | None = None
    """Bytes of one pass; None where that is not known before."""
    replayable: bool = True
    """Whether a second pass is possible."""
    asynchronous: ClassVar[bool] = False
    """Whether only `ablocks` works."""

    def blocks(self) -> Generator[bytes, None, None]:
        """The content in blocks, none of them empty."""
        raise NotImplementedError

    async def ablocks(self) -> AsyncGenerator[bytes, None]:
        """The same for an event loop, which no reading of files stops."""
        for block in self.blocks():
            yield block


class Memory(Content):
    """Bytes that are in memory anyway."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        view = memoryview(data)
        self._data = data if view.c_contiguous else bytes(view)
        self.length = view.nbytes

    def blocks(self) -> Generator[bytes, None, None]:
        data = self._data if isinstance(self._data, bytes) else memoryview(self._data).cast("B")
        for start in range(0, len(data), BLOCK):
            yield bytes(data[start : start + BLOCK])  # no copy of bytes that fit into one block


class _Path(Content):
    """A file of the disk, opened for each pass."""

    def __init__(self, path: str) -> None:
        self._path = path
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, "a directory cannot be sent; give a file", path)
        if stat.S_ISREG(status.st_mode):
            self.length = status.st_size
            self._open().close()  # what cannot be read fails here, before anything is sent
        else:  # a pipe or device
            self.replayable = False

    def _open(self) -> IO[bytes]:
        return open(self._path, "rb")

    def _opened(self) -> AbstractContextManager[IO[bytes]]:
        return self._open()

    def blocks(self) -> Generator[bytes, None, None]:
        with self._opened() as file:
            reader = _Reader(file, self.length)
            while reader.advance():
                yield reader.take()

    async def ablocks(self) -> AsyncGenerator[bytes, None]:
        from asyncio import to_thread

        with await to_thread(self._opened) as file:
            reader = _Reader(file, self.length)
            while await to_thread(reader.advance):
                yield reader.take()


class _OpenFile(_Path):
    """The user's binary file object, sent from the position that it has; it stays open."""

    def __init__(self, file: IO[bytes]) -> None:
        if iscoroutinefunction(file.read):
            raise TypeError(f"{kind_of(file)} is an async file; give its path or a file that open(..., 'rb') returns")
        if isinstance(cast("Any", file.read(0)), str):
            raise TypeError("the file was opened in text mode; open it with mode 'rb'")
        self._file = file
        self._start: int | None = None
        try:
            if file.seekable():
                self._start = file.tell()
                self.length = max(0, file.seek(0, os.SEEK_END) - self._start)
                file.seek(self._start)
        except (AttributeError, OSError, ValueError):  # no such method; a pipe; a file that knows no end
            self.length = None
        self.replayable = self._start is not None

    def _opened(self) -> AbstractContextManager[IO[bytes]]:
        if self._start is not None:
            self._file.seek(self._start)
        return nullcontext(self._file)


class _Reader:
    """Reads a file block by block and keeps none that was taken; futures would hold their results for longer."""

    def __init__(self, file: IO[bytes], length: int | None) -> None:
        self._file, self._left, self._block = file, length, b""

    def advance(self) -> bool:
        """Read the next block; False at the end. One byte more than announced is read where the file has grown."""
        left = self._left
        if left is None:
            self._block = self._file.read(BLOCK)
        else:
            self._block = self._file.read(min(BLOCK, left)) if left else b""
            if len(self._block) == left:
                self._block += self._file.read(1)
            self._left = max(0, left - len(self._block))
        return bool(self._block)

    def take(self) -> bytes:
        """The block read last."""
        block, self._block = self._block, b""
        return block


class _Items(Content):
    def __init__(self, items: Iterable[bytes]) -> None:
        self._items = items
        self._in_memory = isinstance(items, list | tuple)
        self.replayable = not isinstance(items, Iterator)
        if self._in_memory:
            self.length = sum(len(_bytes(item)) for item in items)

    def blocks(self) -> Generator[bytes, None, None]:
        for item in self._items:
            if item:
                yield _bytes(item)

    async def ablocks(self) -> AsyncGenerator[bytes, None]:
        if self._in_memory:
            for block in self.blocks():
                yield block
            return
        from asyncio import to_thread

        blocks = self.blocks()
        while some := await to_thread(_some, blocks):
            for block in some:
                yield block


def _some(blocks: Iterator[bytes]) -> list[bytes]:
    """The next blocks, so many that a change of threads is worth it, without holding any back for long."""
    found: list[bytes] = []
    size, until = 0, time.monotonic() + _PATIENCE
    for block in blocks:
        found.append(block)
        size += len(block)
        if size >= BLOCK or time.monotonic() > until:
            break
    return found


class _AsyncItems(Content):
    asynchronous = True

    def __init__(self, items: AsyncIterable[bytes]) -> None:
        self._items = items
        self.replayable = not isinstance(items, AsyncIterator)

    async def ablocks(self) -> AsyncGenerator[bytes, None]:
        async for item in self._items:
            if item:
                yield _bytes(item)


def _bytes(item: object) -> bytes:
    if isinstance(item, bytes | bytearray | memoryview):
        return bytes(cast("bytes | bytearray | memoryview", item))
    raise TypeError(f"the content gave a {kind_of(item)}; each item must be bytes")


def kind_of(value: object) -> str:
    """The name of a value's type, for messages."""
    return type(value).__qualname__


def content_of(value: object) -> Content:
    """The source that a file argument stands for; what is missing, no file or of the wrong kind is refused here."""
    if isinstance(value, bytes | bytearray | memoryview):
        return Memory(cast("bytes | bytearray | memoryview", value))
    if isinstance(value, str):
        one_line = len(value) <= _LONGEST_PATH and "\n" not in value and "\r" not in value
        if one_line and os.path.isfile(value):
            raise TypeError(f"{value!r} names a file: pass pathlib.Path(...) to send the file, or .encode() this text")
        return Memory(value.encode())
    if isinstance(value, os.PathLike):
        return _Path(os.fsdecode(cast("os.PathLike[str]", value)))
    if isinstance(value, AsyncIterable):
        return _AsyncItems(cast("AsyncIterable[bytes]", value))
    if hasattr(value, "read"):
        return _OpenFile(cast("IO[bytes]", value))
    if issubclass(type(value), Iterable) and not issubclass(type(value), Mapping):
        return _Items(cast("Iterable[bytes]", value))
    raise TypeError(f"a {kind_of(value)} cannot be sent as a file; give bytes, a pathlib.Path or a binary file")


def name_of(content: object) -> str | None:
    """The bare name that a path or file object brings along."""
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fsdecode(cast("os.PathLike[str]", content))) or None
    name: object = getattr(content, "name", None)
    return os.path.basename(name) or None if isinstance(name, str) else None  # of a descriptor's file it is a number


def guess_type(filename: str | None) -> str:
    """The media type that a name's extension stands for, else application/octet-stream."""
    from mimetypes import guess_type as guess  # reads the system's tables when first used

    found, packed = guess("x" + os.path.splitext(filename or "")[1])
    if packed:  # a compressed file is sent as what it is, not as what it contains
        return "application/gzip" if packed == "gzip" else "application/octet-stream"
    return found or "application/octet-stream"


def as_file(value: FileArgument) -> File:
    """The file that an argument describes.

    Tuples are `(filename, content)`, `(filename, content, content_type)` or `(filename, content_type, content)`, each
    of three with optional headers of the part as fourth. A path or file object gives its own name where none is given.

    Raises:
        ConfigurationError: a tuple of another form, or one whose content and media type cannot be told apart.
    """
    if isinstance(value, File):
        return value if value.filename is not None else evolve(value, filename=name_of(value.content))
    if not isinstance(value, tuple):
        return File(content=value, filename=name_of(value))
    parts: tuple[Any, ...] = value
    if not 2 <= len(parts) <= 4 or not isinstance(parts[0], str | None):
        raise ConfigurationError("a file as tuple is (filename, content) or (filename, content, content_type)")
    padded: tuple[Any, ...] = (*parts, None, None)
    filename, content, content_type, headers = padded[:4]
    if len(parts) > 2:
        content, content_type = _told_apart(content, content_type)
    return File(
        content=content,
        filename=name_of(content) if filename is None else filename,
        content_type=content_type,
        headers=headers,
    )


def _told_apart(one: Any, other: Any) -> tuple[Any, str | None]:
    """Content and media type, whichever came first."""
    one_fits, other_fits = _is_media_type(one), _is_media_type(other)
    if one_fits and other_fits:
        raise ConfigurationError(
            f"both {one!r} and {other!r} may be the media type of the file; give its content as bytes: "
            "(filename, text.encode(), content_type)"
        )
    if one is not None and not one_fits and (other is None or other_fits):
        return one, other
    if other is not None and not other_fits and (one is None or one_fits):
        return other, one
    raise ConfigurationError(
        "a file of three parts is (filename, content, content_type), its media type written like 'text/plain'"
    )


def _is_media_type(value: object) -> bool:
    return isinstance(value, str) and _MEDIA_TYPE.fullmatch(value) is not None
