# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model, dump_datetime, parse_datetime


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FeedbackItem(Model):
    """Feedback for a message."""

    id: str | None
    app_id: str | None
    conversation_id: str | None
    message_id: str | None
    rating: str | None
    content: str | None
    from_source: str | None
    from_end_user_id: str | None
    from_account_id: str | None
    created_at: _dt.datetime | None
    updated_at: _dt.datetime | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "app_id": "app_id",
        "conversation_id": "conversation_id",
        "message_id": "message_id",
        "rating": "rating",
        "content": "content",
        "from_source": "from_source",
        "from_end_user_id": "from_end_user_id",
        "from_account_id": "from_account_id",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        app_id: str | None = None,
        conversation_id: str | None = None,
        message_id: str | None = None,
        rating: str | None = None,
        content: str | None = None,
        from_source: str | None = None,
        from_end_user_id: str | None = None,
        from_account_id: str | None = None,
        created_at: _dt.datetime | None = None,
        updated_at: _dt.datetime | None = None,
    ) -> None:
        self.id = id
        self.app_id = app_id
        self.conversation_id = conversation_id
        self.message_id = message_id
        self.rating = rating
        self.content = content
        self.from_source = from_source
        self.from_end_user_id = from_end_user_id
        self.from_account_id = from_account_id
        self.created_at = created_at
        self.updated_at = updated_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        self.app_id = get("app_id")
        self.conversation_id = get("conversation_id")
        self.message_id = get("message_id")
        self.rating = get("rating")
        self.content = get("content")
        self.from_source = get("from_source")
        self.from_end_user_id = get("from_end_user_id")
        self.from_account_id = get("from_account_id")
        v = get("created_at")
        self.created_at = parse_datetime(v) if v.__class__ is str else v
        v = get("updated_at")
        self.updated_at = parse_datetime(v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.app_id
        if v is not None:
            out["app_id"] = v
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.rating
        if v is not None:
            out["rating"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.from_source
        if v is not None:
            out["from_source"] = v
        v = self.from_end_user_id
        if v is not None:
            out["from_end_user_id"] = v
        v = self.from_account_id
        if v is not None:
            out["from_account_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = dump_datetime(v, None if src is None else src.get("created_at"))
        v = self.updated_at
        if v is not None:
            out["updated_at"] = dump_datetime(v, None if src is None else src.get("updated_at"))
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
