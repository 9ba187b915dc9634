# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ContentFilterDetection(MappingModel):
    """Whether it was found."""

    filtered: bool | None
    """The content was held back for it."""
    detected: bool | None
    citation: dict[str, Any] | None
    """Where protected code comes from."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "filtered": "filtered",
        "detected": "detected",
        "citation": "citation",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self, *, filtered: bool | None = None, detected: bool | None = None, citation: dict[str, Any] | None = None
    ) -> None: ...
    def __init__(
        self, _mapping: Any = None, *, filtered: Any = None, detected: Any = None, citation: Any = None
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.filtered = filtered
        self.detected = detected
        self.citation = citation
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.filtered = get("filtered")
        self.detected = get("detected")
        self.citation = get("citation")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.filtered
        if v is not None:
            out["filtered"] = v
        v = self.detected
        if v is not None:
            out["detected"] = v
        v = self.citation
        if v is not None:
            out["citation"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
