# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ListPublishedResourcesRequest(DumpModel):
    """What published resources to list."""

    resource_types: Sequence[ResourceType | str]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "resourceTypes": "resource_types",
    }

    def __init__(self, *, resource_types: Sequence[ResourceType | str]) -> None:
        self.resource_types = resource_types
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
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .resource_type import BY_VALUE as _resource_type
    from .resource_type import ResourceType
else:
    _resource_type = _Later(__package__, ".resource_type", "BY_VALUE")
    ResourceType = _Later(__package__, ".resource_type", "ResourceType")
