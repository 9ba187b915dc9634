# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationUsage(MappingModel):
    """What was used."""

    image_generations: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "image_generations": "image_generations",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, image_generations: int | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, image_generations: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.image_generations = image_generations
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.image_generations = get("image_generations")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.image_generations
        if v is not None:
            out["image_generations"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
