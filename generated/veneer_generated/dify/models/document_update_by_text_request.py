# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentUpdateByTextRequest(Model):
    """What to change."""

    name: str | None
    """Needed with `text`."""
    text: str | None
    process_rule: ProcessRule | Mapping[str, Any] | None
    doc_form: DocForm | str | None
    doc_language: str | None
    retrieval_model: RetrievalModel | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "text": "text",
        "process_rule": "process_rule",
        "doc_form": "doc_form",
        "doc_language": "doc_language",
        "retrieval_model": "retrieval_model",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        text: str | None = None,
        process_rule: ProcessRule | Mapping[str, Any] | None = None,
        doc_form: DocForm | str | None = None,
        doc_language: str | None = None,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.text = text
        self.process_rule = process_rule
        self.doc_form = doc_form
        self.doc_language = doc_language
        self.retrieval_model = retrieval_model
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
        self.text = get("text")
        v = get("process_rule")
        self.process_rule = v if v is None else ProcessRule.from_dict(v) if isinstance(v, dict) else v
        v = get("doc_form")
        self.doc_form = _doc_form.get(v, v) if v.__class__ is str else v
        self.doc_language = get("doc_language")
        v = get("retrieval_model")
        self.retrieval_model = v if v is None else RetrievalModel.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.process_rule
        if v is not None:
            out["process_rule"] = v.to_dict() if v.__class__ is ProcessRule else _dump(v)
        v = self.doc_form
        if v is not None:
            out["doc_form"] = v if v.__class__ is str else _dump(v)
        v = self.doc_language
        if v is not None:
            out["doc_language"] = v
        v = self.retrieval_model
        if v is not None:
            out["retrieval_model"] = v.to_dict() if v.__class__ is RetrievalModel else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .doc_form import BY_VALUE as _doc_form
    from .doc_form import DocForm
    from .process_rule import ProcessRule
    from .retrieval_model import RetrievalModel
else:
    _doc_form = _Later(__package__, ".doc_form", "BY_VALUE")
    DocForm = _Later(__package__, ".doc_form", "DocForm")
    ProcessRule = _Later(__package__, ".process_rule", "ProcessRule")
    RetrievalModel = _Later(__package__, ".retrieval_model", "RetrievalModel")
