# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenizeInputRequest(DumpModel):
    """A chat request whose prompt is counted."""

    type: Literal["request"]
    value: ChatCompletionRequest | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "value": "value",
    }

    def __init__(
        self, *, type: Literal["request"] = "request", value: ChatCompletionRequest | Mapping[str, Any]
    ) -> None:
        self.type = type
        self.value = value
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        v = get("value")
        self.value = ChatCompletionRequest.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.value
        if v is not None:
            out["value"] = v.to_dict() if v.__class__ is ChatCompletionRequest else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completion_request import ChatCompletionRequest
else:
    ChatCompletionRequest = _Later(__package__, ".chat_completion_request", "ChatCompletionRequest")
