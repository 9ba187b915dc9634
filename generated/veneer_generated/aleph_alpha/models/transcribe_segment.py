# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranscribeSegment(JsonModel):
    """A piece of a recording."""

    start: float | None
    """Seconds."""
    end: float | None
    """Seconds."""
    text: str | None
    tokens: list[int] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "start": "start",
        "end": "end",
        "text": "text",
        "tokens": "tokens",
    }

    def __init__(
        self,
        *,
        start: float | None = None,
        end: float | None = None,
        text: str | None = None,
        tokens: list[int] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.tokens = tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self.tokens = get("tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.start
        if v is not None:
            out["start"] = v
        v = self.end
        if v is not None:
            out["end"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.tokens
        if v is not None:
            out["tokens"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
