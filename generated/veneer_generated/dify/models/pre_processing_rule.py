# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PreProcessingRule(Model):
    """A rule for cleaning."""

    id: PreProcessingRuleId | str | None
    enabled: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "enabled": "enabled",
    }

    def __init__(self, *, id: PreProcessingRuleId | str | None = None, enabled: bool | None = None) -> None:
        self.id = id
        self.enabled = enabled
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("id")
        self.id = _pre_processing_rule_id.get(v, v) if v.__class__ is str else v
        self.enabled = get("enabled")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v if v.__class__ is str else _dump(v)
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .pre_processing_rule_id import BY_VALUE as _pre_processing_rule_id
    from .pre_processing_rule_id import PreProcessingRuleId
else:
    _pre_processing_rule_id = _Later(__package__, ".pre_processing_rule_id", "BY_VALUE")
    PreProcessingRuleId = _Later(__package__, ".pre_processing_rule_id", "PreProcessingRuleId")
