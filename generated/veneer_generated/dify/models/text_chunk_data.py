# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextChunkData(Model):
    """A piece of text and where it comes from."""

    text: str | None
    from_variable_selector: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "from_variable_selector": "from_variable_selector",
    }

    def __init__(self, *, text: str | None = None, from_variable_selector: list[str] | None = None) -> None:
        self.text = text
        self.from_variable_selector = from_variable_selector
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.text = get("text")
        self.from_variable_selector = get("from_variable_selector")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.from_variable_selector
        if v is not None:
            out["from_variable_selector"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
