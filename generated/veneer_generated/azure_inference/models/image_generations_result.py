# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel, dump_epoch, parse_epoch
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationsResult(MappingModel):
    """Images."""

    id: str | None
    created: _dt.datetime | None
    model: str | None
    data: list[ImageGenerationItem]
    usage: ImageGenerationUsage | None
    object: str | None
    """`image.generation`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "created": "created",
        "model": "model",
        "data": "data",
        "usage": "usage",
        "object": "object",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        id: str | None = None,
        created: _dt.datetime | None = None,
        model: str | None = None,
        data: list[ImageGenerationItem],
        usage: ImageGenerationUsage | None = None,
        object: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        id: Any = None,
        created: Any = None,
        model: Any = None,
        data: Any = None,
        usage: Any = None,
        object: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.id = id
        self.created = created
        self.model = model
        self.data = data
        self.usage = usage
        self.object = object
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
        v = get("created")
        self.created = v if v is None else parse_epoch(v) if isinstance(v, (int, float)) else v
        self.model = get("model")
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ImageGenerationItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        v = get("usage")
        self.usage = v if v is None else ImageGenerationUsage.from_dict(v) if isinstance(v, dict) else v
        self.object = get("object")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.created
        if v is not None:
            out["created"] = dump_epoch(v, None if src is None else src.get("created"))
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is ImageGenerationItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is ImageGenerationUsage else _dump(v)
        v = self.object
        if v is not None:
            out["object"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .image_generation_item import ImageGenerationItem  # noqa: E402
from .image_generation_usage import ImageGenerationUsage  # noqa: E402
