# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Circle(Model):
    """`Circle` of the service."""

    shape: Literal["circle"]
    radius: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "shape": "shape",
        "radius": "radius",
    }

    def __init__(self, *, shape: Literal["circle"] = "circle", radius: float) -> None:
        self.shape = shape
        self.radius = radius
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.shape = get("shape")
        self.radius = get("radius")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.shape
        if v is not None:
            out["shape"] = v
        v = self.radius
        if v is not None:
            out["radius"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
