# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Usage(Model):
    """Tokens, prices and time; prices are decimal numbers as text."""

    prompt_tokens: int | None
    prompt_unit_price: str | None
    prompt_price_unit: str | None
    prompt_price: str | None
    completion_tokens: int | None
    completion_unit_price: str | None
    completion_price_unit: str | None
    completion_price: str | None
    total_tokens: int | None
    total_price: str | None
    currency: str | None
    latency: float | None
    """Seconds."""
    time_to_first_token: float | None
    """Seconds."""
    time_to_generate: float | None
    """Seconds."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt_tokens": "prompt_tokens",
        "prompt_unit_price": "prompt_unit_price",
        "prompt_price_unit": "prompt_price_unit",
        "prompt_price": "prompt_price",
        "completion_tokens": "completion_tokens",
        "completion_unit_price": "completion_unit_price",
        "completion_price_unit": "completion_price_unit",
        "completion_price": "completion_price",
        "total_tokens": "total_tokens",
        "total_price": "total_price",
        "currency": "currency",
        "latency": "latency",
        "time_to_first_token": "time_to_first_token",
        "time_to_generate": "time_to_generate",
    }

    def __init__(
        self,
        *,
        prompt_tokens: int | None = None,
        prompt_unit_price: str | None = None,
        prompt_price_unit: str | None = None,
        prompt_price: str | None = None,
        completion_tokens: int | None = None,
        completion_unit_price: str | None = None,
        completion_price_unit: str | None = None,
        completion_price: str | None = None,
        total_tokens: int | None = None,
        total_price: str | None = None,
        currency: str | None = None,
        latency: float | None = None,
        time_to_first_token: float | None = None,
        time_to_generate: float | None = None,
    ) -> None:
        self.prompt_tokens = prompt_tokens
        self.prompt_unit_price = prompt_unit_price
        self.prompt_price_unit = prompt_price_unit
        self.prompt_price = prompt_price
        self.completion_tokens = completion_tokens
        self.completion_unit_price = completion_unit_price
        self.completion_price_unit = completion_price_unit
        self.completion_price = completion_price
        self.total_tokens = total_tokens
        self.total_price = total_price
        self.currency = currency
        self.latency = latency
        self.time_to_first_token = time_to_first_token
        self.time_to_generate = time_to_generate
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.prompt_tokens = get("prompt_tokens")
        self.prompt_unit_price = get("prompt_unit_price")
        self.prompt_price_unit = get("prompt_price_unit")
        self.prompt_price = get("prompt_price")
        self.completion_tokens = get("completion_tokens")
        self.completion_unit_price = get("completion_unit_price")
        self.completion_price_unit = get("completion_price_unit")
        self.completion_price = get("completion_price")
        self.total_tokens = get("total_tokens")
        self.total_price = get("total_price")
        self.currency = get("currency")
        self.latency = get("latency")
        self.time_to_first_token = get("time_to_first_token")
        self.time_to_generate = get("time_to_generate")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt_tokens
        if v is not None:
            out["prompt_tokens"] = v
        v = self.prompt_unit_price
        if v is not None:
            out["prompt_unit_price"] = v
        v = self.prompt_price_unit
        if v is not None:
            out["prompt_price_unit"] = v
        v = self.prompt_price
        if v is not None:
            out["prompt_price"] = v
        v = self.completion_tokens
        if v is not None:
            out["completion_tokens"] = v
        v = self.completion_unit_price
        if v is not None:
            out["completion_unit_price"] = v
        v = self.completion_price_unit
        if v is not None:
            out["completion_price_unit"] = v
        v = self.completion_price
        if v is not None:
            out["completion_price"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.total_price
        if v is not None:
            out["total_price"] = v
        v = self.currency
        if v is not None:
            out["currency"] = v
        v = self.latency
        if v is not None:
            out["latency"] = v
        v = self.time_to_first_token
        if v is not None:
            out["time_to_first_token"] = v
        v = self.time_to_generate
        if v is not None:
            out["time_to_generate"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
