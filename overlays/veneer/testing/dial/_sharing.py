"""Sharing and invitations in the emulated installation, with the rules and texts of DIAL Core."""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._auth import bucket_of
from ._files import KINDS
from ._parts import Part
from ._places import Place, Refused, object_of, place_of, stored_at

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem

LIFETIME = 72 * 3600 * 1000  # milliseconds that invitations live
RIGHTS = ("READ", "WRITE", "SHARE")
NOT_FOUND = "No invitation found for ID {}"
BAD_BODIES = {
    "share_resources": "Can't initiate share request. Incorrect body",
    "list_shared_resources": "Can't list shared resources. Incorrect body",
    "copy_shared_access": "Can't initiate copy shared access request. Incorrect body provided",
    "discard_shared_access": "Can't DISCARD shared resources. Incorrect body",
    "revoke_shared_access": "Can't REVOKE shared resources. Incorrect body",
}
ONLY_SHARE = (
    "You're not allowed to share a resource with the permission SHARE only. "
    "This permission is allowed along with READ and/or WRITE"
)


def guarded(handler: Callable[[Call], Awaitable[Answer]]) -> Handler:
    """A handler whose refusals are answered."""

    async def answer(call: Call) -> Answer:
        try:
            return await handler(call)
        except Refused as refused:
            return refused.answer

    return answer


def author_of(call: Call) -> str:
    """What Core calls a caller: the project of a key, or the user."""
    return call.identity.partition(":")[0]


@dataclass
class Invitation:
    """An offer that is open."""

    id: str
    owner: str
    """Identity of the caller who made it."""
    resources: dict[Place, set[str]]
    created_at: int
    author: str
    limit: int | None
    accepted: list[str] = field(default_factory=list[str])
    """Identities of those who accepted it."""


