# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelLimits(DumpModel):
    """Limits of a model in tokens: the total, or prompt and completion."""

    max_total_tokens: int | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "max_total_tokens": "max_total_tokens",
        "max_prompt_tokens": "max_prompt_tokens",
        "max_completion_tokens": "max_completion_tokens",
    }

    def __init__(
        self,
        *,
        max_total_tokens: int | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
    ) -> None:
        self.max_total_tokens = max_total_tokens
        self.max_prompt_tokens = max_prompt_tokens
        self.max_completion_tokens = max_completion_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.max_total_tokens = get("max_total_tokens")
        self.max_prompt_tokens = get("max_prompt_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.max_total_tokens
        if v is not None:
            out["max_total_tokens"] = v
        v = self.max_prompt_tokens
        if v is not None:
            out["max_prompt_tokens"] = v
        v = self.max_completion_tokens
        if v is not None:
            out["max_completion_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
