# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicEvent(DumpModel):
    """An event of a message; one whose kind is not listed comes as this class."""

    type: str
    """Kind of the event."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(self, *, type: str) -> None:
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


def parse_anthropic_event(src: Mapping[str, Any]) -> AnthropicEventAny:
    """The class that `type` names; an unknown one gives `AnthropicEvent` with all its data."""
    tag = src.get("type")
    cls: Any = (_members or _load()).get(tag, AnthropicEvent) if tag.__class__ is str else AnthropicEvent
    made: AnthropicEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .anthropic_block_delta import AnthropicBlockDelta
    from .anthropic_block_start import AnthropicBlockStart
    from .anthropic_block_stop import AnthropicBlockStop
    from .anthropic_error_event import AnthropicErrorEvent
    from .anthropic_message_delta import AnthropicMessageDelta
    from .anthropic_message_start import AnthropicMessageStart
    from .anthropic_message_stop import AnthropicMessageStop
    from .anthropic_ping import AnthropicPing

    _members.update(
        {
            "message_start": AnthropicMessageStart,
            "content_block_start": AnthropicBlockStart,
            "content_block_delta": AnthropicBlockDelta,
            "content_block_stop": AnthropicBlockStop,
            "message_delta": AnthropicMessageDelta,
            "message_stop": AnthropicMessageStop,
            "ping": AnthropicPing,
            "error": AnthropicErrorEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "AnthropicEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = AnthropicEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .anthropic_block_delta import AnthropicBlockDelta
    from .anthropic_block_start import AnthropicBlockStart
    from .anthropic_block_stop import AnthropicBlockStop
    from .anthropic_error_event import AnthropicErrorEvent
    from .anthropic_message_delta import AnthropicMessageDelta
    from .anthropic_message_start import AnthropicMessageStart
    from .anthropic_message_stop import AnthropicMessageStop
    from .anthropic_ping import AnthropicPing

    AnthropicEventAny: TypeAlias = (
        AnthropicMessageStart
        | AnthropicBlockStart
        | AnthropicBlockDelta
        | AnthropicBlockStop
        | AnthropicMessageDelta
        | AnthropicMessageStop
        | AnthropicPing
        | AnthropicErrorEvent
        | AnthropicEvent
    )
