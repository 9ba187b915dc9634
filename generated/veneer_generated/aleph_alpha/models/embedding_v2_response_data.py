# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingV2ResponseData(JsonModel):
    """The vector of one text."""

    object: str
    """`embedding`."""
    embedding: list[float] | str
    """Numbers, or base64 where that was asked for."""
    index: int
    """Which of the texts."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "embedding": "embedding",
        "index": "index",
    }

    def __init__(self, object: str, embedding: list[float] | str, index: int) -> None:
        self.object = object
        self.embedding = embedding
        self.index = index
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.object = get("object")
        self.embedding = get("embedding")
        self.index = get("index")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.embedding
        if v is not None:
            out["embedding"] = v if v.__class__ is str else _dump(v)
        v = self.index
        if v is not None:
            out["index"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
