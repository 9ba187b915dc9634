# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from .completion_event import CompletionEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamSummary(CompletionEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """The end of one completion."""

    index: int
    """Which of the completions."""
    model_version: str
    finish_reason: str
    """`maximum_tokens`, `end_of_text`, or the stop sequence."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "index": "index",
        "model_version": "model_version",
        "finish_reason": "finish_reason",
    }

    def __init__(self, *, type: str = "stream_summary", index: int, model_version: str, finish_reason: str) -> None:
        self.type = type
        self.index = index
        self.model_version = model_version
        self.finish_reason = finish_reason
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
        self.model_version = get("model_version")
        self.finish_reason = get("finish_reason")
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
        v = self.model_version
        if v is not None:
            out["model_version"] = v
        v = self.finish_reason
        if v is not None:
            out["finish_reason"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
