"""Publications and notifications in the emulated installation, with the rules and texts of DIAL Core."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import md5
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._auth import bucket_of
from ._files import KINDS, StoredFile, url_of
from ._parts import Part
from ._places import Place, Refused, place_of, stored_at
from ._sharing import author_of, guarded

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

PUBLISHABLE = ("files", "conversations", "prompts", "applications")
PUBLICATION = {"publications": "PUBLICATION"}
UNTARGETED = ("TRUE", "FALSE")
ROOT = "public/"


@dataclass
class Request:
    """A publication as Core keeps it."""

    owner: str
    """Identity of the caller who asked for it."""
    told: dict[str, Any]
    """What answers tell of it."""

    @property
    def additions(self) -> list[dict[str, Any]]:
        """The resources to publish."""
        return [one for one in self.told["resources"] if one["action"] != "DELETE"]

    @property
    def removals(self) -> list[dict[str, Any]]:
        """The resources to take back."""
        return [one for one in self.told["resources"] if one["action"] == "DELETE"]


class Publications(Part):
    """Requests for publication by URL, the rules of public folders, and what their authors are told."""

    def clear(self) -> None:
        """Forget everything."""
        self._requests: dict[str, Request] = {}
        self._rules: dict[str, list[dict[str, Any]]] = {}
        self._notifications: dict[str, list[dict[str, Any]]] = {}
        self._numbers = itertools.count(1)

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations."""
        return {
            "create_publication": guarded(self._create),
            "get_publication": guarded(self._get),
            "list_publications": guarded(self._list),
            "update_publication": guarded(self._update),
            "delete_publication": guarded(self._delete),
            "approve_publication": guarded(self._approve),
            "reject_publication": guarded(self._reject),
            "list_published_resources": guarded(self._resources),
            "list_publication_rules": guarded(self._list_rules),
            "list_notifications": self._list_notifications,
            "delete_notifications": self._delete_notifications,
        }

    # ------------------------------------------------------------------ by users

    async def _create(self, call: Call) -> Answer:
        bucket, number = bucket_of(call.identity), f"{next(self._numbers):032x}"
        told: dict[str, Any] = {"url": f"publications/{bucket}/{number}"}
        told |= {name: call.json[name] for name in ("name", "targetFolder", "displayAuthor") if call.json.get(name)}
        told |= {"status": "PENDING", "createdAt": self._now(), "author": author_of(call)}
        request = Request(call.identity, told)
        self._fill(call, request, call.json)
        self._requests[told["url"]] = request
        return self._answer(request)

    async def _get(self, call: Call) -> Answer:
        return self._answer(self._known(call, owner=True))

    async def _list(self, call: Call) -> Answer:
        place = self._place(call)
        self._check(call, place, owner=place.bucket != "public")
        if place.path:
            raise Refused(f"Bad publication url: {place.url}")
        if place.bucket == "public":
            found = [one for one in self._requests.values() if one.told["status"] == "PENDING"]
        else:
            found = [one for one in self._requests.values() if bucket_of(one.owner) == place.bucket]
        hidden = {"resources", "rules"}
        return Answer.json({"publications": [{k: v for k, v in o.told.items() if k not in hidden} for o in found]})

    async def _delete(self, call: Call) -> Answer:
        request = self._known(call, owner=True)
        if request.told["status"] == "PENDING":
            self._drop_review(request)
        del self._requests[request.told["url"]]
        return Answer.empty(200)

    async def _resources(self, call: Call) -> Answer:
        wanted = set(call.json["resourceTypes"])
        entries: list[dict[str, Any]] = []
        for request in self._requests.values():
            if request.owner != call.identity or request.told["status"] != "APPROVED":
                continue
            for one in request.additions:
                place = place_of(one["sourceUrl"])
                rights = self.service.rights(call, place.kind, place.bucket, place.path)
                asked = call.received.query.get("permissions") == "true" and not isinstance(rights, Answer)
                if KINDS[place.kind] in wanted:
                    entries.append(place.described(permissions=rights if asked else None))
        return Answer.json(entries)

    async def _list_rules(self, call: Call) -> Answer:
        folder = str(call.json["url"])
        if not folder.startswith(ROOT) or not folder.endswith("/"):
            raise Refused(f"Invalid resource: {folder}")
        parents = {folder[: at + 1] for at, letter in enumerate(folder) if letter == "/"}
        return Answer.json({"rules": {k: v for k, v in sorted(self._rules.items()) if k in parents}})

    # ------------------------------------------------------------------ by administrators

    async def _update(self, call: Call) -> Answer:
        if self.service.mode == "core24":
            return self.service.no_route(call)
        request = self._pending(call)
        if (tag := call.json.get("etag")) is not None and tag != _tag(request.told):
            raise Refused(f"ETag {tag} is rejected", 412)
        told = request.told | {
            name: call.json[name] for name in ("name", "targetFolder", "displayAuthor") if call.json.get(name)
        }
        body = {name: call.json.get(name, request.told.get(name)) for name in ("resources", "rules")}
        changed = Request(request.owner, told)
        self._drop_review(request)
        self._fill(call, changed, body)
        self._requests[told["url"]] = changed
        return self._answer(changed)

    async def _approve(self, call: Call) -> Answer:
        request = self._pending(call)
        for one in request.told["resources"]:
            target, delete = place_of(one["targetUrl"]), one["action"] == "DELETE"
            there = stored_at(self.service, target) is not None
            if one["action"] != "ADD_IF_ABSENT" and there != delete:
                text = "Target resource does not exists" if delete else "Target resource  exists"
                raise Refused(f"{text}: {target.url}")
        for one in request.additions:
            review = stored_at(self.service, place_of(one["reviewUrl"]))
            if review is None:
                raise Refused(f"Review resource does not exist: {one['reviewUrl']}")
            target = place_of(one["targetUrl"])
            if stored_at(self.service, target) is None:
                self._copy(review, target, request.told.get("displayAuthor") or review.author)
        for one in request.removals:
            target = place_of(one["targetUrl"])
            self.service.stores[target.kind].files.pop((target.bucket, target.path), None)
        self._drop_review(request)
        if request.told.get("rules") is not None:
            self._rules[request.told["targetFolder"]] = request.told["rules"]
        return self._finish(request, "APPROVED", "Your request has been approved by admin")

    async def _reject(self, call: Call) -> Answer:
        request = self._pending(call)
        self._drop_review(request)
        text, comment = "Your request has been rejected by admin", call.json.get("comment")
        return self._finish(request, "REJECTED", text if comment is None else f"{text}: {comment}")

    def _finish(self, request: Request, status: str, message: str) -> Answer:
        request.told["status"] = status
        note = {
            "id": f"{next(self._numbers):032x}",
            "url": request.told["url"],
            "type": "PUBLICATION",
            "message": message,
            "timestamp": self._now(),
        }
        self._notifications.setdefault(request.owner, []).append(note)
        return self._answer(request)

    # ------------------------------------------------------------------ checks and copies

    def _place(self, call: Call) -> Place:
        text = "Invalid resource: {}"
        return place_of(call.json["url"], text, kinds=PUBLICATION)

    def _check(self, call: Call, place: Place, *, owner: bool) -> None:
        allowed = owner and place.bucket == bucket_of(call.identity)
        if not (allowed or self.service.credentials.is_admin(call.identity)):
            raise Refused(f"Forbidden resource: {place.url}", 403)

    def _known(self, call: Call, *, owner: bool) -> Request:
        place = self._place(call)
        if place.bucket == "public":
            raise Refused(f"Invalid resource: {place.url}")
        self._check(call, place, owner=owner)
        if place.is_folder or "/" in place.path:
            raise Refused(f"Bad publication url: {place.url}")
        if (request := self._requests.get(place.url)) is None:
            raise Refused(f"No publication: {place.url}", 404)
        return request

    def _pending(self, call: Call) -> Request:
        request = self._known(call, owner=False)
        if request.told["status"] != "PENDING":
            raise Refused(f"Publication is already finalized: {request.told['url']}", 404)
        return request

    def _fill(self, call: Call, request: Request, body: Mapping[str, Any]) -> None:
        """Check resources and rules, and keep copies for the review."""
        folder, rules = str(request.told["targetFolder"]), body.get("rules")
        if folder == ROOT and rules:
            raise Refused("Rules are not allowed for root targetFolder")
        if not body.get("resources") and rules is None:
            raise Refused("Publication must have at least one resource or rule")
        if not folder.startswith(ROOT) or not folder.endswith("/"):
            raise Refused('Publication "targetUrl" must start with: public and ends with: /')
        _check_rules(rules or [])
        review = bucket_of(request.told["url"])
        resources: list[dict[str, Any]] = []
        copies: list[tuple[StoredFile, Place]] = []
        for one in body.get("resources") or ():
            if one["action"] == "DELETE":
                resources.append({"action": "DELETE", "targetUrl": self._target(one, folder, exists=True).url})
                continue
            source, target = place_of(one.get("sourceUrl")), self._target(one, folder, exists=None)
            file = self._source(call, request.owner, source, target)
            if one["action"] == "ADD" and stored_at(self.service, target) is not None:
                raise Refused(f"Target resource already exists: {target.url}")
            place = Place(source.kind, review, target.key.removeprefix(f"{target.kind}/{folder}"))
            copies.append((file, place))
            resources.append(
                {"action": one["action"], "sourceUrl": source.url, "targetUrl": target.url, "reviewUrl": place.url}
            )
        for name in ("source", "target"):
            for url in _repeated([one[f"{name}Url"] for one in resources if f"{name}Url" in one]):
                raise Refused(f"{name.title()} resources have duplicate urls: {url}")
        self.service.review_buckets[review] = request.owner
        for file, place in copies:
            self._copy(file, place, file.author)
        kinds = {KINDS[place_of(one["targetUrl"]).kind]: None for one in resources}
        request.told |= {"resources": resources, "resourceTypes": list(kinds)}
        if rules is not None:
            request.told["rules"] = rules

    def _target(self, one: Mapping[str, Any], folder: str, *, exists: bool | None) -> Place:
        target = place_of(one.get("targetUrl"))
        if target.is_folder:
            raise Refused(f"Target resource is folder: {target.url}")
        if target.kind not in PUBLISHABLE or not target.key.startswith(f"{target.kind}/{folder}"):
            raise Refused(f"Target resource folder does not match with target folder: {target.url}")
        if exists and stored_at(self.service, target) is None:
            raise Refused(f"Target resource does not exists: {target.url}")
        return target

    def _source(self, call: Call, owner: str, source: Place, target: Place) -> StoredFile:
        rights = self.service.rights(call, source.kind, source.bucket, source.path)
        if source.bucket != bucket_of(owner) and (isinstance(rights, Answer) or "READ" not in rights):
            raise Refused(f"You don't have permission to access resource {source.url}", 403)
        if source.is_folder:
            raise Refused(f"Source resource is folder: {source.url}")
        if source.kind != target.kind:
            raise Refused(f"Source and target resource types do not match: {target.url}")
        if (file := stored_at(self.service, source)) is None:
            raise Refused(f"Source resource does not exists: {source.url}")
        return file

    def _copy(self, file: StoredFile, place: Place, author: str) -> None:
        now, content = self._now(), file.content
        if place.kind in ("prompts", "conversations"):
            content = _renamed(content, place)
        made = replace(
            file,
            bucket=place.bucket,
            path=place.path,
            content=content,
            created_at=now,
            updated_at=now,
            author=author,
        )
        self.service.stores[place.kind].put(made)

    def _drop_review(self, request: Request) -> None:
        for one in request.additions:
            place = place_of(one["reviewUrl"])
            self.service.stores[place.kind].files.pop((place.bucket, place.path), None)

    def _answer(self, request: Request) -> Answer:
        tag = {} if self.service.mode == "core24" else {"etag": _tag(request.told)}
        return Answer.json(request.told | tag)

    def _now(self) -> int:
        return int(self.service.clock() * 1000)

    # ------------------------------------------------------------------ notifications

    async def _list_notifications(self, call: Call) -> Answer:
        return Answer.json({"notifications": self._notifications.get(call.identity, [])})

    async def _delete_notifications(self, call: Call) -> Answer:
        mine = self._notifications.get(call.identity, [])
        self._notifications[call.identity] = [one for one in mine if one["id"] not in call.json["ids"]]
        return Answer.empty(200)


def _check_rules(rules: list[Mapping[str, Any]]) -> None:
    for rule in rules:
        if rule["function"] not in UNTARGETED and not rule.get("targets"):
            raise Refused(f"Rule {rule['function']} does not have targets")


def _repeated(urls: list[str]) -> Iterator[str]:
    return (url for number, url in enumerate(urls) if url in urls[:number])


def _renamed(content: bytes, place: Place) -> bytes:
    """Prompts and conversations hold their own URL and that of their folder."""
    try:
        body: Any = json.loads(content)
    except ValueError:
        return content
    if not isinstance(body, dict):
        return content
    folder = url_of(place.bucket, place.path.rpartition("/")[0], place.kind).rstrip("/")
    return json.dumps({**body, "id": place.url, "folderId": folder}, ensure_ascii=False).encode()


def _tag(told: Mapping[str, Any]) -> str:
    return md5(json.dumps(told, sort_keys=True).encode(), usedforsecurity=False).hexdigest()
