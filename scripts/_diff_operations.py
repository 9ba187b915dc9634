"""Differences between two documents, operation by operation: parameters, bodies, answers, streams, names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from _diff_changes import Change, Changes, Level
from _diff_matching import pairs
from _diff_media import contents
from _diff_responses import Responses
from _diff_schemas import SchemaDiff
from _diff_source import Node, Operation, Source, truth

# OpenAPI says that parameters with these names mean nothing.
_NO_PARAMETERS = {("header", "accept"), ("header", "authorization"), ("header", "content-type")}


def compare(old: Mapping[str, Any], new: Mapping[str, Any], *, foreign: bool = False) -> list[Change]:
    """All changes from the old document to the new one, the worst first.

    `foreign`: the new document is a vendor's own. Its operationIds, names of schemas and of path parameters, texts and
    missing x- keys say nothing about users of the package, and a stream that it does not declare may well be there.
    """
    return _Documents(Source(old, "old"), Source(new, "new"), foreign).compare()


class _Documents:
    def __init__(self, old: Source, new: Source, foreign: bool) -> None:
        self.old, self.new, self.foreign = old, new, foreign
        self.changes = Changes()
        self.schemas = SchemaDiff(old, new, self.changes, foreign=foreign)

    def compare(self) -> list[Change]:
        for pair in pairs(self.old, self.new, foreign=self.foreign):
            if pair.old is None and pair.new is not None:
                self.changes.operation = pair.new.title
                self._add("additive", "operation-added", "is new", None, pair.new.node.pointer)
            elif pair.old is not None and pair.new is None:
                self.changes.operation = pair.old.title
                told = f"is gone for {pair.lost}" if pair.lost else "is gone"
                self._add("breaking", "operation-removed", told, pair.old.node.pointer, None)
            elif pair.old is not None and pair.new is not None:
                self.changes.operation = pair.old.title
                self.schemas.forget()
                _Operations(self, pair.old, pair.new).compare()
        self.changes.operation = None
        if not self.foreign:
            self._root()
        return self.changes.sorted()

    def _add(self, level: Level, code: str, message: str, old: str | None, new: str | None) -> None:
        self.changes.add(level, "operation", code, message, old, new)

    def _root(self) -> None:
        """What becomes constants.py, and what the root says for all classes."""
        old, new = self.old.raw, self.new.raw
        for code, path in (
            ("constant", ("x-constants",)),
            ("typed-dict", ("x-typed-dicts",)),
            ("security-scheme", ("components", "securitySchemes")),
        ):
            one, other = Node(old, "").child(*path), Node(new, "").child(*path)
            before, after = one.raw or {}, other.raw or {}
            for name in [*before, *(n for n in after if n not in before)]:
                if name not in after:
                    self._add("breaking", f"{code}-removed", f"{name} is gone", one.child(name).pointer, None)
                elif name not in before:
                    self._add("additive", f"{code}-added", f"{name} is new", None, other.child(name).pointer)
                elif before[name] != after[name]:
                    pointers = one.child(name).pointer, other.child(name).pointer
                    self._add("cosmetic", f"{code}-changed", f"{name} has another value", *pointers)
        for key in ("x-mapping-access", "x-json-methods", "x-dump-methods"):
            if truth(old.get(key)) != truth(new.get(key)):
                level: Level = "breaking" if truth(old.get(key)) else "additive"
                self._add(level, "class-ability-changed", f"{key} of all classes changed", f"/{key}", f"/{key}")
        if old.get("servers") != new.get("servers"):
            self._add("cosmetic", "server-changed", "the servers are others", "/servers", "/servers")


class _Operations:
    """One operation in both documents."""

    def __init__(self, documents: _Documents, old: Operation, new: Operation) -> None:
        self.documents, self.old, self.new = documents, old, new
        self.foreign, self.schemas, self.changes = documents.foreign, documents.schemas, documents.changes

    def compare(self) -> None:
        self._names()
        self._path_parameters()
        self._parameters()
        self._body()
        self._responses()

    # ---- the operation itself ------------------------------------------------------------------------------

    def _names(self) -> None:
        old, new = self.old.node, self.new.node
        add = self.changes.add
        if truth(new.raw.get("deprecated")) and not truth(old.raw.get("deprecated")):
            add("cosmetic", "operation", "deprecated", "is deprecated now", old.pointer, new.pointer)
        if self.foreign:
            return
        names = [
            ".".join([str(t) for t in (n.raw.get("tags") or ["default"])[:1]] + [str(n.raw.get("operationId"))])
            for n in (old, new)
        ]
        if names[0] != names[1]:
            told = f"api.{names[0]} is api.{names[1]} now"
            add("breaking", "operation", "operation-renamed", told, old.pointer, new.pointer)
        texts = [[" ".join(str(n.raw.get(k) or "").split()) for k in ("summary", "description")] for n in (old, new)]
        if texts[0] != texts[1]:
            told = "the description is another one"
            add("cosmetic", "operation", "description-changed", told, old.pointer, new.pointer)
        for key in ("x-idempotent", "x-retry"):
            if old.raw.get(key) != new.raw.get(key):
                told = f"{key} changed: repeated under other conditions"
                add("cosmetic", "operation", "repetition-changed", told, old.pointer, new.pointer)

    # ---- parameters ----------------------------------------------------------------------------------------

    def _path_parameters(self) -> None:
        for old, new in zip(self.old.path_parameters, self.new.path_parameters, strict=False):
            before, after = old.raw.get("name"), new.raw.get("name")
            if not self.foreign:
                if before != after:
                    told = f"path parameter {before} is called {after} now"
                    self.changes.add("breaking", "request", "path-parameter-renamed", told, old.pointer, new.pointer)
                self._abilities(old, new, str(after))
            self.schemas.compare(_schema(old), _schema(new), "request", what=f"path parameter {before}")

    def _abilities(self, old: Node, new: Node, name: str) -> None:
        for key in ("x-multi-segment", "x-allow-empty"):
            if truth(old.raw.get(key)) != truth(new.raw.get(key)):
                level: Level = "breaking" if truth(old.raw.get(key)) else "additive"
                told = f"path parameter {name}: {key} changed"
                self.changes.add(level, "request", "path-parameter-changed", told, old.pointer, new.pointer)

    def _parameters(self) -> None:
        before = {k: v for k, v in self.old.parameters.items() if k not in _NO_PARAMETERS}
        after = {k: v for k, v in self.new.parameters.items() if k not in _NO_PARAMETERS}
        add = self.changes.add
        for key, old in before.items():
            what = f"{key[0]} parameter {old.raw.get('name')}"
            moved = next((k for k in after if k[1].lower() == key[1].lower() and k not in before), None)
            if key not in after and moved is None:
                add("breaking", "request", "parameter-removed", f"{what} is gone", old.pointer, None)
                continue
            new = after[key] if key in after or moved is None else after.pop(moved)
            if key not in after:
                told = f"{what} is sent as {new.raw.get('in')} parameter now"
                add("cosmetic", "request", "parameter-moved", told, old.pointer, new.pointer)
            is_required = [truth(n.raw.get("required")) for n in (old, new)]
            if is_required == [False, True]:
                add("breaking", "request", "became-required", f"{what} is required now", old.pointer, new.pointer)
            elif is_required == [True, False]:
                add("additive", "request", "became-optional", f"{what} is optional now", old.pointer, new.pointer)
            if truth(new.raw.get("deprecated")) and not truth(old.raw.get("deprecated")):
                add("cosmetic", "request", "deprecated", f"{what} is deprecated now", old.pointer, new.pointer)
            self.schemas.compare(_schema(old), _schema(new), "request", what=what)
        for key, new in after.items():
            if key not in before:
                what = f"{key[0]} parameter {new.raw.get('name')}"
                if truth(new.raw.get("required")):
                    add(
                        "breaking",
                        "request",
                        "required-parameter-added",
                        f"{what} is new and required",
                        None,
                        new.pointer,
                    )
                else:
                    add("additive", "request", "parameter-added", f"{what} is new", None, new.pointer)

    # ---- bodies --------------------------------------------------------------------------------------------

    def _body(self) -> None:
        old, new = (
            d.resolve(op.node.child("requestBody"))
            for d, op in ((self.documents.old, self.old), (self.documents.new, self.new))
        )
        add = self.changes.add
        one, other = contents(old), contents(new)
        if not other:
            if one:
                add("breaking", "request", "body-removed", "takes no body any more", old.pointer, None)
            return
        is_required = truth(new.raw.get("required"))
        if not one:
            level: Level = "breaking" if is_required else "additive"
            told = "takes a body now" + (", which is required" if is_required else "")
            add(level, "request", "body-added", told, None, new.pointer)
            return
        if is_required != truth(old.raw.get("required")):
            if is_required:
                add("breaking", "request", "became-required", "the body is required now", old.pointer, new.pointer)
            else:
                add("additive", "request", "became-optional", "the body is optional now", old.pointer, new.pointer)
        if not one.keys() & other.keys():
            told = f"the body is {', '.join(other)} now, before {', '.join(one)}"
            add("breaking", "request", "media-type-changed", told, old.pointer, new.pointer)
            return
        for family, media in one.items():
            if family in other:
                self._schemas(media, other[family], "the body")
            else:
                told = f"the body may not be {family} any more"
                add("breaking", "request", "media-type-removed", told, media.pointer, None)
        for family, media in other.items():
            if family not in one:
                told = f"the body may be {family} too"
                add("additive", "request", "media-type-added", told, None, media.pointer)

    def _schemas(self, old: Node, new: Node, what: str) -> None:
        one, other = old.child("schema"), new.child("schema")
        if one.raw is None or other.raw is None:
            if one.raw is not other.raw:
                told = f"{what} has {'no' if other.raw is None else 'a'} schema now"
                level: Level = "cosmetic" if self.foreign else "breaking"
                code = "schema-not-declared" if self.foreign and other.raw is None else "not-described"
                self.changes.add(level, "request", code, told, old.pointer, new.pointer)
            return
        self.schemas.compare(one, other, "request")

    def _responses(self) -> None:
        sources = self.documents.old, self.documents.new
        Responses(self.changes, self.schemas, sources, foreign=self.foreign).compare(self.old.node, self.new.node)


def _schema(parameter: Node) -> Node:
    """The schema of a parameter: under `schema`, under `content`, or beside its name as in older dialects."""
    if parameter.raw.get("schema") is not None:
        return parameter.child("schema")
    for media in contents(parameter).values():
        return media.child("schema")
    kept = {k: v for k, v in parameter.raw.items() if k in ("type", "enum", "items", "default", "format")}
    return Node(kept, parameter.pointer)
