# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PerRequestReceiver(DumpModel):
    """An application, and what it may do."""

    resource_permissions: list[ResourcePermission]
    receiver: str
    """Id of the application, such as `applications/public/name`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "resourcePermissions": "resource_permissions",
        "receiver": "receiver",
    }

    def __init__(self, *, resource_permissions: list[ResourcePermission], receiver: str) -> None:
        self.resource_permissions = resource_permissions
        self.receiver = receiver
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
        v = get("resourcePermissions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ResourcePermission.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resource_permissions = v
        self.receiver = get("receiver")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.resource_permissions
        if v is not None:
            out["resourcePermissions"] = (
                [x.to_dict() if x.__class__ is ResourcePermission else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.receiver
        if v is not None:
            out["receiver"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .resource_permission import ResourcePermission  # noqa: E402
