# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImagePart(Model):
    """`ImagePart` of the service."""

    type: Literal["image"]
    url: str
    size: ImagePartSize | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
        "size": "size",
    }

    def __init__(self, url: str, *, type: Literal["image"] = "image", size: ImagePartSize | None = None) -> None:
        self.type = type
        self.url = url
        self.size = size
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        self.url = get("url")
        v = get("size")
        self.size = v if v is None else ImagePartSize.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.size
        if v is not None:
            out["size"] = v.to_dict() if v.__class__ is ImagePartSize else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .image_part_size import ImagePartSize  # noqa: E402
