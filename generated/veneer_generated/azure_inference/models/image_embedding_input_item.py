# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageEmbeddingInputItem(MappingModel):
    """An image to embed."""

    image: str
    """A data URL, `data:image/{format};base64,...`."""
    text: str | None
    """A text that goes with it, where the model takes one."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "text": "text",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, image: str, text: str | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, image: Any = None, text: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.image = image
        self.text = text
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.image = get("image")
        self.text = get("text")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.image
        if v is not None:
            out["image"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
