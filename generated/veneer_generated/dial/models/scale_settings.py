# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ScaleSettings(DumpModel):
    """How a deployment scales."""

    scale_type: str | None
    """`standard`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "scale_type": "scale_type",
    }

    def __init__(self, *, scale_type: str | None = None) -> None:
        self.scale_type = scale_type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.scale_type = get("scale_type")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.scale_type
        if v is not None:
            out["scale_type"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
