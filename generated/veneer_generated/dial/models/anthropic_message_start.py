# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .anthropic_event import AnthropicEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicMessageStart(AnthropicEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """The message without its content."""

    message: AnthropicMessage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message": "message",
    }

    def __init__(self, *, type: str = "message_start", message: AnthropicMessage | None = None) -> None:
        self.type = type
        self.message = message
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
        v = get("message")
        self.message = v if v is None else AnthropicMessage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.message
        if v is not None:
            out["message"] = v.to_dict() if v.__class__ is AnthropicMessage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_message import AnthropicMessage  # noqa: E402
