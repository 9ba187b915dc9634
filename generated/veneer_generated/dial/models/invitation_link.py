# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InvitationLink(DumpModel):
    """Where an invitation is."""

    invitation_link: str
    """`/v1/invitations/{id}`, below the address of the installation."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "invitationLink": "invitation_link",
    }

    def __init__(self, *, invitation_link: str) -> None:
        self.invitation_link = invitation_link
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.invitation_link = get("invitationLink")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.invitation_link
        if v is not None:
            out["invitationLink"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
