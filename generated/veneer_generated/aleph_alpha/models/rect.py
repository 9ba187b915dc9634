# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Rect(JsonModel):
    """A part of an image; all numbers from 0 to 1, of the whole image."""

    left: float
    top: float
    width: float
    height: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "left": "left",
        "top": "top",
        "width": "width",
        "height": "height",
    }

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        self.left = left
        self.top = top
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
        self.left = get("left")
        self.top = get("top")
        self.width = get("width")
        self.height = get("height")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.left
        if v is not None:
            out["left"] = v
        v = self.top
        if v is not None:
            out["top"] = v
        v = self.width
        if v is not None:
            out["width"] = v
        v = self.height
        if v is not None:
            out["height"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
