# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Invitation(DumpModel):
    """An offer to share resources; whoever has its link may accept it."""

    id: str
    resources: list[SharedResource]
    created_at: int | None
    """Milliseconds since 1970."""
    expire_at: int | None
    """Milliseconds since 1970."""
    author: str | None
    """Who made it."""
    max_accepted_users: int | None
    """How many may accept it."""
    accepted_user_locations: list[str] | None
    """Who accepted it; opaque."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "resources": "resources",
        "createdAt": "created_at",
        "expireAt": "expire_at",
        "author": "author",
        "maxAcceptedUsers": "max_accepted_users",
        "acceptedUserLocations": "accepted_user_locations",
    }

    def __init__(
        self,
        *,
        id: str,
        resources: list[SharedResource],
        created_at: int | None = None,
        expire_at: int | None = None,
        author: str | None = None,
        max_accepted_users: int | None = None,
        accepted_user_locations: list[str] | None = None,
        createdAt: int | None = None,
        expireAt: int | None = None,
    ) -> None:
        self.id = id
        self.resources = resources
        self.created_at = _either("created_at", created_at, "createdAt", createdAt)
        self.expire_at = _either("expire_at", expire_at, "expireAt", expireAt)
        self.author = author
        self.max_accepted_users = max_accepted_users
        self.accepted_user_locations = accepted_user_locations
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.id = get("id")
        v = get("resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SharedResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resources = v
        self.created_at = get("createdAt")
        self.expire_at = get("expireAt")
        self.author = get("author")
        self.max_accepted_users = get("maxAcceptedUsers")
        self.accepted_user_locations = get("acceptedUserLocations")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.resources
        if v is not None:
            out["resources"] = (
                [x.to_dict() if x.__class__ is SharedResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.created_at
        if v is not None:
            out["createdAt"] = v
        v = self.expire_at
        if v is not None:
            out["expireAt"] = v
        v = self.author
        if v is not None:
            out["author"] = v
        v = self.max_accepted_users
        if v is not None:
            out["maxAcceptedUsers"] = v
        v = self.accepted_user_locations
        if v is not None:
            out["acceptedUserLocations"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def createdAt(self) -> int | None:
        """The same as `created_at`."""
        return self.created_at

    @property
    def expireAt(self) -> int | None:
        """The same as `expire_at`."""
        return self.expire_at


from .shared_resource import SharedResource  # noqa: E402
