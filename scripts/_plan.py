"""From the raw document and the generator's classes to what the templates lay out: kinds, fields, classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import _names as names
from _kinds import (
    EnumKind,
    FileKind,
    Import,
    Kind,
    ListKind,
    MapKind,
    ModelKind,
    Raw,
    Scalar,
    Tagged,
    TimeKind,
    UnionKind,
)
from _reach import Reach
from _spec import Document, Refused

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_EPOCH = {"s": 1, "ms": 1000}


@dataclass
class Field:
    """One field of a model."""

    wire: str
    name: str
    kind: Kind
    type: str
    """The annotation of the attribute."""
    doc: str
    required: bool
    """The constructor demands it."""
    default: str
    """The constructor's default."""
    fixed: str | None
    """A constant or tag that a model made of a mapping gets too."""
    send_null: bool
    secret: bool
    joined: bool
    """A text that comes in pieces (`x-merge: concat`)."""
    also: str | None
    inherited: bool = False


@dataclass
class ModelPlan:
    """One class: everything that its module is laid out from."""

    cls: str
    module: str
    doc: str
    base: tuple[str, str] | None
    """Class and module of the discriminated base that it derives from."""
    fields: list[Field]
    positional: list[str]
    mapping: bool
    json: bool
    """It has `to_json` and `from_json` too."""
    dumps: bool
    """It has pydantic's methods too: `model_dump` and the like."""
    multipart: bool
    tag: str | None
    """The property that names the class of an event, on a discriminated base."""
    late: bool = False
    """Only callers make it, so that the classes of its fields are loaded when they are first needed."""
    members: list[tuple[str, str, str]] = field(default_factory=list)
    """Tag, class, module of what a discriminated base dispatches to."""
    imports: list[Import] = field(default_factory=list)

    @property
    def arguments(self) -> list[Field]:
        """The fields in the order of the constructor: positional ones first."""
        by_wire = {f.wire: f for f in self.fields}
        first = [by_wire[w] for w in self.positional]
        return first + [f for f in self.fields if f.wire not in self.positional]


@dataclass
class UnionPlan:
    """A named union of models."""

    cls: str
    module: str
    doc: str
    tag: str
    table: list[tuple[str, str, str]]
    members: list[tuple[str, str]]


