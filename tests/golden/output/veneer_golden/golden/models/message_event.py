# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageEvent(Model):
    """What happened; an event whose type is not listed comes as this class."""

    event: str
    task_id: str | None
    payload: Any

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "payload": "payload",
    }

    def __init__(self, *, event: str, task_id: str | None = None, payload: Any = None) -> None:
        self.event = event
        self.task_id = task_id
        self.payload = payload
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.event = get("event")
        self.task_id = get("task_id")
        self.payload = get("payload")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.event
        if v is not None:
            out["event"] = v
        v = self.task_id
        if v is not None:
            out["task_id"] = v
        v = self.payload
        if v is not None:
            out["payload"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_message_event(src: Mapping[str, Any]) -> MessageEventAny:
    """The class that `event` names; an unknown one gives `MessageEvent` with all its data."""
    tag = src.get("event")
    cls: Any = (_members or _load()).get(tag, MessageEvent) if tag.__class__ is str else MessageEvent
    made: MessageEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .end_event import EndEvent
    from .failed_event import FailedEvent
    from .node_event import NodeEvent
    from .ping_event import PingEvent
    from .text_event import TextEvent

    _members.update(
        {
            "message": TextEvent,
            "agent_message": TextEvent,
            "message_end": EndEvent,
            "node": NodeEvent,
            "failed": FailedEvent,
            "ping": PingEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "MessageEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = MessageEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .end_event import EndEvent
    from .failed_event import FailedEvent
    from .node_event import NodeEvent
    from .ping_event import PingEvent
    from .text_event import TextEvent

    MessageEventAny: TypeAlias = TextEvent | EndEvent | NodeEvent | FailedEvent | PingEvent | MessageEvent
