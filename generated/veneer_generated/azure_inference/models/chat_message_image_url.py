# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatMessageImageUrl(MappingModel):
    """Where an image is."""

    url: str
    """An address, or a data URL that holds the image."""
    detail: ImageDetailLevel | str | None
    """How closely to look."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "detail": "detail",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, url: str, detail: ImageDetailLevel | str | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, url: Any = None, detail: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.url = url
        self.detail = detail
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
        v = get("detail")
        self.detail = _image_detail_level.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.detail
        if v is not None:
            out["detail"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .image_detail_level import BY_VALUE as _image_detail_level
    from .image_detail_level import ImageDetailLevel
else:
    _image_detail_level = _Later(__package__, ".image_detail_level", "BY_VALUE")
    ImageDetailLevel = _Later(__package__, ".image_detail_level", "ImageDetailLevel")
