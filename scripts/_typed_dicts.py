"""Plain dicts with typed keys (`x-typed-dicts`): what callers write requests with, each of a component."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import _names as names
from _plan import Planner, const_of, ref_name
from _spec import Document, Finding

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass
class TypedDictPlan:
    """One class; `keys` are wire name, annotation and description."""

    name: str
    component: str
    doc: str
    keys: list[tuple[str, str, str]] = field(default_factory=list)


def lint(doc: Document) -> Iterator[Finding]:
    """What the root's mapping has to be: names of classes to components that are objects with properties."""
    for name, component in (doc.raw.get("x-typed-dicts") or {}).items():
        pointer = f"/x-typed-dicts/{name}"
        schema = doc.schemas.get(component) if isinstance(component, str) else None
        if not isinstance(schema, dict) or not isinstance(schema.get("properties"), dict):
            fix = "name a component of type object with properties"
            yield doc.finding(pointer, f"{component!r} is no component whose keys could be typed", fix)
            continue
        if name != names.class_name(name) or name in names.RESERVED_CLASSES:
            yield doc.finding(pointer, f"{name} is no name for a class", "use PascalCase")
        for wire in schema["properties"]:
            if names.attribute(wire) != wire:
                fix = "leave the component out: its keys cannot be written as annotations"
                yield doc.finding(pointer, f"{component} has the key {wire!r}", fix)


def plan(planner: Planner) -> list[TypedDictPlan]:
    """The classes, each after those that it mentions."""
    declared: Mapping[str, str] = planner.doc.raw.get("x-typed-dicts") or {}
    by_component: dict[str, str] = {}
    for name, component in declared.items():
        by_component.setdefault(component, name)
    done: dict[str, TypedDictPlan] = {}
    waiting: set[str] = set()

    def add(name: str) -> None:
        if name in done or name in waiting:
            return
        waiting.add(name)
        component = declared[name]
        schema = planner.doc.schemas[component]
        properties, required = planner.flatten(schema)
        made = TypedDictPlan(name, component, str(schema.get("description") or component))
        for wire, value in properties.items():
            mentioned: set[str] = set()
            text = _annotation(planner, value, by_component, mentioned)
            for other in sorted(mentioned):
                add(other)
            if mentioned - done.keys():
                text = f'"{text}"'
            described = value.get("description") if isinstance(value, dict) else None
            made.keys.append((wire, f"Required[{text}]" if wire in required else text, str(described or "")))
        done[name] = made

    for name in declared:
        add(name)
    return list(done.values())


def _annotation(planner: Planner, schema: Any, known: Mapping[str, str], mentioned: set[str]) -> str:
    def inner(value: Any) -> str:
        return _annotation(planner, value, known, mentioned)

    if not isinstance(schema, dict):
        return "Any"
    if (name := ref_name(schema)) is not None:
        if name in known:
            mentioned.add(known[name])
            return known[name]
        target = planner.doc.schemas.get(name)
        return "dict[str, Any]" if planner.is_model(target) else inner(target)
    if len(schema.get("allOf") or ()) == 1:
        return inner(schema["allOf"][0])
    if (const := const_of(schema)) is not None:
        return f"Literal[{names.literal(const)}]"
    if "enum" in schema:
        listed = ", ".join(names.literal(value) for value in schema["enum"])
        return f"Literal[{listed}] | {'int' if isinstance(schema['enum'][0], int) else 'str'}"
    if parts := schema.get("anyOf") or schema.get("oneOf"):
        return _union(inner(part) for part in parts)
    declared = schema.get("type")
    if isinstance(declared, list):
        return _union(inner({**schema, "type": one}) for one in declared)
    if declared == "array":
        return f"list[{inner(schema.get('items'))}]"
    if declared == "object":
        free = schema.get("additionalProperties")
        return f"dict[str, {inner(free) if isinstance(free, dict) else 'Any'}]"
    return _SCALARS.get(str(declared), "Any")


def _union(found: Iterator[str]) -> str:
    kinds = list(dict.fromkeys(found))
    return "Any" if "Any" in kinds else " | ".join(sorted(kinds, key=lambda kind: kind == "None"))
