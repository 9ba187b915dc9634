# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentWithBatch(Model):
    """A document and the batch in which it is indexed."""

    document: Document | None
    batch: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "document": "document",
        "batch": "batch",
    }

    def __init__(self, *, document: Document | None = None, batch: str | None = None) -> None:
        self.document = document
        self.batch = batch
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("document")
        self.document = v if v is None else Document.from_dict(v) if isinstance(v, dict) else v
        self.batch = get("batch")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.document
        if v is not None:
            out["document"] = v.to_dict() if v.__class__ is Document else _dump(v)
        v = self.batch
        if v is not None:
            out["batch"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .document import Document  # noqa: E402
