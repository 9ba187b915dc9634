"""Copying and moving in the storage, and telling of changes as they happen."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._answer import Answer
from ._files import KINDS, StoredFile, url_of
from ._parts import Part
from ._replies import HEARTBEAT, POLL, event
from ._skills import Skills

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem

Place = tuple[str, str, str]
"""Kind, bucket and path, decoded."""
COPIED = ("files", "prompts", "conversations", "applications")
COPIED_SINCE = ("toolsets", "skills")
WATCHED = ("files", "prompts", "conversations", "applications")
REQUIRED = {
    "copy_resource": ("sourceUrl", "destinationUrl"),
    "move_resource": ("sourceUrl", "destinationUrl"),
    "subscribe_to_resources": ("resources",),
}
"""What the bodies of the operations must have."""


class Changes(Part):
    """Copying, moving and subscriptions."""

    def clear(self) -> None:
        """Forget everything, as if the emulator had just been started."""
        self._lock = threading.Lock()
        self._subscribers: list[tuple[frozenset[Place], deque[bytes]]] = []
        for store in self.service.stores.values():
            store.watch = self._changed

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "copy_resource": self._copy,
            "move_resource": self._move,
            "subscribe_to_resources": self._subscribe,
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """Core's texts for bodies of these operations."""
        name = call.operation.name if call.operation else ""
        if name not in REQUIRED:
            return None
        body: Any = call.json if problem.place == "body" else None
        missing = [key for key in REQUIRED[name] if isinstance(body, dict) and key not in body]
        if name == "subscribe_to_resources":
            return Answer.text("resources list must be provided" if missing else "Invalid body provided", status=400)
        if missing:
            return Answer.text(f"{missing[0]} must be provided", status=400)
        verb = name.removesuffix("_resource")
        return Answer.text(f"Can't initiate {verb} resource request. Incorrect body provided", status=400)

    # ------------------------------------------------------------------ copying and moving

    async def _copy(self, call: Call) -> Answer:
        places = self._places(call, "READ", "no read access to source resource")
        if isinstance(places, Answer):
            return places
        source, destination = places
        return self._transfer(call, source, destination, "copy") or Answer.empty(200)

    async def _move(self, call: Call) -> Answer:
        places = self._places(call, "WRITE", "no read and write access to source resource")
        if isinstance(places, Answer):
            return places
        source, destination = places
        if (refusal := self._transfer(call, source, destination, "move")) is not None:
            return refusal
        kind, bucket, path = source
        self.service.stores[kind].remove(bucket, path)
        self._move_shares(source, destination)
        return Answer.empty(200)

    def _places(self, call: Call, right: str, denied: str) -> tuple[Place, Place] | Answer:
        """Source and destination of a request, or its refusal."""
        found: list[Place] = []
        for key in ("sourceUrl", "destinationUrl"):
            place = parse(call.json[key])
            if place is None:
                return Answer.text(f"Invalid resource url: {call.json[key]}", status=400)
            found.append(place)
        source, destination = found
        if source[0] != destination[0]:
            return Answer.text("source and destination resources must be the same type", status=400)
        if source == destination:
            return Answer.text("source and destination resources cannot be the same", status=400)
        for place, needed, text in (
            (source, right, denied),
            (destination, "WRITE", "no write access to destination resource"),
        ):
            rights = self.service.rights(call, *place)
            if isinstance(rights, Answer):
                return rights
            if needed not in rights:
                return Answer.text(text, status=403)
        return source, destination

    def _transfer(self, call: Call, source: Place, destination: Place, verb: str) -> Answer | None:
        """Put a copy at the destination, or refuse."""
        kind, bucket, path = source
        store, (from_url, to_url) = self.service.stores[kind], (encoded(source), encoded(destination))
        if path.endswith("/") or destination[2].endswith("/"):
            return Answer.text(f"{'Copying' if verb == 'copy' else 'Moving'} folders is not supported", status=400)
        if (old := store.files.get((bucket, path))) is None:
            there = f"does not exist: {from_url}" if verb == "copy" else f"{from_url} does not exist"
            return Answer.text(f"Source resource {there}", status=400)
        if kind not in COPIED and (self.service.mode == "core24" or kind not in COPIED_SINCE):
            return Answer.text(f"Source resource type is not supported: {KINDS[kind]}", status=400)
        if not call.json.get("overwrite") and destination[1:] in store.files:
            text = f"Can't {verb} resource {from_url} to {to_url}, because destination resource already exists"
            return Answer.text(text, status=400)
        now = int(self.service.clock() * 1000)
        if kind == "skills":
            Skills(self.service).make_folders(call, *destination[1:])
        store.put(StoredFile(*destination[1:], old.content, old.content_type, now, now, old.author))
        return None

    def _move_shares(self, source: Place, destination: Place) -> None:
        """What was shared stays so inside a bucket, and is no longer outside of it."""
        old, new = ("/".join(place) for place in (source, destination))
        for identity, place in list(self.service.shares):
            if place == old:
                given = self.service.shares.pop((identity, place))
                if source[1] == destination[1]:
                    self.service.shares[identity, new] = given

    # ------------------------------------------------------------------ subscriptions

    @property
    def subscribers(self) -> int:
        """How many subscriptions are open."""
        with self._lock:
            return len(self._subscribers)

    async def _subscribe(self, call: Call) -> Answer:
        wanted: set[Place] = set()
        for link in call.json["resources"]:
            place = parse(link["url"])
            if place is None:
                return Answer.text(f"Invalid resource url: {link['url']}", status=400)
            if place[2].endswith("/") or not place[2]:
                return Answer.text(f"resource folder is not supported: {encoded(place)}", status=400)
            if place[0] not in WATCHED:
                return Answer.text(f"resource type is not supported: {encoded(place)}", status=400)
            wanted.add(place)
        if not wanted:
            return Answer.text("resources list must be provided", status=400)
        for place in sorted(wanted):
            rights = self.service.rights(call, *place)
            if isinstance(rights, Answer):
                return rights
            if "READ" not in rights:
                return Answer.text(f"resource is not allowed: {encoded(place)}", status=403)
        # Registered before the headers go out: what happens after them is told.
        entry = (frozenset(wanted), deque[bytes]())
        with self._lock:
            self._subscribers.append(entry)
        return Answer.events(self._told(entry), pace=POLL)

    def _told(self, entry: tuple[frozenset[Place], deque[bytes]]) -> Iterator[bytes]:
        """The events of one subscription, empty pieces while there are none, until nobody listens any more."""
        last = time.monotonic()
        try:
            while True:
                piece = entry[1].popleft() if entry[1] else b""
                if time.monotonic() >= last + self.service.heartbeat:
                    piece += HEARTBEAT
                last = time.monotonic() if piece else last
                yield piece
        finally:
            with self._lock:
                if entry in self._subscribers:
                    self._subscribers.remove(entry)

    def _changed(self, action: str, file: StoredFile, kind: str) -> None:
        place = (kind, file.bucket, file.path)
        told: dict[str, Any] = {"url": encoded(place), "action": action, "timestamp": int(self.service.clock() * 1000)}
        if action != "DELETE":
            told["etag"] = file.etag
        with self._lock:
            for wanted, queue in self._subscribers:
                if place in wanted:
                    queue.append(event(told, ascii=False))


def parse(url: object) -> Place | None:
    """The place that a relative, percent-encoded URL names; None where it names none."""
    if not isinstance(url, str):
        return None
    kind, _, rest = url.partition("/")
    bucket, slash, path = rest.partition("/")
    return (kind, unquote(bucket), unquote(path)) if kind in KINDS and bucket and slash else None


def encoded(place: Place) -> str:
    """The URL as Core writes it."""
    kind, bucket, path = place
    return url_of(bucket, path, kind)
