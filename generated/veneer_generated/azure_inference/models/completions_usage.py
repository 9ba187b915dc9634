# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionsUsage(MappingModel):
    """Tokens used."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionsUsageDetails | None
    prompt_tokens_details: PromptUsageDetails | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "completion_tokens": "completion_tokens",
        "prompt_tokens": "prompt_tokens",
        "total_tokens": "total_tokens",
        "completion_tokens_details": "completion_tokens_details",
        "prompt_tokens_details": "prompt_tokens_details",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        completion_tokens: int,
        prompt_tokens: int,
        total_tokens: int,
        completion_tokens_details: CompletionsUsageDetails | None = None,
        prompt_tokens_details: PromptUsageDetails | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        completion_tokens: Any = None,
        prompt_tokens: Any = None,
        total_tokens: Any = None,
        completion_tokens_details: Any = None,
        prompt_tokens_details: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.completion_tokens = completion_tokens
        self.prompt_tokens = prompt_tokens
        self.total_tokens = total_tokens
        self.completion_tokens_details = completion_tokens_details
        self.prompt_tokens_details = prompt_tokens_details
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        v = get("completion_tokens_details")
        self.completion_tokens_details = (
            v if v is None else CompletionsUsageDetails.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("prompt_tokens_details")
        self.prompt_tokens_details = v if v is None else PromptUsageDetails.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.completion_tokens
        if v is not None:
            out["completion_tokens"] = v
        v = self.prompt_tokens
        if v is not None:
            out["prompt_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.completion_tokens_details
        if v is not None:
            out["completion_tokens_details"] = v.to_dict() if v.__class__ is CompletionsUsageDetails else _dump(v)
        v = self.prompt_tokens_details
        if v is not None:
            out["prompt_tokens_details"] = v.to_dict() if v.__class__ is PromptUsageDetails else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .completions_usage_details import CompletionsUsageDetails  # noqa: E402
from .prompt_usage_details import PromptUsageDetails  # noqa: E402
