# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeployedApplication(DumpModel):
    """An application whose source Core runs."""

    name: str | None
    """Its resource URL."""
    reference: str | None
    """A name that stays when the application is renamed."""
    endpoint: str | None
    """Where it answers; None where it is not deployed."""
    display_name: str | dict[str, str] | None
    """Name for users: a text, or texts by language; older servers send `display_name`."""
    display_version: str | None
    """Older servers send `display_version`."""
    function: DeployedFunction | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "reference": "reference",
        "endpoint": "endpoint",
        "displayName": "display_name",
        "displayVersion": "display_version",
        "function": "function",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        reference: str | None = None,
        endpoint: str | None = None,
        display_name: str | dict[str, str] | None = None,
        display_version: str | None = None,
        function: DeployedFunction | None = None,
    ) -> None:
        self.name = name
        self.reference = reference
        self.endpoint = endpoint
        self.display_name = display_name
        self.display_version = display_version
        self.function = function
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        self.reference = get("reference")
        self.endpoint = get("endpoint")
        self.display_name = get("displayName")
        self.display_version = get("displayVersion")
        v = get("function")
        self.function = v if v is None else DeployedFunction.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.reference
        if v is not None:
            out["reference"] = v
        v = self.endpoint
        if v is not None:
            out["endpoint"] = v
        v = self.display_name
        if v is not None:
            out["displayName"] = v if v.__class__ is str else _dump(v)
        v = self.display_version
        if v is not None:
            out["displayVersion"] = v
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is DeployedFunction else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .deployed_function import DeployedFunction  # noqa: E402
