# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SegmentsResponse(Model):
    """Chunks of a document."""

    data: list[Segment] | None
    doc_form: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "doc_form": "doc_form",
    }

    def __init__(self, *, data: list[Segment] | None = None, doc_form: str | None = None) -> None:
        self.data = data
        self.doc_form = doc_form
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
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Segment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.doc_form = get("doc_form")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is Segment else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.doc_form
        if v is not None:
            out["doc_form"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .segment import Segment  # noqa: E402
