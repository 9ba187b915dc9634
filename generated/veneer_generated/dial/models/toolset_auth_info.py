# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ToolsetAuthInfo(DumpModel):
    """How to sign in to a tool set, and whether the caller is."""

    authentication_type: AuthenticationType | str | None
    api_key_header: str | None
    authorization_endpoint: str | None
    client_id: str | None
    redirect_uri: str | None
    scopes_supported: list[str] | None
    code_challenge: str | None
    code_challenge_method: str | None
    global_auth_status: AuthStatus | str | None
    """Credentials of all."""
    app_level_auth_status: AuthStatus | str | None
    """Credentials of the application."""
    user_level_auth_status: AuthStatus | str | None
    """Credentials of the user."""
    dynamically_registered: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "authentication_type": "authentication_type",
        "api_key_header": "api_key_header",
        "authorization_endpoint": "authorization_endpoint",
        "client_id": "client_id",
        "redirect_uri": "redirect_uri",
        "scopes_supported": "scopes_supported",
        "code_challenge": "code_challenge",
        "code_challenge_method": "code_challenge_method",
        "global_auth_status": "global_auth_status",
        "app_level_auth_status": "app_level_auth_status",
        "user_level_auth_status": "user_level_auth_status",
        "dynamically_registered": "dynamically_registered",
    }

    def __init__(
        self,
        *,
        authentication_type: AuthenticationType | str | None = None,
        api_key_header: str | None = None,
        authorization_endpoint: str | None = None,
        client_id: str | None = None,
        redirect_uri: str | None = None,
        scopes_supported: list[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        global_auth_status: AuthStatus | str | None = None,
        app_level_auth_status: AuthStatus | str | None = None,
        user_level_auth_status: AuthStatus | str | None = None,
        dynamically_registered: bool | None = None,
    ) -> None:
        self.authentication_type = authentication_type
        self.api_key_header = api_key_header
        self.authorization_endpoint = authorization_endpoint
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.scopes_supported = scopes_supported
        self.code_challenge = code_challenge
        self.code_challenge_method = code_challenge_method
        self.global_auth_status = global_auth_status
        self.app_level_auth_status = app_level_auth_status
        self.user_level_auth_status = user_level_auth_status
        self.dynamically_registered = dynamically_registered
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("authentication_type")
        self.authentication_type = _authentication_type.get(v, v) if v.__class__ is str else v
        self.api_key_header = get("api_key_header")
        self.authorization_endpoint = get("authorization_endpoint")
        self.client_id = get("client_id")
        self.redirect_uri = get("redirect_uri")
        self.scopes_supported = get("scopes_supported")
        self.code_challenge = get("code_challenge")
        self.code_challenge_method = get("code_challenge_method")
        v = get("global_auth_status")
        self.global_auth_status = _auth_status.get(v, v) if v.__class__ is str else v
        v = get("app_level_auth_status")
        self.app_level_auth_status = _auth_status.get(v, v) if v.__class__ is str else v
        v = get("user_level_auth_status")
        self.user_level_auth_status = _auth_status.get(v, v) if v.__class__ is str else v
        self.dynamically_registered = get("dynamically_registered")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.authentication_type
        if v is not None:
            out["authentication_type"] = v if v.__class__ is str else _dump(v)
        v = self.api_key_header
        if v is not None:
            out["api_key_header"] = v
        v = self.authorization_endpoint
        if v is not None:
            out["authorization_endpoint"] = v
        v = self.client_id
        if v is not None:
            out["client_id"] = v
        v = self.redirect_uri
        if v is not None:
            out["redirect_uri"] = v
        v = self.scopes_supported
        if v is not None:
            out["scopes_supported"] = v if v.__class__ is list else _dump(v)
        v = self.code_challenge
        if v is not None:
            out["code_challenge"] = v
        v = self.code_challenge_method
        if v is not None:
            out["code_challenge_method"] = v
        v = self.global_auth_status
        if v is not None:
            out["global_auth_status"] = v if v.__class__ is str else _dump(v)
        v = self.app_level_auth_status
        if v is not None:
            out["app_level_auth_status"] = v if v.__class__ is str else _dump(v)
        v = self.user_level_auth_status
        if v is not None:
            out["user_level_auth_status"] = v if v.__class__ is str else _dump(v)
        v = self.dynamically_registered
        if v is not None:
            out["dynamically_registered"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .auth_status import BY_VALUE as _auth_status  # noqa: E402
from .auth_status import AuthStatus  # noqa: E402
from .authentication_type import BY_VALUE as _authentication_type  # noqa: E402
from .authentication_type import AuthenticationType  # noqa: E402
