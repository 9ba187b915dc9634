# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionEvent(Model):
    """An event of a text generator; one whose kind is not listed comes as this class."""

    event: str
    """Kind of the event."""
    task_id: str | None
    """What stops the generation."""
    message_id: str | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "message_id": "message_id",
        "created_at": "created_at",
    }

    def __init__(
        self, *, event: str, task_id: str | None = None, message_id: str | None = None, created_at: int | None = None
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.message_id = message_id
        self.created_at = created_at
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
        self.message_id = get("message_id")
        self.created_at = get("created_at")
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
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_completion_event(src: Mapping[str, Any]) -> CompletionEventAny:
    """The class that `event` names; an unknown one gives `CompletionEvent` with all its data."""
    tag = src.get("event")
    cls: Any = (_members or _load()).get(tag, CompletionEvent) if tag.__class__ is str else CompletionEvent
    made: CompletionEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .error_event import ErrorEvent
    from .message_end_event import MessageEndEvent
    from .message_event import MessageEvent
    from .message_file_event import MessageFileEvent
    from .message_replace_event import MessageReplaceEvent
    from .ping_event import PingEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent

    _members.update(
        {
            "message": MessageEvent,
            "message_file": MessageFileEvent,
            "message_end": MessageEndEvent,
            "message_replace": MessageReplaceEvent,
            "tts_message": TtsMessageEvent,
            "tts_message_end": TtsMessageEndEvent,
            "error": ErrorEvent,
            "ping": PingEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "CompletionEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = CompletionEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .error_event import ErrorEvent
    from .message_end_event import MessageEndEvent
    from .message_event import MessageEvent
    from .message_file_event import MessageFileEvent
    from .message_replace_event import MessageReplaceEvent
    from .ping_event import PingEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent

    CompletionEventAny: TypeAlias = (
        MessageEvent
        | MessageFileEvent
        | MessageEndEvent
        | MessageReplaceEvent
        | TtsMessageEvent
        | TtsMessageEndEvent
        | ErrorEvent
        | PingEvent
        | CompletionEvent
    )
