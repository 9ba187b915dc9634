"""A document as the comparison sees it: operations by method and path, schemas without their dialect and damage.

Both dialects, 3.0 (`nullable`, `exclusiveMinimum: true`) and 3.1 (lists of types, `const`), become the same View.
Vendors' documents hold numbers and booleans as texts, types under other names, `required: "true"` at a property,
dangling references: these are read as what they mean, never refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from _spec import METHODS, escape

_ALIASES = {
    **{"int": "integer", "long": "integer", "float": "number", "double": "number", "decimal": "number"},
    **{"bool": "boolean", "str": "string", "text": "string", "uuid": "string", "file": "string"},
    **{"dict": "object", "map": "object", "list": "array", "none": "null"},
}
_KINDS = frozenset(("string", "integer", "number", "boolean", "object", "array", "null"))
UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
LOWER = ("minimum", "minLength", "minItems", "minProperties")
# Keywords that say something about values; without any of them beside it, a lone member of allOf is the schema itself.
_STRUCTURE = {"type", "properties", "required", "enum", "const", "items", "oneOf", "anyOf", "additionalProperties"}


class Node(NamedTuple):
    """A part of a document and where it stands."""

    raw: Any
    pointer: str

    def child(self, *parts: object) -> Node:
        """What stands below; None where there is nothing."""
        raw, pointer = self.raw, self.pointer
        for part in parts:
            raw = raw.get(part) if isinstance(raw, dict) else None
            pointer += f"/{escape(part)}"
        return Node(raw, pointer)


@dataclass
class View:
    """A schema, references followed, `allOf` merged, unions sorted."""

    pointer: str
    name: str | None = None
    """Name of the component that it is."""
    kinds: frozenset[str] | None = None
    """JSON kinds except null; None: any. A number may be an integer, so `number` brings `integer`."""
    nullable: bool = False
    enum: list[Any] | None = None
    properties: dict[str, Node] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    items: Node | None = None
    extra: Node | bool | None = None
    """`additionalProperties`; None: not mentioned."""
    tag: str | None = None
    """Property that tells the members of a union apart."""
    members: dict[str, Node] = field(default_factory=dict)
    """Members of a union of objects, by tag, else by name or number."""
    bounds: dict[str, tuple[float, bool]] = field(default_factory=dict)
    pattern: str | None = None
    format: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict)
    """The schema's own keywords."""
    unknown: bool = False
    """A reference leads nowhere."""

    @property
    def is_class(self) -> bool:
        return bool(self.properties)

    @property
    def may_be_array(self) -> bool:
        return self.kinds is None or "array" in self.kinds

    @property
    def may_be_object(self) -> bool:
        return self.kinds is None or "object" in self.kinds

    @property
    def is_free(self) -> bool:
        """A dict for Python: an object of which nothing is said."""
        return self.kinds == frozenset({"object"}) and not self.properties and not self.members


def truth(value: Any) -> bool:
    """A boolean that may be a text."""
    return value.strip().lower() == "true" if isinstance(value, str) else bool(value)


def number(value: Any) -> float | None:
    """A number that may be a text; None for anything else."""
    try:
        return None if value is None or isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None


def plain(value: Any, kinds: frozenset[str] | None) -> Any:
    """A value of an enumeration, a constant or a default, of the declared kind where it came as a text."""
    if kinds is None or not isinstance(value, str | int | float):
        return value
    if "string" in kinds:
        return str(value) if not isinstance(value, bool | str) else value
    if isinstance(value, str) and value.strip().lower() in ("true", "false") and "boolean" in kinds:
        return truth(value)
    if isinstance(value, str) and kinds & {"integer", "number"} and (found := number(value)) is not None:
        return int(found) if found.is_integer() else found
    return value


