# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Translator(DumpModel):
    """A service that translates requests of one format into another."""

    base_url: str | None
    in_: TranslatedFormat | str | None
    """What it takes."""
    out: TranslatedFormat | str | None
    """What it makes of it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "baseUrl": "base_url",
        "in": "in_",
        "out": "out",
    }

    def __init__(
        self,
        *,
        base_url: str | None = None,
        in_: TranslatedFormat | str | None = None,
        out: TranslatedFormat | str | None = None,
    ) -> None:
        self.base_url = base_url
        self.in_ = in_
        self.out = out
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.base_url = get("baseUrl")
        v = get("in")
        self.in_ = _translated_format.get(v, v) if v.__class__ is str else v
        v = get("out")
        self.out = _translated_format.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.base_url
        if v is not None:
            out["baseUrl"] = v
        v = self.in_
        if v is not None:
            out["in"] = v if v.__class__ is str else _dump(v)
        v = self.out
        if v is not None:
            out["out"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .translated_format import BY_VALUE as _translated_format  # noqa: E402
from .translated_format import TranslatedFormat  # noqa: E402
