# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicMessage(DumpModel):
    """The answer to a conversation."""

    id: str | None
    type: str | None
    """`message`."""
    role: str | None
    """`assistant`."""
    model: str | None
    content: list[AnthropicBlock]
    stop_reason: str | None
    """Such as `end_turn`, `max_tokens`, `stop_sequence` or `tool_use`."""
    stop_sequence: str | None
    usage: AnthropicUsage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "role": "role",
        "model": "model",
        "content": "content",
        "stop_reason": "stop_reason",
        "stop_sequence": "stop_sequence",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        type: str | None = None,
        role: str | None = None,
        model: str | None = None,
        content: list[AnthropicBlock],
        stop_reason: str | None = None,
        stop_sequence: str | None = None,
        usage: AnthropicUsage | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.role = role
        self.model = model
        self.content = content
        self.stop_reason = stop_reason
        self.stop_sequence = stop_sequence
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
        items: list[Any]
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.model = get("model")
        v = get("content")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(AnthropicBlock.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.content = v
        self.stop_reason = get("stop_reason")
        self.stop_sequence = get("stop_sequence")
        v = get("usage")
        self.usage = v if v is None else AnthropicUsage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.role
        if v is not None:
            out["role"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.content
        if v is not None:
            out["content"] = (
                [x.to_dict() if x.__class__ is AnthropicBlock else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.stop_reason
        if v is not None:
            out["stop_reason"] = v
        v = self.stop_sequence
        if v is not None:
            out["stop_sequence"] = v
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is AnthropicUsage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .anthropic_block import AnthropicBlock  # noqa: E402
from .anthropic_usage import AnthropicUsage  # noqa: E402
