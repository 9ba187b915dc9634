# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Document(Model):
    """A document."""

    id: str | None
    position: int | None
    data_source_type: str | None
    data_source_info: dict[str, Any] | None
    data_source_detail_dict: dict[str, Any] | None
    dataset_process_rule_id: str | None
    name: str | None
    created_from: str | None
    created_by: str | None
    created_at: float | None
    tokens: int | None
    indexing_status: IndexingStatus | str | None
    error: str | None
    enabled: bool | None
    disabled_at: float | None
    disabled_by: str | None
    archived: bool | None
    display_status: DisplayStatus | str | None
    word_count: int | None
    hit_count: int | None
    doc_form: str | None
    doc_metadata: list[DocumentMetadataValue] | None
    summary_index_status: str | None
    need_summary: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "position": "position",
        "data_source_type": "data_source_type",
        "data_source_info": "data_source_info",
        "data_source_detail_dict": "data_source_detail_dict",
        "dataset_process_rule_id": "dataset_process_rule_id",
        "name": "name",
        "created_from": "created_from",
        "created_by": "created_by",
        "created_at": "created_at",
        "tokens": "tokens",
        "indexing_status": "indexing_status",
        "error": "error",
        "enabled": "enabled",
        "disabled_at": "disabled_at",
        "disabled_by": "disabled_by",
        "archived": "archived",
        "display_status": "display_status",
        "word_count": "word_count",
        "hit_count": "hit_count",
        "doc_form": "doc_form",
        "doc_metadata": "doc_metadata",
        "summary_index_status": "summary_index_status",
        "need_summary": "need_summary",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        position: int | None = None,
        data_source_type: str | None = None,
        data_source_info: dict[str, Any] | None = None,
        data_source_detail_dict: dict[str, Any] | None = None,
        dataset_process_rule_id: str | None = None,
        name: str | None = None,
        created_from: str | None = None,
        created_by: str | None = None,
        created_at: float | None = None,
        tokens: int | None = None,
        indexing_status: IndexingStatus | str | None = None,
        error: str | None = None,
        enabled: bool | None = None,
        disabled_at: float | None = None,
        disabled_by: str | None = None,
        archived: bool | None = None,
        display_status: DisplayStatus | str | None = None,
        word_count: int | None = None,
        hit_count: int | None = None,
        doc_form: str | None = None,
        doc_metadata: list[DocumentMetadataValue] | None = None,
        summary_index_status: str | None = None,
        need_summary: bool | None = None,
    ) -> None:
        self.id = id
        self.position = position
        self.data_source_type = data_source_type
        self.data_source_info = data_source_info
        self.data_source_detail_dict = data_source_detail_dict
        self.dataset_process_rule_id = dataset_process_rule_id
        self.name = name
        self.created_from = created_from
        self.created_by = created_by
        self.created_at = created_at
        self.tokens = tokens
        self.indexing_status = indexing_status
        self.error = error
        self.enabled = enabled
        self.disabled_at = disabled_at
        self.disabled_by = disabled_by
        self.archived = archived
        self.display_status = display_status
        self.word_count = word_count
        self.hit_count = hit_count
        self.doc_form = doc_form
        self.doc_metadata = doc_metadata
        self.summary_index_status = summary_index_status
        self.need_summary = need_summary
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
        self.data_source_type = get("data_source_type")
        self.data_source_info = get("data_source_info")
        self.data_source_detail_dict = get("data_source_detail_dict")
        self.dataset_process_rule_id = get("dataset_process_rule_id")
        self.name = get("name")
        self.created_from = get("created_from")
        self.created_by = get("created_by")
        self.created_at = get("created_at")
        self.tokens = get("tokens")
        v = get("indexing_status")
        self.indexing_status = _indexing_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.enabled = get("enabled")
        self.disabled_at = get("disabled_at")
        self.disabled_by = get("disabled_by")
        self.archived = get("archived")
        v = get("display_status")
        self.display_status = _display_status.get(v, v) if v.__class__ is str else v
        self.word_count = get("word_count")
        self.hit_count = get("hit_count")
        self.doc_form = get("doc_form")
        v = get("doc_metadata")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(DocumentMetadataValue.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.doc_metadata = v
        self.summary_index_status = get("summary_index_status")
        self.need_summary = get("need_summary")
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
        v = self.data_source_type
        if v is not None:
            out["data_source_type"] = v
        v = self.data_source_info
        if v is not None:
            out["data_source_info"] = v
        v = self.data_source_detail_dict
        if v is not None:
            out["data_source_detail_dict"] = v
        v = self.dataset_process_rule_id
        if v is not None:
            out["dataset_process_rule_id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.created_from
        if v is not None:
            out["created_from"] = v
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.tokens
        if v is not None:
            out["tokens"] = v
        v = self.indexing_status
        if v is not None:
            out["indexing_status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        v = self.disabled_at
        if v is not None:
            out["disabled_at"] = v
        v = self.disabled_by
        if v is not None:
            out["disabled_by"] = v
        v = self.archived
        if v is not None:
            out["archived"] = v
        v = self.display_status
        if v is not None:
            out["display_status"] = v if v.__class__ is str else _dump(v)
        v = self.word_count
        if v is not None:
            out["word_count"] = v
        v = self.hit_count
        if v is not None:
            out["hit_count"] = v
        v = self.doc_form
        if v is not None:
            out["doc_form"] = v
        v = self.doc_metadata
        if v is not None:
            out["doc_metadata"] = (
                [x.to_dict() if x.__class__ is DocumentMetadataValue else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.summary_index_status
        if v is not None:
            out["summary_index_status"] = v
        v = self.need_summary
        if v is not None:
            out["need_summary"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .display_status import BY_VALUE as _display_status  # noqa: E402
from .display_status import DisplayStatus  # noqa: E402
from .document_metadata_value import DocumentMetadataValue  # noqa: E402
from .indexing_status import BY_VALUE as _indexing_status  # noqa: E402
from .indexing_status import IndexingStatus  # noqa: E402
