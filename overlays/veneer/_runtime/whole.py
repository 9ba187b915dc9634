"""Answers that come whole where a stream may come too, read as a stream: the server chooses the form, not the call."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from .errors import DecodeError
from .shapes import is_array
from .streams import EventReader

E = TypeVar("E")


class WholeReader(EventReader[E]):
    """Makes events of one JSON document: an object is one, a list one for each entry, an empty body none."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._held = bytearray()

    def feed(self, chunk: bytes) -> list[E]:
        """Keeps the bytes; nothing is known before the last of them."""
        self._held += chunk
        return []

    def end(self) -> list[E]:
        """The events of the document; sets `error` where it is none."""
        out: list[E] = []
        try:
            data: Any = json.loads(self._held) if self._held.strip() else []
            entries = data if is_array(data) else [data]
            out += [self._events.parse(entry) for entry in entries]
            self.text = json.dumps(entries)
        except (ValueError, RecursionError):
            text = self._held.decode("utf-8", "replace")
            self.error = self._make(DecodeError, "the answer is neither a stream nor JSON", body=text)
        self.count = len(out)
        return out
