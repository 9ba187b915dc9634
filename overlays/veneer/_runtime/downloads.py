"""What `download()` returns: the body of an answer as chunks, as bytes, or in a file, sync and async.

Bodies up to `BUFFERED` bytes are read at once and free the connection; both forms of reading work for them. Larger
ones stream once; each further reading asks the server again. No transport in here: a sender hands in the `Source`.
"""

from __future__ import annotations

import os
import re
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, NoReturn, Protocol, Self

from .errors import APIConnectionError, ClosedError, VeneerError
from .files import Meter, Progress
from .saving import asave, bare_name, filename_of, save

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from types import TracebackType

BUFFERED = 1024 * 1024
"""Bodies up to this many bytes are read before `download()` returns."""


class ContentChangedError(VeneerError):
    """The content was to be read again, and the server has another version of it (ETag) by now."""


class ReadingModeError(VeneerError, TypeError):
    """A large body was to be read the sync way although it arrives asynchronously, or the other way round."""


class _Head(Protocol):
    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class Source(_Head, Protocol):
    """An answer whose body is still unread; header names are found in any case; a body cut short raises."""

    def iter_bytes(self) -> Iterator[bytes]:
        """The decoded body as it arrives, once."""
        ...

    def close(self) -> None:
        """Give the connection back; may be called twice."""
        ...


