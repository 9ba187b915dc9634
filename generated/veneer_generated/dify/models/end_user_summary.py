# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EndUserSummary(Model):
    """An end user in a log."""

    id: str | None
    type: str | None
    is_anonymous: bool | None
    session_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "is_anonymous": "is_anonymous",
        "session_id": "session_id",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        type: str | None = None,
        is_anonymous: bool | None = None,
        session_id: str | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.is_anonymous = is_anonymous
        self.session_id = session_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.type = get("type")
        self.is_anonymous = get("is_anonymous")
        self.session_id = get("session_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.is_anonymous
        if v is not None:
            out["is_anonymous"] = v
        v = self.session_id
        if v is not None:
            out["session_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
