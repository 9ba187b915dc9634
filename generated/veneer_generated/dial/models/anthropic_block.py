# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicBlock(DumpModel):
    """A part of a message: text, thoughts, a call of a tool."""

    type: str
    """Such as `text`, `thinking` or `tool_use`."""
    text: str | None
    thinking: str | None
    signature: str | None
    """Of thoughts; send it back unchanged."""
    id: str | None
    """Names the call in its result."""
    name: str | None
    """The tool to call."""
    input: Any
    """The tool's arguments, decoded."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "thinking": "thinking",
        "signature": "signature",
        "id": "id",
        "name": "name",
        "input": "input",
    }

    def __init__(
        self,
        *,
        type: str,
        text: str | None = None,
        thinking: str | None = None,
        signature: str | None = None,
        id: str | None = None,
        name: str | None = None,
        input: Any = None,
    ) -> None:
        self.type = type
        self.text = text
        self.thinking = thinking
        self.signature = signature
        self.id = id
        self.name = name
        self.input = input
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
        self.thinking = get("thinking")
        self.signature = get("signature")
        self.id = get("id")
        self.name = get("name")
        self.input = get("input")
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
        v = self.thinking
        if v is not None:
            out["thinking"] = v
        v = self.signature
        if v is not None:
            out["signature"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.input
        if v is not None:
            out["input"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
