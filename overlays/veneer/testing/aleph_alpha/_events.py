"""Events as the service writes them, and as other servers do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._call import Call
    from ..faults import Proceed

DONE = b"data: [DONE]\n\n"


def event(value: Any) -> bytes:
    """One event."""
    return b"data: " + json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


def error_event(message: str, code: str) -> bytes:
    """An event that tells of an error."""
    return event({"error": message, "code": code})


@dataclass(frozen=True)
class Spelled:
    """Write the events in one of the other ways that the standard for them allows."""

    way: str

    async def play(self, call: Call, proceed: Proceed) -> None:
        """Send the answer in the other spelling."""
        answer = await proceed()
        if answer.pieces is not None:
            answer.pieces = self._changed(answer.pieces)
        await call.deliver(answer)

    def _changed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            if self.way == "comments":
                yield b": keep-alive\n\n" + piece
            elif self.way == "event-names":
                yield b"event: message\nid: 1\n" + piece
            elif self.way == "no-blank":
                yield piece.replace(b"data: ", b"data:", 1)
            elif self.way == "crlf":
                yield piece.replace(b"\n", b"\r\n")
            else:
                yield piece.replace(b",", b",\ndata: ", 1)
