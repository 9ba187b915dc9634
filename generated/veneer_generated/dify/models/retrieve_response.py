# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrieveResponse(Model):
    """What was found."""

    query: RetrieveQuery | None
    records: list[RetrieveRecord] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "records": "records",
    }

    def __init__(self, *, query: RetrieveQuery | None = None, records: list[RetrieveRecord] | None = None) -> None:
        self.query = query
        self.records = records
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
        v = get("query")
        self.query = v if v is None else RetrieveQuery.from_dict(v) if isinstance(v, dict) else v
        v = get("records")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RetrieveRecord.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.records = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.query
        if v is not None:
            out["query"] = v.to_dict() if v.__class__ is RetrieveQuery else _dump(v)
        v = self.records
        if v is not None:
            out["records"] = (
                [x.to_dict() if x.__class__ is RetrieveRecord else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .retrieve_query import RetrieveQuery  # noqa: E402
from .retrieve_record import RetrieveRecord  # noqa: E402
