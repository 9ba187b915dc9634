# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PerRequestPermissions(DumpModel):
    """What was granted to the caller (`resources`), or by the caller (`receivers`)."""

    resources: list[ResourcePermission] | None
    receivers: list[PerRequestReceiver] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "resources": "resources",
        "receivers": "receivers",
    }

    def __init__(
        self, *, resources: list[ResourcePermission] | None = None, receivers: list[PerRequestReceiver] | None = None
    ) -> None:
        self.resources = resources
        self.receivers = receivers
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
        v = get("resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ResourcePermission.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resources = v
        v = get("receivers")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(PerRequestReceiver.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.receivers = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.resources
        if v is not None:
            out["resources"] = (
                [x.to_dict() if x.__class__ is ResourcePermission else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.receivers
        if v is not None:
            out["receivers"] = (
                [x.to_dict() if x.__class__ is PerRequestReceiver else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .per_request_receiver import PerRequestReceiver  # noqa: E402
from .resource_permission import ResourcePermission  # noqa: E402
