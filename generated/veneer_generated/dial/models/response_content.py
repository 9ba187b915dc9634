# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseContent(DumpModel):
    """A part of a message."""

    type: str
    """Such as `output_text` or `refusal`."""
    text: str | None
    refusal: str | None
    annotations: list[dict[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "refusal": "refusal",
        "annotations": "annotations",
    }

    def __init__(
        self,
        *,
        type: str,
        text: str | None = None,
        refusal: str | None = None,
        annotations: list[dict[str, Any]] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.refusal = refusal
        self.annotations = annotations
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
        self.refusal = get("refusal")
        self.annotations = get("annotations")
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
        v = self.refusal
        if v is not None:
            out["refusal"] = v
        v = self.annotations
        if v is not None:
            out["annotations"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
