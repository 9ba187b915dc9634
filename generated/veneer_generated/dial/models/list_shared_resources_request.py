# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ListSharedResourcesRequest(DumpModel):
    """What shared resources to list."""

    resource_types: Sequence[ResourceType | str]
    with_: SharedWith | str
    """Whom they are shared with."""
    order: str | None
    include_user_info: bool | None
    """Also tell who shares."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "resourceTypes": "resource_types",
        "with": "with_",
        "order": "order",
        "includeUserInfo": "include_user_info",
    }

    def __init__(
        self,
        *,
        resource_types: Sequence[ResourceType | str],
        with_: SharedWith | str,
        order: str | None = None,
        include_user_info: bool | None = None,
    ) -> None:
        self.resource_types = resource_types
        self.with_ = with_
        self.order = order
        self.include_user_info = include_user_info
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
        v = get("resourceTypes")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.resource_types = v
        v = get("with")
        self.with_ = _shared_with.get(v, v) if v.__class__ is str else v
        self.order = get("order")
        self.include_user_info = get("includeUserInfo")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.resource_types
        if v is not None:
            out["resourceTypes"] = (
                [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.with_
        if v is not None:
            out["with"] = v if v.__class__ is str else _dump(v)
        v = self.order
        if v is not None:
            out["order"] = v
        v = self.include_user_info
        if v is not None:
            out["includeUserInfo"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .resource_type import BY_VALUE as _resource_type
    from .resource_type import ResourceType
    from .shared_with import BY_VALUE as _shared_with
    from .shared_with import SharedWith
else:
    _resource_type = _Later(__package__, ".resource_type", "BY_VALUE")
    ResourceType = _Later(__package__, ".resource_type", "ResourceType")
    _shared_with = _Later(__package__, ".shared_with", "BY_VALUE")
    SharedWith = _Later(__package__, ".shared_with", "SharedWith")
