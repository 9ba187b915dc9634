# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationPrompt(MappingModel):
    """An image to begin with."""

    image: str
    """A data URL."""
    strength: float | None
    """How much of it to keep; 1 when not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "strength": "strength",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, image: str, strength: float | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, image: Any = None, strength: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.image = image
        self.strength = strength
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.image = get("image")
        self.strength = get("strength")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.image
        if v is not None:
            out["image"] = v
        v = self.strength
        if v is not None:
            out["strength"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
