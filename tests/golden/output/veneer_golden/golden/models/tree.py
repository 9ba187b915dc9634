# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Tree(Model):
    """Mentions itself."""

    name: str
    """What it is called."""
    kind: Kind | str
    size: int | None
    children: list[Tree] | None
    calls: dict[str, ToolCall] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "kind": "kind",
        "size": "size",
        "children": "children",
        "calls": "calls",
    }

    def __init__(
        self,
        *,
        name: str,
        kind: Kind | str,
        size: int | None = None,
        children: list[Tree] | None = None,
        calls: dict[str, ToolCall] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.size = size
        self.children = children
        self.calls = calls
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
        self.name = get("name")
        v = get("kind")
        self.kind = _kind.get(v, v) if v.__class__ is str else v
        self.size = get("size")
        v = get("children")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Tree.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.children = v
        v = get("calls")
        self.calls = (
            v
            if v is None
            else {k: ToolCall.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.kind
        if v is not None:
            out["kind"] = v if v.__class__ is str else _dump(v)
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.children
        if v is not None:
            out["children"] = (
                [x.to_dict() if x.__class__ is Tree else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.calls
        if v is not None:
            out["calls"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .kind import BY_VALUE as _kind  # noqa: E402
from .kind import Kind  # noqa: E402
from .tool_call import ToolCall  # noqa: E402
