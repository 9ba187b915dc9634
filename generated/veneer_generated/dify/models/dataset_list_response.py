# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasetListResponse(Model):
    """A page of knowledge bases."""

    data: list[Dataset] | None
    has_more: bool | None
    limit: int | None
    total: int | None
    page: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "has_more": "has_more",
        "limit": "limit",
        "total": "total",
        "page": "page",
    }

    def __init__(
        self,
        *,
        data: list[Dataset] | None = None,
        has_more: bool | None = None,
        limit: int | None = None,
        total: int | None = None,
        page: int | None = None,
    ) -> None:
        self.data = data
        self.has_more = has_more
        self.limit = limit
        self.total = total
        self.page = page
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
                items.append(Dataset.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.has_more = get("has_more")
        self.limit = get("limit")
        self.total = get("total")
        self.page = get("page")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is Dataset else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.has_more
        if v is not None:
            out["has_more"] = v
        v = self.limit
        if v is not None:
            out["limit"] = v
        v = self.total
        if v is not None:
            out["total"] = v
        v = self.page
        if v is not None:
            out["page"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .dataset import Dataset  # noqa: E402
