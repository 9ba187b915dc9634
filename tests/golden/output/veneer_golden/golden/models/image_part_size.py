# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImagePartSize(Model):
    """`ImagePartSize` of the service."""

    width: int | None
    height: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "width": "width",
        "height": "height",
    }

    def __init__(self, *, width: int | None = None, height: int | None = None) -> None:
        self.width = width
        self.height = height
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.width = get("width")
        self.height = get("height")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.width
        if v is not None:
            out["width"] = v
        v = self.height
        if v is not None:
            out["height"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
