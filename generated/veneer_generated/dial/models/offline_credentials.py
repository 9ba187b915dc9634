# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class OfflineCredentials(DumpModel):
    """Whether applications may act for a user who is away."""

    available: bool | None
    """Whether the installation can do this."""
    connected: bool | None
    """Whether the user allowed it."""
    connect: OfflineConnect | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "available": "available",
        "connected": "connected",
        "connect": "connect",
    }

    def __init__(
        self, *, available: bool | None = None, connected: bool | None = None, connect: OfflineConnect | None = None
    ) -> None:
        self.available = available
        self.connected = connected
        self.connect = connect
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.available = get("available")
        self.connected = get("connected")
        v = get("connect")
        self.connect = v if v is None else OfflineConnect.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.available
        if v is not None:
            out["available"] = v
        v = self.connected
        if v is not None:
            out["connected"] = v
        v = self.connect
        if v is not None:
            out["connect"] = v.to_dict() if v.__class__ is OfflineConnect else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .offline_connect import OfflineConnect  # noqa: E402
