# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ServiceAuthSettings(DumpModel):
    """How one authorizes at a service, and who did."""

    authentication_type: AuthenticationType | str | None
    api_key_header: str | None
    """Header that takes the key."""
    authorization_endpoint: str | None
    """Where a user gets an authorization code."""
    token_endpoint: str | None
    """Where Core changes the code into a token."""
    token_endpoint_auth_method: str | None
    client_id: str | None
    client_secret: str | None
    """Is not sent back."""
    client_secret_hint: str | None
    """The secret's last characters; set by the server."""
    redirect_uri: str | None
    scopes_supported: list[str] | None
    code_challenge: str | None
    code_challenge_method: str | None
    """Such as `S256`."""
    code_verifier: str | None
    """Is not sent back."""
    global_auth_status: AuthStatus | str | None
    """Credentials of all."""
    app_level_auth_status: AuthStatus | str | None
    """Credentials of the application."""
    user_level_auth_status: AuthStatus | str | None
    """Credentials of the user."""
    dynamically_registered: bool | None
    """Core registered itself as a client."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "authentication_type": "authentication_type",
        "api_key_header": "api_key_header",
        "authorization_endpoint": "authorization_endpoint",
        "token_endpoint": "token_endpoint",
        "token_endpoint_auth_method": "token_endpoint_auth_method",
        "client_id": "client_id",
        "client_secret": "client_secret",
        "client_secret_hint": "client_secret_hint",
        "redirect_uri": "redirect_uri",
        "scopes_supported": "scopes_supported",
        "code_challenge": "code_challenge",
        "code_challenge_method": "code_challenge_method",
        "code_verifier": "code_verifier",
        "global_auth_status": "global_auth_status",
        "app_level_auth_status": "app_level_auth_status",
        "user_level_auth_status": "user_level_auth_status",
        "dynamically_registered": "dynamically_registered",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"client_secret", "code_verifier"})

    def __init__(
        self,
        *,
        authentication_type: AuthenticationType | str | None = None,
        api_key_header: str | None = None,
        authorization_endpoint: str | None = None,
        token_endpoint: str | None = None,
        token_endpoint_auth_method: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_secret_hint: str | None = None,
        redirect_uri: str | None = None,
        scopes_supported: list[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        code_verifier: str | None = None,
        global_auth_status: AuthStatus | str | None = None,
        app_level_auth_status: AuthStatus | str | None = None,
        user_level_auth_status: AuthStatus | str | None = None,
        dynamically_registered: bool | None = None,
    ) -> None:
        self.authentication_type = authentication_type
        self.api_key_header = api_key_header
        self.authorization_endpoint = authorization_endpoint
        self.token_endpoint = token_endpoint
        self.token_endpoint_auth_method = token_endpoint_auth_method
        self.client_id = client_id
        self.client_secret = client_secret
        self.client_secret_hint = client_secret_hint
        self.redirect_uri = redirect_uri
        self.scopes_supported = scopes_supported
        self.code_challenge = code_challenge
        self.code_challenge_method = code_challenge_method
        self.code_verifier = code_verifier
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
        self.token_endpoint = get("token_endpoint")
        self.token_endpoint_auth_method = get("token_endpoint_auth_method")
        self.client_id = get("client_id")
        self.client_secret = get("client_secret")
        self.client_secret_hint = get("client_secret_hint")
        self.redirect_uri = get("redirect_uri")
        self.scopes_supported = get("scopes_supported")
        self.code_challenge = get("code_challenge")
        self.code_challenge_method = get("code_challenge_method")
        self.code_verifier = get("code_verifier")
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
        v = self.token_endpoint
        if v is not None:
            out["token_endpoint"] = v
        v = self.token_endpoint_auth_method
        if v is not None:
            out["token_endpoint_auth_method"] = v
        v = self.client_id
        if v is not None:
            out["client_id"] = v
        v = self.client_secret
        if v is not None:
            out["client_secret"] = v
        v = self.client_secret_hint
        if v is not None:
            out["client_secret_hint"] = v
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
        v = self.code_verifier
        if v is not None:
            out["code_verifier"] = v
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
