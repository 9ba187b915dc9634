"""What the emulator sends back: an answer as a value that handlers make and faults change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(kw_only=True)
class Answer:
    """One HTTP answer: status, headers and either a whole body or the pieces of a stream.

    A body of bytes is sent with its Content-Length. Pieces are sent chunked, one write for each.
    """

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    pieces: Iterable[bytes] | None = None
    pace: float = 0.0
    """Seconds to wait between two pieces."""

    @classmethod
    def json(cls, value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Self:
        """An answer with a JSON body, characters beyond ASCII unescaped."""
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return cls(status=status, headers={"content-type": "application/json", **(headers or {})}, body=body)

    @classmethod
    def text(cls, text: str, *, status: int, headers: Mapping[str, str] | None = None) -> Self:
        """An answer with a text that does not say what it is: no Content-Type."""
        return cls(status=status, headers=dict(headers or {}), body=text.encode())

    @classmethod
    def empty(cls, status: int = 200, *, headers: Mapping[str, str] | None = None) -> Self:
        """An answer without a body."""
        return cls(status=status, headers=dict(headers or {}))

    @classmethod
    def events(cls, pieces: Iterable[bytes], *, pace: float = 0.0, headers: Mapping[str, str] | None = None) -> Self:
        """A stream of server-sent events, each of them one piece with its blank line."""
        head = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", **(headers or {})}
        return cls(headers=head, pieces=pieces, pace=pace)

    def parts(self) -> Iterable[bytes]:
        """The pieces of the stream, or the body as the only piece."""
        return (self.body,) if self.pieces is None else self.pieces
