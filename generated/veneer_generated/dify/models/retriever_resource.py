# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrieverResource(Model):
    """A chunk of a knowledge base that an answer rests on."""

    id: str | None
    message_id: str | None
    position: int | None
    dataset_id: str | None
    dataset_name: str | None
    document_id: str | None
    document_name: str | None
    data_source_type: str | None
    segment_id: str | None
    score: float | None
    hit_count: int | None
    word_count: int | None
    segment_position: int | None
    index_node_hash: str | None
    content: str | None
    summary: str | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "message_id": "message_id",
        "position": "position",
        "dataset_id": "dataset_id",
        "dataset_name": "dataset_name",
        "document_id": "document_id",
        "document_name": "document_name",
        "data_source_type": "data_source_type",
        "segment_id": "segment_id",
        "score": "score",
        "hit_count": "hit_count",
        "word_count": "word_count",
        "segment_position": "segment_position",
        "index_node_hash": "index_node_hash",
        "content": "content",
        "summary": "summary",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        message_id: str | None = None,
        position: int | None = None,
        dataset_id: str | None = None,
        dataset_name: str | None = None,
        document_id: str | None = None,
        document_name: str | None = None,
        data_source_type: str | None = None,
        segment_id: str | None = None,
        score: float | None = None,
        hit_count: int | None = None,
        word_count: int | None = None,
        segment_position: int | None = None,
        index_node_hash: str | None = None,
        content: str | None = None,
        summary: str | None = None,
        created_at: int | None = None,
    ) -> None:
        self.id = id
        self.message_id = message_id
        self.position = position
        self.dataset_id = dataset_id
        self.dataset_name = dataset_name
        self.document_id = document_id
        self.document_name = document_name
        self.data_source_type = data_source_type
        self.segment_id = segment_id
        self.score = score
        self.hit_count = hit_count
        self.word_count = word_count
        self.segment_position = segment_position
        self.index_node_hash = index_node_hash
        self.content = content
        self.summary = summary
        self.created_at = created_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.message_id = get("message_id")
        self.position = get("position")
        self.dataset_id = get("dataset_id")
        self.dataset_name = get("dataset_name")
        self.document_id = get("document_id")
        self.document_name = get("document_name")
        self.data_source_type = get("data_source_type")
        self.segment_id = get("segment_id")
        self.score = get("score")
        self.hit_count = get("hit_count")
        self.word_count = get("word_count")
        self.segment_position = get("segment_position")
        self.index_node_hash = get("index_node_hash")
        self.content = get("content")
        self.summary = get("summary")
        self.created_at = get("created_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.dataset_id
        if v is not None:
            out["dataset_id"] = v
        v = self.dataset_name
        if v is not None:
            out["dataset_name"] = v
        v = self.document_id
        if v is not None:
            out["document_id"] = v
        v = self.document_name
        if v is not None:
            out["document_name"] = v
        v = self.data_source_type
        if v is not None:
            out["data_source_type"] = v
        v = self.segment_id
        if v is not None:
            out["segment_id"] = v
        v = self.score
        if v is not None:
            out["score"] = v
        v = self.hit_count
        if v is not None:
            out["hit_count"] = v
        v = self.word_count
        if v is not None:
            out["word_count"] = v
        v = self.segment_position
        if v is not None:
            out["segment_position"] = v
        v = self.index_node_hash
        if v is not None:
            out["index_node_hash"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.summary
        if v is not None:
            out["summary"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
