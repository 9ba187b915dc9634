# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Dataset(Model):
    """A knowledge base."""

    id: str | None
    name: str | None
    description: str | None
    provider: str | None
    permission: str | None
    data_source_type: str | None
    indexing_technique: str | None
    app_count: int | None
    document_count: int | None
    word_count: int | None
    created_by: str | None
    author_name: str | None
    created_at: float | None
    updated_by: str | None
    updated_at: float | None
    embedding_model: str | None
    embedding_model_provider: str | None
    embedding_available: bool | None
    retrieval_model_dict: RetrievalModel | None
    summary_index_setting: SummaryIndexSetting | None
    tags: list[KnowledgeTag] | None
    doc_form: str | None
    external_knowledge_info: ExternalKnowledgeInfo | None
    external_retrieval_model: ExternalRetrievalModel | None
    doc_metadata: list[MetadataField] | None
    built_in_field_enabled: bool | None
    pipeline_id: str | None
    runtime_mode: str | None
    chunk_structure: str | None
    icon_info: IconInfo | None
    is_published: bool | None
    total_documents: int | None
    total_available_documents: int | None
    enable_api: bool | None
    is_multimodal: bool | None
    maintainer: str | None
    partial_member_list: list[str] | None
    """Ids of members."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "provider": "provider",
        "permission": "permission",
        "data_source_type": "data_source_type",
        "indexing_technique": "indexing_technique",
        "app_count": "app_count",
        "document_count": "document_count",
        "word_count": "word_count",
        "created_by": "created_by",
        "author_name": "author_name",
        "created_at": "created_at",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
        "embedding_model": "embedding_model",
        "embedding_model_provider": "embedding_model_provider",
        "embedding_available": "embedding_available",
        "retrieval_model_dict": "retrieval_model_dict",
        "summary_index_setting": "summary_index_setting",
        "tags": "tags",
        "doc_form": "doc_form",
        "external_knowledge_info": "external_knowledge_info",
        "external_retrieval_model": "external_retrieval_model",
        "doc_metadata": "doc_metadata",
        "built_in_field_enabled": "built_in_field_enabled",
        "pipeline_id": "pipeline_id",
        "runtime_mode": "runtime_mode",
        "chunk_structure": "chunk_structure",
        "icon_info": "icon_info",
        "is_published": "is_published",
        "total_documents": "total_documents",
        "total_available_documents": "total_available_documents",
        "enable_api": "enable_api",
        "is_multimodal": "is_multimodal",
        "maintainer": "maintainer",
        "partial_member_list": "partial_member_list",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        provider: str | None = None,
        permission: str | None = None,
        data_source_type: str | None = None,
        indexing_technique: str | None = None,
        app_count: int | None = None,
        document_count: int | None = None,
        word_count: int | None = None,
        created_by: str | None = None,
        author_name: str | None = None,
        created_at: float | None = None,
        updated_by: str | None = None,
        updated_at: float | None = None,
        embedding_model: str | None = None,
        embedding_model_provider: str | None = None,
        embedding_available: bool | None = None,
        retrieval_model_dict: RetrievalModel | None = None,
        summary_index_setting: SummaryIndexSetting | None = None,
        tags: list[KnowledgeTag] | None = None,
        doc_form: str | None = None,
        external_knowledge_info: ExternalKnowledgeInfo | None = None,
        external_retrieval_model: ExternalRetrievalModel | None = None,
        doc_metadata: list[MetadataField] | None = None,
        built_in_field_enabled: bool | None = None,
        pipeline_id: str | None = None,
        runtime_mode: str | None = None,
        chunk_structure: str | None = None,
        icon_info: IconInfo | None = None,
        is_published: bool | None = None,
        total_documents: int | None = None,
        total_available_documents: int | None = None,
        enable_api: bool | None = None,
        is_multimodal: bool | None = None,
        maintainer: str | None = None,
        partial_member_list: list[str] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.provider = provider
        self.permission = permission
        self.data_source_type = data_source_type
        self.indexing_technique = indexing_technique
        self.app_count = app_count
        self.document_count = document_count
        self.word_count = word_count
        self.created_by = created_by
        self.author_name = author_name
        self.created_at = created_at
        self.updated_by = updated_by
        self.updated_at = updated_at
        self.embedding_model = embedding_model
        self.embedding_model_provider = embedding_model_provider
        self.embedding_available = embedding_available
        self.retrieval_model_dict = retrieval_model_dict
        self.summary_index_setting = summary_index_setting
        self.tags = tags
        self.doc_form = doc_form
        self.external_knowledge_info = external_knowledge_info
        self.external_retrieval_model = external_retrieval_model
        self.doc_metadata = doc_metadata
        self.built_in_field_enabled = built_in_field_enabled
        self.pipeline_id = pipeline_id
        self.runtime_mode = runtime_mode
        self.chunk_structure = chunk_structure
        self.icon_info = icon_info
        self.is_published = is_published
        self.total_documents = total_documents
        self.total_available_documents = total_available_documents
        self.enable_api = enable_api
        self.is_multimodal = is_multimodal
        self.maintainer = maintainer
        self.partial_member_list = partial_member_list
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
        self.name = get("name")
        self.description = get("description")
        self.provider = get("provider")
        self.permission = get("permission")
        self.data_source_type = get("data_source_type")
        self.indexing_technique = get("indexing_technique")
        self.app_count = get("app_count")
        self.document_count = get("document_count")
        self.word_count = get("word_count")
        self.created_by = get("created_by")
        self.author_name = get("author_name")
        self.created_at = get("created_at")
        self.updated_by = get("updated_by")
        self.updated_at = get("updated_at")
        self.embedding_model = get("embedding_model")
        self.embedding_model_provider = get("embedding_model_provider")
        self.embedding_available = get("embedding_available")
        v = get("retrieval_model_dict")
        self.retrieval_model_dict = v if v is None else RetrievalModel.from_dict(v) if isinstance(v, dict) else v
        v = get("summary_index_setting")
        self.summary_index_setting = v if v is None else SummaryIndexSetting.from_dict(v) if isinstance(v, dict) else v
        v = get("tags")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(KnowledgeTag.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tags = v
        self.doc_form = get("doc_form")
        v = get("external_knowledge_info")
        self.external_knowledge_info = (
            v if v is None else ExternalKnowledgeInfo.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("external_retrieval_model")
        self.external_retrieval_model = (
            v if v is None else ExternalRetrievalModel.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("doc_metadata")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MetadataField.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.doc_metadata = v
        self.built_in_field_enabled = get("built_in_field_enabled")
        self.pipeline_id = get("pipeline_id")
        self.runtime_mode = get("runtime_mode")
        self.chunk_structure = get("chunk_structure")
        v = get("icon_info")
        self.icon_info = v if v is None else IconInfo.from_dict(v) if isinstance(v, dict) else v
        self.is_published = get("is_published")
        self.total_documents = get("total_documents")
        self.total_available_documents = get("total_available_documents")
        self.enable_api = get("enable_api")
        self.is_multimodal = get("is_multimodal")
        self.maintainer = get("maintainer")
        self.partial_member_list = get("partial_member_list")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.provider
        if v is not None:
            out["provider"] = v
        v = self.permission
        if v is not None:
            out["permission"] = v
        v = self.data_source_type
        if v is not None:
            out["data_source_type"] = v
        v = self.indexing_technique
        if v is not None:
            out["indexing_technique"] = v
        v = self.app_count
        if v is not None:
            out["app_count"] = v
        v = self.document_count
        if v is not None:
            out["document_count"] = v
        v = self.word_count
        if v is not None:
            out["word_count"] = v
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.author_name
        if v is not None:
            out["author_name"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.updated_by
        if v is not None:
            out["updated_by"] = v
        v = self.updated_at
        if v is not None:
            out["updated_at"] = v
        v = self.embedding_model
        if v is not None:
            out["embedding_model"] = v
        v = self.embedding_model_provider
        if v is not None:
            out["embedding_model_provider"] = v
        v = self.embedding_available
        if v is not None:
            out["embedding_available"] = v
        v = self.retrieval_model_dict
        if v is not None:
            out["retrieval_model_dict"] = v.to_dict() if v.__class__ is RetrievalModel else _dump(v)
        v = self.summary_index_setting
        if v is not None:
            out["summary_index_setting"] = v.to_dict() if v.__class__ is SummaryIndexSetting else _dump(v)
        v = self.tags
        if v is not None:
            out["tags"] = (
                [x.to_dict() if x.__class__ is KnowledgeTag else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.doc_form
        if v is not None:
            out["doc_form"] = v
        v = self.external_knowledge_info
        if v is not None:
            out["external_knowledge_info"] = v.to_dict() if v.__class__ is ExternalKnowledgeInfo else _dump(v)
        v = self.external_retrieval_model
        if v is not None:
            out["external_retrieval_model"] = v.to_dict() if v.__class__ is ExternalRetrievalModel else _dump(v)
        v = self.doc_metadata
        if v is not None:
            out["doc_metadata"] = (
                [x.to_dict() if x.__class__ is MetadataField else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.built_in_field_enabled
        if v is not None:
            out["built_in_field_enabled"] = v
        v = self.pipeline_id
        if v is not None:
            out["pipeline_id"] = v
        v = self.runtime_mode
        if v is not None:
            out["runtime_mode"] = v
        v = self.chunk_structure
        if v is not None:
            out["chunk_structure"] = v
        v = self.icon_info
        if v is not None:
            out["icon_info"] = v.to_dict() if v.__class__ is IconInfo else _dump(v)
        v = self.is_published
        if v is not None:
            out["is_published"] = v
        v = self.total_documents
        if v is not None:
            out["total_documents"] = v
        v = self.total_available_documents
        if v is not None:
            out["total_available_documents"] = v
        v = self.enable_api
        if v is not None:
            out["enable_api"] = v
        v = self.is_multimodal
        if v is not None:
            out["is_multimodal"] = v
        v = self.maintainer
        if v is not None:
            out["maintainer"] = v
        v = self.partial_member_list
        if v is not None:
            out["partial_member_list"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .external_knowledge_info import ExternalKnowledgeInfo  # noqa: E402
from .external_retrieval_model import ExternalRetrievalModel  # noqa: E402
from .icon_info import IconInfo  # noqa: E402
from .knowledge_tag import KnowledgeTag  # noqa: E402
from .metadata_field import MetadataField  # noqa: E402
from .retrieval_model import RetrievalModel  # noqa: E402
from .summary_index_setting import SummaryIndexSetting  # noqa: E402
