# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .anthropic_event import AnthropicEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicMessageDelta(AnthropicEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """Why the message ends, and the tokens used so far."""

    delta: AnthropicEnding | None
    usage: AnthropicUsage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "delta": "delta",
        "usage": "usage",
    }

    def __init__(
        self, *, type: str = "message_delta", delta: AnthropicEnding | None = None, usage: AnthropicUsage | None = None
    ) -> None:
        self.type = type
        self.delta = delta
        self.usage = usage
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
        v = get("delta")
        self.delta = v if v is None else AnthropicEnding.from_dict(v) if isinstance(v, dict) else v
        v = get("usage")
        self.usage = v if v is None else AnthropicUsage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.delta
        if v is not None:
            out["delta"] = v.to_dict() if v.__class__ is AnthropicEnding else _dump(v)
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is AnthropicUsage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_ending import AnthropicEnding  # noqa: E402
from .anthropic_usage import AnthropicUsage  # noqa: E402
