# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Granularity(JsonModel):
    """Pieces into which a prompt is cut, and what parts them where that is not one of the usual ways."""

    type: str
    """A `PromptGranularity`, or `custom`."""
    delimiter: str | None
    """What parts the pieces, with `custom`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "delimiter": "delimiter",
    }

    def __init__(self, *, type: str, delimiter: str | None = None) -> None:
        self.type = type
        self.delimiter = delimiter
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.delimiter = get("delimiter")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.delimiter
        if v is not None:
            out["delimiter"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
