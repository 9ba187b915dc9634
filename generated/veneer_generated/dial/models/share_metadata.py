# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ShareMetadata(DumpModel):
    """With whom something is shared."""

    user: str | None
    accepted_at: int | None
    """Milliseconds since 1970."""
    permissions: list[ResourceAccessType | str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "user": "user",
        "acceptedAt": "accepted_at",
        "permissions": "permissions",
    }

    def __init__(
        self,
        *,
        user: str | None = None,
        accepted_at: int | None = None,
        permissions: list[ResourceAccessType | str] | None = None,
    ) -> None:
        self.user = user
        self.accepted_at = accepted_at
        self.permissions = permissions
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
        self.user = get("user")
        self.accepted_at = get("acceptedAt")
        v = get("permissions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_access_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.permissions = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.accepted_at
        if v is not None:
            out["acceptedAt"] = v
        v = self.permissions
        if v is not None:
            out["permissions"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .resource_access_type import BY_VALUE as _resource_access_type  # noqa: E402
from .resource_access_type import ResourceAccessType  # noqa: E402
