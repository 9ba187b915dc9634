# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import is_data as _is_data
from .content_item import ContentItem


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextContentItem(ContentItem):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A text."""

    text: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: str = "text", text: str) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "text", text: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="text")
            return
        self.type = type
        self.text = text
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.text = get("text")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