class AsyncSource(_Head, Protocol):
    """The async form of `Source`."""

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives, once."""
        ...

    async def aclose(self) -> None:
        """Give the connection back; may be called twice."""
        ...


class FileDownloadResponse:
    """A downloaded file: iterate over its chunks, take it as bytes, or write it to a path.

    Of an async client's download, bodies above 1 MiB are read by `async for` and the methods that begin with `a`; up to
    1 MiB, and for sync clients, the others work. Wrong ones raise ReadingModeError. Reading a large body a second time
    asks the server again and raises ContentChangedError where the file has changed since. A connection that breaks
    raises APIConnectionError; use after `close` raises ClosedError unless the body is in memory.
    """

    _client: ClassVar[str]

    def __init__(self, source: _Head) -> None:
        self.status_code = source.status_code
        """HTTP status of the answer."""
        self.headers = source.headers
        """Header fields of the answer."""
        self._name: str | None = None
        self._data: bytes | None = None
        self._closed = False
        self._head: list[bytes] = []
        self._head_size = 0

    def named(self, name: str) -> Self:
        """This download, with a name for where the server suggests none."""
        self._name = bare_name(name)
        return self

    @property
    def etag(self) -> str | None:
        """The version of the content as the server names it, for conditions of later calls."""
        return self.headers.get("etag")

    @property
    def content_type(self) -> str | None:
        """The media type."""
        return self.headers.get("content-type")

    @property
    def content_length(self) -> int | None:
        """Size in bytes, None where the server does not say and the body is not in memory."""
        return _announced(self.headers) if self._data is None else len(self._data)

    @property
    def filename(self) -> str | None:
        """The name that the server suggests, else that of what was asked for; fit for a file system, or None."""
        return filename_of(self.headers.get("content-disposition")) or self._name

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks("for chunk in download", "async for chunk in download")

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._achunks("async for chunk in download", "for chunk in download")

    @property
    def content(self) -> bytes:
        """The whole body, under the name that HTTP libraries give it."""
        return self.get_content()

    def raise_for_status(self) -> Self:
        """This download: an error was raised by the call already."""
        return self

    def get_content(self) -> bytes:
        """The whole body."""
        return b"".join(self._chunks("get_content()", "await aget_content()"))

    async def aget_content(self) -> bytes:
        """The whole body."""
        return b"".join([chunk async for chunk in self._achunks("await aget_content()", "get_content()")])

    def read(self) -> bytes:
        """The same as `get_content`."""
        return self.get_content()

    async def aread(self) -> bytes:
        """The same as `aget_content`."""
        return await self.aget_content()

    def write_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> None:
        """Write the body to a file, which is complete or, after any error, as it was before.

        It is written beside its place and then moved there; a link is followed. `progress` is called with the bytes
        written and the total, where it is known.

        Raises:
            IsADirectoryError: `path` is a directory.
        """
        save(self._chunks("write_to()", "await awrite_to()"), path, Meter(progress, self.content_length))

    async def awrite_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> None:
        """As `write_to`; the file is written in a worker thread, and cancelling leaves nothing of it behind."""
        await asave(self._achunks("await awrite_to()", "write_to()"), path, Meter(progress, self.content_length))

    def close(self) -> None:
        """Give the connection back; what is in memory can still be read."""
        if self._data is None:
            self._refuse("close()", "await aclose()")

    async def aclose(self) -> None:
        """The same as `close`."""
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        size = self.content_length
        return (
            f"<{type(self).__name__} {self.content_type or 'of unknown type'}, {'?' if size is None else size} bytes>"
        )

    def _chunks(self, used: str, other: str) -> Generator[bytes, None, None]:
        """One sync reading; `used` and `other` name the form used and the right one for the error."""
        if self._data is None:
            self._refuse(used, other)
        return _once(self._data)

    def _achunks(self, used: str, other: str) -> AsyncGenerator[bytes, None]:
        if self._data is None:
            self._refuse(used, other)
        return _aonce(self._data)

    def _refuse(self, used: str, other: str) -> NoReturn:
        raise ReadingModeError(
            f"`{used}` does not fit: this download of {self._client} client is larger than 1 MiB; use `{other}`"
        )

    def _buffer(self, chunk: bytes | None) -> bool:
        """Take the next chunk of a body's beginning, None at its end; False when enough was read."""
        if chunk is None:
            self._check_end(self._head_size)
            self._data = b"".join(_drained(self._head))
            return False
        self._head.append(chunk)
        self._head_size += len(chunk)
        return self._head_size <= BUFFERED

    def _take_head(self) -> Iterator[bytes]:
        """What was buffered of a body that is too large, once; each chunk is let go when it was delivered."""
        head, self._head = self._head, []
        return _drained(head)

    def _check_open(self) -> None:
        if self._closed:
            raise ClosedError("this download is closed; read it before closing, or download again")

    def _check_again(self, source: _Head) -> None:
        """Make sure that an answer has the content of the first one; the server's word for it is the ETag."""
        etag = source.headers.get("etag")
        if etag != self.etag:
            raise ContentChangedError(
                f"the file changed on the server since this download began (ETag {self.etag}, now {etag}); "
                "download it again",
                status_code=source.status_code,
                headers=source.headers,
            )

    def _check_end(self, count: int) -> None:
        size = _announced(self.headers)
        if size is not None and count != size:
            raise APIConnectionError(f"the download ended after {count} of {size} bytes")


class Download(FileDownloadResponse):
    """The download of a sync client."""

    _client = "a sync"

    def __init__(self, source: Source, *, reopen: Callable[[], Source]) -> None:
        """Takes over `source`; `reopen` makes the same request again."""
        super().__init__(source)
        self._reopen = reopen
        self._open = [source]
        weakref.finalize(self, _close_all, self._open).atexit = False
        try:
            rest = source.iter_bytes()
            if (_announced(self.headers) or 0) <= BUFFERED:
                while self._buffer(next(rest, None)):
                    pass
        except BaseException:
            _close_all(self._open)
            raise
        self._first: tuple[Source, Iterator[bytes]] | None = (source, rest)
        if self._data is not None:
            _close_all(self._open)

    def close(self) -> None:
        """Give the connection back; what is in memory can still be read."""
        self._closed = True
        _close_all(self._open)

    def _chunks(self, used: str, other: str) -> Generator[bytes, None, None]:
        return self._pass() if self._data is None else _once(self._data)

    def _pass(self) -> Generator[bytes, None, None]:
        self._check_open()
        opened, self._first = self._first, None
        if opened is None:
            source = self._reopen()
            opened = (source, source.iter_bytes())
            self._open.append(source)
        source, rest = opened
        count = 0
        try:
            self._check_again(source)
            for chunk in chain(self._take_head(), rest):
                count += len(chunk)
                yield chunk
                self._check_open()
            self._check_end(count)
        finally:
            with suppress(ValueError):  # `close` was faster
                self._open.remove(source)
            source.close()


