"""Operations that nobody wrote a handler for: answered from the document, validly, and the same each time."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import httpx
import jsonschema
import pytest

from veneer.testing import Emulator
from veneer.testing._document import Document
from veneer.testing._examples import Examples
from veneer.testing._validation import Checker

PROVIDERS = ("aleph_alpha", "azure_inference", "dial", "dify")
DOCUMENTS = {name: Document.load(name) for name in PROVIDERS}


def successes(document: Document) -> Iterator[tuple[str, str, Any]]:
    """Operation, media type and its description, for all answers that are no errors."""
    for operation in document.operations.values():
        for status, response in operation.responses.items():
            if status.startswith("2"):
                for kind, media in document.resolve(response).get("content", {}).items():
                    yield operation.name, kind, media


JSON = [(p, o, m["schema"]) for p in PROVIDERS for o, k, m in successes(DOCUMENTS[p]) if "json" in k]
STREAMS = [(p, o, m) for p in PROVIDERS for o, k, m in successes(DOCUMENTS[p]) if k == "text/event-stream"]


def strict(document: Document, schema: Any) -> Any:
    return jsonschema.Draft202012Validator({"allOf": [schema], "components": document.raw["components"]})


@pytest.mark.parametrize(("provider", "operation", "schema"), JSON, ids=[f"{p}-{o}" for p, o, _ in JSON])
def test_each_operations_answer_obeys_its_schema(provider: str, operation: str, schema: Any) -> None:
    document = DOCUMENTS[provider]
    value = Examples(document).value(schema)
    assert value not in (None, ""), operation
    strict(document, schema).validate(value)
    assert json.dumps(value) == json.dumps(Examples(document).value(schema))


@pytest.mark.parametrize(("provider", "operation", "media"), STREAMS, ids=[f"{p}-{o}" for p, o, _ in STREAMS])
def test_each_operations_stream_obeys_its_document(provider: str, operation: str, media: Any) -> None:
    document = DOCUMENTS[provider]
    declared = media["x-event-stream"]
    pieces = [piece.decode().removeprefix("data: ").strip() for piece in Examples(document).events(media)]
    if "terminator" in declared:
        assert pieces.pop() == declared["terminator"]
    values = [json.loads(piece) for piece in pieces]
    checker = Checker(declared["item"], document.components)
    assert values
    assert [checker.check(value) for value in values] == [None] * len(values)
    discriminator = document.resolve(declared["item"]).get("discriminator")
    if discriminator and declared.get("final"):
        assert values[-1][discriminator["propertyName"]] in declared["final"]


THING = {
    "type": "object",
    "required": ["id", "inner"],
    "properties": {
        "id": {"type": "string", "minLength": 4},
        "inner": {"anyOf": [{"$ref": "#/components/schemas/NewThing"}, {"type": "null"}]},
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/NewThing"}},
        "share": {"type": "number", "minimum": 0, "maximum": 0.5},
        "kind": {"const": "new"},
        "at": {"type": "string", "format": "date-time"},
        "counts": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 3}},
        "status": {"type": ["string", "null"], "enum": ["open", "closed"]},
    },
}
NEW = {
    "/v1/new/{thing_id}": {
        "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "post": {
            "operationId": "new_operation",
            "tags": ["bucket"],
            "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {
                "201": {
                    "description": "ok",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}},
                        "text/event-stream": {
                            "schema": {"type": "string"},
                            "x-event-stream": {
                                "item": {"$ref": "#/components/schemas/NewThing"},
                                "terminator": "[DONE]",
                            },
                        },
                    },
                }
            },
        },
        "get": {
            "operationId": "new_download",
            "tags": ["bucket"],
            "responses": {"200": {"description": "ok", "content": {"application/octet-stream": {}}}},
        },
        "delete": {"operationId": "new_delete", "tags": ["bucket"], "responses": {"204": {"description": "gone"}}},
    }
}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    """A client of an emulated DIAL that has three operations more than anybody implemented."""
    raw = copy.deepcopy(dict(DOCUMENTS["dial"].raw))
    raw["paths"].update(NEW)
    raw["components"]["schemas"]["NewThing"] = THING
    with Emulator(documents={"dial": raw}) as server:
        headers = {"Api-Key": server.dial.api_key}
        with httpx.Client(base_url=server.dial.base_url, headers=headers, timeout=5, trust_env=False) as client:
            yield client


def test_a_new_operation_is_answered_at_once(http: httpx.Client) -> None:
    answer = http.post("/v1/new/x", json={})
    assert answer.status_code == 201
    assert list(answer.json()) == list(THING["properties"])
    document = Document({"paths": {}, "components": {"schemas": {"NewThing": THING}}})
    strict(document, {"$ref": "#/components/schemas/NewThing"}).validate(answer.json())
    assert answer.content == http.post("/v1/new/y", json={}).content


@pytest.mark.parametrize("body", [{"stream": True}, {"response_mode": "streaming"}])
def test_it_streams_where_the_body_asks_for_it(http: httpx.Client, body: dict[str, Any]) -> None:
    answer = http.post("/v1/new/x", json=body)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.count("data: {") == 2
    assert answer.text.endswith("data: [DONE]\n\n")


def test_it_streams_where_the_header_asks_for_it(http: httpx.Client) -> None:
    answer = http.post("/v1/new/x", json={}, headers={"accept": "text/event-stream"})
    assert answer.headers["content-type"].startswith("text/event-stream")


def test_bytes_and_empty_answers_are_told_from_the_document_too(http: httpx.Client) -> None:
    answer = http.get("/v1/new/x")
    assert (answer.content, answer.headers["content-type"]) == (b"example", "application/octet-stream")
    assert http.delete("/v1/new/x").status_code == 204


def test_requests_are_checked_all_the_same(http: httpx.Client) -> None:
    assert http.post("/v1/new/x", json=[]).status_code == 400
    assert http.post("/v1/new/x", json={}, headers={"api-key": "wrong"}).status_code == 401


def test_a_handler_is_preferred(http: httpx.Client) -> None:
    schema = next(s for provider, operation, s in JSON if (provider, operation) == ("dial", "get_bucket"))
    assert http.get("/v1/bucket").json()["bucket"] != Examples(DOCUMENTS["dial"]).value(schema)["bucket"]


def test_an_example_of_the_document_is_told_where_it_is_valid() -> None:
    examples = Examples(DOCUMENTS["dial"])
    media = {"schema": {"type": "object", "required": ["a"]}, "example": {"a": 5}}
    assert examples._told(media) == {"a": 5}
    assert examples._told({**media, "example": {"b": "an artefact"}}) == {}
