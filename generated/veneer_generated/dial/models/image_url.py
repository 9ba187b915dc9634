# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageUrl(Model):
    """Where an image is."""

    url: str
    """`https:` or `data:` URL, or `files/{bucket}/{path}`."""
    detail: ImageDetail | str | None
    """How closely to look."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "detail": "detail",
    }

    def __init__(self, *, url: str, detail: ImageDetail | str | None = None) -> None:
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
        self.detail = _image_detail.get(v, v) if v.__class__ is str else v
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
    from .image_detail import BY_VALUE as _image_detail
    from .image_detail import ImageDetail
else:
    _image_detail = _Later(__package__, ".image_detail", "BY_VALUE")
    ImageDetail = _Later(__package__, ".image_detail", "ImageDetail")
