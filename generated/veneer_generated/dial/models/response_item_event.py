# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .response_event import ResponseEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseItemEvent(ResponseEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A part of the response begins or is complete."""

    output_index: int | None
    item: ResponseItem | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
        "output_index": "output_index",
        "item": "item",
    }

    def __init__(
        self,
        *,
        type: str,
        sequence_number: int | None = None,
        output_index: int | None = None,
        item: ResponseItem | None = None,
    ) -> None:
        self.type = type
        self.sequence_number = sequence_number
        self.output_index = output_index
        self.item = item
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
        self.sequence_number = get("sequence_number")
        self.output_index = get("output_index")
        v = get("item")
        self.item = v if v is None else ResponseItem.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.sequence_number
        if v is not None:
            out["sequence_number"] = v
        v = self.output_index
        if v is not None:
            out["output_index"] = v
        v = self.item
        if v is not None:
            out["item"] = v.to_dict() if v.__class__ is ResponseItem else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .response_item import ResponseItem  # noqa: E402
