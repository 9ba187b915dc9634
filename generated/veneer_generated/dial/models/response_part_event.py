# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .response_event import ResponseEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponsePartEvent(ResponseEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A part of a message begins or is complete."""

    item_id: str | None
    output_index: int | None
    content_index: int | None
    part: ResponseContent | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
        "item_id": "item_id",
        "output_index": "output_index",
        "content_index": "content_index",
        "part": "part",
    }

    def __init__(
        self,
        *,
        type: str,
        sequence_number: int | None = None,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        part: ResponseContent | None = None,
    ) -> None:
        self.type = type
        self.sequence_number = sequence_number
        self.item_id = item_id
        self.output_index = output_index
        self.content_index = content_index
        self.part = part
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
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        v = get("part")
        self.part = v if v is None else ResponseContent.from_dict(v) if isinstance(v, dict) else v
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
        v = self.item_id
        if v is not None:
            out["item_id"] = v
        v = self.output_index
        if v is not None:
            out["output_index"] = v
        v = self.content_index
        if v is not None:
            out["content_index"] = v
        v = self.part
        if v is not None:
            out["part"] = v.to_dict() if v.__class__ is ResponseContent else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .response_content import ResponseContent  # noqa: E402
