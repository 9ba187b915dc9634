"""A document of ours as its vendor might publish it: another dialect, other names, and the damage of such files.

None of it changes what the service does, so a comparison may tell of it only as of what the document leaves out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

_PREFIX = "Vendor.Core."  # vendors have namespaces
_STREAM = "text/event-stream"
_METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}
_ARTEFACT = 'data: {"event": "a"} data: {"event": "b"}'


def vendors(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The vendor's version of a document."""
    document: dict[str, Any] = json.loads(json.dumps(raw, default=str))
    document.update({"openapi": "3.0.3", "info": {"title": "Somebody's", "version": 7}})
    components = document["components"]
    answers_only = _reached(raw, "responses") - _reached(raw, "requestBody")
    for number, (path, item) in enumerate(list(document["paths"].items())):
        for method, operation in item.items():
            if method in _METHODS:
                _operation(document, operation, number)
        document["paths"][_renamed(path)] = document["paths"].pop(path)
    for number, (name, schema) in enumerate(list(components["schemas"].items())):
        if name in answers_only and number % 2:
            schema.pop("required", None)
        components["schemas"][name] = _open(_in_30(schema, number), number)
    for name in list(components["schemas"]):
        components["schemas"][_PREFIX + name] = components["schemas"].pop(name)
    found: dict[str, Any] = _as_texts(_without_extensions(_references(document)))
    return found


def _reached(raw: Mapping[str, Any], key: str) -> set[str]:
    """Names of the schemas that the operations' `key` leads to."""
    seen: set[str] = set()
    todo = [
        reference
        for item in raw["paths"].values()
        for method, operation in item.items()
        if method in _METHODS and key in operation
        for reference in _pointers(operation[key])
    ]
    while todo:
        kind, name = todo.pop().split("/")[-2:]
        if (mark := f"{kind}/{name}") not in seen:
            seen.add(mark)
            todo += _pointers(raw["components"][kind][name])
    return {mark.removeprefix("schemas/") for mark in seen if mark.startswith("schemas/")}


