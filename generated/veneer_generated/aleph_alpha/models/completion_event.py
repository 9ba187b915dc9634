# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionEvent(JsonModel):
    """An event of a completion's stream."""

    type: str

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


def parse_completion_event(src: Mapping[str, Any]) -> CompletionEventAny:
    """The class that `type` names; an unknown one gives `CompletionEvent` with all its data."""
    tag = src.get("type")
    cls: Any = (_members or _load()).get(tag, CompletionEvent) if tag.__class__ is str else CompletionEvent
    made: CompletionEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .completion_summary import CompletionSummary
    from .stream_chunk import StreamChunk
    from .stream_summary import StreamSummary

    _members.update(
        {
            "stream_chunk": StreamChunk,
            "stream_summary": StreamSummary,
            "completion_summary": CompletionSummary,
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
    from .completion_summary import CompletionSummary
    from .stream_chunk import StreamChunk
    from .stream_summary import StreamSummary

    CompletionEventAny: TypeAlias = StreamChunk | StreamSummary | CompletionSummary | CompletionEvent
