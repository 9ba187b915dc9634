# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExternalServiceDefinition(DumpModel):
    """A service outside of DIAL that an application uses."""

    display_name: str | None
    """Name for users."""
    description: str | None
    auth_settings: ServiceAuthSettings | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "display_name": "display_name",
        "description": "description",
        "auth_settings": "auth_settings",
    }

    def __init__(
        self,
        *,
        display_name: str | None = None,
        description: str | None = None,
        auth_settings: ServiceAuthSettings | None = None,
    ) -> None:
        self.display_name = display_name
        self.description = description
        self.auth_settings = auth_settings
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.display_name = get("display_name")
        self.description = get("description")
        v = get("auth_settings")
        self.auth_settings = v if v is None else ServiceAuthSettings.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.display_name
        if v is not None:
            out["display_name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.auth_settings
        if v is not None:
            out["auth_settings"] = v.to_dict() if v.__class__ is ServiceAuthSettings else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .service_auth_settings import ServiceAuthSettings  # noqa: E402
