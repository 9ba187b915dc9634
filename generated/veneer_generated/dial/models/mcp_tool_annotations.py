# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpToolAnnotations(DumpModel):
    """What a tool says of itself."""

    title: str | None
    read_only_hint: bool | None
    """It changes nothing."""
    destructive_hint: bool | None
    """It may delete."""
    idempotent_hint: bool | None
    """Calling it twice is like calling it once."""
    open_world_hint: bool | None
    """It reaches other systems."""
    return_direct: bool | None
    """Its result is meant for the user as it is."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "readOnlyHint": "read_only_hint",
        "destructiveHint": "destructive_hint",
        "idempotentHint": "idempotent_hint",
        "openWorldHint": "open_world_hint",
        "returnDirect": "return_direct",
    }

    def __init__(
        self,
        *,
        title: str | None = None,
        read_only_hint: bool | None = None,
        destructive_hint: bool | None = None,
        idempotent_hint: bool | None = None,
        open_world_hint: bool | None = None,
        return_direct: bool | None = None,
    ) -> None:
        self.title = title
        self.read_only_hint = read_only_hint
        self.destructive_hint = destructive_hint
        self.idempotent_hint = idempotent_hint
        self.open_world_hint = open_world_hint
        self.return_direct = return_direct
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.title = get("title")
        self.read_only_hint = get("readOnlyHint")
        self.destructive_hint = get("destructiveHint")
        self.idempotent_hint = get("idempotentHint")
        self.open_world_hint = get("openWorldHint")
        self.return_direct = get("returnDirect")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.read_only_hint
        if v is not None:
            out["readOnlyHint"] = v
        v = self.destructive_hint
        if v is not None:
            out["destructiveHint"] = v
        v = self.idempotent_hint
        if v is not None:
            out["idempotentHint"] = v
        v = self.open_world_hint
        if v is not None:
            out["openWorldHint"] = v
        v = self.return_direct
        if v is not None:
            out["returnDirect"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
