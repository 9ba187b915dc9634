# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ProcessRule(Model):
    """How to clean and cut a document."""

    mode: ProcessMode | str
    rules: ProcessRules | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "rules": "rules",
    }

    def __init__(self, *, mode: ProcessMode | str, rules: ProcessRules | Mapping[str, Any] | None = None) -> None:
        self.mode = mode
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
        v = get("mode")
        self.mode = _process_mode.get(v, v) if v.__class__ is str else v
        v = get("rules")
        self.rules = v if v is None else ProcessRules.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.mode
        if v is not None:
            out["mode"] = v if v.__class__ is str else _dump(v)
        v = self.rules
        if v is not None:
            out["rules"] = v.to_dict() if v.__class__ is ProcessRules else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .process_mode import BY_VALUE as _process_mode
    from .process_mode import ProcessMode
    from .process_rules import ProcessRules
else:
    _process_mode = _Later(__package__, ".process_mode", "BY_VALUE")
    ProcessMode = _Later(__package__, ".process_mode", "ProcessMode")
    ProcessRules = _Later(__package__, ".process_rules", "ProcessRules")
