# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionUsage(DumpModel):
    """Tokens that were used."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails | None
    completion_tokens_details: CompletionTokensDetails | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt_tokens": "prompt_tokens",
        "completion_tokens": "completion_tokens",
        "total_tokens": "total_tokens",
        "prompt_tokens_details": "prompt_tokens_details",
        "completion_tokens_details": "completion_tokens_details",
    }

    def __init__(
        self,
        *,
        prompt_tokens: int,
        completion_tokens: int,
        total_tokens: int,
        prompt_tokens_details: PromptTokensDetails | None = None,
        completion_tokens_details: CompletionTokensDetails | None = None,
    ) -> None:
        self.prompt_tokens = prompt_tokens
        self.completion_tokens = completion_tokens
        self.total_tokens = total_tokens
        self.prompt_tokens_details = prompt_tokens_details
        self.completion_tokens_details = completion_tokens_details
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        v = get("prompt_tokens_details")
        self.prompt_tokens_details = v if v is None else PromptTokensDetails.from_dict(v) if isinstance(v, dict) else v
        v = get("completion_tokens_details")
        self.completion_tokens_details = (
            v if v is None else CompletionTokensDetails.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt_tokens
        if v is not None:
            out["prompt_tokens"] = v
        v = self.completion_tokens
        if v is not None:
            out["completion_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.prompt_tokens_details
        if v is not None:
            out["prompt_tokens_details"] = v.to_dict() if v.__class__ is PromptTokensDetails else _dump(v)
        v = self.completion_tokens_details
        if v is not None:
            out["completion_tokens_details"] = v.to_dict() if v.__class__ is CompletionTokensDetails else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .completion_tokens_details import CompletionTokensDetails  # noqa: E402
from .prompt_tokens_details import PromptTokensDetails  # noqa: E402
