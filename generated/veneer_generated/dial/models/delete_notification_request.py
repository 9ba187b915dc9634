# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeleteNotificationRequest(DumpModel):
    """Which notifications to delete."""

    ids: Sequence[str]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
    }

    def __init__(self, *, ids: Sequence[str]) -> None:
        self.ids = ids
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.ids = get("ids")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.ids
        if v is not None:
            out["ids"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
