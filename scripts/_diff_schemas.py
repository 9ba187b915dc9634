"""Differences between two schemas, for what callers send (request) and for what they read (response).

A caller who sends is hurt by what is accepted no longer; one who reads, by what comes beside the declared types.
Two things follow from the generated package rather than from JSON: enumerations are open, so a new value in an answer
breaks nobody, while a value that goes takes a member of the class with it; and every optional attribute may be None
anyway, so null in addition changes nothing there.
"""

from __future__ import annotations

import json
from typing import Any

from _diff_changes import Changes, Level, Side
from _diff_source import LOWER, UPPER, Node, Source, View, plain, truth

# Formats that become a Python type of their own; others mean nothing to the generator.
_TYPED = {"date-time": "datetime", "date": "date", "binary": "file"}
_CLASS_KEYS = ("x-mapping-access", "x-json-methods", "x-dump-methods")


class SchemaDiff:
    """Compares schemas of two documents; `foreign`: the new one is a vendor's, whose names users never see."""

    def __init__(self, old: Source, new: Source, changes: Changes, *, foreign: bool) -> None:
        self.old, self.new, self.changes, self.foreign = old, new, changes, foreign
        self._seen: set[tuple[str, str, Side, str | None]] = set()

    def forget(self) -> None:
        """Start with another operation."""
        self._seen.clear()

    def compare(
        self, old: Node, new: Node, side: Side, *, required: bool = True, what: str = "", tag: str | None = None
    ) -> None:
        """Compare two schemas; `required`: the value is always there, `what` names it in messages.

        `tag`: the property by which they were matched as members of a union.
        """
        one, other = self.old.view(old), self.new.view(new)
        pair = _Pair(self, one, other, side, what, tag)
        bare = all(isinstance(node.raw, dict) and node.raw.keys() == {"$ref"} for node in (old, new))
        pair.site(*((one.pointer, other.pointer) if bare else (old.pointer, new.pointer)), required=required)
        key = (one.pointer, other.pointer, side, tag)
        if key not in self._seen:
            self._seen.add(key)
            pair.content()


def shown(kinds: frozenset[str] | None) -> str:
    """Kinds for people."""
    if kinds is None:
        return "anything"
    return " or ".join(sorted(kinds - {"integer"} if "number" in kinds else kinds)) or "null"


def text(value: Any) -> str:
    """A value for people."""
    return json.dumps(value, ensure_ascii=False, default=str)


