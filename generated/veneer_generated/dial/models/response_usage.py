# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseUsage(DumpModel):
    """Tokens that were used."""

    input_tokens: int | None
    output_tokens: int | None
    total_tokens: int | None
    input_tokens_details: dict[str, Any] | None
    output_tokens_details: dict[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "input_tokens": "input_tokens",
        "output_tokens": "output_tokens",
        "total_tokens": "total_tokens",
        "input_tokens_details": "input_tokens_details",
        "output_tokens_details": "output_tokens_details",
    }

    def __init__(
        self,
        *,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
        total_tokens: int | None = None,
        input_tokens_details: dict[str, Any] | None = None,
        output_tokens_details: dict[str, Any] | None = None,
    ) -> None:
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.total_tokens = total_tokens
        self.input_tokens_details = input_tokens_details
        self.output_tokens_details = output_tokens_details
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        self.input_tokens_details = get("input_tokens_details")
        self.output_tokens_details = get("output_tokens_details")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.input_tokens
        if v is not None:
            out["input_tokens"] = v
        v = self.output_tokens
        if v is not None:
            out["output_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.input_tokens_details
        if v is not None:
            out["input_tokens_details"] = v
        v = self.output_tokens_details
        if v is not None:
            out["output_tokens_details"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
