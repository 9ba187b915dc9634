# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChildChunkListResponse(Model):
    """A page of child chunks."""

    data: list[ChildChunk] | None
    total: int | None
    total_pages: int | None
    page: int | None
    limit: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "total": "total",
        "total_pages": "total_pages",
        "page": "page",
        "limit": "limit",
    }

    def __init__(
        self,
        *,
        data: list[ChildChunk] | None = None,
        total: int | None = None,
        total_pages: int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> None:
        self.data = data
        self.total = total
        self.total_pages = total_pages
        self.page = page
        self.limit = limit
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
                items.append(ChildChunk.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.total = get("total")
        self.total_pages = get("total_pages")
        self.page = get("page")
        self.limit = get("limit")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is ChildChunk else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.total
        if v is not None:
            out["total"] = v
        v = self.total_pages
        if v is not None:
            out["total_pages"] = v
        v = self.page
        if v is not None:
            out["page"] = v
        v = self.limit
        if v is not None:
            out["limit"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .child_chunk import ChildChunk  # noqa: E402
