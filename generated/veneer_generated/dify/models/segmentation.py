# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Segmentation(Model):
    """Where to cut."""

    separator: str | None
    max_tokens: int | None
    chunk_overlap: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "separator": "separator",
        "max_tokens": "max_tokens",
        "chunk_overlap": "chunk_overlap",
    }

    def __init__(
        self, *, separator: str | None = None, max_tokens: int | None = None, chunk_overlap: int | None = None
    ) -> None:
        self.separator = separator
        self.max_tokens = max_tokens
        self.chunk_overlap = chunk_overlap
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.separator = get("separator")
        self.max_tokens = get("max_tokens")
        self.chunk_overlap = get("chunk_overlap")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.separator
        if v is not None:
            out["separator"] = v
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        v = self.chunk_overlap
        if v is not None:
            out["chunk_overlap"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
