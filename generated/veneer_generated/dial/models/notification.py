# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Notification(DumpModel):
    """What the installation tells a caller."""

    id: str
    url: str | None
    """What it is about."""
    type: NotificationType | str | None
    message: str
    timestamp: int | None
    """Milliseconds since 1970."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
        "type": "type",
        "message": "message",
        "timestamp": "timestamp",
    }

    def __init__(
        self,
        *,
        id: str,
        url: str | None = None,
        type: NotificationType | str | None = None,
        message: str,
        timestamp: int | None = None,
    ) -> None:
        self.id = id
        self.url = url
        self.type = type
        self.message = message
        self.timestamp = timestamp
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
        self.url = get("url")
        v = get("type")
        self.type = _notification_type.get(v, v) if v.__class__ is str else v
        self.message = get("message")
        self.timestamp = get("timestamp")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.type
        if v is not None:
            out["type"] = v if v.__class__ is str else _dump(v)
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.timestamp
        if v is not None:
            out["timestamp"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .notification_type import BY_VALUE as _notification_type  # noqa: E402
from .notification_type import NotificationType  # noqa: E402
