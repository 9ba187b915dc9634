# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChildChunk(Model):
    """A part of a chunk that is searched for the whole of it."""

    id: str | None
    segment_id: str | None
    content: str | None
    position: int | None
    word_count: int | None
    type: str | None
    created_at: float | None
    updated_at: float | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "segment_id": "segment_id",
        "content": "content",
        "position": "position",
        "word_count": "word_count",
        "type": "type",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        segment_id: str | None = None,
        content: str | None = None,
        position: int | None = None,
        word_count: int | None = None,
        type: str | None = None,
        created_at: float | None = None,
        updated_at: float | None = None,
    ) -> None:
        self.id = id
        self.segment_id = segment_id
        self.content = content
        self.position = position
        self.word_count = word_count
        self.type = type
        self.created_at = created_at
        self.updated_at = updated_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.segment_id = get("segment_id")
        self.content = get("content")
        self.position = get("position")
        self.word_count = get("word_count")
        self.type = get("type")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.segment_id
        if v is not None:
            out["segment_id"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.word_count
        if v is not None:
            out["word_count"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.updated_at
        if v is not None:
            out["updated_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
