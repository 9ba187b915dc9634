# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AppFeedbacksResponse(Model):
    """A page of feedback."""

    data: list[FeedbackItem] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    def __init__(self, *, data: list[FeedbackItem] | None = None) -> None:
        self.data = data
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
                items.append(FeedbackItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is FeedbackItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .feedback_item import FeedbackItem  # noqa: E402
