# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseEvent(DumpModel):
    """An event of a response; one whose kind is not listed comes as this class."""

    type: str
    """Kind of the event."""
    sequence_number: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
    }

    def __init__(self, *, type: str, sequence_number: int | None = None) -> None:
        self.type = type
        self.sequence_number = sequence_number
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.sequence_number
        if v is not None:
            out["sequence_number"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_response_event(src: Mapping[str, Any]) -> ResponseEventAny:
    """The class that `type` names; an unknown one gives `ResponseEvent` with all its data."""
    tag = src.get("type")
    cls: Any = (_members or _load()).get(tag, ResponseEvent) if tag.__class__ is str else ResponseEvent
    made: ResponseEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .response_arguments_done_event import ResponseArgumentsDoneEvent
    from .response_arguments_event import ResponseArgumentsEvent
    from .response_error_event import ResponseErrorEvent
    from .response_item_event import ResponseItemEvent
    from .response_part_event import ResponsePartEvent
    from .response_state_event import ResponseStateEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_text_event import ResponseTextEvent

    _members.update(
        {
            "response.created": ResponseStateEvent,
            "response.queued": ResponseStateEvent,
            "response.in_progress": ResponseStateEvent,
            "response.completed": ResponseStateEvent,
            "response.incomplete": ResponseStateEvent,
            "response.failed": ResponseStateEvent,
            "response.output_item.added": ResponseItemEvent,
            "response.output_item.done": ResponseItemEvent,
            "response.content_part.added": ResponsePartEvent,
            "response.content_part.done": ResponsePartEvent,
            "response.output_text.delta": ResponseTextEvent,
            "response.output_text.done": ResponseTextDoneEvent,
            "response.function_call_arguments.delta": ResponseArgumentsEvent,
            "response.function_call_arguments.done": ResponseArgumentsDoneEvent,
            "error": ResponseErrorEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "ResponseEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = ResponseEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .response_arguments_done_event import ResponseArgumentsDoneEvent
    from .response_arguments_event import ResponseArgumentsEvent
    from .response_error_event import ResponseErrorEvent
    from .response_item_event import ResponseItemEvent
    from .response_part_event import ResponsePartEvent
    from .response_state_event import ResponseStateEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_text_event import ResponseTextEvent

    ResponseEventAny: TypeAlias = (
        ResponseStateEvent
        | ResponseItemEvent
        | ResponsePartEvent
        | ResponseTextEvent
        | ResponseTextDoneEvent
        | ResponseArgumentsEvent
        | ResponseArgumentsDoneEvent
        | ResponseErrorEvent
        | ResponseEvent
    )
