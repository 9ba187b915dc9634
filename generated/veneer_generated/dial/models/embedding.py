# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Embedding(DumpModel):
    """A vector."""

    index: int
    """Position of its input."""
    object: str | None
    """`embedding`."""
    embedding: list[float] | str
    """Numbers, or Base64 of little-endian 4-byte floats."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "object": "object",
        "embedding": "embedding",
    }

    def __init__(self, *, index: int, object: str | None = None, embedding: list[float] | str) -> None:
        self.index = index
        self.object = object
        self.embedding = embedding
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.index = get("index")
        self.object = get("object")
        self.embedding = get("embedding")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.embedding
        if v is not None:
            out["embedding"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
