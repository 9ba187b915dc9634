# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResourceEvent(DumpModel):
    """A change of a resource."""

    url: str | None
    """`{kind}/{bucket}/{path}`, percent-encoded."""
    action: ResourceAction | str | None
    timestamp: int | None
    """Milliseconds since 1970."""
    etag: str | None
    """The new version; None after DELETE."""
    sender_pod_id: str | None
    """The instance of the service that made the change."""
    metadata: dict[str, str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "action": "action",
        "timestamp": "timestamp",
        "etag": "etag",
        "senderPodId": "sender_pod_id",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        url: str | None = None,
        action: ResourceAction | str | None = None,
        timestamp: int | None = None,
        etag: str | None = None,
        sender_pod_id: str | None = None,
        metadata: dict[str, str] | None = None,
    ) -> None:
        self.url = url
        self.action = action
        self.timestamp = timestamp
        self.etag = etag
        self.sender_pod_id = sender_pod_id
        self.metadata = metadata
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.url = get("url")
        v = get("action")
        self.action = _resource_action.get(v, v) if v.__class__ is str else v
        self.timestamp = get("timestamp")
        self.etag = get("etag")
        self.sender_pod_id = get("senderPodId")
        self.metadata = get("metadata")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.action
        if v is not None:
            out["action"] = v if v.__class__ is str else _dump(v)
        v = self.timestamp
        if v is not None:
            out["timestamp"] = v
        v = self.etag
        if v is not None:
            out["etag"] = v
        v = self.sender_pod_id
        if v is not None:
            out["senderPodId"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = v if v.__class__ is dict else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .resource_action import BY_VALUE as _resource_action  # noqa: E402
from .resource_action import ResourceAction  # noqa: E402
