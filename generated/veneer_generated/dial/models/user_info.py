# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserInfo(DumpModel):
    """What the installation knows of a caller."""

    roles: list[str] | None
    project: str | None
    """Name of the project; for keys."""
    user_id: str | None
    """For tokens of users."""
    user_claims: dict[str, list[str]] | None
    """What the token says of the user; for tokens of users."""
    user_display_name: str | None
    """For tokens of users."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "roles": "roles",
        "project": "project",
        "userId": "user_id",
        "userClaims": "user_claims",
        "userDisplayName": "user_display_name",
    }

    def __init__(
        self,
        *,
        roles: list[str] | None = None,
        project: str | None = None,
        user_id: str | None = None,
        user_claims: dict[str, list[str]] | None = None,
        user_display_name: str | None = None,
        userId: str | None = None,
        userClaims: dict[str, list[str]] | None = None,
        userDisplayName: str | None = None,
    ) -> None:
        self.roles = roles
        self.project = project
        self.user_id = _either("user_id", user_id, "userId", userId)
        self.user_claims = _either("user_claims", user_claims, "userClaims", userClaims)
        self.user_display_name = _either("user_display_name", user_display_name, "userDisplayName", userDisplayName)
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.roles = get("roles")
        self.project = get("project")
        self.user_id = get("userId")
        self.user_claims = get("userClaims")
        self.user_display_name = get("userDisplayName")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.roles
        if v is not None:
            out["roles"] = v if v.__class__ is list else _dump(v)
        v = self.project
        if v is not None:
            out["project"] = v
        v = self.user_id
        if v is not None:
            out["userId"] = v
        v = self.user_claims
        if v is not None:
            out["userClaims"] = _dump(v)
        v = self.user_display_name
        if v is not None:
            out["userDisplayName"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def userId(self) -> str | None:
        """The same as `user_id`."""
        return self.user_id

    @property
    def userClaims(self) -> dict[str, list[str]] | None:
        """The same as `user_claims`."""
        return self.user_claims

    @property
    def userDisplayName(self) -> str | None:
        """The same as `user_display_name`."""
        return self.user_display_name
