# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AppMetaResponse(Model):
    """Icons of the app's tools."""

    tool_icons: dict[str, Any] | None
    """By tool: a URL, or an object with background and content."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "tool_icons": "tool_icons",
    }

    def __init__(self, *, tool_icons: dict[str, Any] | None = None) -> None:
        self.tool_icons = tool_icons
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.tool_icons = get("tool_icons")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.tool_icons
        if v is not None:
            out["tool_icons"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
