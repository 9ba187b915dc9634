# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EvaluationResponse(JsonModel):
    """The likelihood of a completion."""

    model_version: str | None
    message: str | None
    """No longer used."""
    result: EvaluationResult | None
    num_tokens_prompt_total: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model_version": "model_version",
        "message": "message",
        "result": "result",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
    }

    def __init__(
        self,
        model_version: str | None = None,
        message: str | None = None,
        result: EvaluationResult | None = None,
        num_tokens_prompt_total: int | None = None,
    ) -> None:
        self.model_version = model_version
        self.message = message
        self.result = result
        self.num_tokens_prompt_total = num_tokens_prompt_total
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.model_version = get("model_version")
        self.message = get("message")
        v = get("result")
        self.result = v if v is None else EvaluationResult.from_dict(v) if isinstance(v, dict) else v
        self.num_tokens_prompt_total = get("num_tokens_prompt_total")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model_version
        if v is not None:
            out["model_version"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.result
        if v is not None:
            out["result"] = v.to_dict() if v.__class__ is EvaluationResult else _dump(v)
        v = self.num_tokens_prompt_total
        if v is not None:
            out["num_tokens_prompt_total"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .evaluation_result import EvaluationResult  # noqa: E402
