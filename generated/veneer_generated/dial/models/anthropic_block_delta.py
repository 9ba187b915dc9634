# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .anthropic_event import AnthropicEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicBlockDelta(AnthropicEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A part of the message goes on."""

    index: int | None
    delta: AnthropicDelta | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "index": "index",
        "delta": "delta",
    }

    def __init__(
        self, *, type: str = "content_block_delta", index: int | None = None, delta: AnthropicDelta | None = None
    ) -> None:
        self.type = type
        self.index = index
        self.delta = delta
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
        self.index = get("index")
        v = get("delta")
        self.delta = v if v is None else AnthropicDelta.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.delta
        if v is not None:
            out["delta"] = v.to_dict() if v.__class__ is AnthropicDelta else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_delta import AnthropicDelta  # noqa: E402
