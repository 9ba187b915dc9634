# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamingChatChoiceUpdate(MappingModel):
    """A piece of one of the answers."""

    index: int
    finish_reason: CompletionsFinishReason | str | None
    """Why the answer ended."""
    delta: StreamingChatResponseMessageUpdate
    logprobs: dict[str, Any] | None
    """Probabilities of the tokens, where the request asks for them."""
    content_filter_results: ContentFilterResults | None
    """What the content filter says of the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "finish_reason": "finish_reason",
        "delta": "delta",
        "logprobs": "logprobs",
        "content_filter_results": "content_filter_results",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        index: int,
        finish_reason: CompletionsFinishReason | str | None = None,
        delta: StreamingChatResponseMessageUpdate,
        logprobs: dict[str, Any] | None = None,
        content_filter_results: ContentFilterResults | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        index: Any = None,
        finish_reason: Any = None,
        delta: Any = None,
        logprobs: Any = None,
        content_filter_results: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.index = index
        self.finish_reason = finish_reason
        self.delta = delta
        self.logprobs = logprobs
        self.content_filter_results = content_filter_results
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
        v = get("finish_reason")
        self.finish_reason = _completions_finish_reason.get(v, v) if v.__class__ is str else v
        v = get("delta")
        self.delta = StreamingChatResponseMessageUpdate.from_dict(v) if isinstance(v, dict) else v
        self.logprobs = get("logprobs")
        v = get("content_filter_results")
        self.content_filter_results = (
            v if v is None else ContentFilterResults.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.finish_reason
        if v is not None:
            out["finish_reason"] = v if v.__class__ is str else _dump(v)
        v = self.delta
        if v is not None:
            out["delta"] = v.to_dict() if v.__class__ is StreamingChatResponseMessageUpdate else _dump(v)
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v
        v = self.content_filter_results
        if v is not None:
            out["content_filter_results"] = v.to_dict() if v.__class__ is ContentFilterResults else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .completions_finish_reason import BY_VALUE as _completions_finish_reason  # noqa: E402
from .completions_finish_reason import CompletionsFinishReason  # noqa: E402
from .content_filter_results import ContentFilterResults  # noqa: E402
from .streaming_chat_response_message_update import StreamingChatResponseMessageUpdate  # noqa: E402
