# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrievedSegment(Model):
    """A chunk and its document."""

    id: str | None
    position: int | None
    document_id: str | None
    content: str | None
    sign_content: str | None
    answer: str | None
    word_count: int | None
    tokens: int | None
    keywords: list[str] | None
    index_node_id: str | None
    index_node_hash: str | None
    hit_count: int | None
    enabled: bool | None
    disabled_at: float | None
    disabled_by: str | None
    status: str | None
    created_by: str | None
    created_at: float | None
    updated_at: float | None
    updated_by: str | None
    indexing_at: float | None
    completed_at: float | None
    error: str | None
    stopped_at: float | None
    child_chunks: list[ChildChunk] | None
    attachments: list[SegmentAttachment] | None
    summary: str | None
    document: RetrievedDocument | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "position": "position",
        "document_id": "document_id",
        "content": "content",
        "sign_content": "sign_content",
        "answer": "answer",
        "word_count": "word_count",
        "tokens": "tokens",
        "keywords": "keywords",
        "index_node_id": "index_node_id",
        "index_node_hash": "index_node_hash",
        "hit_count": "hit_count",
        "enabled": "enabled",
        "disabled_at": "disabled_at",
        "disabled_by": "disabled_by",
        "status": "status",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "updated_by": "updated_by",
        "indexing_at": "indexing_at",
        "completed_at": "completed_at",
        "error": "error",
        "stopped_at": "stopped_at",
        "child_chunks": "child_chunks",
        "attachments": "attachments",
        "summary": "summary",
        "document": "document",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        position: int | None = None,
        document_id: str | None = None,
        content: str | None = None,
        sign_content: str | None = None,
        answer: str | None = None,
        word_count: int | None = None,
        tokens: int | None = None,
        keywords: list[str] | None = None,
        index_node_id: str | None = None,
        index_node_hash: str | None = None,
        hit_count: int | None = None,
        enabled: bool | None = None,
        disabled_at: float | None = None,
        disabled_by: str | None = None,
        status: str | None = None,
        created_by: str | None = None,
        created_at: float | None = None,
        updated_at: float | None = None,
        updated_by: str | None = None,
        indexing_at: float | None = None,
        completed_at: float | None = None,
        error: str | None = None,
        stopped_at: float | None = None,
        child_chunks: list[ChildChunk] | None = None,
        attachments: list[SegmentAttachment] | None = None,
        summary: str | None = None,
        document: RetrievedDocument | None = None,
    ) -> None:
        self.id = id
        self.position = position
        self.document_id = document_id
        self.content = content
        self.sign_content = sign_content
        self.answer = answer
        self.word_count = word_count
        self.tokens = tokens
        self.keywords = keywords
        self.index_node_id = index_node_id
        self.index_node_hash = index_node_hash
        self.hit_count = hit_count
        self.enabled = enabled
        self.disabled_at = disabled_at
        self.disabled_by = disabled_by
        self.status = status
        self.created_by = created_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.updated_by = updated_by
        self.indexing_at = indexing_at
        self.completed_at = completed_at
        self.error = error
        self.stopped_at = stopped_at
        self.child_chunks = child_chunks
        self.attachments = attachments
        self.summary = summary
        self.document = document
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.id = get("id")
        self.position = get("position")
        self.document_id = get("document_id")
        self.content = get("content")
        self.sign_content = get("sign_content")
        self.answer = get("answer")
        self.word_count = get("word_count")
        self.tokens = get("tokens")
        self.keywords = get("keywords")
        self.index_node_id = get("index_node_id")
        self.index_node_hash = get("index_node_hash")
        self.hit_count = get("hit_count")
        self.enabled = get("enabled")
        self.disabled_at = get("disabled_at")
        self.disabled_by = get("disabled_by")
        self.status = get("status")
        self.created_by = get("created_by")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        self.updated_by = get("updated_by")
        self.indexing_at = get("indexing_at")
        self.completed_at = get("completed_at")
        self.error = get("error")
        self.stopped_at = get("stopped_at")
        v = get("child_chunks")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChildChunk.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.child_chunks = v
        v = get("attachments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SegmentAttachment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.attachments = v
        self.summary = get("summary")
        v = get("document")
        self.document = v if v is None else RetrievedDocument.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.document_id
        if v is not None:
            out["document_id"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.sign_content
        if v is not None:
            out["sign_content"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        v = self.word_count
        if v is not None:
            out["word_count"] = v
        v = self.tokens
        if v is not None:
            out["tokens"] = v
        v = self.keywords
        if v is not None:
            out["keywords"] = v if v.__class__ is list else _dump(v)
        v = self.index_node_id
        if v is not None:
            out["index_node_id"] = v
        v = self.index_node_hash
        if v is not None:
            out["index_node_hash"] = v
        v = self.hit_count
        if v is not None:
            out["hit_count"] = v
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        v = self.disabled_at
        if v is not None:
            out["disabled_at"] = v
        v = self.disabled_by
        if v is not None:
            out["disabled_by"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.updated_at
        if v is not None:
            out["updated_at"] = v
        v = self.updated_by
        if v is not None:
            out["updated_by"] = v
        v = self.indexing_at
        if v is not None:
            out["indexing_at"] = v
        v = self.completed_at
        if v is not None:
            out["completed_at"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.stopped_at
        if v is not None:
            out["stopped_at"] = v
        v = self.child_chunks
        if v is not None:
            out["child_chunks"] = (
                [x.to_dict() if x.__class__ is ChildChunk else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.attachments
        if v is not None:
            out["attachments"] = (
                [x.to_dict() if x.__class__ is SegmentAttachment else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.summary
        if v is not None:
            out["summary"] = v
        v = self.document
        if v is not None:
            out["document"] = v.to_dict() if v.__class__ is RetrievedDocument else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .child_chunk import ChildChunk  # noqa: E402
from .retrieved_document import RetrievedDocument  # noqa: E402
from .segment_attachment import SegmentAttachment  # noqa: E402
