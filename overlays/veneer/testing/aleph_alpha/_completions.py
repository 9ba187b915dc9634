"""Completions: one answer described once, sent whole or as tagged events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import _texts
from ._events import event

DEFAULT_TOKENS = 16


class Completion:
    """The completions of one prompt: its last words again, as many as are wanted."""

    def __init__(self, body: Mapping[str, Any], *, extra_kilobytes: int = 0) -> None:
        self.body = body
        self.items = _texts.items_of(body["prompt"])
        text = _texts.text_of(body["prompt"])
        found = _texts.words(text) or [" nothing"]
        limit = body.get("maximum_tokens")
        limit = DEFAULT_TOKENS if limit is None else limit
        self.echoed = found if body.get("echo") else []
        made = [w if w[:1].isspace() else f" {w}" for w in found * (1 + limit // len(found))][:limit]
        stops = [s for s in body.get("stop_sequences") or () if s in "".join(made)]
        self.reason = (
            "maximum_tokens" if len(made) == limit and body.get("maximum_tokens") is not None else "end_of_text"
        )
        if stops:
            made = _texts.words("".join(made).partition(stops[0])[0])
            self.reason = stops[0]
        self.words = [w if n or w[:1].isspace() else f" {w}" for n, w in enumerate([*self.echoed, *made])]
        self.generated = len(made)
        self.version = f"{body['model']}-2025"
        self.extra = extra_kilobytes
        self.times = body.get("best_of") or body.get("n") or 1

    def totals(self) -> dict[str, Any]:
        """Counts, and the optimized prompt where it changed."""
        out: dict[str, Any] = {
            "num_tokens_prompt_total": _texts.count(self.body["prompt"]) * self.times,
            "num_tokens_generated": self.generated * self.times,
        }
        optimized = _texts.optimized(self.items)
        changed = len(optimized) != len(self.items) or any(i["type"] == "image" for i in self.items)
        if self.extra:
            data = "A" * (self.extra * 1024)
            optimized, changed = [*optimized, {"type": "image", "data": data, "x": None, "y": None, "size": None}], True
        if changed and not self.body.get("disable_optimizations"):
            out["optimized_prompt"] = optimized
        return out

    def _details(self, words: list[str]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.body.get("tokens"):
            out["completion_tokens"] = [w.replace(" ", _texts.SPACE) for w in words]
        if self.body.get("log_probs") is not None:
            first = bool(words) and words[:1] == self.words[:1] and bool(self.echoed)
            out["log_probs"] = [{} if first and n == 0 else {w: -_texts.score(w)} for n, w in enumerate(words)]
        asked = ("tokens", "raw_completion")
        if any(self.body.get(name) for name in asked) or self.body.get("log_probs") is not None:
            out["raw_completion"] = "".join(words)
        return out

    def whole(self) -> dict[str, Any]:
        """The answer as a whole."""
        one = {
            **self._details(self.words),
            "completion": "".join(self.words),
            "finish_reason": self.reason,
        }
        count = self.body.get("n") or 1
        choices = [{"index": index, **one} for index in range(count)]
        return {"model_version": self.version, "completions": choices, **self.totals()}

    def events(self) -> Iterator[bytes]:
        """The answer as events; those of several completions are mixed."""
        count = self.body.get("n") or 1
        for word in self.words:
            for index in range(count):
                yield event({"type": "stream_chunk", "index": index, "completion": word, **self._details([word])})
        for index in range(count):
            head = {"type": "stream_summary", "index": index}
            yield event({**head, "model_version": self.version, "finish_reason": self.reason})
        yield event({"type": "completion_summary", **self.totals()})
