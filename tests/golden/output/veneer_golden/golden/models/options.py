# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Options(JsonModel, DumpModel):
    """`Options` of the service."""

    depth: int
    max_width: int | None
    class_: str | None
    """A keyword."""
    list_: str | None
    """A name that annotations use."""
    any: Any

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "depth": "depth",
        "maxWidth": "max_width",
        "class": "class_",
        "list": "list_",
        "any": "any",
    }

    def __init__(
        self,
        depth: int,
        max_width: int | None = None,
        class_: str | None = None,
        list_: str | None = None,
        any: Any = None,
    ) -> None:
        self.depth = depth
        self.max_width = max_width
        self.class_ = class_
        self.list_ = list_
        self.any = any
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.depth = get("depth")
        self.max_width = get("maxWidth")
        self.class_ = get("class")
        self.list_ = get("list")
        self.any = get("any")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.depth
        if v is not None:
            out["depth"] = v
        v = self.max_width
        if v is not None:
            out["maxWidth"] = v
        v = self.class_
        if v is not None:
            out["class"] = v
        v = self.list_
        if v is not None:
            out["list"] = v
        v = self.any
        if v is not None:
            out["any"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