class _Pair:
    """Two schemas that stand in the same place: `site` is where they are used, `content` what they say."""

    def __init__(self, diff: SchemaDiff, old: View, new: View, side: Side, what: str, tag: str | None) -> None:
        self.diff, self.old, self.new, self.side, self.tag = diff, old, new, side, tag
        self.what = f"{what}: " if what else ""
        self.place = (old.pointer, new.pointer)

    def add(self, level: Level, code: str, message: str) -> None:
        self.diff.changes.add(level, self.side, code, self.what + message, *self.place)

    def either(self, request: Level, response: Level) -> Level:
        return request if self.side == "request" else response

    def site(self, old: str, new: str, *, required: bool) -> None:
        """What belongs to the place, though both lead to schemas that are compared already."""
        if self.old.unknown or self.new.unknown:
            return
        self.place = (old, new)
        self.null(required)
        self.notes()
        if not self.diff.foreign:
            self.sending()
        self.place = (self.old.pointer, self.new.pointer)

    def content(self) -> None:
        """What the schemas say, down to the last property."""
        old, new = self.old, self.new
        if old.unknown or new.unknown:
            if old.unknown != new.unknown:
                self.add("cosmetic", "not-described", "a reference leads nowhere, so this cannot be compared")
            return
        self.names()
        if not self.kinds():
            return
        self.enums()
        if old.may_be_object and new.may_be_object:
            self.properties()
            self.union()
            self.extra()
        if old.items is not None and new.items is not None:
            self.diff.compare(old.items, new.items, self.side)
        elif (old.items is not None or new.items is not None) and old.may_be_array and new.may_be_array:
            self.items()
        self.limits()
        self.formats()
        if not self.diff.foreign:
            self.abilities()

    def names(self) -> None:
        named = self.old.is_class or bool(self.old.enum and len(self.old.enum) > 1)
        if named and not self.diff.foreign and self.old.name != self.new.name and (self.new.is_class or self.new.enum):
            before, after = (v.name or "an inline schema" for v in (self.old, self.new))
            self.add("breaking", "class-renamed", f"the class {before} is {after} now")

    def kinds(self) -> bool:
        """Whether it makes sense to look further."""
        old, new = self.old.kinds, self.new.kinds
        if old == new:
            return True
        if self.diff.foreign and new is None and not self.new.members:
            self.add("cosmetic", "type-not-declared", f"no type is given (before: {shown(old)})")
            return False
        if old is not None and new is not None and not old & new:
            self.add("breaking", "type-changed", f"{shown(old)} became {shown(new)}")
            return False
        wider = new is None or (old is not None and old <= new)
        narrower = old is None or (new is not None and new <= old)
        change = f"{shown(old)} became {shown(new)}"
        if wider:
            self.add(self.either("additive", "breaking"), "type-widened", change)
        elif narrower:
            # What could be anything came as plain data, and is an object of a class now.
            plain_before = old is None and self.new.is_class
            self.add("breaking" if plain_before else self.either("breaking", "additive"), "type-narrowed", change)
        else:
            self.add("breaking", "type-changed", change)
        return old is not None and new is not None

    def null(self, required: bool) -> None:
        if self.old.nullable == self.new.nullable or self.old.kinds is None or self.new.kinds is None:
            return  # what may be anything may be null
        if self.new.nullable:
            level: Level = "additive" if self.side == "request" else "breaking" if required else "cosmetic"
            self.add(level, "null-added", "may be null now")
        elif self.diff.foreign and not (self.side == "request" and truth(self.old.raw.get("x-send-null"))):
            self.add("cosmetic", "null-not-declared", "null is not mentioned")  # nor is it sent for a caller's None
        else:
            self.add(self.either("breaking", "additive"), "null-removed", "may not be null any more")

    def enums(self) -> None:
        old, new = self.old.enum, self.new.enum
        if old is None and new is None:
            return
        if old is None or new is None:
            code, listed = ("enum-added", new) if old is None else ("enum-lifted", old)
            told = ", ".join(text(v) for v in (listed or [])[:8])
            if new is None and self.diff.foreign and self.side == "response":
                self.add("cosmetic", "enum-not-declared", f"no values are listed (before: {told})")
            elif old is None:
                self.add(self.either("breaking", "additive"), code, f"only these values now: {told}")
            else:
                self.add(self.either("additive", "breaking"), code, f"any value now, before: {told}")
            return
        if len(old) == len(new) == 1 and old != new:
            self.add("breaking", "constant-changed", f"the constant {text(old[0])} is {text(new[0])} now")
            return
        self.listed(old, new)

    def listed(self, old: list[Any], new: list[Any]) -> None:
        """The values of an enumeration."""
        gone, more = [v for v in old if v not in new], [v for v in new if v not in old]
        if gone:
            self.add("breaking", "enum-value-removed", f"without {', '.join(map(text, gone))}")
        if more:
            self.add("additive", "enum-value-added", f"also {', '.join(map(text, more))}")

    # ---- objects -------------------------------------------------------------------------------------------

    def visible(self, source: Source, node: Node) -> bool:
        """Whether a property is there for this side."""
        raw = source.view(node).raw
        return not truth(raw.get("readOnly" if self.side == "request" else "writeOnly"))

    def properties(self) -> None:
        old, new, diff = self.old, self.new, self.diff
        if self.stands_for_all():
            self.forms()
            return
        if bool(old.members) != bool(new.members) and not (old.is_class and new.is_class):
            return  # told with the union
        if diff.foreign and old.members and new.members and not (old.properties and new.properties):
            return  # the members have what a base has
        before = {k: v for k, v in old.properties.items() if self.visible(diff.old, v)}
        after = {k: v for k, v in new.properties.items() if self.visible(diff.new, v)}
        if old.is_free and new.is_class:
            self.add(self.either("additive", "breaking"), "dict-became-class", "a free object has named properties now")
            if self.side == "response":
                return
            if diff.foreign:  # whatever has a name there could be sent before; what must be sent is news
                after = {k: v for k, v in after.items() if k in new.required}
        elif old.is_class and new.is_free:
            self.add("breaking", "class-became-dict", "no properties are named any more")
            return
        if diff.foreign and self.tag:  # a vendor's member says its own tag, ours perhaps all of them
            before, after = ({k: v for k, v in d.items() if k != self.tag} for d in (before, after))
        self.each(before, {k: [v] for k, v in after.items()}, self.required(before))

    def each(self, before: dict[str, Node], after: dict[str, list[Node]], required: set[str]) -> None:
        """Property by property; the new document may have several forms of one."""
        old, new, diff = self.old, self.new, self.diff
        for name in [*before, *(n for n in after if n not in before)]:
            is_required = name in old.required, name in required
            if name not in after and name in new.properties:
                code, told = "became-write-only", f"{name} is not in answers any more, only to be sent"
                if self.side == "request":
                    code, told = "became-read-only", f"{name} is not to be sent any more, only in answers"
                diff.changes.add("breaking", self.side, code, told, before[name].pointer, new.properties[name].pointer)
            elif name not in after:
                diff.changes.add(
                    "breaking", self.side, "property-removed", f"{name} is gone", before[name].pointer, None
                )
            elif name not in before:
                self.added(name, after[name][0], is_required[1])
            else:
                self.requirement(name, before[name], after[name][0], *is_required)
                for form in after[name]:
                    diff.compare(before[name], form, self.side, required=all(is_required), what="")

    def stands_for_all(self) -> bool:
        """Whether a class of ours has to do for all members of a vendor's union."""
        old, new = self.old, self.new
        return self.diff.foreign and old.is_class and not old.members and bool(new.members) and not new.properties

    def forms(self) -> None:
        """One class for several forms: it needs what any of them has, and can require what all of them do."""
        members = [self.diff.new.view(node) for node in self.new.members.values()]
        self.add("cosmetic", "class-for-union", f"one of these there, one class here: {', '.join(self.new.members)}")
        after: dict[str, list[Node]] = {}
        for member in members:
            for name, node in member.properties.items():
                if self.visible(self.diff.new, node):
                    after.setdefault(name, []).append(node)
        before = {k: v for k, v in self.old.properties.items() if self.visible(self.diff.old, v)}
        tag = self.new.tag
        if tag in before:  # the members are labelled with its values
            listed = self.diff.old.view(before[tag]).enum
            self.listed(listed or list(self.new.members), list(self.new.members))
            before = {k: v for k, v in before.items() if k != tag}
            after.pop(tag, None)
        needed = set.intersection(*(member.required for member in members)) - {tag}
        self.each(before, after, needed or self.required(before))

    def required(self, before: dict[str, Node]) -> set[str]:
        """What the new schema requires; ours where a vendor's answer does not say, as that is no promise to omit."""
        if not self.diff.foreign or self.side == "request" or self.new.required - {self.new.tag}:
            return self.new.required
        if lost := [n for n in before if n in self.old.required and (n in self.new.properties or self.new.members)]:
            told = f"does not say what is always there (before: {', '.join(lost)})"
            self.add("cosmetic", "required-not-declared", told)
        return self.old.required

    def added(self, name: str, node: Node, required: bool) -> None:
        view = self.diff.new.view(node)
        # The constructor knows a constant, and a default that is always sent.
        given = bool(view.enum and len(view.enum) == 1) or truth(view.raw.get("x-send-default"))
        if self.side == "request" and required and not given:
            self.diff.changes.add(
                "breaking", self.side, "required-property-added", f"{name} is new and required", None, node.pointer
            )
        else:
            self.diff.changes.add("additive", self.side, "property-added", f"{name} is new", None, node.pointer)

    def requirement(self, name: str, old: Node, new: Node, before: bool, after: bool) -> None:
        if before == after:
            return
        if after:
            level, code, told = self.either("breaking", "additive"), "became-required", f"{name} is required now"
        else:
            level, code, told = self.either("additive", "breaking"), "became-optional", f"{name} is optional now"
        self.diff.changes.add(level, self.side, code, told, old.pointer, new.pointer)

    def extra(self) -> None:
        old, new = self.old.extra, self.new.extra
        if isinstance(old, Node) and isinstance(new, Node):
            self.diff.compare(old, new, self.side, what="values")
        elif isinstance(old, Node) != isinstance(new, Node) and not self.old.is_class and not self.new.is_class:
            if isinstance(old, Node):
                self.add(self.either("additive", "breaking"), "values-lifted", "values may be anything now")
            else:
                self.add(self.either("breaking", "additive"), "values-declared", "values have a declared type now")
        elif (old is False) != (new is False):
            if new is False:
                level = self.either("breaking", "cosmetic")
                self.add(level, "extra-forbidden", "other properties are forbidden now")
            else:
                self.add(self.either("additive", "cosmetic"), "extra-allowed", "other properties are allowed now")

    def items(self) -> None:
        if self.new.items is None:
            self.add(self.either("additive", "breaking"), "items-lifted", "items may be anything now")
        else:
            self.add(self.either("breaking", "additive"), "items-declared", "items have a declared type now")

    def union(self) -> None:
        old, new = dict(self.old.members), dict(self.new.members)
        if (not old and not new) or self.stands_for_all():
            return
        if not new and (label := self.one_of_ours()):
            new = {label: Node(self.new.raw, self.new.pointer)}
        if bool(old) != bool(new):
            self.one_or_many(old or new, joined=bool(new))
            return
        if self.old.tag and self.new.tag and self.old.tag != self.new.tag:
            told = f"members are told apart by {self.new.tag} now, before by {self.old.tag}"
            self.add("breaking", "discriminator-changed", told)
            return
        if not (self.old.tag and self.new.tag):  # names mean nothing across documents: the rest goes by order
            gone, more = [k for k in old if k not in new], [k for k in new if k not in old]
            for before, after in zip(gone, more, strict=False):
                new[before] = new.pop(after)
        changes = self.diff.changes
        for label in [*old, *(n for n in new if n not in old)]:
            if label not in new:
                told = f"the variant {label} is gone"
                changes.add("breaking", self.side, "variant-removed", told, old[label].pointer, self.new.pointer)
            elif label not in old:
                told = f"the variant {label} is new"
                changes.add("additive", self.side, "variant-added", told, self.old.pointer, new[label].pointer)
            else:
                self.diff.compare(old[label], new[label], self.side, tag=self.old.tag)

    def one_of_ours(self) -> str | None:
        """Which member of our union a vendor's single class is, by the constant that tells ours apart."""
        tag = self.old.tag
        if not self.diff.foreign or tag is None or tag not in self.new.properties:
            return None
        values = self.diff.new.view(self.new.properties[tag]).enum or ()
        return str(values[0]) if len(values) == 1 and str(values[0]) in self.old.members else None

    def one_or_many(self, members: dict[str, Node], *, joined: bool) -> None:
        """A single class became a union, or the reverse."""
        told = ", ".join(list(members)[:8])
        if joined:
            self.add(self.either("additive", "breaking"), "union-added", f"one of these now: {told}")
        else:
            self.add("breaking", "union-removed", f"one form now, before one of these: {told}")

    # ---- values --------------------------------------------------------------------------------------------

    def limits(self) -> None:
        for names, tighter_is in ((UPPER, -1), (LOWER, 1)):
            for name in names:
                old, new = self.old.bounds.get(name), self.new.bounds.get(name)
                if old == new:
                    continue
                if old is not None and new is None and self.diff.foreign and self.side == "response":
                    self.add("cosmetic", "limit-not-declared", f"no {name} is given (before: {old[0]:g})")
                    continue
                tighter = old is None or (
                    new is not None and ((new[0] - old[0]) * tighter_is > 0 or (new[0] == old[0] and new[1]))
                )
                code, told = ("limit-tightened", "tighter") if tighter else ("limit-loosened", "looser")
                values = " to ".join("none" if v is None else f"{v[0]:g}" for v in (old, new))
                level: Level = "cosmetic" if self.side != "request" else "breaking" if tighter else "additive"
                self.add(level, code, f"{name} is {told}: {values}")
        if self.old.pattern and not self.new.pattern and self.diff.foreign and self.side == "response":
            self.add("cosmetic", "pattern-not-declared", f"no pattern is given (before: {text(self.old.pattern)})")
        elif self.old.pattern != self.new.pattern:
            level = self.either("additive" if self.new.pattern is None else "breaking", "cosmetic")
            self.add(level, "pattern-changed", f"pattern {text(self.old.pattern)} became {text(self.new.pattern)}")

    def formats(self) -> None:
        old, new = self.old.format, self.new.format
        if old == new or (not old and not new):
            return
        typed = _TYPED.get(old or "") != _TYPED.get(new or "")
        told = f"format {old or 'none'} became {new or 'none'}"
        if not self.diff.foreign:
            self.add("breaking" if typed else "cosmetic", "format-changed", told)
        elif typed and not new:
            self.add("cosmetic", "format-not-declared", f"no format is given (before: {old})")
        elif typed:  # vendors' int32, float, uri and uuid mean nothing here
            self.add("breaking", "format-changed", told)

    def notes(self) -> None:
        """What is told and changes no type."""
        old, new, foreign = self.old, self.new, self.diff.foreign
        one, other = (_default(v) for v in (old, new))
        sends = [not foreign and truth(v.raw.get("x-send-default")) for v in (old, new)]
        # A default of the vendor's is only told where ours says another one.
        if (one != other and not (foreign and one is None)) or sends[0] != sends[1]:
            code = "default-not-declared" if foreign and other is None else "default-changed"
            sent = self.side == "request" and any(sends)
            self.add("breaking" if sent else "cosmetic", code, f"default {text(one)} became {text(other)}")
        if truth(new.raw.get("deprecated")) and not truth(old.raw.get("deprecated")):
            self.add("cosmetic", "deprecated", "is deprecated now")
        described = [" ".join(str(v.raw.get("description") or "").split()) for v in (old, new)]
        if not self.diff.foreign and described[0] != described[1]:
            self.add("cosmetic", "description-changed", "the description is another one")

    # ---- conventions of our own documents ------------------------------------------------------------------

    def sending(self) -> None:
        """The x- keys of properties."""
        old, new = self.old.raw, self.new.raw
        if old.get("x-epoch") != new.get("x-epoch"):
            self.add("breaking", "epoch-changed", "number and datetime changed places, or the unit did")
        if (gone := old.get("x-also-named")) != (more := new.get("x-also-named")):
            told = f"the second name {gone} is gone" if gone else f"the second name {more} is new"
            self.add("breaking" if gone else "additive", "second-name-changed", told)
        if truth(old.get("x-send-null")) != truth(new.get("x-send-null")) and self.side == "request":
            self.add("breaking", "null-sending-changed", "what is sent for None is something else now")

    def abilities(self) -> None:
        """The x- keys of classes and enumerations."""
        old, new = self.old.raw, self.new.raw
        for key in _CLASS_KEYS:
            if truth(old.get(key)) != truth(new.get(key)):
                self.add("breaking" if truth(old.get(key)) else "additive", "class-ability-changed", f"{key} changed")
        self.positions()
        before, after = (
            dict(zip(v.enum or (), v.raw.get("x-enum-varnames") or (), strict=False)) for v in (self.old, self.new)
        )
        for value, name in before.items():
            if value in (self.new.enum or ()) and after.get(value) != name:
                told = f"the member {name} is {after.get(value) or 'named by its value'} now"
                self.add("breaking", "enum-member-renamed", told)

    def positions(self) -> None:
        old, new = (_positional(v) for v in (self.old, self.new))
        if old == new:
            return
        if new[: len(old)] == old:
            self.add("additive", "positions-added", f"may be positional now: {', '.join(new[len(old) :])}")
        else:
            self.add(
                "breaking", "positions-changed", f"positional before: {', '.join(old)}; now: {', '.join(new) or 'none'}"
            )


def _default(view: View) -> Any:
    found = plain(view.raw.get("default"), view.kinds)
    return None if view.nullable and found == "null" else found  # the text is a damaged null


def _positional(view: View) -> list[str]:
    given = view.raw.get("x-positional")
    return [str(n) for n in given] if isinstance(given, list) else list(view.properties) if truth(given) else []
