# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionAddon(DumpModel):
    """An addon of an assistant (deprecated)."""

    url: str | None
    name: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "name": "name",
    }

    def __init__(self, *, url: str | None = None, name: str | None = None) -> None:
        self.url = url
        self.name = name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.url = get("url")
        self.name = get("name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
