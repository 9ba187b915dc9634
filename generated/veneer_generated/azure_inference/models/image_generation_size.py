# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationSize(MappingModel):
    """A size in pixels."""

    width: int
    height: int

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "width": "width",
        "height": "height",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, width: int, height: int) -> None: ...
    def __init__(self, _mapping: Any = None, *, width: Any = None, height: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
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
