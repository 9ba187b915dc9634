# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PricingTest(DumpModel):
    """What a price depends on."""

    field: str | None
    operator: PricingOperator | str | None
    value: Any
    """What the field is compared with."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "operator": "operator",
        "value": "value",
    }

    def __init__(
        self, *, field: str | None = None, operator: PricingOperator | str | None = None, value: Any = None
    ) -> None:
        self.field = field
        self.operator = operator
        self.value = value
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.field = get("field")
        v = get("operator")
        self.operator = _pricing_operator.get(v, v) if v.__class__ is str else v
        self.value = get("value")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.field
        if v is not None:
            out["field"] = v
        v = self.operator
        if v is not None:
            out["operator"] = v if v.__class__ is str else _dump(v)
        v = self.value
        if v is not None:
            out["value"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .pricing_operator import BY_VALUE as _pricing_operator  # noqa: E402
from .pricing_operator import PricingOperator  # noqa: E402
