# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsNamedToolChoice(MappingModel):
    """Makes the model call one tool."""

    function: ChatCompletionsNamedToolChoiceFunction | Mapping[str, Any]
    type: Literal["function"]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "function": "function",
        "type": "type",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        function: ChatCompletionsNamedToolChoiceFunction | Mapping[str, Any],
        type: Literal["function"] = "function",
    ) -> None: ...
    def __init__(self, _mapping: Any = None, *, function: Any = None, type: Any = "function") -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="function")
            return
        self.function = function
        self.type = type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("function")
        self.function = ChatCompletionsNamedToolChoiceFunction.from_dict(v) if isinstance(v, dict) else v
        self.type = get("type")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is ChatCompletionsNamedToolChoiceFunction else _dump(v)
        v = self.type
        if v is not None:
            out["type"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completions_named_tool_choice_function import ChatCompletionsNamedToolChoiceFunction
else:
    ChatCompletionsNamedToolChoiceFunction = _Later(
        __package__, ".chat_completions_named_tool_choice_function", "ChatCompletionsNamedToolChoiceFunction"
    )
