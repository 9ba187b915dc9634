"""Whatever a server sends: reading the golden models raises nothing, and writing gives back what came."""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golden.output.veneer_golden.golden import api, models
from golden.output.veneer_golden.types import Model

_DOCUMENT = json.loads(
    (Path(__file__).parent / "golden/output/veneer_golden/golden/openapi.json").read_text(encoding="utf-8")
)
_SCHEMAS: dict[str, Any] = _DOCUMENT["components"]["schemas"]
_CLASSES = [
    name for name in models.__all__ if isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)
]

_scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["text", "image", "circle", "message", "ping", "2024-05-01T00:00:00Z", "2024-05-01", "user"])
)


def _objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(["id", "type", "event", "text", "new", "error", ""]), values, max_size=3)


anything = st.recursive(_scalars, lambda inner: st.lists(inner, max_size=3) | _objects(inner), max_leaves=6)


def shaped(schema: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of roughly this schema: mostly of the right shape, sometimes anything."""
    if depth > 3 or not schema:
        return anything
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return st.deferred(lambda: shaped(_SCHEMAS[name], depth + 1)) | anything
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return st.one_of(*(shaped(part, depth + 1) for part in schema[key]))
    if "allOf" in schema:
        parts = [part_of(part) for part in schema["allOf"]]
        return shaped({"type": "object", "properties": {k: v for p in parts for k, v in p.items()}}, depth)
    if "const" in schema:
        return st.just(schema["const"]) | anything
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | anything
    if "x-epoch" in schema:
        return st.integers(0, 2**33) | st.floats(0, 2**33) | anything
    if schema.get("format") in ("date", "date-time"):
        return st.dates().map(str) | st.datetimes().map(lambda d: f"{d.isoformat()}Z") | anything
    if "properties" in schema:
        fields = {name: shaped(value, depth + 1) for name, value in schema["properties"].items()}
        return st.fixed_dictionaries({}, optional={**fields, "unknown": anything, "x": st.none()})
    if schema.get("type") == "array":
        return st.lists(shaped(schema["items"], depth + 1), max_size=3) | anything
    return anything


def part_of(part: Any) -> dict[str, Any]:
    if "$ref" in part:
        part = _SCHEMAS[part["$ref"].rsplit("/", 1)[-1]]
    found: dict[str, Any] = dict(part.get("properties") or {})
    for inner in part.get("allOf") or []:
        found.update(part_of(inner))
    return found


def check(cls: Any, came: dict[str, Any]) -> None:
    before = copy.deepcopy(came)
    model = cls.from_dict(came)
    assert model.to_dict() == before
    assert came == before
    assert model == cls.from_dict(copy.deepcopy(came))
    repr(model)
    assert copy.deepcopy(model).to_dict() == before
    json.dumps(model.to_dict())
    assert model.additional_properties == {k: v for k, v in before.items() if k not in cls._FIELDS}
    assert model.to_dict() == before


@pytest.mark.parametrize("name", [name for name in _CLASSES if name in _SCHEMAS])
@settings(max_examples=50)  # of each class
@given(data=st.data())
def test_objects_of_roughly_the_right_shape_come_back(name: str, data: st.DataObject) -> None:
    came = data.draw(shaped(_SCHEMAS[name]).filter(lambda v: isinstance(v, dict)))
    check(getattr(models, name), came)


@given(name=st.sampled_from(_CLASSES), came=_objects(anything))
def test_any_object_comes_back(name: str, came: dict[str, Any]) -> None:
    check(getattr(models, name), came)


@given(content=st.binary(max_size=40) | anything.map(lambda v: json.dumps(v).encode()), status=st.integers(100, 999))
def test_operations_raise_value_error_at_most(content: bytes, status: int) -> None:
    for operation in api.OPERATIONS.values():
        tag, name = operation.module.split(".")
        module = getattr(getattr(api, tag), name)
        module.parse_error(status, content)
        with contextlib.suppress(ValueError):
            module.parse(status, content)


@given(event=shaped(_SCHEMAS["NodeEvent"]) | shaped({"$ref": "#/components/schemas/ContentPart"}))
def test_events_raise_value_error_at_most(event: Any) -> None:
    for module in (api.chat.send_message, api.chat.send_chat, api.chat.watch_parts):
        if module.EVENTS.is_error is not None:
            module.EVENTS.is_error(event)
        if isinstance(event, dict):
            module.EVENTS.parse(event)
        else:
            with pytest.raises(ValueError, match="expected a JSON object"):
                module.EVENTS.parse(event)
