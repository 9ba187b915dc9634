# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelPricing(DumpModel):
    """What a model costs: decimal numbers as texts, or rules since Core 0.49."""

    unit: str | None
    """What the prices are for, such as `token`."""
    prompt: str | PricingRate | None
    completion: str | PricingRate | None
    cache_read: str | PricingRate | None
    cache_write: str | PricingRate | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "unit": "unit",
        "prompt": "prompt",
        "completion": "completion",
        "cache_read": "cache_read",
        "cache_write": "cache_write",
    }

    def __init__(
        self,
        *,
        unit: str | None = None,
        prompt: str | PricingRate | None = None,
        completion: str | PricingRate | None = None,
        cache_read: str | PricingRate | None = None,
        cache_write: str | PricingRate | None = None,
    ) -> None:
        self.unit = unit
        self.prompt = prompt
        self.completion = completion
        self.cache_read = cache_read
        self.cache_write = cache_write
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.unit = get("unit")
        v = get("prompt")
        self.prompt = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        v = get("completion")
        self.completion = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        v = get("cache_read")
        self.cache_read = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        v = get("cache_write")
        self.cache_write = v if v is None else PricingRate.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.unit
        if v is not None:
            out["unit"] = v
        v = self.prompt
        if v is not None:
            out["prompt"] = v if v.__class__ is str else _dump(v)
        v = self.completion
        if v is not None:
            out["completion"] = v if v.__class__ is str else _dump(v)
        v = self.cache_read
        if v is not None:
            out["cache_read"] = v if v.__class__ is str else _dump(v)
        v = self.cache_write
        if v is not None:
            out["cache_write"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .pricing_rate import PricingRate  # noqa: E402
