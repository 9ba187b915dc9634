# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel, dump_epoch, parse_epoch
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Item(MappingModel):
    """A thing that is also a mapping."""

    id: str
    kind: Kind | str | None
    level: Level | int | None
    region: Region | str | None
    created: _dt.datetime | None
    parent: Item | None
    shape: Shape | None
    children: list[Item] | None
    by_name: dict[str, Item] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "kind": "kind",
        "level": "level",
        "region": "region",
        "created": "created",
        "parent": "parent",
        "shape": "shape",
        "children": "children",
        "byName": "by_name",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        id: str,
        *,
        kind: Kind | str | None = None,
        level: Level | int | None = None,
        region: Region | str | None = None,
        created: _dt.datetime | None = None,
        parent: Item | None = None,
        shape: Shape | None = None,
        children: list[Item] | None = None,
        by_name: dict[str, Item] | None = None,
    ) -> None: ...
    def __init__(
        self,
        id: Any = None,
        *,
        kind: Any = None,
        level: Any = None,
        region: Any = None,
        created: Any = None,
        parent: Any = None,
        shape: Any = None,
        children: Any = None,
        by_name: Any = None,
    ) -> None:
        if _is_data(id):
            self._take(id)
            return
        self.id = id
        self.kind = kind
        self.level = level
        self.region = region
        self.created = created
        self.parent = parent
        self.shape = shape
        self.children = children
        self.by_name = by_name
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
        self.id = get("id")
        v = get("kind")
        self.kind = _kind.get(v, v) if v.__class__ is str else v
        v = get("level")
        self.level = _level.get(v, v) if v.__class__ is int else v
        v = get("region")
        self.region = _region.get(v, v) if v.__class__ is str else v
        v = get("created")
        self.created = v if v is None else parse_epoch(v) if isinstance(v, (int, float)) else v
        v = get("parent")
        self.parent = v if v is None else Item.from_dict(v) if isinstance(v, dict) else v
        v = get("shape")
        self.shape = v if v is None else parse_shape(v) if isinstance(v, dict) else v
        v = get("children")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Item.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.children = v
        v = get("byName")
        self.by_name = (
            v
            if v is None
            else {k: Item.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.kind
        if v is not None:
            out["kind"] = v if v.__class__ is str else _dump(v)
        v = self.level
        if v is not None:
            out["level"] = v if v.__class__ is int else _dump(v)
        v = self.region
        if v is not None:
            out["region"] = v if v.__class__ is str else _dump(v)
        v = self.created
        if v is not None:
            out["created"] = dump_epoch(v, None if src is None else src.get("created"))
        v = self.parent
        if v is not None:
            out["parent"] = v.to_dict() if v.__class__ is Item else _dump(v)
        v = self.shape
        if v is not None:
            out["shape"] = _dump(v)
        v = self.children
        if v is not None:
            out["children"] = (
                [x.to_dict() if x.__class__ is Item else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.by_name
        if v is not None:
            out["byName"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .kind import BY_VALUE as _kind  # noqa: E402
from .kind import Kind  # noqa: E402
from .level import BY_VALUE as _level  # noqa: E402
from .level import Level  # noqa: E402
from .region import BY_VALUE as _region  # noqa: E402
from .region import Region  # noqa: E402
from .shape import parse_shape  # noqa: E402

if TYPE_CHECKING:
    from .shape import Shape