class AsyncDownload(FileDownloadResponse):
    """The download of an async client; made by `open`."""

    _client = "an async"

    def __init__(self, source: AsyncSource, *, reopen: Callable[[], Awaitable[AsyncSource]]) -> None:
        """Takes over `source`; `reopen` makes the same request again."""
        from asyncio import get_running_loop

        super().__init__(source)
        self._reopen = reopen
        first = (source, source.aiter_bytes())
        self._first: tuple[AsyncSource, AsyncIterator[bytes]] | None = first
        self._open = [first]
        weakref.finalize(self, _close_later, self._open, get_running_loop()).atexit = False

    @classmethod
    async def open(cls, source: AsyncSource, *, reopen: Callable[[], Awaitable[AsyncSource]]) -> Self:
        """The download of an answer, with a small body already read."""
        self = cls(source, reopen=reopen)
        _, rest = self._open[0]
        try:
            if (_announced(self.headers) or 0) <= BUFFERED:
                while self._buffer(await anext(rest, None)):
                    pass
        except BaseException:
            await _aclose_all(self._open)
            raise
        if self._data is not None:
            await _aclose_all(self._open)
        return self

    async def aclose(self) -> None:
        """Give the connection back; what is in memory can still be read."""
        self._closed = True
        await _aclose_all(self._open)

    def _achunks(self, used: str, other: str) -> AsyncGenerator[bytes, None]:
        return self._apass() if self._data is None else _aonce(self._data)

    async def _apass(self) -> AsyncGenerator[bytes, None]:
        self._check_open()
        opened, self._first = self._first, None
        if opened is None:
            source = await self._reopen()
            opened = (source, source.aiter_bytes())
            self._open.append(opened)
        count = 0
        try:
            self._check_again(opened[0])
            for chunk in self._take_head():
                count += len(chunk)
                yield chunk
                self._check_open()
            async for chunk in opened[1]:
                count += len(chunk)
                yield chunk
                self._check_open()
            self._check_end(count)
        finally:
            with suppress(ValueError):  # `aclose` was faster
                self._open.remove(opened)
            await _aclose(*opened)


def _once(data: bytes) -> Generator[bytes, None, None]:
    if data:
        yield data


async def _aonce(data: bytes) -> AsyncGenerator[bytes, None]:
    if data:
        yield data


def _drained(parts: list[bytes]) -> Iterator[bytes]:
    parts.reverse()
    while parts:
        yield parts.pop()


def _announced(headers: Mapping[str, str]) -> int | None:
    """Bytes of the decoded body, where the headers say so."""
    length = headers.get("content-length", "")
    plain = headers.get("content-encoding", "identity") == "identity"
    return int(length) if plain and re.fullmatch("[0-9]{1,18}", length) else None


def _close_all(sources: list[Source]) -> None:
    while sources:
        sources.pop().close()


async def _aclose_all(sources: list[tuple[AsyncSource, AsyncIterator[bytes]]]) -> None:
    while sources:
        await _aclose(*sources.pop())


async def _aclose(source: AsyncSource, rest: AsyncIterator[bytes]) -> None:
    if isinstance(rest, AsyncGenerator):
        with suppress(RuntimeError):  # another task is reading; closing the source ends it
            await rest.aclose()
    await source.aclose()


_closing: set[Task[None]] = set()


def _close_later(sources: list[tuple[AsyncSource, AsyncIterator[bytes]]], loop: AbstractEventLoop) -> None:
    """Close what an abandoned download left open, on its loop; a closed loop has closed its sockets."""

    def start() -> None:
        task = loop.create_task(_aclose_all(sources))
        _closing.add(task)
        task.add_done_callback(_closing.discard)

    if sources:
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(start)
