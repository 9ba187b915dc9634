# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChoiceDelta(DumpModel):
    """A piece of one of the answers."""

    index: int
    delta: ChatCompletionMessageDelta
    finish_reason: FinishReason | str | None
    """Set in the last chunk of the choice."""
    logprobs: Logprobs | None
    """Probabilities of the tokens."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "delta": "delta",
        "finish_reason": "finish_reason",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        index: int,
        delta: ChatCompletionMessageDelta,
        finish_reason: FinishReason | str | None = None,
        logprobs: Logprobs | None = None,
    ) -> None:
        self.index = index
        self.delta = delta
        self.finish_reason = finish_reason
        self.logprobs = logprobs
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.index = get("index")
        v = get("delta")
        self.delta = ChatCompletionMessageDelta.from_dict(v) if isinstance(v, dict) else v
        v = get("finish_reason")
        self.finish_reason = _finish_reason.get(v, v) if v.__class__ is str else v
        v = get("logprobs")
        self.logprobs = v if v is None else Logprobs.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.delta
        if v is not None:
            out["delta"] = v.to_dict() if v.__class__ is ChatCompletionMessageDelta else _dump(v)
        v = self.finish_reason
        if v is not None:
            out["finish_reason"] = v if v.__class__ is str else _dump(v)
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v.to_dict() if v.__class__ is Logprobs else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_completion_message_delta import ChatCompletionMessageDelta  # noqa: E402
from .finish_reason import BY_VALUE as _finish_reason  # noqa: E402
from .finish_reason import FinishReason  # noqa: E402
from .logprobs import Logprobs  # noqa: E402
