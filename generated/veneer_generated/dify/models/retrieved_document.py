# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrievedDocument(Model):
    """The document of a chunk that was found."""

    id: str | None
    data_source_type: str | None
    name: str | None
    doc_type: str | None
    doc_metadata: dict[str, Any] | None
    """Metadata by name."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "data_source_type": "data_source_type",
        "name": "name",
        "doc_type": "doc_type",
        "doc_metadata": "doc_metadata",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        data_source_type: str | None = None,
        name: str | None = None,
        doc_type: str | None = None,
        doc_metadata: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.data_source_type = data_source_type
        self.name = name
        self.doc_type = doc_type
        self.doc_metadata = doc_metadata
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.data_source_type = get("data_source_type")
        self.name = get("name")
        self.doc_type = get("doc_type")
        self.doc_metadata = get("doc_metadata")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.data_source_type
        if v is not None:
            out["data_source_type"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.doc_type
        if v is not None:
            out["doc_type"] = v
        v = self.doc_metadata
        if v is not None:
            out["doc_metadata"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
