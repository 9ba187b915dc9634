"""Checks of requests against the schemas of a document, as open as the real servers are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

# What a JSON Schema validator needs not know; `enum` is dropped for texts only, because enumerations are open.
_DROPPED = frozenset({"description", "title", "discriminator", "default", "example", "examples", "format"})
_MAPS = ("properties", "patternProperties", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")


@dataclass(frozen=True, kw_only=True)
class Problem:
    """What is wrong with a request: the place (`body`, `query`, `header`), the name in it and what is the matter."""

    place: str
    name: str
    message: str


class Checker:
    """Checks decoded JSON against one schema; the validator is compiled once."""

    def __init__(self, schema: Mapping[str, Any], components: Mapping[str, Any]) -> None:
        jsonschema: Any = import_module("jsonschema")  # here, because loading it takes longer than the server's start
        whole = {"allOf": [open_schema(schema)], "components": components}
        self._validator = jsonschema.Draft202012Validator(whole)
        self._best = jsonschema.exceptions.best_match

    def check(self, value: Any) -> Problem | None:
        """The most telling problem of a value, or None."""
        error = self._best(self._validator.iter_errors(value))
        if error is None:
            return None
        where: Iterable[str | int] = error.absolute_path
        return Problem(place="body", name=".".join(map(str, where)), message=error.message)


def open_schema(schema: Any, *, optional: bool = False) -> Any:
    """A schema as servers read it.

    Enumerations take any text, null is as good as absent, and a union with a discriminator is checked by its tag, so
    that a problem is told of the member that was meant.
    """
    return _open(cast("dict[str, Any]", schema), optional) if isinstance(schema, dict) else schema


def _open(schema: dict[str, Any], optional: bool) -> dict[str, Any]:
    if "mapping" in schema.get("discriminator", ()):
        return _nullable(_dispatch(schema["discriminator"]), optional)
    out: dict[str, Any] = {}
    required = schema.get("required", ())
    for key, value in schema.items():
        if key in _DROPPED or key.startswith("x-") or (key == "enum" and schema.get("type") == "string"):
            continue
        if key in _MAPS:
            out[key] = {name: open_schema(sub, optional=name not in required) for name, sub in value.items()}
        elif key == "allOf" and len(value) > 1:  # inheritance: the base must not lead to its members again
            out[key] = [_plain(sub) for sub in value]
        elif key in _LISTS:
            # Members of `oneOf` may overlap once their enumerations are open.
            out["anyOf" if key == "oneOf" else key] = [open_schema(sub) for sub in value]
        elif key in ("items", "additionalProperties", "not"):
            out[key] = open_schema(value)
        else:
            out[key] = value
    return _nullable(out, optional)


PLAIN = ":plain"
"""What follows the name of a component that stands for an object base without its members."""


def _plain(part: Any) -> Any:
    reference = cast("Mapping[str, Any]", part).get("$ref") if isinstance(part, Mapping) else None
    return open_schema(part) if reference is None else {"$ref": f"{reference}{PLAIN}"}


def plain_base(schema: Mapping[str, Any]) -> Any:
    """The schema of an object base as its members inherit it."""
    return open_schema({key: value for key, value in schema.items() if key != "discriminator"})


def _dispatch(discriminator: Mapping[str, Any]) -> dict[str, Any]:
    name, mapping = discriminator["propertyName"], discriminator["mapping"]
    cases = [
        {"if": {"properties": {name: {"const": tag}}, "required": [name]}, "then": {"$ref": ref}}
        for tag, ref in mapping.items()
    ]
    return {"type": "object", "required": [name], "properties": {name: {"enum": list(mapping)}}, "allOf": cases}


def _nullable(schema: dict[str, Any], optional: bool) -> dict[str, Any]:
    if not optional or not schema:
        return schema
    if isinstance(kind := schema.get("type"), str) and set(schema) <= {"type", "items", "minimum", "maximum"}:
        return {**schema, "type": [kind, "null"]}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def check_text(value: str, schema: Mapping[str, Any]) -> str:
    """What is wrong with a query parameter's or header's text, or an empty text."""
    kind = schema.get("type")
    if kind == "boolean" and value not in ("true", "false"):
        return f"{value!r} is not a boolean"
    if kind in ("integer", "number"):
        try:
            number = int(value) if kind == "integer" else float(value)
        except ValueError:
            return f"{value!r} is not of type {kind!r}"
        if number < schema.get("minimum", number) or number > schema.get("maximum", number):
            return f"{value} is out of range"
    return ""
