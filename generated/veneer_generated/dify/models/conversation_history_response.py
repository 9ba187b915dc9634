# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationHistoryResponse(Model):
    """A page of messages."""

    limit: int | None
    has_more: bool | None
    data: list[ConversationMessageItem] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "has_more": "has_more",
        "data": "data",
    }

    def __init__(
        self,
        *,
        limit: int | None = None,
        has_more: bool | None = None,
        data: list[ConversationMessageItem] | None = None,
    ) -> None:
        self.limit = limit
        self.has_more = has_more
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
        self.limit = get("limit")
        self.has_more = get("has_more")
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ConversationMessageItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.limit
        if v is not None:
            out["limit"] = v
        v = self.has_more
        if v is not None:
            out["has_more"] = v
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is ConversationMessageItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .conversation_message_item import ConversationMessageItem  # noqa: E402
