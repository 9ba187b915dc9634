# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicDelta(DumpModel):
    """What to add to a part of a message."""

    type: str | None
    """Such as `text_delta`, `input_json_delta` or `thinking_delta`."""
    text: str | None
    partial_json: str | None
    """Next piece of a tool's arguments as JSON text."""
    thinking: str | None
    signature: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "partial_json": "partial_json",
        "thinking": "thinking",
        "signature": "signature",
    }

    def __init__(
        self,
        *,
        type: str | None = None,
        text: str | None = None,
        partial_json: str | None = None,
        thinking: str | None = None,
        signature: str | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.partial_json = partial_json
        self.thinking = thinking
        self.signature = signature
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.text = get("text")
        self.partial_json = get("partial_json")
        self.thinking = get("thinking")
        self.signature = get("signature")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.text
        if v is not None:
            out["text"] = v
        v = self.partial_json
        if v is not None:
            out["partial_json"] = v
        v = self.thinking
        if v is not None:
            out["thinking"] = v
        v = self.signature
        if v is not None:
            out["signature"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
