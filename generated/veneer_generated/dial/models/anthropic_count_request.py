# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicCountRequest(DumpModel):
    """A conversation whose tokens are counted."""

    model: str
    """Name of the deployment."""
    messages: Sequence[AnthropicTurn | Mapping[str, Any]]
    system: str | Sequence[Mapping[str, Any]] | None
    """A text, or blocks."""
    tools: Sequence[Mapping[str, Any]] | None
    tool_choice: Mapping[str, Any] | None
    thinking: Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "messages": "messages",
        "system": "system",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "thinking": "thinking",
    }

    def __init__(
        self,
        *,
        model: str,
        messages: Sequence[AnthropicTurn | Mapping[str, Any]],
        system: str | Sequence[Mapping[str, Any]] | None = None,
        tools: Sequence[Mapping[str, Any]] | None = None,
        tool_choice: Mapping[str, Any] | None = None,
        thinking: Mapping[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.messages = messages
        self.system = system
        self.tools = tools
        self.tool_choice = tool_choice
        self.thinking = thinking
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
        self.model = get("model")
        v = get("messages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(AnthropicTurn.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.system = get("system")
        self.tools = get("tools")
        self.tool_choice = get("tool_choice")
        self.thinking = get("thinking")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.messages
        if v is not None:
            out["messages"] = (
                [x.to_dict() if x.__class__ is AnthropicTurn else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.system
        if v is not None:
            out["system"] = v if v.__class__ is str else _dump(v)
        v = self.tools
        if v is not None:
            out["tools"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.tool_choice
        if v is not None:
            out["tool_choice"] = _dump(v)
        v = self.thinking
        if v is not None:
            out["thinking"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .anthropic_turn import AnthropicTurn
else:
    AnthropicTurn = _Later(__package__, ".anthropic_turn", "AnthropicTurn")
