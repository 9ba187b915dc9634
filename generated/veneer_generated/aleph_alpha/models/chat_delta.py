# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatDelta(JsonModel):
    """What a chunk adds to a message."""

    content: str | None
    role: Role | str | None
    tool_calls: list[ToolCallDelta] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "role": "role",
        "tool_calls": "tool_calls",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"content"})

    def __init__(
        self,
        *,
        content: str | None = None,
        role: Role | str | None = None,
        tool_calls: list[ToolCallDelta] | None = None,
    ) -> None:
        self.content = content
        self.role = role
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
        self.content = get("content")
        v = get("role")
        self.role = _role.get(v, v) if v.__class__ is str else v
        v = get("tool_calls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ToolCallDelta.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tool_calls = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        v = self.tool_calls
        if v is not None:
            out["tool_calls"] = (
                [x.to_dict() if x.__class__ is ToolCallDelta else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .role import BY_VALUE as _role  # noqa: E402
from .role import Role  # noqa: E402
from .tool_call_delta import ToolCallDelta  # noqa: E402
