"""Examples of any schema that a document may hold obey it."""

from __future__ import annotations

from typing import Any

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from veneer.testing._document import Document
from veneer.testing._examples import Examples

NAMES = ("id", "name", "kind", "size", "at")


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


COMPONENTS: dict[str, Any] = {
    "Kind": {"type": "string", "enum": ["big", "small"]},
    "Maybe": {"type": ["string", "null"], "enum": [None, "yes"]},
    "Tree": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "children": {"type": "array", "items": ref("Tree")},
            "parent": {"anyOf": [ref("Tree"), {"type": "null"}]},
        },
    },
    "Base": {
        "type": "object",
        "required": ["tag"],
        "properties": {"tag": {"type": "string"}, "note": {"type": "string", "maxLength": 3}},
        "discriminator": {
            "propertyName": "tag",
            "mapping": {name.lower(): f"#/components/schemas/{name}" for name in ("One", "Two", "Three")},
        },
    },
    "One": {"allOf": [ref("Base"), {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}}]},
    "Two": {
        "allOf": [ref("Base"), {"type": "object", "properties": {"trees": {"type": "array", "items": ref("Tree")}}}]
    },
    "Three": {"allOf": [ref("Base")], "description": "It adds nothing."},
    "Wrapped": {"type": "object", "properties": {"base": {"allOf": [ref("Base")], "description": "One of three."}}},
    "Left": {"type": "object", "required": ["side"], "properties": {"side": {"type": "string", "const": "left"}}},
    "Right": {"type": "object", "required": ["side"], "properties": {"side": {"type": "string", "const": "right"}}},
    "Either": {"oneOf": [ref("Left"), ref("Right")]},
}


def _merged(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {key: value for part in parts for key, value in part.items()}


@st.composite
def numbers(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(["integer", "number"]))
    low = draw(st.none() | st.integers(-5, 5))
    width = draw(st.none() | st.integers(0 if kind == "number" else 2, 6))
    schema: dict[str, Any] = {"type": kind}
    if low is not None:
        schema[draw(st.sampled_from(["minimum", "exclusiveMinimum"] if width != 0 else ["minimum"]))] = low
    if width is not None:
        top = (low or 0) + width
        schema[draw(st.sampled_from(["maximum", "exclusiveMaximum"] if width else ["maximum"]))] = top
    if draw(st.booleans()) and width is None:
        schema["multipleOf"] = draw(st.sampled_from([1, 2, 3, 10] if kind == "integer" else [0.5, 2, 3]))
    return schema


@st.composite
def texts(draw: st.DrawFn) -> dict[str, Any]:
    low = draw(st.none() | st.integers(0, 12))
    width = draw(st.none() | st.integers(0, 5))
    schema: dict[str, Any] = {"type": "string"}
    if draw(st.booleans()):
        schema["enum"] = ["red", "green"]
        return schema
    if low is not None:
        schema["minLength"] = low
    if width is not None:
        schema["maxLength"] = (low or 0) + width
    if draw(st.booleans()):
        schema["format"] = draw(st.sampled_from(["date-time", "date", "uri", "binary", "password", "unheard-of"]))
        schema.pop("maxLength", None)
        schema.pop("minLength", None)
    return schema


def nullable(schemas: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    def lists(schema: dict[str, Any]) -> dict[str, Any]:
        return {**schema, "type": [schema["type"], "null"]} if isinstance(schema.get("type"), str) else schema

    return schemas | schemas.map(lists) | schemas.map(lambda s: {"anyOf": [{"type": "null"}, s]})


def containers(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    @st.composite
    def arrays(draw: st.DrawFn) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "array", "items": draw(inner)}
        if draw(st.booleans()):
            schema["minItems"] = draw(st.integers(0, 3))
        if draw(st.booleans()):
            schema["maxItems"] = schema.get("minItems", 0) + draw(st.integers(0, 2))
        return schema

    @st.composite
    def objects(draw: st.DrawFn) -> dict[str, Any]:
        properties = draw(st.dictionaries(st.sampled_from(NAMES), inner, max_size=4))
        schema: dict[str, Any] = {"type": "object"}
        if properties:
            schema["properties"] = properties
            schema["required"] = draw(st.lists(st.sampled_from(sorted(properties)), unique=True))
        if draw(st.booleans()):
            schema["additionalProperties"] = draw(inner | st.sampled_from([True, False, {}]))
        return schema

    maps = st.builds(lambda s: {"type": "object", "additionalProperties": s}, inner)
    both = st.builds(
        lambda one, other: {"allOf": [one, {"type": "object", "properties": {"more": other}, "required": ["more"]}]},
        st.sampled_from([ref("Tree"), ref("Left")]),
        inner,
    )
    unions = st.builds(lambda one: {"anyOf": [one, {"type": "array", "items": one}]}, inner)
    return arrays() | objects() | maps | both | unions


SCHEMAS = st.recursive(
    nullable(numbers() | texts() | st.just({"type": "boolean"}))
    | st.sampled_from([ref(name) for name in COMPONENTS])
    | st.sampled_from([{"const": 5}, {"type": "string", "const": "fixed"}, {"enum": [3, 4]}, {}]),
    containers,
    max_leaves=12,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schema=SCHEMAS)
def test_an_example_obeys_its_schema(schema: dict[str, Any]) -> None:
    document = Document({"paths": {}, "components": {"schemas": COMPONENTS}})
    value = Examples(document).value(schema)
    whole = {"allOf": [schema], "components": {"schemas": COMPONENTS}}
    jsonschema.Draft202012Validator(whole).validate(value)
    assert Examples(document).value(schema) == value


def test_what_stands_for_a_base_is_one_of_its_members() -> None:
    examples = Examples(Document({"paths": {}, "components": {"schemas": COMPONENTS}}))
    one = {"tag": "one", "note": "not", "x": 1}
    assert examples.value(ref("Wrapped")) == {"base": one}
    assert examples.value(ref("Base")) == one
    assert examples.value(ref("Three")) == {"tag": "tag", "note": "not"}
