# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentIndexing(Model):
    """How far a document is."""

    id: str | None
    indexing_status: IndexingStatus | str | None
    processing_started_at: float | None
    parsing_completed_at: float | None
    cleaning_completed_at: float | None
    splitting_completed_at: float | None
    completed_at: float | None
    paused_at: float | None
    error: str | None
    stopped_at: float | None
    completed_segments: int | None
    total_segments: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "indexing_status": "indexing_status",
        "processing_started_at": "processing_started_at",
        "parsing_completed_at": "parsing_completed_at",
        "cleaning_completed_at": "cleaning_completed_at",
        "splitting_completed_at": "splitting_completed_at",
        "completed_at": "completed_at",
        "paused_at": "paused_at",
        "error": "error",
        "stopped_at": "stopped_at",
        "completed_segments": "completed_segments",
        "total_segments": "total_segments",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        indexing_status: IndexingStatus | str | None = None,
        processing_started_at: float | None = None,
        parsing_completed_at: float | None = None,
        cleaning_completed_at: float | None = None,
        splitting_completed_at: float | None = None,
        completed_at: float | None = None,
        paused_at: float | None = None,
        error: str | None = None,
        stopped_at: float | None = None,
        completed_segments: int | None = None,
        total_segments: int | None = None,
    ) -> None:
        self.id = id
        self.indexing_status = indexing_status
        self.processing_started_at = processing_started_at
        self.parsing_completed_at = parsing_completed_at
        self.cleaning_completed_at = cleaning_completed_at
        self.splitting_completed_at = splitting_completed_at
        self.completed_at = completed_at
        self.paused_at = paused_at
        self.error = error
        self.stopped_at = stopped_at
        self.completed_segments = completed_segments
        self.total_segments = total_segments
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        v = get("indexing_status")
        self.indexing_status = _indexing_status.get(v, v) if v.__class__ is str else v
        self.processing_started_at = get("processing_started_at")
        self.parsing_completed_at = get("parsing_completed_at")
        self.cleaning_completed_at = get("cleaning_completed_at")
        self.splitting_completed_at = get("splitting_completed_at")
        self.completed_at = get("completed_at")
        self.paused_at = get("paused_at")
        self.error = get("error")
        self.stopped_at = get("stopped_at")
        self.completed_segments = get("completed_segments")
        self.total_segments = get("total_segments")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.indexing_status
        if v is not None:
            out["indexing_status"] = v if v.__class__ is str else _dump(v)
        v = self.processing_started_at
        if v is not None:
            out["processing_started_at"] = v
        v = self.parsing_completed_at
        if v is not None:
            out["parsing_completed_at"] = v
        v = self.cleaning_completed_at
        if v is not None:
            out["cleaning_completed_at"] = v
        v = self.splitting_completed_at
        if v is not None:
            out["splitting_completed_at"] = v
        v = self.completed_at
        if v is not None:
            out["completed_at"] = v
        v = self.paused_at
        if v is not None:
            out["paused_at"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.stopped_at
        if v is not None:
            out["stopped_at"] = v
        v = self.completed_segments
        if v is not None:
            out["completed_segments"] = v
        v = self.total_segments
        if v is not None:
            out["total_segments"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .indexing_status import BY_VALUE as _indexing_status  # noqa: E402
from .indexing_status import IndexingStatus  # noqa: E402
