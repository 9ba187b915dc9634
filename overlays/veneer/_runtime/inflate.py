"""Bodies that come compressed: gzip and deflate, in blocks of bounded size. No transport in here."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

BLOCK = 256 * 1024
"""Bytes of one decoded block at most: a kilobyte on the wire can stand for a megabyte."""
_GZIP, _ZLIB, _BARE = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})


class InflateError(ValueError):
    """The body is not compressed as its header says, or ends too early."""


class Inflater:
    """Decodes one body; `feed` its blocks, then call `end`."""

    def __init__(self, encoding: str) -> None:
        """`encoding` is one that `is_known`."""
        self._gzip = encoding.strip().lower() != "deflate"
        self._decoder = zlib.decompressobj(_GZIP) if self._gzip else None
        self._start = b""  # of deflate, until it is known which one it is
        self._begun = self._over = False

    @staticmethod
    def is_known(encoding: str) -> bool:
        """Whether a Content-Encoding is one of those that are decoded here."""
        return encoding.strip().lower() in _KNOWN

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded blocks that the next bytes complete; raises InflateError."""
        if self._decoder is None:
            self._start = data = self._start + data
            if len(data) < 2:
                return
            # Servers disagree on what deflate is: with the two bytes of zlib before it, or bare.
            with_head = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            self._decoder = zlib.decompressobj(_ZLIB if with_head else _BARE)
        self._begun = self._begun or bool(data)
        while data and not self._over:
            try:
                out = self._decoder.decompress(data, BLOCK)
            except zlib.error as error:
                raise InflateError(str(error)) from None
            if out:
                yield out
            data = self._decoder.unconsumed_tail
            if self._decoder.eof:
                data = self._next_part(self._decoder.unused_data)

    def _next_part(self, rest: bytes) -> bytes:
        """What follows the end of the compressed data: another part of a gzip file, or bytes that mean nothing."""
        if self._gzip and rest[:1] == b"\x1f":
            self._decoder = zlib.decompressobj(_GZIP)
            return rest
        self._over = bool(rest)
        return b""

    def end(self) -> None:
        """Say that the body is over; raises InflateError where it should have gone on. An empty body is complete."""
        if (self._begun or self._start) and (self._decoder is None or not self._decoder.eof):
            raise InflateError("it ends too early")
