"""JSON of roughly the shape that a document describes, for tests with hypothesis."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

_scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["text", "image", "circle", "message", "ping", "2024-05-01T00:00:00Z", "2024-05-01", "user"])
)


def objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Small objects with the names that decide how things are read."""
    return st.dictionaries(st.sampled_from(["id", "type", "event", "text", "new", "error", ""]), values, max_size=3)


anything = st.recursive(_scalars, lambda inner: st.lists(inner, max_size=3) | objects(inner), max_leaves=6)
"""Any JSON, not too large."""


class Shapes:
    """The schemas of one document."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self.schemas = schemas

    def shaped(self, schema: Any, depth: int = 0) -> st.SearchStrategy[Any]:
        """Values of roughly this schema: mostly of the right shape, sometimes anything."""
        if depth > 3 or not schema:
            return anything
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            return st.deferred(lambda: self.shaped(self.schemas[name], depth + 1)) | anything
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return st.one_of(*(self.shaped(part, depth + 1) for part in schema[key]))
        if "allOf" in schema:
            parts = [self._part_of(part) for part in schema["allOf"]]
            return self.shaped({"type": "object", "properties": {k: v for p in parts for k, v in p.items()}}, depth)
        if "const" in schema:
            return st.just(schema["const"]) | anything
        if "enum" in schema:
            return st.sampled_from(schema["enum"]) | anything
        if "x-epoch" in schema:
            return st.integers(0, 2**33) | st.floats(0, 2**33) | anything
        if schema.get("format") in ("date", "date-time"):
            return st.dates().map(str) | st.datetimes().map(lambda d: f"{d.isoformat()}Z") | anything
        if "properties" in schema:
            fields = {name: self.shaped(value, depth + 1) for name, value in schema["properties"].items()}
            return st.fixed_dictionaries({}, optional={**fields, "unknown": anything, "x": st.none()})
        if schema.get("type") == "array":
            return st.lists(self.shaped(schema["items"], depth + 1), max_size=3) | anything
        return anything

    def _part_of(self, part: Any) -> dict[str, Any]:
        if "$ref" in part:
            part = self.schemas[part["$ref"].rsplit("/", 1)[-1]]
        found: dict[str, Any] = dict(part.get("properties") or {})
        for inner in part.get("allOf") or []:
            found.update(self._part_of(inner))
        return found


def comes_back(cls: Any, came: dict[str, Any]) -> None:
    """Reading raises nothing, and writing gives back what came."""
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
