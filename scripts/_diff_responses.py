"""Differences between the answers of one operation: status codes, bodies, event streams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from _diff_changes import Changes, Level
from _diff_media import STREAM, contents
from _diff_schemas import SchemaDiff
from _diff_source import Node, Source, truth


class Responses:
    """Compares the answers of one operation in two documents."""

    def __init__(self, changes: Changes, schemas: SchemaDiff, sources: tuple[Source, Source], *, foreign: bool) -> None:
        self.changes, self.schemas, self.sources, self.foreign = changes, schemas, sources, foreign

    def compare(self, old: Node, new: Node) -> None:
        """Compare the `responses` of two operations."""
        one, other = (_by_status(source, node) for source, node in zip(self.sources, (old, new), strict=True))
        self._successes(*({s: n for s, n in found.items() if _is_success(s, found)} for found in (one, other)))
        self._errors(*({s: n for s, n in found.items() if not _is_success(s, found)} for found in (one, other)))

    def _add(self, level: Level, code: str, message: str, old: Node | None, new: Node | None) -> None:
        pointers = old.pointer if old else None, new.pointer if new else None
        self.changes.add(level, "response", code, message, *pointers)

    def _successes(self, old: dict[str, Node], new: dict[str, Node]) -> None:
        gone, more = [s for s in old if s not in new], [s for s in new if s not in old]
        pairs = [(s, s) for s in old if s in new] + list(zip(gone, more, strict=False))
        for before, after in pairs:
            if before != after:  # any 2XX is read as the result
                told = f"success is {after} now, before {before}"
                self._add("cosmetic", "success-status-changed", told, old[before], new[after])
            self._answer(old[before], new[after], f"{after}")
        for status in gone[len(more) :]:
            self._add("breaking", "success-status-removed", f"{status} is gone", old[status], None)
        for status in more[len(gone) :]:
            self._add("additive", "success-status-added", f"{status} is new", None, new[status])

    def _errors(self, old: dict[str, Node], new: dict[str, Node]) -> None:
        for status, node in old.items():
            found = _covering(new, status)
            if found is None and self.foreign and status == "default":
                continue  # ours for whatever may come
            if found is None:
                self._add("cosmetic", "error-status-removed", f"{status} is not mentioned any more", node, None)
            else:
                self._error(node, found, status)
        for status, node in new.items():
            if status not in old:
                found = _covering(old, status)
                if found is None:
                    self._add("additive", "error-status-added", f"{status} is new", None, node)
                else:
                    self._error(found, node, status)

    def _error(self, old: Node, new: Node, status: str) -> None:
        one, other = contents(old).get("application/json"), contents(new).get("application/json")
        if one and other:
            self._schemas(one, other, f"the error body of {status}")
        elif other:
            self._add("additive", "error-body-added", f"the error body of {status} is described now", old, new)
        elif one:
            level: Level = "cosmetic" if self.foreign else "breaking"
            code = "error-body-not-declared" if self.foreign else "error-body-removed"
            self._add(level, code, f"the error body of {status} is not described now", old, new)

    def _answer(self, old: Node, new: Node, status: str) -> None:
        one, other = contents(old), contents(new)
        streams = one.pop(STREAM, None), other.pop(STREAM, None)
        if self.foreign and streams[0] is not None and streams[1] is None and self._mixed(streams[0], one, other):
            return
        self._streams(*streams, old, new, alone=not other)
        if not self.foreign and truth(old.raw.get("x-may-be-empty")) != truth(new.raw.get("x-may-be-empty")):
            if truth(new.raw.get("x-may-be-empty")):
                self._add("breaking", "answer-may-be-empty", f"the body of {status} may be empty now", old, new)
            else:
                self._add("additive", "answer-never-empty", f"the body of {status} is never empty now", old, new)
        if not one and not other:
            return
        if not other:
            if streams[0] is None and streams[1] is not None and self.foreign:
                return  # told with the stream
            self._add("breaking", "answer-removed", f"{status} has no body any more", old, new)
        elif not one:
            self._add("additive", "answer-added", f"{status} has a body now", old, new)
        elif shared := [f for f in one if f in other]:
            self._schemas(one[shared[0]], other[shared[0]], f"the body of {status}")
        else:
            told = f"the body of {status} is {', '.join(other)} now, before {', '.join(one)}"
            self._add("breaking", "media-type-changed", told, old, new)

    def _schemas(self, old: Node, new: Node, what: str) -> None:
        one, other = old.child("schema"), new.child("schema")
        if one.raw is not None and other.raw is not None:
            self.schemas.compare(one, other, "response")
        elif one.raw is not other.raw:
            told = f"{what} has {'no' if other.raw is None else 'a'} schema now"
            if self.foreign:
                self._add("cosmetic", "schema-not-declared" if other.raw is None else "not-described", told, old, new)
            else:
                self._add("breaking", "not-described", told, old, new)

    # ---- streams -------------------------------------------------------------------------------------------

    def _mixed(self, events: Node, one: Mapping[str, Node], other: Mapping[str, Node]) -> bool:
        """Compare with a vendor's JSON answer that describes the stream too: as other members, or as an array."""
        both = (d["application/json"].child("schema") for d in (one, other) if "application/json" in d)
        old, new = next(both, None), next(both, None)
        if old is None or new is None:
            return False
        ours, theirs = self.sources[0].view(old), self.sources[1].view(new)
        if ours.members or ours.kinds != frozenset({"object"}):
            return False
        if theirs.kinds == frozenset({"array"}) and theirs.items is not None:
            told = "the stream is described as an array of answers"
            self._add("cosmetic", "stream-not-declared", told, events, new)
            self.schemas.compare(old, theirs.items, "response")
            return True
        if len(theirs.members) < 2:
            return False

        def likeness(node: Node) -> int:
            names = self.sources[1].view(node).properties.keys()
            return len(names & ours.properties.keys()) - len(names - ours.properties.keys())

        whole = max(theirs.members.values(), key=likeness)
        self._add("cosmetic", "stream-not-declared", "the stream is described among the answers in JSON", events, new)
        self.schemas.compare(old, whole, "response")
        item = stream(self.sources[0], events).get("item")
        if item is not None:
            rest = [node.raw for node in theirs.members.values() if node is not whole]
            self.schemas.compare(item, Node({"oneOf": rest}, f"{new.pointer}/oneOf"), "response", what="event")
        return True

    def _streams(self, old: Node | None, new: Node | None, one: Node, other: Node, *, alone: bool) -> None:
        if old is None and new is None:
            return
        if new is None:
            if self.foreign:
                told = "the stream is not declared (whether it is there, only the service can tell)"
                self._add("cosmetic", "stream-not-declared", told, old, other)
            else:
                self._add("breaking", "stream-removed", "does not stream any more", old, other)
            return
        if old is None:
            self._add("additive", "stream-added", "streams now" + (" and only streams" if alone else ""), one, new)
            return
        before, after = (stream(source, node) for source, node in zip(self.sources, (old, new), strict=True))
        if before.get("item") is None or after.get("item") is None:
            if before.get("item") is not after.get("item"):
                gone = after.get("item") is None
                level: Level = "cosmetic" if self.foreign else "breaking" if gone else "additive"
                code = "events-not-declared" if self.foreign and gone else "events-not-described"
                self._add(level, code, f"events are {'not ' * gone}described now", old, new)
            return
        self.schemas.compare(before["item"], after["item"], "response", what="event")
        if not self.foreign:
            self._conventions(old, new, before, after)

    def _conventions(self, old: Node, new: Node, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        was, error = before.get("error"), after.get("error")
        if was is not None and error is not None:
            self.schemas.compare(was, error, "response", what="error event")
        elif was is not error:
            level: Level = "additive" if error else "breaking"
            told = "error events are raised now" if error else "error events are delivered like others now"
            self._add(level, "error-event-changed", told, old, new)
        pings = {str(p) for p in before.get("ping") or ()}, {str(p) for p in after.get("ping") or ()}
        if more := sorted(pings[1] - pings[0]):
            self._add("breaking", "ping-added", f"not delivered any more: {', '.join(more)}", old, new)
        if gone := sorted(pings[0] - pings[1]):
            self._add("additive", "ping-removed", f"delivered now: {', '.join(gone)}", old, new)
        if any(before.get(k) != after.get(k) for k in ("terminator", "final", "eof")):
            self._add("cosmetic", "stream-end-changed", "the stream ends in another way", old, new)


def stream(source: Source, media: Node) -> dict[str, Any]:
    """What is known of a stream: `x-event-stream`, or OpenAPI 3.2's `itemSchema`, or a schema that is no mere text."""
    declared = media.child("x-event-stream")
    if isinstance(declared.raw, dict):
        found = dict(declared.raw)
        return found | {k: declared.child(k) for k in ("item", "error") if declared.child(k).raw is not None}
    if media.child("itemSchema").raw is not None:
        return {"item": media.child("itemSchema")}
    schema = media.child("schema")
    view = source.view(schema) if schema.raw is not None else None
    if view is None or view.unknown or view.kinds is None or view.kinds == {"string"}:
        return {}
    return {"item": view.items if view.kinds == {"array"} and view.items else schema}


def _by_status(source: Source, operation: Node) -> dict[str, Node]:
    responses = operation.child("responses")
    found = responses.raw if isinstance(responses.raw, dict) else {}
    nodes = {str(s): source.resolve(Node(raw, f"{responses.pointer}/{s}")) for s, raw in found.items()}
    return {
        ("default" if s.lower() == "default" else s.upper()): n for s, n in nodes.items() if isinstance(n.raw, dict)
    }


def _is_success(status: str, among: Mapping[str, Node]) -> bool:
    """A 2XX; `default` where nothing else can be one."""
    return status[0] == "2" or (status == "default" and not any(s[0] == "2" for s in among))


def _covering(responses: Mapping[str, Node], status: str) -> Node | None:
    """The answer that holds for a status: its own, that of its range, the default one."""
    return responses.get(status) or responses.get(f"{status[0]}XX") or responses.get("default")
