"""Plans of the classes: fields in document order, constructor, dispatch, imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client import strings

import _names as names
from _kinds import Import, Kind, ModelKind, TimeKind
from _plan import Field, ModelPlan, Planner, const_of, ref_name
from _spec import Refused

_DESCRIBED = ("string", "integer", "number", "boolean", "array")  # classes and enums describe themselves


@dataclass
class _Source:
    """Where a class comes from: its schema and how it is used."""

    cls: str
    schema: Mapping[str, Any]
    pointer: str
    liberal: bool
    answer: bool
    component: str | None


def plan_models(planner: Planner) -> list[ModelPlan]:
    """All classes of the document: components first, then the inline objects met on the way."""
    plans: dict[str, ModelPlan] = {}
    for name, schema in planner.doc.schemas.items():
        if planner.is_model(schema):
            reach = planner.reach
            source = _Source(
                names.class_name(name),
                schema,
                f"/components/schemas/{name}",
                reach.requests_only(name),
                reach.answers_only(name),
                name,
            )
            plans[source.cls] = _plan(planner, source)
    while left := [cls for cls in planner.inline if cls not in plans]:
        for cls in left:
            schema, pointer, answer = planner.inline[cls]
            plans[cls] = _plan(planner, _Source(cls, schema, pointer, False, answer, None))
    _check_cycles(planner, plans)
    return list(plans.values())


def _plan(planner: Planner, source: _Source) -> ModelPlan:
    properties, required = planner.flatten(source.schema)
    base = _base(planner, source)
    inherited = {f.wire: f for f in base.fields} if base else {}
    fields: list[Field] = []
    for wire, schema in properties.items():
        made = _field(planner, source, wire, schema, wire in required)
        if wire in inherited and (inherited[wire].type != "Any" or made.type == "Any"):
            # A class may not change the type of what it inherits, only whether the constructor demands it.
            made.type, made.inherited = inherited[wire].type, True
        fields.append(made)
    mapping = source.schema.get("x-mapping-access", planner.doc.raw.get("x-mapping-access", False))
    tags = planner.mapping_of(source.schema)
    plan = ModelPlan(
        cls=source.cls,
        module=names.module_name(source.cls),
        doc=str(source.schema.get("description") or f"`{source.cls}` of the service."),
        base=(base.cls, base.module) if base else None,
        fields=fields,
        positional=_positional(source.schema.get("x-positional"), properties),
        mapping=bool(mapping),
        json=bool(source.schema.get("x-json-methods", planner.doc.raw.get("x-json-methods", False))),
        dumps=bool(source.schema.get("x-dump-methods", planner.doc.raw.get("x-dump-methods", False))),
        multipart=source.component in planner.reach.multipart,
        tag=source.schema["discriminator"]["propertyName"] if tags else None,
        late=source.liberal and not tags,
    )
    for value, target in tags.items():
        cls = names.class_name(target.rsplit("/", 1)[-1])
        plan.members.append((value, cls, names.module_name(cls)))
    plan.imports = _imports(plan)
    return plan


def _positional(declared: Any, properties: Mapping[str, Any]) -> list[str]:
    return list(properties) if declared is True else list(declared or [])


def _base(planner: Planner, source: _Source) -> ModelPlan | None:
    """The discriminated base that a member derives from: the first of its `allOf`."""
    parts = source.schema.get("allOf") or []
    name = ref_name(parts[0]) if parts else None
    if name is None or source.component is None:
        return None
    schema = planner.doc.schemas.get(name)
    targets = {t.rsplit("/", 1)[-1] for t in planner.mapping_of(schema).values()}
    if source.component not in targets or not isinstance(schema, dict):
        return None
    reach = planner.reach
    pointer = f"/components/schemas/{name}"
    return _plan(
        planner,
        _Source(names.class_name(name), schema, pointer, reach.requests_only(name), reach.answers_only(name), name),
    )


def _field(planner: Planner, source: _Source, wire: str, schema: Any, required: bool) -> Field:
    pointer = f"{source.pointer}/properties/{wire}"
    inline = f"{source.cls}{strings.pascal_case(wire)}"
    kind = planner.kind(schema, pointer, source.answer, inline)
    schema = schema if isinstance(schema, dict) else {}
    target = planner.doc.ref(schema)
    nullable = planner.nullable(schema)
    liberal = source.liberal
    fixed = _fixed(planner, source, wire, schema, required)
    default = "None"
    if fixed is not None:
        default = fixed
    elif schema.get("x-send-default"):
        default = names.literal(schema.get("default"))
        liberal = liberal or isinstance(schema.get("default"), list)
    annotation = kind.annotation(liberal)
    if not required or nullable:
        annotation = "Any" if annotation == "Any" else f"{annotation} | None"
    also = schema.get("x-also-named")
    return Field(
        wire=wire,
        name=names.attribute(wire),
        kind=kind,
        type=annotation,
        doc=_doc(schema, target),
        required=required and not nullable and default == "None" and also is None,
        default=default,
        fixed=fixed,
        send_null=bool(schema.get("x-send-null")),
        secret=target.get("format") == "password" if isinstance(target, dict) else False,
        joined=schema.get("x-merge") == "concat",
        also=also,
    )


def _doc(schema: Mapping[str, Any], target: Any) -> str:
    text = str(schema.get("description") or "")
    if (
        not text
        and target is not schema
        and isinstance(target, dict)
        and target.get("type") in _DESCRIBED
        and "enum" not in target
    ):
        text = str(target.get("description") or "")
    if "default" in schema and not schema.get("x-send-default"):
        text = f"{text} The service's default: {schema['default']!r}.".strip()
    return f"{text} Deprecated.".strip() if schema.get("deprecated") else text


def _fixed(planner: Planner, source: _Source, wire: str, schema: Mapping[str, Any], required: bool) -> str | None:
    """The constant of a required constant property, or the only tag under which a base knows this class."""
    const = const_of(schema)
    if const is not None:
        return names.literal(const) if required else None
    tags = planner.tags.get((source.component, wire), set())
    return names.literal(next(iter(tags))) if len(tags) == 1 else None


def _imports(plan: ModelPlan) -> list[Import]:
    found: dict[Import, None] = {}
    for item in plan.fields:
        for one in item.kind.imports():
            found[one] = None
    return sorted(i for i in found if i.module != plan.module)


def uses_time(kinds: Iterable[Kind]) -> bool:
    """Whether annotations of these kinds name `datetime`."""
    return any("_dt." in kind.annotation() for kind in kinds)


def time_kind(kind: Kind) -> TimeKind | None:
    """The time inside a kind that may also be something else."""
    if isinstance(kind, TimeKind):
        return kind
    return next((k for k in getattr(kind, "members", ()) if isinstance(k, TimeKind)), None)


def _check_cycles(planner: Planner, plans: Mapping[str, ModelPlan]) -> None:
    """A base whose fields lead to one of its own members could not be imported through that member."""
    for plan in (p for p in plans.values() if p.members):
        members = {cls for _, cls, _ in plan.members if plans[cls].base and plans[cls].base == (plan.cls, plan.module)}
        seen: set[str] = set()
        todo = [plan.cls]
        while todo:
            current = plans.get(todo.pop())
            for item in current.fields if current else []:
                for name in _classes(item.kind):
                    if name in members:
                        fix = "let the field refer to the base itself, or move it from the base to the members"
                        where = f"/components/schemas/{plan.cls}"
                        raise Refused([planner.doc.finding(where, f"{plan.cls} refers to its own member {name}", fix)])
                    if name not in seen:
                        seen.add(name)
                        todo.append(name)


def _classes(kind: Kind) -> list[str]:
    if isinstance(kind, ModelKind):
        return [] if kind.dispatch else [kind.cls]
    inner = [kind.inner] if hasattr(kind, "inner") else list(getattr(kind, "members", ()))
    return [cls for k in inner for cls in _classes(k)]
