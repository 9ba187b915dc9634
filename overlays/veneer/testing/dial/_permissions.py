"""Rights of one request in the emulated installation: what an application grants to another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._auth import receiver_of
from ._parts import Part
from ._places import Place, Refused, object_of, place_of
from ._sharing import guarded

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem

ONLY_PER_REQUEST = "Operation is only permitted by per request API key"
OPERATIONS = ("grant_permissions", "revoke_permissions", "list_permissions")
INVALID = "Invalid url to resource: {}"


class Permissions(Part):
    """What was granted, by identity of the key that granted it and by receiver."""

    def clear(self) -> None:
        """Forget everything."""
        self._granted: dict[str, dict[str, dict[Place, set[str]]]] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations."""
        return {
            "grant_permissions": guarded(self._grant),
            "revoke_permissions": guarded(self._revoke),
            "list_permissions": guarded(self._list),
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """Core's texts for what is missing."""
        if call.received.operation not in OPERATIONS:
            return None
        if not call.identity.startswith("request:"):
            return Answer.text(ONLY_PER_REQUEST, status=403)
        if (body := object_of(call.json)) is None:
            return Answer.text("No JSON body", status=400)
        return Answer.text("Resources are missed" if body.get("receiver") else "Receiver is missed", status=400)

    async def _grant(self, call: Call) -> Answer:
        for place, rights in self._wanted(call).items():
            held = self.service.rights(call, place.kind, place.bucket, place.path)
            if isinstance(held, Answer) or not rights <= set(held):
                raise Refused(f"Access to resource is forbidden: {place.url}", 403)
        receivers = self._granted.setdefault(call.identity, {})
        for place, rights in self._wanted(call).items():
            receivers.setdefault(call.json["receiver"], {}).setdefault(place, set()).update(rights)
        self._publish()
        return Answer.empty(200)

    async def _revoke(self, call: Call) -> Answer:
        granted = self._granted.get(call.identity, {}).get(call.json["receiver"], {})
        for place, rights in self._wanted(call).items():
            if place in granted:
                granted[place] -= rights
                if not granted[place]:
                    del granted[place]
        self._publish()
        return Answer.empty(200)

    async def _list(self, call: Call) -> Answer:
        self._check(call)
        if call.json["with"] == "ME":
            mine = self.service.credentials.per_request_keys[call.identity.partition(":")[2]]
            found = [_told(p, r) for given in self._granted.values() for p, r in given.get(mine, {}).items()]
            return Answer.json({"resources": found})
        receivers = [
            {"receiver": name, "resourcePermissions": [_told(place, rights) for place, rights in given.items()]}
            for name, given in self._granted.get(call.identity, {}).items()
        ]
        return Answer.json({"receivers": receivers})

    def _check(self, call: Call) -> None:
        if not call.identity.startswith("request:"):
            raise Refused(ONLY_PER_REQUEST, 403)

    def _wanted(self, call: Call) -> dict[Place, set[str]]:
        self._check(call)
        wanted: dict[Place, set[str]] = {}
        for one in call.json["resourcePermissions"]:
            if not one["permissions"]:
                raise Refused(f"List of permissions is empty for resource: {one.get('url')}")
            if not one.get("url"):
                raise Refused("Url to resource is empty")
            wanted.setdefault(place_of(one["url"], INVALID), set()).update(one["permissions"])
        if not wanted:
            raise Refused("Resources are missed")
        return wanted

    def _publish(self) -> None:
        """Let the service know who may do what now."""
        shares = self.service.shares
        for key in [key for key in shares if key[0].startswith("application:")]:
            del shares[key]
        for receivers in self._granted.values():
            for name, given in receivers.items():
                for place, rights in given.items():
                    shares.setdefault((receiver_of(name), place.key), set()).update(rights)


def _told(place: Place, rights: set[str]) -> dict[str, Any]:
    return {"url": place.url, "permissions": sorted(rights)}
