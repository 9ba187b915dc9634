# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RouteResponse(DumpModel):
    """An answer that is always the same."""

    status: int | None
    body: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "body": "body",
    }

    def __init__(self, *, status: int | None = None, body: str | None = None) -> None:
        self.status = status
        self.body = body
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.status = get("status")
        self.body = get("body")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.body
        if v is not None:
            out["body"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
