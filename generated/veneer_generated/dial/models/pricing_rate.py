# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PricingRate(DumpModel):
    """A test, and the prices where it holds and where it does not."""

    rate: str | None
    """A decimal number, where it is a price alone."""
    test: PricingTest | None
    if_true: str | PricingRate | None
    if_false: str | PricingRate | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rate": "rate",
        "test": "test",
        "ifTrue": "if_true",
        "ifFalse": "if_false",
    }

    def __init__(
        self,
        *,
        rate: str | None = None,
        test: PricingTest | None = None,
        if_true: str | PricingRate | None = None,
        if_false: str | PricingRate | None = None,
    ) -> None:
        self.rate = rate
        self.test = test
        self.if_true = if_true
        self.if_false = if_false
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.rate = get("rate")
        v = get("test")
        self.test = v if v is None else PricingTest.from_dict(v) if isinstance(v, dict) else v
        v = get("ifTrue")
        self.if_true = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        v = get("ifFalse")
        self.if_false = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rate
        if v is not None:
            out["rate"] = v
        v = self.test
        if v is not None:
            out["test"] = v.to_dict() if v.__class__ is PricingTest else _dump(v)
        v = self.if_true
        if v is not None:
            out["ifTrue"] = v if v.__class__ is str else _dump(v)
        v = self.if_false
        if v is not None:
            out["ifFalse"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .pricing_test import PricingTest  # noqa: E402
