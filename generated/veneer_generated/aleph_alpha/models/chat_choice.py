# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatChoice(JsonModel):
    """One answer."""

    finish_reason: FinishReason | str | None
    """Why the answer ends; null before its end."""
    index: int
    message: TextMessage
    logprobs: ChatLogprobs | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "finish_reason": "finish_reason",
        "index": "index",
        "message": "message",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        finish_reason: FinishReason | str | None = None,
        index: int,
        message: TextMessage,
        logprobs: ChatLogprobs | None = None,
    ) -> None:
        self.finish_reason = finish_reason
        self.index = index
        self.message = message
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
        v = get("finish_reason")
        self.finish_reason = _finish_reason.get(v, v) if v.__class__ is str else v
        self.index = get("index")
        v = get("message")
        self.message = TextMessage.from_dict(v) if isinstance(v, dict) else v
        v = get("logprobs")
        self.logprobs = v if v is None else ChatLogprobs.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.finish_reason
        if v is not None:
            out["finish_reason"] = v if v.__class__ is str else _dump(v)
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.message
        if v is not None:
            out["message"] = v.to_dict() if v.__class__ is TextMessage else _dump(v)
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v.to_dict() if v.__class__ is ChatLogprobs else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_logprobs import ChatLogprobs  # noqa: E402
from .finish_reason import BY_VALUE as _finish_reason  # noqa: E402
from .finish_reason import FinishReason  # noqa: E402
from .text_message import TextMessage  # noqa: E402