def _pointers(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("#/components/"):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _pointers(inner)


# ---- operations ----------------------------------------------------------------------------------------------------


def _operation(document: dict[str, Any], operation: dict[str, Any], number: int) -> None:
    words = operation["operationId"].split("_")
    operation["operationId"] = "Controller." + words[0] + "".join(word.title() for word in words[1:])
    operation.update({"tags": ["Things & more", "Other"], "x-codeSamples": [{"lang": "cURL", "source": "curl"}]})
    operation.setdefault("parameters", []).append(
        {"name": "Authorization", "in": "header", "required": True, "schema": {"type": "string"}}
    )
    # Errors are shown in examples, by status, instead of being described.
    operation["responses"].pop("default", None)
    example = {"application/json": {"examples": {"one": {"value": {"status": 400, "message": "no"}}}}}
    operation["responses"].setdefault("400", {"description": "Bad request", "content": example})
    for status, answer in operation["responses"].items():
        content = answer.get("content") or {}
        if status[0] == "2" and _STREAM in content:
            _stream(document, content, number)
        if "application/octet-stream" in content:
            content["*/*"] = content.pop("application/octet-stream")
        for media in content.values():
            media["example"] = _ARTEFACT


def _stream(document: dict[str, Any], content: dict[str, Any], number: int) -> None:
    """A stream as a mere text, not at all, as a list of its events, or among the answers in JSON."""
    media = content[_STREAM]
    item, whole = media.pop("x-event-stream")["item"], content.get("application/json")
    mapping = _resolved(document, item).get("discriminator", {}).get("mapping", {})
    if number % 4 == 0:
        media.update({"schema": {"type": "string"}})
    elif number % 4 == 1 or not mapping or whole is None:
        media.update({"schema": {"type": "array", "items": item}})
    elif number % 4 == 2:
        del content[_STREAM]
    else:
        del content[_STREAM]
        members = [{"$ref": reference} for reference in dict.fromkeys(mapping.values())]
        content["application/json"] = {"schema": {"oneOf": [whole["schema"], *members]}}


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def _renamed(path: str) -> str:
    return path.replace("{", "{the_").replace("_id}", "Id}")


# ---- schemas -------------------------------------------------------------------------------------------------------


def _in_30(value: Any, number: int) -> Any:
    """A schema in the words of 3.0; many a null is forgotten, others stand at a reference or around it."""
    if isinstance(value, list):
        return [_in_30(inner, number + index) for index, inner in enumerate(value)]
    if not isinstance(value, dict):
        return value
    node = {
        key: {n: _in_30(sub, number + i) for i, (n, sub) in enumerate(inner.items())}
        if key == "properties"
        else inner
        if key in ("enum", "required", "discriminator", "default", "example")
        else _in_30(inner, number)
        for key, inner in value.items()
    }
    forgotten = number % 3 == 0 and not node.get("x-send-null")
    if isinstance(node.get("type"), list):
        kinds = [kind for kind in node["type"] if kind != "null"]
        nullable = {} if forgotten or len(kinds) == len(node["type"]) else {"nullable": True}
        several = {"oneOf": [{"type": kind} for kind in kinds]} if len(kinds) > 1 else {"type": kinds[0]}
        node = {**{k: v for k, v in node.items() if k != "type"}, **several, **nullable}
    for key in ("anyOf", "oneOf"):
        members = node.get(key, [])
        if len(rest := [m for m in members if m.get("type") != "null"]) < len(members):
            others = {k: v for k, v in node.items() if k != key}
            nullable = {} if forgotten else {"nullable": True}
            one = rest[0] if number % 2 else {"allOf": rest}
            node = {**others, **(one if len(rest) == 1 else {key: rest}), **nullable}
    if "const" in node:
        node["enum"] = [node.pop("const")]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if exclusive in node:
            node.update({bound: node[exclusive], exclusive: True})
    if isinstance(node.get("enum"), list) and None in node["enum"]:
        node["enum"] = ["null" if entry is None else entry for entry in node["enum"]]
        node["nullable"] = True
    meaningless = {"integer": "int32", "number": "float", "string": "uuid"}
    if node.get("type") in meaningless and "format" not in node and "enum" not in node:
        node.update({"format": meaningless[node["type"]], "example": _ARTEFACT})
    return node


def _open(schema: dict[str, Any], number: int) -> dict[str, Any]:
    """Every other enumeration as "any text, or one of these"."""
    if schema.get("type") == "string" and "enum" in schema and number % 2:
        return {"anyOf": [{"type": "string"}, {"type": "string", "enum": schema["enum"]}], "description": "Open."}
    return schema


# ---- everywhere ----------------------------------------------------------------------------------------------------


def _references(value: Any, key: str = "") -> Any:
    """References to the new names, and path parameters under theirs."""
    if isinstance(value, str):
        return value.replace("#/components/schemas/", f"#/components/schemas/{_PREFIX}")
    if isinstance(value, list):
        return [_references(inner, key) for inner in value]
    if isinstance(value, dict):
        found = {name: _references(inner, name) for name, inner in value.items()}
        if found.get("in") == "path":
            found["name"] = _renamed("{" + found["name"] + "}")[1:-1]
        return found
    return value


def _without_extensions(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_extensions(inner) for inner in value]
    if isinstance(value, dict):
        return {k: _without_extensions(v) for k, v in value.items() if not str(k).startswith("x-") or "in" in value}
    return value


def _as_texts(value: Any) -> Any:
    """Numbers, booleans and null as texts, as some converters leave them."""
    if isinstance(value, list):
        return [_as_texts(inner) for inner in value]
    if isinstance(value, dict):
        return {key: _as_texts(inner) for key, inner in value.items()}
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int | float) else value
