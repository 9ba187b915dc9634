# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasourceEvent(Model):
    """An event of a pipeline's source; one whose kind is not listed comes as this class."""

    event: str
    """Kind of the event."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
    }

    def __init__(self, *, event: str) -> None:
        self.event = event
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.event = get("event")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.event
        if v is not None:
            out["event"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_datasource_event(src: Mapping[str, Any]) -> DatasourceEventAny:
    """The class that `event` names; an unknown one gives `DatasourceEvent` with all its data."""
    tag = src.get("event")
    cls: Any = (_members or _load()).get(tag, DatasourceEvent) if tag.__class__ is str else DatasourceEvent
    made: DatasourceEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .datasource_completed_event import DatasourceCompletedEvent
    from .datasource_error_event import DatasourceErrorEvent
    from .datasource_processing_event import DatasourceProcessingEvent
    from .ping_event import PingEvent

    _members.update(
        {
            "datasource_processing": DatasourceProcessingEvent,
            "datasource_completed": DatasourceCompletedEvent,
            "datasource_error": DatasourceErrorEvent,
            "error": DatasourceErrorEvent,
            "ping": PingEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "DatasourceEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = DatasourceEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .datasource_completed_event import DatasourceCompletedEvent
    from .datasource_error_event import DatasourceErrorEvent
    from .datasource_processing_event import DatasourceProcessingEvent
    from .ping_event import PingEvent

    DatasourceEventAny: TypeAlias = (
        DatasourceProcessingEvent | DatasourceCompletedEvent | DatasourceErrorEvent | PingEvent | DatasourceEvent
    )
