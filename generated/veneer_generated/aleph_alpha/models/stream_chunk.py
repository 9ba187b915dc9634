# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .completion_event import CompletionEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamChunk(CompletionEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A piece of one completion; pieces of several completions may be mixed."""

    index: int
    """Which of the completions."""
    log_probs: list[dict[str, float]] | None
    """For each token the log probabilities, by token."""
    completion: str
    """The text."""
    raw_completion: str | None
    """The text before optimizations, when asked for."""
    completion_tokens: list[str] | None
    """The tokens, when asked for."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "index": "index",
        "log_probs": "log_probs",
        "completion": "completion",
        "raw_completion": "raw_completion",
        "completion_tokens": "completion_tokens",
    }

    def __init__(
        self,
        *,
        type: str = "stream_chunk",
        index: int,
        log_probs: list[dict[str, float]] | None = None,
        completion: str,
        raw_completion: str | None = None,
        completion_tokens: list[str] | None = None,
    ) -> None:
        self.type = type
        self.index = index
        self.log_probs = log_probs
        self.completion = completion
        self.raw_completion = raw_completion
        self.completion_tokens = completion_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.index = get("index")
        self.log_probs = get("log_probs")
        self.completion = get("completion")
        self.raw_completion = get("raw_completion")
        self.completion_tokens = get("completion_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.log_probs
        if v is not None:
            out["log_probs"] = [x if x.__class__ is dict else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.completion
        if v is not None:
            out["completion"] = v
        v = self.raw_completion
        if v is not None:
            out["raw_completion"] = v
        v = self.completion_tokens
        if v is not None:
            out["completion_tokens"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
