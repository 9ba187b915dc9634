# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpApps(DumpModel):
    """How the pages of an application's widgets are shown."""

    domain_override: str | None
    """The domain to show them under."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "domainOverride": "domain_override",
    }

    def __init__(self, *, domain_override: str | None = None) -> None:
        self.domain_override = domain_override
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.domain_override = get("domainOverride")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.domain_override
        if v is not None:
            out["domainOverride"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
