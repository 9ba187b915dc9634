# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model, dump_datetime, parse_datetime


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EndUserDetail(Model):
    """An end user."""

    id: str | None
    tenant_id: str | None
    app_id: str | None
    type: str | None
    external_user_id: str | None
    name: str | None
    is_anonymous: bool | None
    session_id: str | None
    created_at: _dt.datetime | None
    updated_at: _dt.datetime | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tenant_id": "tenant_id",
        "app_id": "app_id",
        "type": "type",
        "external_user_id": "external_user_id",
        "name": "name",
        "is_anonymous": "is_anonymous",
        "session_id": "session_id",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        tenant_id: str | None = None,
        app_id: str | None = None,
        type: str | None = None,
        external_user_id: str | None = None,
        name: str | None = None,
        is_anonymous: bool | None = None,
        session_id: str | None = None,
        created_at: _dt.datetime | None = None,
        updated_at: _dt.datetime | None = None,
    ) -> None:
        self.id = id
        self.tenant_id = tenant_id
        self.app_id = app_id
        self.type = type
        self.external_user_id = external_user_id
        self.name = name
        self.is_anonymous = is_anonymous
        self.session_id = session_id
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
        self.tenant_id = get("tenant_id")
        self.app_id = get("app_id")
        self.type = get("type")
        self.external_user_id = get("external_user_id")
        self.name = get("name")
        self.is_anonymous = get("is_anonymous")
        self.session_id = get("session_id")
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
        v = self.tenant_id
        if v is not None:
            out["tenant_id"] = v
        v = self.app_id
        if v is not None:
            out["app_id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.external_user_id
        if v is not None:
            out["external_user_id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.is_anonymous
        if v is not None:
            out["is_anonymous"] = v
        v = self.session_id
        if v is not None:
            out["session_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = dump_datetime(v, None if src is None else src.get("created_at"))
        v = self.updated_at
        if v is not None:
            out["updated_at"] = dump_datetime(v, None if src is None else src.get("updated_at"))
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
