"""Completions: requests, answers and the events of a streamed one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self, TypeVar

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.models import (
    CompletionEvent,
    CompletionRequest,
    CompletionResult,
    StreamChunk,
    StreamSummary,
)
from veneer_generated.aleph_alpha.models.completion_event import parse_completion_event
from veneer_generated.types import dump

from .prompt import Prompt

__all__ = [
    "CompletionEvent",
    "CompletionItem",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionResponseStreamItem",
    "CompletionResult",
    "CompletionSummary",
    "StreamChunk",
    "StreamSummary",
    "stream_item_from_json",
]

L = TypeVar("L")


class CompletionResponse(models.CompletionResponse):
    """Completions of a prompt; `optimized_prompt` is a `Prompt`."""

    __slots__ = ()

    # A prompt is a list of items, only of the forms with pleasant constructors.
    optimized_prompt: Prompt | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.optimized_prompt = _prompt(self)
        return self


class CompletionSummary(models.CompletionSummary):
    """The end of all completions; `optimized_prompt` is a `Prompt`."""

    __slots__ = ()

    optimized_prompt: Prompt | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.optimized_prompt = _prompt(self)
        return self


def _prompt(answer: models.CompletionResponse | models.CompletionSummary) -> Prompt | None:
    found = answer.optimized_prompt
    return Prompt.from_json(dump(found)) if found else None


CompletionItem = StreamChunk | StreamSummary | CompletionSummary | CompletionEvent
"""What a streamed completion gives; an event of an unknown type is a plain CompletionEvent."""
CompletionResponseStreamItem = CompletionItem


def stream_item_from_json(json: Mapping[str, Any]) -> CompletionItem:
    """An event of decoded JSON; `client.complete_with_streaming` does it for whole streams."""
    return _form(parse_completion_event(json))


def _form(event: CompletionEvent) -> CompletionItem:
    return CompletionSummary.from_dict(event.to_dict()) if isinstance(event, models.CompletionSummary) else event


class CompletionItems:
    """Gives the events of a stream, and adds them up to the whole answer."""

    def __init__(self) -> None:
        self._texts: dict[int, list[StreamChunk]] = {}
        self._ends: dict[int, StreamSummary] = {}
        self._summary: CompletionSummary | None = None

    def take(self, event: CompletionEvent) -> Iterable[CompletionItem]:
        """The item of an event."""
        return (_form(event),)

    def add(self, events: list[CompletionEvent]) -> None:
        """Add events to the whole."""
        for event in events:
            self._note(_form(event))

    def _note(self, item: CompletionItem) -> None:
        if isinstance(item, StreamChunk):
            self._texts.setdefault(item.index or 0, []).append(item)
        elif isinstance(item, StreamSummary):
            self._ends[item.index or 0] = item
        elif isinstance(item, CompletionSummary):
            self._summary = item

    def rest(self) -> Iterable[CompletionItem]:
        """Nothing: each event is an item."""
        return ()

    @staticmethod
    def text_of(item: CompletionItem) -> str:
        """The text that an item adds to the first completion."""
        return (item.completion or "") if isinstance(item, StreamChunk) and not item.index else ""

    def answer(self) -> CompletionResponse:
        """What the events so far add up to."""
        summary = self._summary
        ends = list(self._ends.values())
        made = CompletionResponse(
            ends[0].model_version if ends else "",
            [self._result(index) for index in sorted(self._texts.keys() | self._ends.keys())],
            (summary.num_tokens_prompt_total if summary else None) or 0,
            (summary.num_tokens_generated if summary else None) or 0,
        )
        made.optimized_prompt = summary.optimized_prompt if summary else None
        return made

    def _result(self, index: int) -> CompletionResult:
        chunks = self._texts.get(index, [])
        end = self._ends.get(index)
        return CompletionResult(
            index=index,
            completion="".join(chunk.completion or "" for chunk in chunks),
            raw_completion="".join(c.raw_completion or "" for c in chunks) or None,
            log_probs=_joined([chunk.log_probs for chunk in chunks]),
            completion_tokens=_joined([chunk.completion_tokens for chunk in chunks]),
            finish_reason=end.finish_reason if end else None,
        )


def _joined(lists: list[list[L] | None]) -> list[L] | None:
    found = [item for part in lists for item in part or ()]
    return found or None
