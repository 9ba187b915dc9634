# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ServiceCredentials(DumpModel):
    """The header to send to a service."""

    header_name: str
    header_value: str
    expires_at: int | None
    """Seconds since 1970; None for keys."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "header_name": "header_name",
        "header_value": "header_value",
        "expires_at": "expires_at",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"header_value"})

    def __init__(self, *, header_name: str, header_value: str, expires_at: int | None = None) -> None:
        self.header_name = header_name
        self.header_value = header_value
        self.expires_at = expires_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.header_name = get("header_name")
        self.header_value = get("header_value")
        self.expires_at = get("expires_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.header_name
        if v is not None:
            out["header_name"] = v
        v = self.header_value
        if v is not None:
            out["header_value"] = v
        v = self.expires_at
        if v is not None:
            out["expires_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
