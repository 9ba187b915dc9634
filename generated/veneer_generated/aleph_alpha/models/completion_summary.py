# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .completion_event import CompletionEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionSummary(CompletionEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """The end of all completions; the last event."""

    optimized_prompt: list[PromptItem] | None
    """The prompt after optimizations, where they changed it."""
    num_tokens_prompt_total: int
    num_tokens_generated: int

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "optimized_prompt": "optimized_prompt",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
        "num_tokens_generated": "num_tokens_generated",
    }

    def __init__(
        self,
        *,
        type: str = "completion_summary",
        optimized_prompt: list[PromptItem] | None = None,
        num_tokens_prompt_total: int,
        num_tokens_generated: int,
    ) -> None:
        self.type = type
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
        self.type = get("type")
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
        v = self.type
        if v is not None:
            out["type"] = v
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


from .prompt_item import parse_prompt_item  # noqa: E402

if TYPE_CHECKING:
    from .prompt_item import PromptItem