class Planner:
    """Plans of one document; `classes` are the generator's models by class name."""

    def __init__(self, doc: Document, classes: Mapping[str, Any], reach: Reach) -> None:
        self.doc = doc
        self.classes = classes
        self.reach = reach
        self._open: set[str] = set()
        self.inline: dict[str, tuple[Mapping[str, Any], str, bool]] = {}
        """Inline object schemas met so far, by class: schema, pointer, only in answers."""

    # ---- components -------------------------------------------------------------------------------------------

    def is_model(self, schema: Any) -> bool:
        """Whether a component becomes a class."""
        if not isinstance(schema, dict) or "oneOf" in schema or "anyOf" in schema:
            return False
        return bool(schema.get("properties")) or len(schema.get("allOf") or []) > 1 or bool(self.mapping_of(schema))

    @staticmethod
    def mapping_of(schema: Any) -> dict[str, str]:
        """The discriminator's mapping, tag to reference."""
        found = schema.get("discriminator") if isinstance(schema, dict) else None
        return dict(found.get("mapping") or {}) if isinstance(found, dict) else {}

    def named(self, name: str) -> Kind:
        """The kind of a component."""
        schema = self.doc.schemas[name]
        cls = names.class_name(name)
        module = names.module_name(cls)
        if self.is_model(schema):
            return ModelKind(cls, module, dispatch=bool(self.mapping_of(schema)))
        if "enum" in schema:
            return EnumKind(cls, module, "int" if isinstance(schema["enum"][0], int) else "str")
        if name in self.unions:
            return Tagged(cls, module)
        pointer = f"/components/schemas/{name}"
        if name in self._open:
            fix = "put an object with properties between: only classes can refer to themselves"
            raise Refused([self.doc.finding(pointer, f"{name} consists of itself", fix)])
        self._open.add(name)
        try:
            return self.kind(schema, pointer, self.reach.answers_only(name))
        finally:
            self._open.remove(name)

    @cached_property
    def unions(self) -> dict[str, UnionPlan]:
        """The components that are unions of two or more models."""
        found = {}
        for name, schema in self.doc.schemas.items():
            members = [ref_name(m) for m in (schema.get("oneOf") or schema.get("anyOf") or [])]
            if len(members) > 1 and all(m and self.is_model(self.doc.schemas.get(m)) for m in members):
                found[name] = self._union(name, schema, [m for m in members if m])
        return found

    @cached_property
    def tags(self) -> dict[tuple[str | None, str], set[str]]:
        """The tags under which discriminators know a component, by component and property."""
        found: dict[tuple[str | None, str], set[str]] = {}
        for schema in self.doc.schemas.values():
            for tag, target in self.mapping_of(schema).items():
                key = (target.rsplit("/", 1)[-1], schema["discriminator"]["propertyName"])
                found.setdefault(key, set()).add(tag)
        return found

    def _union(self, name: str, schema: Mapping[str, Any], members: list[str]) -> UnionPlan:
        cls = names.class_name(name)
        mapping = self.mapping_of(schema)
        if mapping:
            tag = schema["discriminator"]["propertyName"]
            table = [(value, target.rsplit("/", 1)[-1]) for value, target in mapping.items()]
        else:
            tag, table = self._const_table(name, members)
        rows = [(value, names.class_name(m), names.module_name(names.class_name(m))) for value, m in table]
        classes = [(names.class_name(m), names.module_name(names.class_name(m))) for m in members]
        doc = str(schema.get("description") or f"One of {', '.join(c for c, _ in classes)}.")
        return UnionPlan(cls, names.module_name(cls), doc, tag, rows, classes)

    def _const_table(self, name: str, members: list[str]) -> tuple[str, list[tuple[str, str]]]:
        consts = [dict(self.consts(member)) for member in members]
        for tag in consts[0]:
            if all(tag in c for c in consts):
                return tag, [(c[tag], m) for c, m in zip(consts, members, strict=True)]
        fix = "add `discriminator` with a mapping, or give each member a required `const` property of the same name"
        raise Refused([self.doc.finding(f"/components/schemas/{name}", f"{name}: members cannot be told apart", fix)])

    def consts(self, name: str) -> Iterator[tuple[str, str]]:
        """Required string constants of a component: property, value."""
        properties, required = self.flatten(self.doc.schemas[name])
        for wire, schema in properties.items():
            value = const_of(schema)
            if wire in required and isinstance(value, str):
                yield wire, value

    def flatten(self, schema: Any) -> tuple[dict[str, Any], set[str]]:
        """All properties of an object schema, in the order of the document, and the required ones."""
        schema = self.doc.ref(schema)
        properties: dict[str, Any] = {}
        required: set[str] = set(schema.get("required") or [])
        for part in schema.get("allOf") or []:
            found, needed = self.flatten(part)
            properties.update(found)
            required |= needed
        properties.update(schema.get("properties") or {})
        return properties, required

    # ---- kinds ------------------------------------------------------------------------------------------------

    def kind(self, schema: Any, pointer: str, answer: bool, inline: str | None = None) -> Kind:
        """The kind of a schema; `inline` is the class that the generator made where the schema is an inline object."""
        if not isinstance(schema, dict):
            return Raw() if answer else Kind()
        if (name := ref_name(schema)) is not None:
            return self.named(name)
        for key in ("allOf", "oneOf", "anyOf"):
            parts = schema.get(key)
            if parts and len(parts) == 1:
                return self.kind(parts[0], f"{pointer}/{key}/0", answer, inline)
        if "oneOf" in schema or "anyOf" in schema:
            return self._union_kind(schema, pointer, answer)
        if (const := const_of(schema)) is not None:
            return Scalar(f"Literal[{names.literal(const)}]")
        declared = schema.get("type")
        if isinstance(declared, list):
            types = [t for t in declared if t != "null"]
            kinds = [self.kind({**schema, "type": t}, pointer, answer, inline) for t in types]
            return kinds[0] if len(kinds) == 1 else UnionKind(tuple(kinds))
        if schema.get("x-epoch") is not None:
            return TimeKind("datetime", "epoch", _EPOCH[schema["x-epoch"]])
        if declared == "string":
            return self._string(schema)
        if declared in _SCALARS:
            return Scalar(_SCALARS[declared])
        if declared == "array":
            inner = f"{inline}Item" if inline else None
            return ListKind(self.kind(schema.get("items"), f"{pointer}/items", answer, inner))
        if declared == "object" or "properties" in schema or "allOf" in schema:
            return self._object(schema, pointer, answer, inline)
        return Raw() if answer else Kind()

    @staticmethod
    def _string(schema: Mapping[str, Any]) -> Kind:
        match schema.get("format"):
            case "date-time":
                return TimeKind("datetime", "datetime")
            case "date":
                return TimeKind("date", "date")
            case "binary":
                return FileKind()
        return Scalar("str")

    def _object(self, schema: Mapping[str, Any], pointer: str, answer: bool, inline: str | None) -> Kind:
        if self.is_model(schema):
            if inline is None or inline not in self.classes:
                fix = "make it a component of its own and refer to it with $ref"
                raise Refused([self.doc.finding(pointer, "an inline object where only a named one is possible", fix)])
            self.inline.setdefault(inline, (schema, pointer, answer))
            return ModelKind(inline, names.module_name(inline))
        free = schema.get("additionalProperties")
        if isinstance(free, dict) and free:
            return MapKind(self.kind(free, f"{pointer}/additionalProperties", answer))
        return MapKind(Raw() if answer else Kind())

    def _union_kind(self, schema: Mapping[str, Any], pointer: str, answer: bool) -> Kind:
        key = "oneOf" if "oneOf" in schema else "anyOf"
        kinds: list[Kind] = []
        for i, part in enumerate(schema[key]):
            if not (isinstance(part, dict) and part.get("type") == "null"):
                kinds.append(self.kind(part, f"{pointer}/{key}/{i}", answer))
        if len(kinds) == 1:
            return kinds[0]
        objects = [k for k in kinds if isinstance(k, ModelKind | Tagged | MapKind)]
        lists = [k for k in kinds if isinstance(k, ListKind) and k.inner.branches("x")]
        if len(objects) > 1 or len(lists) > 1:
            fix = "make the union of the objects a component of its own, with a discriminator or `const` tags"
            raise Refused([self.doc.finding(pointer, "members of this union cannot be told apart", fix)])
        return UnionKind(tuple(kinds))

    def nullable(self, schema: Any) -> bool:
        """Whether null is a declared value."""
        schema = self.doc.ref(schema)
        if not isinstance(schema, dict) or not schema:
            return True
        declared = schema.get("type")
        if declared == "null" or (isinstance(declared, list) and "null" in declared):
            return True
        parts = schema.get("oneOf") or schema.get("anyOf") or []
        if parts:
            return any(self.nullable(part) for part in parts)
        if len(schema.get("allOf") or []) == 1:
            return self.nullable(schema["allOf"][0])
        return not ({"type", "enum", "const", "properties", "allOf"} & schema.keys())


def ref_name(schema: Any) -> str | None:
    """The component that a schema refers to."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return reference.rsplit("/", 1)[-1] if isinstance(reference, str) else None


def const_of(schema: Any) -> Any:
    """The only value that a schema allows, or None."""
    if not isinstance(schema, dict):
        return None
    if "const" in schema:
        return schema["const"]
    values = schema.get("enum")
    return values[0] if isinstance(values, list) and len(values) == 1 else None
