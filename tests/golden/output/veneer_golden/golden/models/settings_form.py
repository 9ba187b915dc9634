# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SettingsForm(Model):
    """`SettingsForm` of the service."""

    name: str
    on: bool | None
    tag: Sequence[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "on": "on",
        "tag": "tag",
    }

    def __init__(self, *, name: str, on: bool | None = None, tag: Sequence[str] | None = None) -> None:
        self.name = name
        self.on = on
        self.tag = tag
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.on = get("on")
        self.tag = get("tag")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.on
        if v is not None:
            out["on"] = v
        v = self.tag
        if v is not None:
            out["tag"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
