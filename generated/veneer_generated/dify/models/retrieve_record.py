# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrieveRecord(Model):
    """A chunk that was found."""

    segment: RetrievedSegment | None
    child_chunks: list[RetrievedChildChunk] | None
    score: float | None
    tsne_position: dict[str, Any] | None
    files: list[SegmentAttachment] | None
    summary: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "segment": "segment",
        "child_chunks": "child_chunks",
        "score": "score",
        "tsne_position": "tsne_position",
        "files": "files",
        "summary": "summary",
    }

    def __init__(
        self,
        *,
        segment: RetrievedSegment | None = None,
        child_chunks: list[RetrievedChildChunk] | None = None,
        score: float | None = None,
        tsne_position: dict[str, Any] | None = None,
        files: list[SegmentAttachment] | None = None,
        summary: str | None = None,
    ) -> None:
        self.segment = segment
        self.child_chunks = child_chunks
        self.score = score
        self.tsne_position = tsne_position
        self.files = files
        self.summary = summary
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
        v = get("segment")
        self.segment = v if v is None else RetrievedSegment.from_dict(v) if isinstance(v, dict) else v
        v = get("child_chunks")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RetrievedChildChunk.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.child_chunks = v
        self.score = get("score")
        self.tsne_position = get("tsne_position")
        v = get("files")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SegmentAttachment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.files = v
        self.summary = get("summary")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.segment
        if v is not None:
            out["segment"] = v.to_dict() if v.__class__ is RetrievedSegment else _dump(v)
        v = self.child_chunks
        if v is not None:
            out["child_chunks"] = (
                [x.to_dict() if x.__class__ is RetrievedChildChunk else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.score
        if v is not None:
            out["score"] = v
        v = self.tsne_position
        if v is not None:
            out["tsne_position"] = v
        v = self.files
        if v is not None:
            out["files"] = (
                [x.to_dict() if x.__class__ is SegmentAttachment else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.summary
        if v is not None:
            out["summary"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .retrieved_child_chunk import RetrievedChildChunk  # noqa: E402
from .retrieved_segment import RetrievedSegment  # noqa: E402
from .segment_attachment import SegmentAttachment  # noqa: E402
