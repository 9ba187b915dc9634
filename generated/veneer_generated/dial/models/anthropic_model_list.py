# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicModelList(DumpModel):
    """A page of models."""

    data: list[AnthropicModel]
    first_id: str | None
    last_id: str | None
    """`after_id` of the next page."""
    has_more: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "first_id": "first_id",
        "last_id": "last_id",
        "has_more": "has_more",
    }

    def __init__(
        self,
        *,
        data: list[AnthropicModel],
        first_id: str | None = None,
        last_id: str | None = None,
        has_more: bool | None = None,
    ) -> None:
        self.data = data
        self.first_id = first_id
        self.last_id = last_id
        self.has_more = has_more
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
                items.append(AnthropicModel.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        self.has_more = get("has_more")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is AnthropicModel else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.first_id
        if v is not None:
            out["first_id"] = v
        v = self.last_id
        if v is not None:
            out["last_id"] = v
        v = self.has_more
        if v is not None:
            out["has_more"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_model import AnthropicModel  # noqa: E402
