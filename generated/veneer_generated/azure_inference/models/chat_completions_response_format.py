# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsResponseFormat(MappingModel):
    """What kind of text the answer must be."""

    type: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: str) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.type = type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_chat_completions_response_format(src: Mapping[str, Any]) -> ChatCompletionsResponseFormatAny:
    """The class that `type` names; an unknown one gives `ChatCompletionsResponseFormat` with all its data."""
    tag = src.get("type")
    cls: Any = (
        (_members or _load()).get(tag, ChatCompletionsResponseFormat)
        if tag.__class__ is str
        else ChatCompletionsResponseFormat
    )
    made: ChatCompletionsResponseFormatAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .chat_completions_response_format_json_object import ChatCompletionsResponseFormatJsonObject
    from .chat_completions_response_format_json_schema import ChatCompletionsResponseFormatJsonSchema
    from .chat_completions_response_format_text import ChatCompletionsResponseFormatText

    _members.update(
        {
            "text": ChatCompletionsResponseFormatText,
            "json_object": ChatCompletionsResponseFormatJsonObject,
            "json_schema": ChatCompletionsResponseFormatJsonSchema,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "ChatCompletionsResponseFormatAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = ChatCompletionsResponseFormat
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .chat_completions_response_format_json_object import ChatCompletionsResponseFormatJsonObject
    from .chat_completions_response_format_json_schema import ChatCompletionsResponseFormatJsonSchema
    from .chat_completions_response_format_text import ChatCompletionsResponseFormatText

    ChatCompletionsResponseFormatAny: TypeAlias = (
        ChatCompletionsResponseFormatText
        | ChatCompletionsResponseFormatJsonObject
        | ChatCompletionsResponseFormatJsonSchema
        | ChatCompletionsResponseFormat
    )