@dataclass
class Operation:
    """One operation; parameters by place and name, those of the path in its order."""

    method: str
    path: str
    node: Node
    parameters: dict[tuple[str, str], Node]
    path_parameters: list[Node]

    @property
    def title(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Source:
    """One document."""

    def __init__(self, raw: Mapping[str, Any], label: str) -> None:
        self.raw = raw
        self.label = label
        self._views: dict[tuple[str, bool], View] = {}

    # ---- operations ----------------------------------------------------------------------------------------

    def operations(self, prefix: str = "") -> dict[tuple[str, str], Operation]:
        """Operations by method and path, names of parameters left out; `prefix` stands before each path."""
        return {
            (method, shape(prefix + path)): self._operation(method, path, Node(raw, f"/paths/{escape(path)}/{method}"))
            for path, item in _mapping(self.raw.get("paths")).items()
            for method, raw in _mapping(self.resolve(Node(item, "")).raw).items()
            if method in METHODS and isinstance(raw, dict)
        }

    @property
    def prefix(self) -> str:
        """The path of the first server's URL."""
        servers = self.raw.get("servers")
        first = servers[0] if isinstance(servers, list) and servers and isinstance(servers[0], dict) else {}
        try:
            return urlsplit(re.sub(r"\{[^}]*}", "x", str(first.get("url") or ""))).path.rstrip("/")
        except ValueError:
            return ""

    def _operation(self, method: str, path: str, node: Node) -> Operation:
        item = Node(self.raw["paths"][path], f"/paths/{escape(path)}")
        found: dict[tuple[str, str], Node] = {}
        for owner in (item, node):
            listed = owner.raw.get("parameters")
            for index, raw in enumerate(listed if isinstance(listed, list) else ()):
                parameter = self.resolve(Node(raw, f"{owner.pointer}/parameters/{index}"))
                if isinstance(parameter.raw, dict):
                    place = str(parameter.raw.get("in", "query")).lower()
                    name = str(parameter.raw.get("name"))
                    found[place, name.lower() if place == "header" else name] = parameter
        names = re.findall(r"{([^}]*)}", path)
        # A parameter that only the path knows is a text.
        of_path = [
            found.pop(("path", n), Node({"name": n, "in": "path", "schema": {"type": "string"}}, node.pointer))
            for n in names
        ]
        others = {key: value for key, value in found.items() if key[0] != "path"}
        return Operation(method, path, node, others, of_path)

    # ---- schemas -------------------------------------------------------------------------------------------

    def resolve(self, node: Node) -> Node:
        """Follow references; a dangling or foreign one gives None at its own place."""
        for _ in range(30):
            raw = node.raw
            if not (isinstance(raw, dict) and isinstance(raw.get("$ref"), str)):
                return node
            reference = raw["$ref"]
            if not reference.startswith("#/"):
                return Node(None, node.pointer)
            found = Node(self.raw, "")
            for part in reference[2:].split("/"):
                key = part.replace("~1", "/").replace("~0", "~")
                if isinstance(found.raw, list) and key.isdecimal() and int(key) < len(found.raw):
                    found = Node(found.raw[int(key)], f"{found.pointer}/{key}")
                else:
                    found = found.child(key)
            if found.raw is None:
                return Node(None, node.pointer)
            node = found
        return Node(None, node.pointer)

    def view(self, node: Node, *, base: bool = False) -> View:
        """The schema at a node; as a `base` of others it is not their union."""
        key = (node.pointer, base)
        if key not in self._views:
            self._views[key] = View(node.pointer, unknown=True)  # met again while it is made: a schema of itself
            self._views[key] = self._view(node, base)
        return self._views[key]

    def _view(self, node: Node, base: bool) -> View:
        beside = node.raw if isinstance(node.raw, dict) and "$ref" in node.raw else {}
        node = self.resolve(node)
        if node.raw is None or not isinstance(node.raw, dict | bool):
            return View(node.pointer, unknown=True)
        raw: Mapping[str, Any] = node.raw if isinstance(node.raw, dict) else {}
        parts = [Node(part, f"{node.pointer}/allOf/{i}") for i, part in enumerate(_sequence(raw.get("allOf")))]
        if len(parts) == 1 and not _STRUCTURE & raw.keys():
            inner = self.view(parts[0], base=base)
            return _with(inner, raw)
        view = View(node.pointer, name=_component(node.pointer), raw={**raw, **beside} if beside else raw)
        for part in parts:
            _merge(view, self.view(part, base=True))
        _own(view, raw, node)
        if truth(raw.get("nullable")) or truth(beside.get("nullable")):
            view.nullable = True
        return view if base else self._union(view, raw, node)

    def _union(self, view: View, raw: Mapping[str, Any], node: Node) -> View:
        key = "oneOf" if raw.get("oneOf") else "anyOf"
        listed = [Node(part, f"{node.pointer}/{key}/{i}") for i, part in enumerate(_sequence(raw.get(key)))]
        views = [(member, self.view(member)) for member in listed]
        rest = [(m, v) for m, v in views if v.kinds != frozenset()]
        nullable = view.nullable or any(v.nullable for _, v in views)
        if len(rest) == 1 and not view.properties:
            return _with(rest[0][1], {**raw, "nullable": nullable})
        discriminator = _mapping(raw.get("discriminator"))
        objects = [(m, v) for m, v in rest if v.kinds and "object" in v.kinds]
        if discriminator.get("mapping"):
            view.tag = str(discriminator.get("propertyName"))
            for tag, reference in _mapping(discriminator["mapping"]).items():
                target = str(reference) if "/" in str(reference) else f"#/components/schemas/{reference}"
                view.members[str(tag)] = self.resolve(Node({"$ref": target}, f"{node.pointer}/discriminator/mapping"))
        elif len(objects) > 1:
            view.tag = str(discriminator["propertyName"]) if discriminator.get("propertyName") else self._tag(objects)
            for index, (member, found) in enumerate(objects):
                view.members[self._label(view.tag, found, index)] = member
        for _, found in rest:
            if found.kinds is None and not found.unknown:
                view.kinds = None
                break
            view.kinds = (view.kinds or frozenset()) | (found.kinds or frozenset())
            view.items = view.items or found.items
            if len(objects) == 1:
                view.properties, view.required = {**view.properties, **found.properties}, view.required | found.required
                view.name = found.name if found.properties else view.name
        enums = [v.enum for _, v in rest]
        # "any text, or one of these" is how some say that an enumeration is open, and all of ours are.
        alike = len({v.kinds for _, v in rest}) == 1 and view.kinds is not None and not view.kinds & {"object", "array"}
        if rest and view.enum is None and (all(e is not None for e in enums) or (alike and any(enums))):
            view.enum = list(dict.fromkeys(value for e in enums for value in e or ()))
        view.nullable = nullable
        return view

    def _tag(self, objects: list[tuple[Node, View]]) -> str | None:
        """The required property that is a constant in every member."""
        for name in objects[0][1].properties:
            if all(self._constant(v, name) is not None for _, v in objects):
                return name
        return None

    def _constant(self, view: View, name: str) -> str | None:
        if name not in view.properties:
            return None
        values = self.view(view.properties[name]).enum
        return str(values[0]) if values is not None and len(values) == 1 else None

    def _label(self, tag: str | None, view: View, index: int) -> str:
        if tag and (value := self._constant(view, tag)) is not None:
            return value
        some = ", ".join(list(view.properties)[:3])
        return view.name or str(view.raw.get("title") or "") or (f"#{index} ({some})" if some else f"#{index}")


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"{[^}]*}", "{}", path) or "/"


