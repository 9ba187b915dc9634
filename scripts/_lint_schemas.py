"""The conventions of specs/README.md for schemas: what the generator drops without a word, and what names cannot be."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import _names as names
from _plan import Planner, const_of, ref_name
from _reach import Reach
from _spec import Document, Finding, escape

_IGNORED = frozenset(
    """patternProperties not if then else $defs definitions prefixItems unevaluatedProperties unevaluatedItems
    dependentSchemas dependentRequired propertyNames contains $dynamicRef $anchor xml""".split()
)
_SCHEMA_EXTENSIONS = frozenset(
    """x-send-null x-send-default x-epoch x-also-named x-merge x-positional x-dump-methods x-json-methods
    x-mapping-access x-enum-varnames""".split()
)


class SchemaLint:
    """Checks all schemas of a document."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.found: list[Finding] = []
        self.reach = Reach(doc)
        self.planner = Planner(doc, {}, self.reach)

    def findings(self) -> list[Finding]:
        """All findings about schemas."""
        for value, pointer in self._others():
            self._schema(value, pointer, component=None, inline=False)
        modules = Counter(names.module_name(names.class_name(name)) for name in self.doc.schemas)
        for name, schema in self.doc.schemas.items():
            pointer = f"/components/schemas/{escape(name)}"
            self._component(name, schema, pointer, modules)
            self._schema(schema, pointer, component=name, inline=True)
        self._references(self.doc.raw, "")
        if not self.found:  # what follows relies on references that lead somewhere
            for name, schema in self.doc.schemas.items():
                self._object(name, schema, f"/components/schemas/{escape(name)}")
        return self.found

    def _add(self, pointer: str, problem: str, remedy: str) -> None:
        self.found.append(self.doc.finding(pointer, problem, remedy))

    def _others(self) -> Iterator[tuple[Any, str]]:
        """Schemas outside of the component schemas."""

        def walk(value: Any, pointer: str) -> Iterator[tuple[Any, str]]:
            if isinstance(value, dict):
                for key, inner in value.items():
                    here = f"{pointer}/{escape(key)}"
                    if key == "schema":
                        yield inner, here
                    elif key not in ("example", "examples", "x-event-stream", "x-constants"):
                        yield from walk(inner, here)
            elif isinstance(value, list):
                for i, inner in enumerate(value):
                    yield from walk(inner, f"{pointer}/{i}")

        yield from walk(self.doc.raw.get("paths") or {}, "/paths")
        for kind, value in (self.doc.raw.get("components") or {}).items():
            if kind != "schemas":
                yield from walk(value, f"/components/{kind}")

    def _references(self, value: Any, pointer: str) -> None:
        if isinstance(value, list):
            for i, inner in enumerate(value):
                self._references(inner, f"{pointer}/{i}")
        if not isinstance(value, dict):
            return
        for key, inner in value.items():
            here = f"{pointer}/{escape(key)}"
            if key == "$ref" and isinstance(inner, str):
                self._reference(value, inner, pointer)
            elif key not in ("example", "examples", "default", "const", "enum"):
                self._references(inner, here)

    def _reference(self, value: Mapping[str, Any], reference: str, pointer: str) -> None:
        if not re.fullmatch(r"#/components/[a-zA-Z]+/[\w.-]+", reference):
            fix = "refer to a whole component of this document: #/components/schemas/Name"
            self._add(pointer, f"$ref: {reference} is external or points into a component", fix)
        elif self.doc.at(reference) is None:
            self._add(pointer, f"$ref: {reference} leads nowhere", "correct the name or add the component")
        if len(value) > 1:
            others = ", ".join(sorted(k for k in value if k != "$ref"))
            fix = "write `allOf: [{$ref: …}]` and put them beside it"
            self._add(pointer, f"what stands beside a $ref is ignored: {others}", fix)

    # ---- any schema ------------------------------------------------------------------------------------------

    def _schema(self, schema: Any, pointer: str, *, component: str | None, inline: bool) -> None:
        """One schema and all inside it; `inline` where an object with properties gets a class."""
        if isinstance(schema, bool):
            self._add(pointer, "boolean schemas are refused by the generator", "write {} for any value")
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        for key in sorted(_IGNORED & schema.keys()):
            self._add(f"{pointer}/{escape(key)}", f"`{key}` is ignored by the generator", "express it otherwise")
        if "nullable" in schema:
            self._add(
                pointer, "`nullable` is not OpenAPI 3.1", 'write `type: [string, "null"]` or `anyOf: [$ref, null]`'
            )
        for key in schema:
            if key.startswith("x-") and key not in _SCHEMA_EXTENSIONS:
                fix = f"correct the name; known at schemas: {', '.join(sorted(_SCHEMA_EXTENSIONS))}"
                self._add(f"{pointer}/{key}", f"{key} means nothing at a schema", fix)
        named = component is not None and pointer.count("/") == 3
        if "x-positional" in schema and not (named and self.planner.is_model(schema)):
            self._add(f"{pointer}/x-positional", "x-positional is for component objects", "move it to the component")
        for key in ("x-mapping-access", "x-json-methods", "x-dump-methods"):
            if key in schema and not (named and (schema.get("type") == "object" or "allOf" in schema)):
                self._add(f"{pointer}/{key}", f"{key} is for component objects", "move it there")
        self._types(schema, pointer, component)
        self._enum(schema, pointer, component)
        self._nested(schema, pointer, component, inline)

    def _types(self, schema: Mapping[str, Any], pointer: str, component: str | None) -> None:
        if schema.get("format") == "uuid":
            fix = "remove the format: one id that is none would lose a whole answer"
            self._add(pointer, "format: uuid", fix)
        declared = schema.get("type")
        is_array = declared == "array" or (isinstance(declared, list) and "array" in declared)
        if is_array and not isinstance(schema.get("items"), dict):
            self._add(pointer, "an array without `items` is dropped by the generator", "add items ({} is anything)")
        items = self.doc.ref(schema.get("items"))
        if isinstance(items, dict) and items.get("format") in ("date-time", "date"):
            fix = "leave the format out: strings inside arrays are taken as they are"
            self._add(f"{pointer}/items", f"format: {items['format']} inside an array", fix)
        scale = schema.get("x-epoch")
        if "x-epoch" in schema and (scale not in ("s", "ms") or not _is(declared, "integer", "number")):
            self._add(pointer, f"x-epoch: {scale!r}", "use s or ms, on an integer")
        if isinstance(declared, list) and schema.get("properties"):
            fix = "make the object a component and write `anyOf: [{$ref: …}, {type: 'null'}]`"
            self._add(pointer, "an inline object that may be null has no stable name", fix)
        if component in self.reach.answered and schema.get("additionalProperties") is False:
            fix = "remove it: new fields of the server would be wrong"
            self._add(pointer, "additionalProperties: false in an answer", fix)

    def _enum(self, schema: Mapping[str, Any], pointer: str, component: str | None) -> None:
        values = schema.get("enum")
        if values is None:
            if "x-enum-varnames" in schema:
                self._add(pointer, "x-enum-varnames without enum", "remove it")
            return
        if not isinstance(values, list) or not values or len({type(v) for v in values}) != 1:
            fix = 'list strings, or integers, only; for null write `anyOf: [{$ref: …}, {type: "null"}]`'
            self._add(pointer, "an enum of mixed types (or of none)", fix)
            return
        if not isinstance(values[0], str | int) or isinstance(values[0], bool):
            self._add(pointer, "an enum of neither strings nor integers", "use `type: boolean` or `const`")
            return
        named = component is not None and pointer.count("/") == 3
        if named:
            self._members(schema, values, pointer)
        elif len(values) > 1:  # one value is a constant
            fix = "make the enum a component of its own: its class needs a name that stays"
            self._add(pointer, "an inline enum", fix)

    def _members(self, schema: Mapping[str, Any], values: list[Any], pointer: str) -> None:
        given = schema.get("x-enum-varnames")
        members = given if isinstance(given, list) else [names.enum_member(v) for v in values]
        if len(members) != len(values):
            self._add(pointer, f"{len(members)} names for {len(values)} values", "give one name for each value")
        if len(set(values)) != len(values):
            self._add(pointer, "an enum value stands twice", "remove one")
        doubled = [name for name, count in Counter(members).items() if count > 1]
        if doubled:
            fix = "give `x-enum-varnames`, one name for each value"
            self._add(pointer, f"enum values that become one name: {', '.join(doubled)}", fix)
        for name in members:
            bad = not isinstance(name, str) or not name.isidentifier() or name.startswith("_")
            if bad or keyword.iskeyword(name) or name in ("mro", "name", "value"):
                fix = "give `x-enum-varnames` with names that Python takes"
                self._add(pointer, f"{name!r} is no name for an enum member", fix)

    def _nested(self, schema: Mapping[str, Any], pointer: str, component: str | None, inline: bool) -> None:
        unions = [key for key in ("oneOf", "anyOf") if key in schema]
        if unions and (len(unions) > 1 or schema.get("properties") or "allOf" in schema):
            fix = "keep the union alone; put common properties into its members"
            self._add(pointer, "what stands beside oneOf or anyOf is dropped by the generator", fix)
        for key in unions:
            for i, part in enumerate(schema[key]):
                self._schema(part, f"{pointer}/{key}/{i}", component=component, inline=False)
                self._no_inline(part, f"{pointer}/{key}/{i}")
        for i, part in enumerate(schema.get("allOf") or []):
            self._schema(part, f"{pointer}/allOf/{i}", component=component, inline=True)
        for name, value in (schema.get("properties") or {}).items():
            self._schema(value, f"{pointer}/properties/{escape(name)}", component=component, inline=inline)
        if isinstance(schema.get("items"), dict):
            self._schema(schema["items"], f"{pointer}/items", component=component, inline=inline)
        free = schema.get("additionalProperties")
        if isinstance(free, dict):
            self._schema(free, f"{pointer}/additionalProperties", component=component, inline=False)
            self._no_inline(free, f"{pointer}/additionalProperties")

    def _no_inline(self, schema: Any, pointer: str) -> None:
        """An inline object below a union would be named by its position: reordering renames the class."""
        inner = schema
        while isinstance(inner, dict) and isinstance(inner.get("items"), dict):
            inner = inner["items"]
        if (
            isinstance(inner, dict)
            and "$ref" not in inner
            and (inner.get("properties") or len(inner.get("allOf", [])) > 1)
        ):
            fix = "make it a component of its own and refer to it with $ref"
            self._add(pointer, "an inline object where its class would have no stable name", fix)

    # ---- components ------------------------------------------------------------------------------------------

    def _component(self, name: str, schema: Any, pointer: str, modules: Counter[str]) -> None:
        cls = names.class_name(name)
        if cls != name or name in names.RESERVED_CLASSES:
            fix = f"use PascalCase and a name that Python and the shared types leave free, e.g. {cls}Info"
            self._add(pointer, f"{name} is no name for a class", fix)
        if modules[names.module_name(cls)] > 1:
            self._add(pointer, f"{name}: another component has the same module name", "rename one")
        if isinstance(schema, dict) and "title" in schema:
            self._add(f"{pointer}/title", "`title` renames the class", "remove it: the component's name is the class")

    def _object(self, name: str, schema: Any, pointer: str) -> None:
        if not isinstance(schema, dict) or not self.planner.is_model(schema):
            if isinstance(schema, dict) and self.planner.mapping_of(schema):
                self._mapping(name, schema, pointer)
            return
        properties, required = self.planner.flatten(schema)
        mapping_access = schema.get("x-mapping-access", self.doc.raw.get("x-mapping-access", False))
        reserved = names.METHODS_OF_MODELS | {"cls"} | (names.METHODS_OF_MAPPINGS if mapping_access else frozenset())
        for wire in properties:
            if names.attribute(wire) in reserved:
                fix = "it cannot be an attribute; let it be an unknown field (additional_properties)"
                self._add(pointer, f"{name}: the property {wire} would hide a method", fix)
        counts = Counter(names.attribute(wire) for wire in properties)
        for attribute, count in counts.items():
            if count > 1:
                fix = "leave one of them out: it stays readable in additional_properties"
                self._add(pointer, f"{name}: {count} properties become the attribute {attribute}", fix)
        for wire in required - properties.keys():
            self._add(pointer, f"{name}: required property {wire} is not described", "describe it, or remove it")
        for wire, value in properties.items():
            self._property(name, wire, value, pointer, set(counts))
        self._positional(name, schema, properties, required, pointer)
        self._narrowed(name, schema, pointer)
        if self.planner.mapping_of(schema):
            self._mapping(name, schema, pointer)

    def _property(self, name: str, wire: str, schema: Any, pointer: str, taken: set[str]) -> None:
        if not isinstance(schema, dict):
            return
        where = f"{pointer}/properties/{escape(wire)}"
        if schema.get("x-send-default"):
            default = schema.get("default")
            if "default" not in schema or isinstance(default, dict) or (isinstance(default, list) and default):
                fix = "add a `default` that is a scalar or []"
                self._add(where, f"{name}.{wire}: x-send-default without a usable default", fix)
        if "x-merge" in schema and (schema["x-merge"] != "concat" or not _is(schema.get("type"), "string")):
            self._add(where, f"{name}.{wire}: x-merge: {schema['x-merge']!r}", "use `concat`, on a string")
        also = schema.get("x-also-named")
        if also is not None and (not str(also).isidentifier() or keyword.iskeyword(also) or also in taken):
            fix = "give another name, one that is no attribute of the class"
            self._add(where, f"{name}.{wire}: x-also-named: {also!r} cannot be used", fix)
        if also is not None and "property" in taken:
            self._add(where, f"{name}: x-also-named beside a property called `property`", "drop x-also-named")

    def _positional(
        self, name: str, schema: Mapping[str, Any], properties: Mapping[str, Any], required: set[str], pointer: str
    ) -> None:
        declared = schema.get("x-positional")
        if declared is None:
            return
        order = list(properties) if declared is True else declared
        if not isinstance(order, list) or any(wire not in properties for wire in order):
            self._add(pointer, f"{name}: x-positional names what is no property", "give `true` or property names")
            return
        optional: str | None = None
        for wire in order:
            needed = wire in required and not self.planner.nullable(properties[wire])
            needed = needed and const_of(properties[wire]) is None and not properties[wire].get("x-send-default")
            if needed and optional is not None:
                fix = "put the required ones first"
                self._add(pointer, f"{name}: required {wire} comes after optional {optional} in x-positional", fix)
            if not needed:
                optional = wire

    def _narrowed(self, name: str, schema: Mapping[str, Any], pointer: str) -> None:
        """A const in one part of an allOf and the plain type in another: the generator removes the class."""
        seen: dict[str, Any] = {}
        own = [schema] if schema.get("properties") else []
        for part in [*(schema.get("allOf") or []), *own]:
            found = self.planner.flatten(part)[0] if part is not schema else schema["properties"]
            for wire, value in found.items():
                if wire in seen and ("const" in (value or {})) != ("const" in (seen[wire] or {})):
                    fix = f"write `{wire}: {{type: string, enum: [value]}}`, or leave it out: the mapping names the tag"
                    self._add(pointer, f"{name}: {wire} is narrowed to a const inside allOf", fix)
                seen[wire] = value

    def _mapping(self, name: str, schema: Mapping[str, Any], pointer: str) -> None:
        tag = schema["discriminator"].get("propertyName")
        union = schema.get("oneOf") or schema.get("anyOf")
        members = [ref_name(part) for part in union or []]
        where = f"{pointer}/discriminator"
        mapping_access = bool(schema.get("x-mapping-access", self.doc.raw.get("x-mapping-access", False)))
        for value, target in self.planner.mapping_of(schema).items():
            component = str(target).rsplit("/", 1)[-1]
            found = self.doc.at(target) if str(target).startswith("#/components/schemas/") else None
            if not self.planner.is_model(found):
                fix = "refer to an object component: '#/components/schemas/Name'"
                self._add(f"{where}/mapping", f"{name}: tag {value} leads to no object: {target}", fix)
            elif union and component not in members:
                self._add(where, f"{name}: {component} is no member of the union", "add it to oneOf")
            elif (
                not union
                and found is not None
                and bool(found.get("x-mapping-access", mapping_access)) != mapping_access
            ):
                fix = f"say it at {name}: its members derive from it"
                self._add(f"/components/schemas/{component}", f"{component}: x-mapping-access differs from {name}", fix)
            elif tag not in self.planner.flatten(found)[0]:
                fix = f"let it begin with `allOf: [{{$ref: …/{name}}}]`, or describe {tag} in it"
                self._add(where, f"{name}: {component} has no property {tag}", fix)
        if not union and tag not in self.planner.flatten(schema)[0]:
            self._add(where, f"{name}: the base has no property {tag}", "describe it as a string")


def _is(declared: Any, *wanted: str) -> bool:
    types = declared if isinstance(declared, list) else [declared]
    return any(t in wanted for t in types)
