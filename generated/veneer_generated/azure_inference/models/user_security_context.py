# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserSecurityContext(MappingModel):
    """Who asks, for the endpoint's protection against attacks."""

    application_name: str | None
    """At most 100 characters."""
    end_user_id: str | None
    """GUID of the user."""
    end_user_tenant_id: str | None
    """GUID of the user's tenant."""
    source_ip: str | None
    """Address of the user's machine."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "application_name": "application_name",
        "end_user_id": "end_user_id",
        "end_user_tenant_id": "end_user_tenant_id",
        "source_ip": "source_ip",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        application_name: str | None = None,
        end_user_id: str | None = None,
        end_user_tenant_id: str | None = None,
        source_ip: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        application_name: Any = None,
        end_user_id: Any = None,
        end_user_tenant_id: Any = None,
        source_ip: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.application_name = application_name
        self.end_user_id = end_user_id
        self.end_user_tenant_id = end_user_tenant_id
        self.source_ip = source_ip
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.application_name = get("application_name")
        self.end_user_id = get("end_user_id")
        self.end_user_tenant_id = get("end_user_tenant_id")
        self.source_ip = get("source_ip")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.application_name
        if v is not None:
            out["application_name"] = v
        v = self.end_user_id
        if v is not None:
            out["end_user_id"] = v
        v = self.end_user_tenant_id
        if v is not None:
            out["end_user_tenant_id"] = v
        v = self.source_ip
        if v is not None:
            out["source_ip"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
