# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class OfflineSignInRequest(DumpModel):
    """What allows applications to act for a user who is away."""

    code: str
    """The authorization code."""
    redirect_uri: str | None
    """Where the code was sent to."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "redirectUri": "redirect_uri",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"code"})

    def __init__(self, *, code: str, redirect_uri: str | None = None) -> None:
        self.code = code
        self.redirect_uri = redirect_uri
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.code = get("code")
        self.redirect_uri = get("redirectUri")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.redirect_uri
        if v is not None:
            out["redirectUri"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
