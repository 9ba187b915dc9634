# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .anthropic_event import AnthropicEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicBlockStart(AnthropicEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A part of the message begins."""

    index: int | None
    content_block: AnthropicBlock | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "index": "index",
        "content_block": "content_block",
    }

    def __init__(
        self,
        *,
        type: str = "content_block_start",
        index: int | None = None,
        content_block: AnthropicBlock | None = None,
    ) -> None:
        self.type = type
        self.index = index
        self.content_block = content_block
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
        v = get("content_block")
        self.content_block = v if v is None else AnthropicBlock.from_dict(v) if isinstance(v, dict) else v
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
        v = self.content_block
        if v is not None:
            out["content_block"] = v.to_dict() if v.__class__ is AnthropicBlock else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_block import AnthropicBlock  # noqa: E402
