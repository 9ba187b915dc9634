# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SignOutRequest(DumpModel):
    """Credentials to forget."""

    url: str
    """Name of a tool set or `toolsets/{bucket}/{path}`, not encoded; or
    `applications/{application}/external_services/{id}`, percent-encoded.
    """
    credentials_level: CredentialsLevel | str | None
    authentication_type: AuthenticationType | str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "credentialsLevel": "credentials_level",
        "authenticationType": "authentication_type",
    }

    def __init__(
        self,
        *,
        url: str,
        credentials_level: CredentialsLevel | str | None = None,
        authentication_type: AuthenticationType | str | None = None,
    ) -> None:
        self.url = url
        self.credentials_level = credentials_level
        self.authentication_type = authentication_type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.url = get("url")
        v = get("credentialsLevel")
        self.credentials_level = _credentials_level.get(v, v) if v.__class__ is str else v
        v = get("authenticationType")
        self.authentication_type = _authentication_type.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.credentials_level
        if v is not None:
            out["credentialsLevel"] = v if v.__class__ is str else _dump(v)
        v = self.authentication_type
        if v is not None:
            out["authenticationType"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .authentication_type import BY_VALUE as _authentication_type
    from .authentication_type import AuthenticationType
    from .credentials_level import BY_VALUE as _credentials_level
    from .credentials_level import CredentialsLevel
else:
    AuthenticationType = _Later(__package__, ".authentication_type", "AuthenticationType")
    _authentication_type = _Later(__package__, ".authentication_type", "BY_VALUE")
    _credentials_level = _Later(__package__, ".credentials_level", "BY_VALUE")
    CredentialsLevel = _Later(__package__, ".credentials_level", "CredentialsLevel")