def _component(pointer: str) -> str | None:
    found = re.fullmatch(r"/components/schemas/([^/]+)", pointer)
    return found[1] if found else None


def _mapping(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}


def _sequence(value: Any) -> Iterator[Any]:
    return iter(value if isinstance(value, list) else ())


def _with(view: View, raw: Mapping[str, Any]) -> View:
    """A schema with what stands around it: null, and keys that say nothing about values."""
    around = {k: v for k, v in raw.items() if k not in ("allOf", "anyOf", "oneOf", "nullable", "discriminator")}
    copy = View(**{**view.__dict__, "raw": {**view.raw, **around}})
    copy.nullable = view.nullable or truth(raw.get("nullable"))
    return copy


def _merge(view: View, part: View) -> None:
    if part.kinds is not None:
        view.kinds = part.kinds if view.kinds is None else view.kinds & part.kinds or part.kinds
    view.properties.update(part.properties)
    view.required |= part.required
    view.nullable = view.nullable or part.nullable
    view.items = part.items or view.items
    view.extra = part.extra if view.extra is None else view.extra
    view.enum = part.enum if view.enum is None else view.enum
    view.bounds.update(part.bounds)
    view.pattern = part.pattern or view.pattern
    view.format = part.format or view.format
    # Two bases with classes of their own are one class here; so is a base with additions.
    for key in ("x-epoch", "x-send-default", "x-also-named"):
        if key in part.raw and key not in view.raw:
            view.raw = {**view.raw, key: part.raw[key]}


