# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpToolPage(DumpModel):
    """A page of tools inside of a message."""

    tools: list[McpTool] | None
    next_cursor: str | None
    """`cursor` of the next page; None on the last one."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "tools": "tools",
        "nextCursor": "next_cursor",
    }

    def __init__(self, *, tools: list[McpTool] | None = None, next_cursor: str | None = None) -> None:
        self.tools = tools
        self.next_cursor = next_cursor
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
        v = get("tools")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(McpTool.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tools = v
        self.next_cursor = get("nextCursor")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.tools
        if v is not None:
            out["tools"] = (
                [x.to_dict() if x.__class__ is McpTool else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.next_cursor
        if v is not None:
            out["nextCursor"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .mcp_tool import McpTool  # noqa: E402
