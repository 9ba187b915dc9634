# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextMessage(JsonModel):
    """A message of a model."""

    role: Role | str
    content: str
    """The text. Reasoning models put their thoughts in think tags in front."""
    tool_calls: list[ToolCall] | None
    """Calls that the model wants."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_calls": "tool_calls",
    }

    def __init__(self, role: Role | str, content: str, tool_calls: list[ToolCall] | None = None) -> None:
        self.role = role
        self.content = content
        self.tool_calls = tool_calls
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
        v = get("role")
        self.role = _role.get(v, v) if v.__class__ is str else v
        self.content = get("content")
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCall.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ToolCall else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .role import BY_VALUE as _role  # noqa: E402
from .role import Role  # noqa: E402
from .tool_call import ToolCall  # noqa: E402
