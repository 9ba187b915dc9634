"""Where a download lands on the disk: a file that appears whole or not at all, and the name that a server suggests."""

from __future__ import annotations

import errno
import os
import re
import stat
import threading
from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import aclosing, closing, suppress
from typing import IO, Self
from urllib.parse import unquote_to_bytes

from .files import Meter

_BATCH = 256 * 1024  # bytes for which a change of threads is worth it; held in memory meanwhile


class PartFile:
    """A file written beside its place and moved there by `finish`; without that nothing of it stays.

    It is opened by the first `write`. All methods may be called in any thread; after the end they do nothing.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Raises IsADirectoryError, PermissionError or FileNotFoundError where no file can be written at `path`."""
        name = os.fspath(path)
        if not os.path.basename(name) or os.path.isdir(name):
            raise IsADirectoryError(errno.EISDIR, "a download needs the name of a file, this is a directory", name)
        self._target = os.path.realpath(name)
        folder = os.path.dirname(self._target)
        if not os.path.isdir(folder):
            raise FileNotFoundError(errno.ENOENT, "there is no such folder", folder)
        self._mode: int | None = None
        with suppress(FileNotFoundError):
            self._mode = os.stat(name).st_mode
        if self._mode is not None and not os.access(name, os.W_OK):
            raise PermissionError(errno.EACCES, "the file is read-only", name)
        # A device or pipe is written to as it is, it cannot be replaced by a file.
        self._direct = self._mode is not None and not stat.S_ISREG(self._mode)
        self._part = name if self._direct else os.path.join(folder, f".{os.urandom(8).hex()}.part")
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()
        self._over = False

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            # Not made by tempfile, so that the usual permissions of new files apply.
            self._file = open(self._part, "wb" if self._direct else "xb")  # noqa: SIM115  # the end closes it
            if self._mode is not None and not self._direct:
                with suppress(OSError):  # some file systems have no permissions
                    os.chmod(self._part, stat.S_IMODE(self._mode))
        return self._file

    def write(self, blocks: Iterable[bytes]) -> None:
        """Append blocks."""
        with self._lock:
            if not self._over:
                self._opened().writelines(blocks)

    def finish(self) -> None:
        """Move the whole file to its place."""
        with self._lock:
            if not self._over:
                self._opened().close()
                if not self._direct:
                    os.replace(self._part, self._target)
                self._over = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:  # a thread may still be writing for a call that was cancelled
            unfinished = None if self._over else self._file
            self._over = True
            if unfinished is None:
                return
            with suppress(OSError):  # the disk is full, which is known already
                unfinished.close()
            if not self._direct:
                with suppress(OSError):
                    os.unlink(self._part)


def save(content: Generator[bytes, None, None], path: str | os.PathLike[str], meter: Meter) -> None:
    """Write chunks to a file, which is complete or, after any error, as it was before."""
    with closing(content) as chunks, PartFile(path) as file:
        for chunk in chunks:
            file.write([chunk])
            meter.add(len(chunk))
        file.finish()
    meter.finish()


async def asave(content: AsyncGenerator[bytes, None], path: str | os.PathLike[str], meter: Meter) -> None:
    """As `save`; all work on the disk is done in worker threads, for a block of chunks at a time."""
    from asyncio import to_thread

    async with aclosing(content) as chunks:
        with PartFile(path) as file:
            batch: list[bytes] = []
            size = 0
            async for chunk in chunks:
                batch.append(chunk)
                size += len(chunk)
                if size >= _BATCH:
                    await to_thread(file.write, batch)
                    batch.clear()
                    meter.add(size)
                    size = 0
            if batch:
                await to_thread(file.write, batch)
                meter.add(size)
            await to_thread(file.finish)
    meter.finish()


_PARAMETER = re.compile(r'(?:^|;)\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))')
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # control characters, also of direction
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # devices of Windows, in every folder
_LONGEST_NAME = 200  # bytes; file systems allow 255, and people append to names


def filename_of(disposition: str | None) -> str | None:
    """The name in a Content-Disposition header, made bare: no folder, no control characters, not too long."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(disposition or ""):
        value = re.sub(r"\\(.)", r"\1", match[2]) if match[2] is not None else match[3].strip()
        found.setdefault(match[1].lower(), value)
    name = _extended(found.get("filename*", "")) or found.get("filename", "")
    with suppress(UnicodeError):  # servers send UTF-8 as it is, which HTTP calls Latin-1
        name = name.encode("latin-1").decode()
    return bare_name(name)


def _extended(value: str) -> str | None:
    """The text of `charset'language'percent-encoded` (RFC 5987)."""
    charset, _, rest = value.partition("'")
    try:
        return unquote_to_bytes(rest.partition("'")[2]).decode(charset or "utf-8")
    except (LookupError, UnicodeError):
        return None


def bare_name(name: str) -> str | None:
    """A name fit for a file system: no folder, no control characters, not too long; None where nothing is left."""
    name = _UNSAFE.sub("", re.split(r"[/\\]", name)[-1])
    name = re.sub(r'[<>:"|?*]', "_", name).strip(" ").rstrip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    stem, extension = os.path.splitext(name)
    extension = extension if len(extension) <= 20 else ""
    room = _LONGEST_NAME - len(extension.encode("utf-8", "ignore"))
    stem = stem if extension else name
    return (stem.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore") + extension) or None
