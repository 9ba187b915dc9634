# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ShareResourcesRequest(DumpModel):
    """The body of a request for an invitation."""

    invitation_type: InvitationType | str | None
    resources: Sequence[SharedResource | Mapping[str, Any]]
    max_accepted_users: int | None
    """How many may accept it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "invitationType": "invitation_type",
        "resources": "resources",
        "maxAcceptedUsers": "max_accepted_users",
    }

    def __init__(
        self,
        *,
        invitation_type: InvitationType | str | None = "link",
        resources: Sequence[SharedResource | Mapping[str, Any]],
        max_accepted_users: int | None = None,
    ) -> None:
        self.invitation_type = invitation_type
        self.resources = resources
        self.max_accepted_users = max_accepted_users
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
        v = get("invitationType")
        self.invitation_type = _invitation_type.get(v, v) if v.__class__ is str else v
        v = get("resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SharedResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resources = v
        self.max_accepted_users = get("maxAcceptedUsers")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.invitation_type
        if v is not None:
            out["invitationType"] = v if v.__class__ is str else _dump(v)
        v = self.resources
        if v is not None:
            out["resources"] = (
                [x.to_dict() if x.__class__ is SharedResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.max_accepted_users
        if v is not None:
            out["maxAcceptedUsers"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .invitation_type import BY_VALUE as _invitation_type
    from .invitation_type import InvitationType
    from .shared_resource import SharedResource
else:
    _invitation_type = _Later(__package__, ".invitation_type", "BY_VALUE")
    InvitationType = _Later(__package__, ".invitation_type", "InvitationType")
    SharedResource = _Later(__package__, ".shared_resource", "SharedResource")
