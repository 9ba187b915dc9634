# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingItem(MappingModel):
    """One vector."""

    embedding: list[float] | str
    """Numbers, or base64 where the request asks for it."""
    index: int
    object: str | None
    """`embedding`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "embedding": "embedding",
        "index": "index",
        "object": "object",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, embedding: list[float] | str, index: int, object: str | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, embedding: Any = None, index: Any = None, object: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.embedding = embedding
        self.index = index
        self.object = object
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.embedding = get("embedding")
        self.index = get("index")
        self.object = get("object")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.embedding
        if v is not None:
            out["embedding"] = v if v.__class__ is str else _dump(v)
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
