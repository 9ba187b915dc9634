# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Rules(DumpModel):
    """Rules by folder."""

    rules: dict[str, list[Rule]]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rules": "rules",
    }

    def __init__(self, *, rules: dict[str, list[Rule]]) -> None:
        self.rules = rules
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("rules")
        self.rules = (
            {
                k: [Rule.from_dict(y) if isinstance(y, dict) else y for y in x] if isinstance(x, list) else x
                for k, x in v.items()
            }
            if isinstance(v, dict)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rules
        if v is not None:
            out["rules"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .rule import Rule  # noqa: E402
