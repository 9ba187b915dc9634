# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model, dump_date, dump_datetime, parse_date, parse_datetime
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FileItem(Model):
    """`FileItem` of the service."""

    name: str
    created_at: _dt.datetime | None
    updated_at: _dt.datetime
    day: _dt.date | None
    next_token: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "day": "day",
        "nextToken": "next_token",
    }

    def __init__(
        self,
        *,
        name: str,
        created_at: _dt.datetime | None = None,
        updated_at: _dt.datetime | None = None,
        day: _dt.date | None = None,
        next_token: str | None = None,
        updatedAt: _dt.datetime | None = None,
        nextToken: str | None = None,
    ) -> None:
        self.name = name
        self.created_at = created_at
        self.updated_at = _either("updated_at", updated_at, "updatedAt", updatedAt)
        self.day = day
        self.next_token = _either("next_token", next_token, "nextToken", nextToken)
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        v = get("createdAt")
        self.created_at = parse_datetime(v) if v.__class__ is str else v
        v = get("updatedAt")
        self.updated_at = parse_datetime(v) if v.__class__ is str else v
        v = get("day")
        self.day = parse_date(v) if v.__class__ is str else v
        self.next_token = get("nextToken")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.created_at
        if v is not None:
            out["createdAt"] = dump_datetime(v, None if src is None else src.get("createdAt"))
        v = self.updated_at
        if v is not None:
            out["updatedAt"] = dump_datetime(v, None if src is None else src.get("updatedAt"))
        v = self.day
        if v is not None:
            out["day"] = dump_date(v, None if src is None else src.get("day"))
        v = self.next_token
        if v is not None:
            out["nextToken"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def updatedAt(self) -> _dt.datetime:
        """The same as `updated_at`."""
        return self.updated_at

    @property
    def nextToken(self) -> str | None:
        """The same as `next_token`."""
        return self.next_token
