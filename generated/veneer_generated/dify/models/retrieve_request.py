# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrieveRequest(Model):
    """What to search for, and how."""

    query: str
    retrieval_model: RetrievalModel | Mapping[str, Any] | None
    attachment_ids: Sequence[str] | None
    external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "retrieval_model": "retrieval_model",
        "attachment_ids": "attachment_ids",
        "external_retrieval_model": "external_retrieval_model",
    }

    def __init__(
        self,
        *,
        query: str,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        attachment_ids: Sequence[str] | None = None,
        external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None = None,
    ) -> None:
        self.query = query
        self.retrieval_model = retrieval_model
        self.attachment_ids = attachment_ids
        self.external_retrieval_model = external_retrieval_model
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.query = get("query")
        v = get("retrieval_model")
        self.retrieval_model = v if v is None else RetrievalModel.from_dict(v) if isinstance(v, dict) else v
        self.attachment_ids = get("attachment_ids")
        v = get("external_retrieval_model")
        self.external_retrieval_model = (
            v if v is None else ExternalRetrievalModel.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.query
        if v is not None:
            out["query"] = v
        v = self.retrieval_model
        if v is not None:
            out["retrieval_model"] = v.to_dict() if v.__class__ is RetrievalModel else _dump(v)
        v = self.attachment_ids
        if v is not None:
            out["attachment_ids"] = v if v.__class__ is list else _dump(v)
        v = self.external_retrieval_model
        if v is not None:
            out["external_retrieval_model"] = v.to_dict() if v.__class__ is ExternalRetrievalModel else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .external_retrieval_model import ExternalRetrievalModel
    from .retrieval_model import RetrievalModel
else:
    ExternalRetrievalModel = _Later(__package__, ".external_retrieval_model", "ExternalRetrievalModel")
    RetrievalModel = _Later(__package__, ".retrieval_model", "RetrievalModel")
