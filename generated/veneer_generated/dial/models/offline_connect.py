# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class OfflineConnect(DumpModel):
    """How a user gets the authorization code that allows it."""

    authorization_endpoint: str | None
    client_id: str | None
    redirect_uri: str | None
    scopes: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "authorization_endpoint": "authorization_endpoint",
        "client_id": "client_id",
        "redirect_uri": "redirect_uri",
        "scopes": "scopes",
    }

    def __init__(
        self,
        *,
        authorization_endpoint: str | None = None,
        client_id: str | None = None,
        redirect_uri: str | None = None,
        scopes: list[str] | None = None,
    ) -> None:
        self.authorization_endpoint = authorization_endpoint
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.scopes = scopes
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.authorization_endpoint = get("authorization_endpoint")
        self.client_id = get("client_id")
        self.redirect_uri = get("redirect_uri")
        self.scopes = get("scopes")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.authorization_endpoint
        if v is not None:
            out["authorization_endpoint"] = v
        v = self.client_id
        if v is not None:
            out["client_id"] = v
        v = self.redirect_uri
        if v is not None:
            out["redirect_uri"] = v
        v = self.scopes
        if v is not None:
            out["scopes"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
