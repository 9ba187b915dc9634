# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionResponse(JsonModel):
    """Completions of a prompt."""

    model_version: str
    """`.unknown.` where the worker does not tell it."""
    completions: list[CompletionResult]
    optimized_prompt: list[PromptItem] | None
    """The prompt after optimizations, where they changed it."""
    num_tokens_prompt_total: int
    """Tokens of the prompt, times `best_of` or `n`."""
    num_tokens_generated: int
    """Tokens of all completions."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model_version": "model_version",
        "completions": "completions",
        "optimized_prompt": "optimized_prompt",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
        "num_tokens_generated": "num_tokens_generated",
    }

    def __init__(
        self,
        model_version: str,
        completions: list[CompletionResult],
        num_tokens_prompt_total: int,
        num_tokens_generated: int,
        optimized_prompt: list[PromptItem] | None = None,
    ) -> None:
        self.model_version = model_version
        self.completions = completions
        self.optimized_prompt = optimized_prompt
        self.num_tokens_prompt_total = num_tokens_prompt_total
        self.num_tokens_generated = num_tokens_generated
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.model_version = get("model_version")
        v = get("completions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(CompletionResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.completions = v
        v = get("optimized_prompt")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_prompt_item(x) if isinstance(x, dict) else x)
            v = items
        self.optimized_prompt = v
        self.num_tokens_prompt_total = get("num_tokens_prompt_total")
        self.num_tokens_generated = get("num_tokens_generated")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model_version
        if v is not None:
            out["model_version"] = v
        v = self.completions
        if v is not None:
            out["completions"] = (
                [x.to_dict() if x.__class__ is CompletionResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.optimized_prompt
        if v is not None:
            out["optimized_prompt"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.num_tokens_prompt_total
        if v is not None:
            out["num_tokens_prompt_total"] = v
        v = self.num_tokens_generated
        if v is not None:
            out["num_tokens_generated"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .completion_result import CompletionResult  # noqa: E402
from .prompt_item import parse_prompt_item  # noqa: E402

if TYPE_CHECKING:
    from .prompt_item import PromptItem