def _own(view: View, raw: Mapping[str, Any], node: Node) -> None:
    """Take over the keywords of the schema itself."""
    listed = raw.get("type")
    texts = [str(t).lower() for t in (listed if isinstance(listed, list) else [listed]) if t is not None]
    names = [_ALIASES.get(text, text) for text in texts]
    known = frozenset(n for n in names if n in _KINDS)
    properties = _mapping(raw.get("properties"))
    if not known and view.kinds is None:
        keyed = properties or isinstance(raw.get("additionalProperties"), dict)
        known = frozenset({"object"} if keyed else {"array"} if "items" in raw else ())
    if "number" in known:
        known |= {"integer"}
    view.nullable = view.nullable or "null" in known
    if known:
        view.kinds = known - {"null"}
    for name, sub in properties.items():
        view.properties[str(name)] = Node(sub, f"{node.pointer}/properties/{escape(name)}")
        if isinstance(sub, dict) and not isinstance(sub.get("required", []), list) and truth(sub["required"]):
            view.required.add(str(name))
    required = raw.get("required")
    view.required |= {str(name) for name in required} if isinstance(required, list) else set()
    if isinstance(required, str) and required in view.properties:
        view.required.add(required)
    values = [raw["const"]] if "const" in raw else raw.get("enum")
    if isinstance(values, list):
        if view.kinds is None:
            view.kinds = frozenset(_kind(v) for v in values if v is not None) if values else None
        view.nullable = view.nullable or None in values or truth(raw.get("nullable"))
        # Where null is allowed, the text "null" in a damaged list is that null.
        view.enum = [plain(v, view.kinds) for v in values if v is not None and not (view.nullable and v == "null")]
    if isinstance(raw.get("items"), dict):
        view.items = Node(raw["items"], f"{node.pointer}/items")
    extra = raw.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        view.extra = Node(extra, f"{node.pointer}/additionalProperties")
    elif extra is not None:
        view.extra = truth(extra) or extra == {}
    for bound in (*UPPER, *LOWER):
        if (value := number(raw.get(bound))) is not None:
            view.bounds[bound] = (value, False)
    for bound, exclusive in (("maximum", "exclusiveMaximum"), ("minimum", "exclusiveMinimum")):
        given = raw.get(exclusive)
        if isinstance(given, bool) or str(given).lower() in ("true", "false"):
            if truth(given) and bound in view.bounds:
                view.bounds[bound] = (view.bounds[bound][0], True)
        elif (value := number(given)) is not None:
            view.bounds[bound] = (value, True)
    view.pattern = raw["pattern"] if isinstance(raw.get("pattern"), str) else view.pattern
    view.format = raw["format"] if isinstance(raw.get("format"), str) else view.format
    if str(listed).lower() == "file":
        view.format = "binary"


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds = {int: "integer", float: "number", str: "string", dict: "object", list: "array"}
    return kinds.get(type(value), "string")
