# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentSettings(Model):
    """How to treat a file; sent as JSON in a text field."""

    name: str | None
    indexing_technique: IndexingTechnique | str | None
    doc_form: DocForm | str | None
    doc_language: str | None
    process_rule: ProcessRule | Mapping[str, Any] | None
    retrieval_model: RetrievalModel | Mapping[str, Any] | None
    embedding_model: str | None
    embedding_model_provider: str | None
    original_document_id: str | None
    """The document that this one replaces."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "indexing_technique": "indexing_technique",
        "doc_form": "doc_form",
        "doc_language": "doc_language",
        "process_rule": "process_rule",
        "retrieval_model": "retrieval_model",
        "embedding_model": "embedding_model",
        "embedding_model_provider": "embedding_model_provider",
        "original_document_id": "original_document_id",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        indexing_technique: IndexingTechnique | str | None = None,
        doc_form: DocForm | str | None = None,
        doc_language: str | None = None,
        process_rule: ProcessRule | Mapping[str, Any] | None = None,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        embedding_model: str | None = None,
        embedding_model_provider: str | None = None,
        original_document_id: str | None = None,
    ) -> None:
        self.name = name
        self.indexing_technique = indexing_technique
        self.doc_form = doc_form
        self.doc_language = doc_language
        self.process_rule = process_rule
        self.retrieval_model = retrieval_model
        self.embedding_model = embedding_model
        self.embedding_model_provider = embedding_model_provider
        self.original_document_id = original_document_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        v = get("indexing_technique")
        self.indexing_technique = _indexing_technique.get(v, v) if v.__class__ is str else v
        v = get("doc_form")
        self.doc_form = _doc_form.get(v, v) if v.__class__ is str else v
        self.doc_language = get("doc_language")
        v = get("process_rule")
        self.process_rule = v if v is None else ProcessRule.from_dict(v) if isinstance(v, dict) else v
        v = get("retrieval_model")
        self.retrieval_model = v if v is None else RetrievalModel.from_dict(v) if isinstance(v, dict) else v
        self.embedding_model = get("embedding_model")
        self.embedding_model_provider = get("embedding_model_provider")
        self.original_document_id = get("original_document_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.indexing_technique
        if v is not None:
            out["indexing_technique"] = v if v.__class__ is str else _dump(v)
        v = self.doc_form
        if v is not None:
            out["doc_form"] = v if v.__class__ is str else _dump(v)
        v = self.doc_language
        if v is not None:
            out["doc_language"] = v
        v = self.process_rule
        if v is not None:
            out["process_rule"] = v.to_dict() if v.__class__ is ProcessRule else _dump(v)
        v = self.retrieval_model
        if v is not None:
            out["retrieval_model"] = v.to_dict() if v.__class__ is RetrievalModel else _dump(v)
        v = self.embedding_model
        if v is not None:
            out["embedding_model"] = v
        v = self.embedding_model_provider
        if v is not None:
            out["embedding_model_provider"] = v
        v = self.original_document_id
        if v is not None:
            out["original_document_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .doc_form import BY_VALUE as _doc_form
    from .doc_form import DocForm
    from .indexing_technique import BY_VALUE as _indexing_technique
    from .indexing_technique import IndexingTechnique
    from .process_rule import ProcessRule
    from .retrieval_model import RetrievalModel
else:
    _doc_form = _Later(__package__, ".doc_form", "BY_VALUE")
    DocForm = _Later(__package__, ".doc_form", "DocForm")
    _indexing_technique = _Later(__package__, ".indexing_technique", "BY_VALUE")
    IndexingTechnique = _Later(__package__, ".indexing_technique", "IndexingTechnique")
    ProcessRule = _Later(__package__, ".process_rule", "ProcessRule")
    RetrievalModel = _Later(__package__, ".retrieval_model", "RetrievalModel")
