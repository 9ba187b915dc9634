# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TruncatePromptRequest(DumpModel):
    """What to cut."""

    inputs: Sequence[ChatCompletionRequest | Mapping[str, Any]]
    """Chat requests; each should have `max_prompt_tokens`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
    }

    def __init__(self, *, inputs: Sequence[ChatCompletionRequest | Mapping[str, Any]]) -> None:
        self.inputs = inputs
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
        v = get("inputs")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatCompletionRequest.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.inputs = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.inputs
        if v is not None:
            out["inputs"] = (
                [x.to_dict() if x.__class__ is ChatCompletionRequest else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completion_request import ChatCompletionRequest
else:
    ChatCompletionRequest = _Later(__package__, ".chat_completion_request", "ChatCompletionRequest")
