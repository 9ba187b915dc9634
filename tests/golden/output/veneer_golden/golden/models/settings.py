# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Settings(MappingModel):
    """`Settings` of the service."""

    type: Literal["settings"]
    numbers: list[float] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "numbers": "numbers",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: Literal["settings"] = "settings", numbers: list[float] | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "settings", numbers: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="settings")
            return
        self.type = type
        self.numbers = numbers
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.numbers = get("numbers")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.numbers
        if v is not None:
            out["numbers"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
