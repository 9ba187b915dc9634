"""The document and the transcribed exchanges agree; neither was made from the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from veneer.testing._document import Document
from veneer.testing._validation import Checker
from wire import Exchange, events, load

DOCUMENT = Document.load("dial")
RAW = DOCUMENT.raw
SCHEMAS = RAW["components"]["schemas"]
COMPONENTS = DOCUMENT.components
EXCHANGES = [exchange for exchange in load("dial") if exchange.operation]

# What servers send without any promise: Azure's own, passed through.
UNDOCUMENTED = {"prompt_filter_results"}


def operation(exchange: Exchange) -> Any:
    for item in RAW["paths"].values():
        for node in item.values():
            if isinstance(node, Mapping) and node.get("operationId") == exchange.operation:
                return node
    raise AssertionError(exchange.operation)


def bodies(exchange: Exchange) -> Iterator[tuple[Any, Any]]:
    """Schema and value of each JSON body in the answer."""
    kinds = operation(exchange)["responses"].get("200", {}).get("content", {})
    if exchange.answer.is_stream:
        stream = kinds["text/event-stream"]["x-event-stream"]
        values = [value for value in events(exchange.answer.body) if not isinstance(value, str)]
        for value in values:
            failed = isinstance(value, dict) and ("error" in value or value.get("type") == "error")
            yield stream["error" if failed and "error" in stream else "item"], value
    elif "json" in exchange.answer.headers.get("content-type", ""):
        if exchange.answer.status == 200:
            yield kinds["application/json"]["schema"], exchange.answer.json()
        else:
            yield {"$ref": "#/components/schemas/ErrorData"}, exchange.answer.json()


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_answers_obey_the_document(exchange: Exchange) -> None:
    for schema, value in bodies(exchange):
        assert Checker(schema, COMPONENTS).check(value) is None
        assert set(unknown(schema, value)) <= UNDOCUMENTED


@pytest.mark.parametrize("exchange", [e for e in EXCHANGES if e.answer.status == 200], ids=str)
def test_requests_obey_the_document(exchange: Exchange) -> None:
    node, request = operation(exchange), exchange.request
    matched = DOCUMENT.match(request.method, request.path)
    assert matched is not None
    names = {parameter["name"] for parameter in matched[0].parameters if parameter["in"] == "query"}
    assert {name for name, _ in request.query} <= names
    if "application/json" in request.headers.get("content-type", ""):
        schema = node["requestBody"]["content"]["application/json"]["schema"]
        assert Checker(schema, COMPONENTS).check(request.json()) is None
        assert set(unknown(schema, request.json())) == set()


@pytest.mark.parametrize("exchange", [e for e in EXCHANGES if e.arguments], ids=str)
def test_arguments_name_every_path_parameter(exchange: Exchange) -> None:
    matched = DOCUMENT.match(exchange.request.method, exchange.request.path)
    assert matched is not None
    assert matched[1] == {name: exchange.arguments[name] for name in matched[1]}


def unknown(schema: Any, value: Any) -> Iterator[str]:
    """Names of properties that no schema on the way knows."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    if (tag := schema.get("discriminator", {}).get("propertyName")) and "properties" in schema:
        member = schema["discriminator"]["mapping"].get(value.get(tag))  # a base: its members have fields of their own
        schema = {"allOf": SCHEMAS[member.rpartition("/")[2]]["allOf"]} if member else schema
    if "allOf" in schema:
        schema = {"properties": {k: v for part in schema["allOf"] for k, v in properties(part).items()}}
    members = [member for key in ("anyOf", "oneOf") for member in schema.get(key, ())]
    if members:
        findings = [list(unknown(member, value)) for member in members if fits(member, value)]
        yield from min(findings, key=len, default=[])
    elif isinstance(value, dict) and "properties" in schema:
        for name, sub in value.items():
            if name not in schema["properties"]:
                yield name
            else:
                yield from unknown(schema["properties"][name], sub)
    elif isinstance(value, list):
        for entry in value:
            yield from unknown(schema.get("items", {}), entry)


def properties(schema: Any) -> Any:
    """The properties of a schema or of the component that it refers to."""
    target = SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return target.get("properties", {})


def fits(schema: Any, value: Any) -> bool:
    return Checker(schema, COMPONENTS).check(value) is None
