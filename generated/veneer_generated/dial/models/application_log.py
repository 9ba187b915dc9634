# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ApplicationLog(DumpModel):
    """What one running instance printed."""

    instance: str | None
    content: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "instance": "instance",
        "content": "content",
    }

    def __init__(self, *, instance: str | None = None, content: str | None = None) -> None:
        self.instance = instance
        self.content = content
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.instance = get("instance")
        self.content = get("content")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.instance
        if v is not None:
            out["instance"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
