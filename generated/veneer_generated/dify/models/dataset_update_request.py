# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasetUpdateRequest(Model):
    """What to change."""

    name: str | None
    description: str | None
    indexing_technique: IndexingTechnique | str | None
    permission: DatasetPermission | str | None
    embedding_model: str | None
    embedding_model_provider: str | None
    retrieval_model: RetrievalModel | Mapping[str, Any] | None
    partial_member_list: Sequence[DatasetMember | Mapping[str, Any]] | None
    external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None
    external_knowledge_id: str | None
    external_knowledge_api_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "indexing_technique": "indexing_technique",
        "permission": "permission",
        "embedding_model": "embedding_model",
        "embedding_model_provider": "embedding_model_provider",
        "retrieval_model": "retrieval_model",
        "partial_member_list": "partial_member_list",
        "external_retrieval_model": "external_retrieval_model",
        "external_knowledge_id": "external_knowledge_id",
        "external_knowledge_api_id": "external_knowledge_api_id",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        indexing_technique: IndexingTechnique | str | None = None,
        permission: DatasetPermission | str | None = None,
        embedding_model: str | None = None,
        embedding_model_provider: str | None = None,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        partial_member_list: Sequence[DatasetMember | Mapping[str, Any]] | None = None,
        external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None = None,
        external_knowledge_id: str | None = None,
        external_knowledge_api_id: str | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.indexing_technique = indexing_technique
        self.permission = permission
        self.embedding_model = embedding_model
        self.embedding_model_provider = embedding_model_provider
        self.retrieval_model = retrieval_model
        self.partial_member_list = partial_member_list
        self.external_retrieval_model = external_retrieval_model
        self.external_knowledge_id = external_knowledge_id
        self.external_knowledge_api_id = external_knowledge_api_id
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
        self.name = get("name")
        self.description = get("description")
        v = get("indexing_technique")
        self.indexing_technique = _indexing_technique.get(v, v) if v.__class__ is str else v
        v = get("permission")
        self.permission = _dataset_permission.get(v, v) if v.__class__ is str else v
        self.embedding_model = get("embedding_model")
        self.embedding_model_provider = get("embedding_model_provider")
        v = get("retrieval_model")
        self.retrieval_model = v if v is None else RetrievalModel.from_dict(v) if isinstance(v, dict) else v
        v = get("partial_member_list")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(DatasetMember.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.partial_member_list = v
        v = get("external_retrieval_model")
        self.external_retrieval_model = (
            v if v is None else ExternalRetrievalModel.from_dict(v) if isinstance(v, dict) else v
        )
        self.external_knowledge_id = get("external_knowledge_id")
        self.external_knowledge_api_id = get("external_knowledge_api_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.indexing_technique
        if v is not None:
            out["indexing_technique"] = v if v.__class__ is str else _dump(v)
        v = self.permission
        if v is not None:
            out["permission"] = v if v.__class__ is str else _dump(v)
        v = self.embedding_model
        if v is not None:
            out["embedding_model"] = v
        v = self.embedding_model_provider
        if v is not None:
            out["embedding_model_provider"] = v
        v = self.retrieval_model
        if v is not None:
            out["retrieval_model"] = v.to_dict() if v.__class__ is RetrievalModel else _dump(v)
        v = self.partial_member_list
        if v is not None:
            out["partial_member_list"] = (
                [x.to_dict() if x.__class__ is DatasetMember else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.external_retrieval_model
        if v is not None:
            out["external_retrieval_model"] = v.to_dict() if v.__class__ is ExternalRetrievalModel else _dump(v)
        v = self.external_knowledge_id
        if v is not None:
            out["external_knowledge_id"] = v
        v = self.external_knowledge_api_id
        if v is not None:
            out["external_knowledge_api_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .dataset_member import DatasetMember
    from .dataset_permission import BY_VALUE as _dataset_permission
    from .dataset_permission import DatasetPermission
    from .external_retrieval_model import ExternalRetrievalModel
    from .indexing_technique import BY_VALUE as _indexing_technique
    from .indexing_technique import IndexingTechnique
    from .retrieval_model import RetrievalModel
else:
    DatasetMember = _Later(__package__, ".dataset_member", "DatasetMember")
    _dataset_permission = _Later(__package__, ".dataset_permission", "BY_VALUE")
    DatasetPermission = _Later(__package__, ".dataset_permission", "DatasetPermission")
    ExternalRetrievalModel = _Later(__package__, ".external_retrieval_model", "ExternalRetrievalModel")
    _indexing_technique = _Later(__package__, ".indexing_technique", "BY_VALUE")
    IndexingTechnique = _Later(__package__, ".indexing_technique", "IndexingTechnique")
    RetrievalModel = _Later(__package__, ".retrieval_model", "RetrievalModel")