class Sharing(Part):
    """Who shares what with whom; the rights themselves are in `DialEmulator.shares`."""

    def clear(self) -> None:
        """Forget all invitations."""
        self._invitations: dict[str, Invitation] = {}
        self._accepted: dict[tuple[str, str], int] = {}
        self._numbers = itertools.count(1)

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations."""
        return {
            "share_resources": guarded(self._create),
            "list_shared_resources": guarded(self._list),
            "copy_shared_access": guarded(self._copy),
            "discard_shared_access": guarded(self._discard),
            "revoke_shared_access": guarded(self._revoke),
            "list_invitations": self._invitations_of,
            "get_invitation": guarded(self._invitation),
            "delete_invitation": guarded(self._delete),
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """Core's text for a body that it cannot read."""
        if (text := BAD_BODIES.get(call.received.operation or "")) is None:
            return None
        if call.received.operation == "copy_shared_access" and (body := object_of(call.json)) is not None:
            missing = next((name for name in ("sourceUrl", "destinationUrl") if not body.get(name)), None)
            text = f"{missing} must be provided" if missing else text
        return Answer.text(text, status=400)

    # ------------------------------------------------------------------ sharing

    async def _create(self, call: Call) -> Answer:
        wanted: dict[Place, set[str]] = {}
        for entry in call.json["resources"]:
            rights = set(entry.get("permissions") or ["READ"])
            if rights == {"SHARE"}:
                raise Refused(ONLY_SHARE)
            place = place_of(entry["url"])
            if place in wanted:
                raise Refused(f"Duplicated resource: {place.url}")
            wanted[place] = rights
        if not wanted:
            raise Refused("No resources provided")
        if len({place.bucket for place in wanted}) > 1:
            raise Refused("You're not allowed to share resources of different owners in a single request")
        for place, rights in wanted.items():
            self._check_sharing(call, place, rights)
        made = Invitation(
            id=f"inv{next(self._numbers):029d}",
            owner=call.identity,
            resources=wanted,
            created_at=self._now(),
            author=author_of(call),
            limit=call.json.get("maxAcceptedUsers"),
        )
        self._invitations[made.id] = made
        return Answer.json({"invitationLink": f"/v1/invitations/{made.id}"})

    def _check_sharing(self, call: Call, place: Place, rights: set[str]) -> None:
        if place.bucket == bucket_of(call.identity):
            return
        if self.service.mode == "core24":
            raise Refused(f"Resource {place.url} does not belong to the user")
        held = self.service.rights(call, place.kind, place.bucket, place.path)
        if isinstance(held, Answer) or "SHARE" not in held:
            raise Refused(f"Resource {place.url} is not allowed to be shared by the user")
        if "WRITE" in rights:
            raise Refused(f"Re-shared resource {place.url} is not allowed to be shared with the permission WRITE")

    async def _list(self, call: Call) -> Answer:
        wanted, told = set(call.json["resourceTypes"]), bool(call.json.get("includeUserInfo"))
        # Any other word than this one is `me` to Core.
        by_me = call.json["with"] == "others"
        mine = bucket_of(call.identity)
        found: dict[Place, dict[str, set[str]]] = {}
        for (identity, key), rights in self.service.shares.items():
            if identity.startswith("application:"):  # granted for one request, not shared
                continue
            place = Place(*key.split("/", 2))
            if KINDS[place.kind] in wanted and (place.bucket == mine if by_me else identity == call.identity):
                found.setdefault(place, {})[identity] = rights
        entries = [self._entry(place, users, told, by_me) for place, users in found.items()]
        return Answer.json({"resources": entries})

    def _entry(self, place: Place, users: Mapping[str, set[str]], told: bool, by_me: bool) -> dict[str, Any]:
        rights = _sorted(right for held in users.values() for right in held)
        if not told:
            return place.described(permissions=rights)
        if not by_me:
            owner = "project" if place.bucket == self.service.bucket else "user"
            author = None if place.is_folder else owner
            return place.described(permissions=rights, author=author, sharedBy=[{"user": owner, "permissions": rights}])
        others = [
            {
                "user": identity.partition(":")[0],
                "acceptedAt": self._accepted.get((identity, place.key), 0),
                "permissions": _sorted(held),
            }
            for identity, held in users.items()
        ]
        return place.described(permissions=rights, sharedWith=others)

    async def _copy(self, call: Call) -> Answer:
        places: list[Place] = []
        for name in ("sourceUrl", "destinationUrl"):
            place = place_of(call.json[name])
            if place.bucket != bucket_of(call.identity):
                raise Refused(f"{name} does not belong to the user")
            places.append(place)
        source, destination = places
        if source == destination:
            raise Refused("source and destination cannot be the same")
        for what, place in (("source", source), ("destination", destination)):
            if not place.is_folder and stored_at(self.service, place) is None:
                raise Refused(f"{what} resource {place.url} does not exists")
        for (identity, key), rights in list(self.service.shares.items()):
            if key == source.key:
                self._share(identity, destination, rights)
        return Answer.empty(200)

    async def _discard(self, call: Call) -> Answer:
        places = [place_of(link["url"]) for link in call.json["resources"]]
        if not places:
            raise Refused("No resources provided")
        for place in places:
            self.service.shares.pop((call.identity, place.key), None)
        return Answer.empty(200)

    async def _revoke(self, call: Call) -> Answer:
        wanted = {place_of(e["url"]): set(e.get("permissions") or RIGHTS) for e in call.json["resources"]}
        if not wanted:
            raise Refused("No resources provided")
        if any(place.bucket != bucket_of(call.identity) for place in wanted):
            raise Refused("You are only allowed to revoke access from own resources")
        shares = self.service.shares
        for place, rights in wanted.items():
            for identity, key in list(shares):
                if key == place.key:
                    shares[identity, key] -= rights
                    if not shares[identity, key]:
                        del shares[identity, key]
            for invitation in list(self._invitations.values()):
                if place in invitation.resources:
                    invitation.resources[place] -= rights
                    if not invitation.resources[place]:
                        del invitation.resources[place]
                    if not invitation.resources:
                        del self._invitations[invitation.id]
        return Answer.empty(200)

    def _share(self, identity: str, place: Place, rights: Iterable[str]) -> None:
        self.service.shares.setdefault((identity, place.key), set()).update(rights)
        self._accepted[identity, place.key] = self._now()

    # ------------------------------------------------------------------ invitations

    async def _invitations_of(self, call: Call) -> Answer:
        mine = [self._told(one) for one in self._open() if one.owner == call.identity]
        return Answer.json({"invitations": mine})

    async def _invitation(self, call: Call) -> Answer:
        invitation = self._known(call)
        if call.received.query.get("accept") != "true":
            return Answer.json(self._told(invitation))
        for place in invitation.resources:
            if place.bucket == bucket_of(call.identity):
                raise Refused(f"Resource {place.url} already belong to you")
        if invitation.limit is not None and len({*invitation.accepted, call.identity}) > invitation.limit:
            url = next(iter(invitation.resources)).url
            raise Refused(f"Limit is exceeded on the number of accepted users for the resource: {url}")
        for place, rights in invitation.resources.items():
            self._share(call.identity, place, rights)
        if call.identity not in invitation.accepted:
            invitation.accepted.append(call.identity)
        return Answer.empty(200)

    async def _delete(self, call: Call) -> Answer:
        invitation = self._known(call)
        if invitation.owner != call.identity:
            raise Refused("You are not invitation owner", 403)
        del self._invitations[invitation.id]
        return Answer.empty(200)

    def _now(self) -> int:
        return int(self.service.clock() * 1000)

    def _open(self) -> list[Invitation]:
        """The invitations that have not ended."""
        now = self._now()
        self._invitations = {k: v for k, v in self._invitations.items() if v.created_at + LIFETIME >= now}
        return list(self._invitations.values())

    def _known(self, call: Call) -> Invitation:
        name = call.arguments["invitation_id"]
        found = next((one for one in self._open() if one.id == name), None)
        if found is None:
            raise Refused(NOT_FOUND.format(name), 404)
        return found

    def _told(self, invitation: Invitation) -> dict[str, Any]:
        resources = [{"url": p.url, "permissions": _sorted(rights)} for p, rights in invitation.resources.items()]
        out: dict[str, Any] = {
            "id": invitation.id,
            "resources": resources,
            "createdAt": invitation.created_at,
            "expireAt": invitation.created_at + LIFETIME,
        }
        if self.service.mode == "newest":
            for resource in resources:
                resource["author"] = invitation.author
            out["author"] = invitation.author
            if invitation.limit is not None:
                out["maxAcceptedUsers"] = invitation.limit
        return out


def _sorted(rights: Iterable[str]) -> list[str]:
    given = set(rights)
    return [right for right in RIGHTS if right in given]
