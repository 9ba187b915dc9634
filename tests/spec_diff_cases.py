"""What a change of a document means: a base document, one edit each, and the changes that have to be told."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

Edit = Callable[[dict[str, Any]], object]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Base", "version": "1"},
    "servers": [{"url": "https://api.example.com/v1"}],
    "x-constants": {"PREFIX": "v1"},
    "paths": {
        "/things/{thing_id}": {
            "post": {
                "operationId": "send_thing",
                "tags": ["things"],
                "parameters": [
                    {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": {"required": True, "content": _json(ref("Ask"))},
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            **_json(ref("Reply")),
                            "text/event-stream": {
                                "schema": {"type": "string"},
                                "x-event-stream": {"item": ref("Event"), "final": ["end"], "ping": ["ping"]},
                            },
                        },
                    },
                    "404": {"description": "none", "content": _json(ref("Error"))},
                },
            }
        },
        "/things": {
            "get": {
                "operationId": "list_things",
                "tags": ["things"],
                "responses": {"200": {"description": "ok", "content": _json({"type": "array", "items": ref("Reply")})}},
            },
            "delete": {
                "operationId": "delete_things",
                "tags": ["things"],
                "responses": {"204": {"description": "gone"}},
            },
        },
    },
    "components": {
        "schemas": {
            "Ask": {
                "type": "object",
                "required": ["text"],
                "properties": {
                    "text": {"type": "string", "maxLength": 50},
                    "mode": ref("Mode"),
                    "count": {"type": "integer"},
                    "inputs": {"type": "object"},
                    "strict": {"type": "boolean", "default": False},
                    "note": {"type": ["string", "null"]},
                    "parts": {"type": "array", "items": ref("Part")},
                },
            },
            "Mode": {"type": "string", "enum": ["fast", "slow"]},
            "Status": {"type": "string", "enum": ["done", "failed"]},
            "Part": {
                "oneOf": [ref("TextPart"), ref("FilePart")],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {"text": "#/components/schemas/TextPart", "file": "#/components/schemas/FilePart"},
                },
            },
            "TextPart": {
                "type": "object",
                "required": ["type", "text"],
                "properties": {"type": {"type": "string", "const": "text"}, "text": {"type": "string"}},
            },
            "FilePart": {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "const": "file"}, "id": {"type": "string"}},
            },
            "Reply": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "status": ref("Status"),
                    "score": {"type": "integer"},
                    "created": {"type": "string", "format": "date-time"},
                    "tags": {"type": "array", "maxItems": 9, "items": {"type": "string", "pattern": "^[a-z]+$"}},
                    "meta": {"type": "object"},
                },
            },
            "Error": {"type": "object", "properties": {"message": {"type": "string"}}},
            "Event": {
                "type": "object",
                "properties": {"event": {"type": "string"}, "task": {"type": "string"}},
                "discriminator": {
                    "propertyName": "event",
                    "mapping": {
                        name: f"#/components/schemas/{cls}"
                        for name, cls in (("message", "MessageEvent"), ("end", "EndEvent"))
                    },
                },
            },
            "MessageEvent": {"allOf": [ref("Event"), {"type": "object", "properties": {"answer": {"type": "string"}}}]},
            "EndEvent": {"allOf": [ref("Event"), {"type": "object", "properties": {"usage": {"type": "integer"}}}]},
        }
    },
}

SEND = ("paths", "/things/{thing_id}", "post")
ASK = ("components", "schemas", "Ask", "properties")
REPLY = ("components", "schemas", "Reply", "properties")
SCHEMAS = ("components", "schemas")
OK = (*SEND, "responses", "200", "content")
STREAM = (*OK, "text/event-stream", "x-event-stream")


def at(document: dict[str, Any], *path: str | int) -> Any:
    value: Any = document
    for part in path:
        value = value[part]
    return value


def put(*path: Any) -> Edit:
    """Set a value: the path, then the value."""
    *parts, name, value = path
    return lambda d: at(d, *parts).__setitem__(name, copy.deepcopy(value))


def drop(*path: Any) -> Edit:
    *parts, name = path
    return lambda d: at(d, *parts).pop(name)


def add(*path: Any) -> Edit:
    """Append to a list: the path, then the value."""
    *parts, value = path
    return lambda d: at(d, *parts).append(copy.deepcopy(value))


def both(*edits: Edit) -> Edit:
    return lambda d: [edit(d) for edit in edits]


class Case(NamedTuple):
    name: str
    edit: Edit
    expected: str
    """`class side change`, several separated by commas; the reverse edit is described after `|`."""


_QUERY = {"name": "page", "in": "query", "schema": {"type": "integer"}}
_NEEDED = {**_QUERY, "required": True}
_NEW_OPERATION = {"operationId": "other", "tags": ["things"], "responses": {"204": {"description": "ok"}}}
_MAYBE_MODE = {"anyOf": [ref("Mode"), {"type": "null"}]}
_MAYBE_STATUS = {"anyOf": [ref("Status"), {"type": "null"}]}
_OTHER_PART = {
    "type": "object",
    "required": ["type"],
    "properties": {"type": {"type": "string", "const": "audio"}, "data": {"type": "string"}},
}
_NEW_PART = both(
    put(*SCHEMAS, "AudioPart", _OTHER_PART),
    add(*SCHEMAS, "Part", "oneOf", ref("AudioPart")),
    put(*SCHEMAS, "Part", "discriminator", "mapping", "audio", "#/components/schemas/AudioPart"),
)
_NEW_EVENT = both(
    put(*SCHEMAS, "FileEvent", {"allOf": [ref("Event"), {"properties": {"url": {"type": "string"}}}]}),
    put(*SCHEMAS, "Event", "discriminator", "mapping", "file", "#/components/schemas/FileEvent"),
)

CASES = [
    # Operations
    Case(
        "operation added",
        put("paths", "/others", {"get": _NEW_OPERATION}),
        "additive operation operation-added | breaking operation operation-removed",
    ),
    Case(
        "operation renamed",
        put(*SEND, "operationId", "post_thing"),
        "breaking operation operation-renamed | breaking operation operation-renamed",
    ),
    Case(
        "tag changed",
        put(*SEND, "tags", ["others"]),
        "breaking operation operation-renamed | breaking operation operation-renamed",
    ),
    Case("operation deprecated", put(*SEND, "deprecated", True), "cosmetic operation deprecated | "),
    Case(
        "operation described",
        put(*SEND, "summary", "Sends."),
        "cosmetic operation description-changed | cosmetic operation description-changed",
    ),
    # Parameters
    Case(
        "optional parameter added",
        add(*SEND, "parameters", _QUERY),
        "additive request parameter-added | breaking request parameter-removed",
    ),
    Case(
        "required parameter added",
        add(*SEND, "parameters", _NEEDED),
        "breaking request required-parameter-added | breaking request parameter-removed",
    ),
    Case(
        "parameter became required",
        put(*SEND, "parameters", 1, "required", True),
        "breaking request became-required | additive request became-optional",
    ),
    Case(
        "parameter moved to the headers",
        put(*SEND, "parameters", 1, "in", "header"),
        "cosmetic request parameter-moved | cosmetic request parameter-moved",
    ),
    Case("header in other letters", put(*SEND, "parameters", 2, "name", "x-trace"), " | "),
    Case(
        "parameter takes texts too",
        put(*SEND, "parameters", 1, "schema", {"type": ["integer", "string"], "maximum": 100}),
        "additive request type-widened | breaking request type-narrowed",
    ),
    Case(
        "parameter of another type",
        put(*SEND, "parameters", 1, "schema", {"type": "boolean"}),
        "breaking request type-changed | breaking request type-changed",
    ),
    Case(
        "limit of a parameter lowered",
        put(*SEND, "parameters", 1, "schema", "maximum", 50),
        "breaking request limit-tightened | additive request limit-loosened",
    ),
    Case(
        "path parameter renamed",
        both(
            lambda d: d["paths"].__setitem__("/things/{id}", d["paths"].pop("/things/{thing_id}")),
            put("paths", "/things/{id}", "post", "parameters", 0, "name", "id"),
        ),
        "breaking request path-parameter-renamed | breaking request path-parameter-renamed",
    ),
    Case(
        "path parameter with slashes",
        put(*SEND, "parameters", 0, "x-multi-segment", True),
        "additive request path-parameter-changed | breaking request path-parameter-changed",
    ),
    # Bodies
    Case(
        "body added, optional",
        put("paths", "/things", "delete", "requestBody", {"content": _json({"type": "object"})}),
        "additive request body-added | breaking request body-removed",
    ),
    Case(
        "body added, required",
        put("paths", "/things", "delete", "requestBody", {"required": True, "content": _json({"type": "object"})}),
        "breaking request body-added | breaking request body-removed",
    ),
    Case(
        "body became optional",
        put(*SEND, "requestBody", "required", False),
        "additive request became-optional | breaking request became-required",
    ),
    Case(
        "body of another media type",
        put(*SEND, "requestBody", "content", {"multipart/form-data": {"schema": ref("Ask")}}),
        "breaking request media-type-changed | breaking request media-type-changed",
    ),
    Case(
        "media type of the same kind",
        put(*SEND, "requestBody", "content", {"application/json; charset=utf-8": {"schema": ref("Ask")}}),
        " | ",
    ),
    Case(
        "another media type too",
        put(*SEND, "requestBody", "content", "multipart/form-data", {"schema": ref("Ask")}),
        "additive request media-type-added | breaking request media-type-removed",
    ),
    # Fields of requests
    Case(
        "optional field of a request added",
        put(*ASK, "more", {"type": "string"}),
        "additive request property-added | breaking request property-removed",
    ),
    Case(
        "required field of a request added",
        both(put(*ASK, "more", {"type": "string"}), add(*SCHEMAS, "Ask", "required", "more")),
        "breaking request required-property-added | breaking request property-removed",
    ),
    Case(
        "required constant of a request added",
        both(put(*ASK, "kind", {"const": "ask"}), add(*SCHEMAS, "Ask", "required", "kind")),
        "additive request property-added | breaking request property-removed",
    ),
    Case("field that is only answered", put(*ASK, "url", {"type": "string", "readOnly": True}), " | "),
    Case(
        "field of a request became required",
        add(*SCHEMAS, "Ask", "required", "count"),
        "breaking request became-required | additive request became-optional",
    ),
    Case(
        "type of a request widened",
        put(*ASK, "count", {"type": "number"}),
        "additive request type-widened | breaking request type-narrowed",
    ),
    Case(
        "value of a request's enumeration added",
        add(*SCHEMAS, "Mode", "enum", "medium"),
        "additive request enum-value-added | breaking request enum-value-removed",
    ),
    Case(
        "enumeration of a request opened",
        put(*ASK, "mode", {"type": "string"}),
        "additive request enum-lifted | breaking request enum-added",
    ),
    Case(
        "null in a request allowed",
        put(*ASK, "mode", _MAYBE_MODE),
        "additive request null-added | breaking request null-removed",
    ),
    Case(
        "longer texts in a request",
        put(*ASK, "text", "maxLength", 80),
        "additive request limit-loosened | breaking request limit-tightened",
    ),
    Case(
        "pattern in a request",
        put(*ASK, "text", "pattern", "^a"),
        "breaking request pattern-changed | additive request pattern-changed",
    ),
    Case(
        "free object got fields",
        put(*ASK, "inputs", "properties", {"name": {"type": "string"}}),
        "additive request dict-became-class, additive request property-added | breaking request class-became-dict",
    ),
    Case(
        "other properties forbidden",
        put(*SCHEMAS, "Ask", "additionalProperties", False),
        "breaking request extra-forbidden | additive request extra-allowed",
    ),
    Case(
        "default that is only documented",
        put(*ASK, "strict", "default", True),
        "cosmetic request default-changed | cosmetic request default-changed",
    ),
    Case(
        "default that is sent",
        put(*ASK, "strict", {"type": "boolean", "default": False, "x-send-default": True}),
        "breaking request default-changed | breaking request default-changed",
    ),
    Case(
        "null is sent",
        put(*ASK, "note", "x-send-null", True),
        "breaking request null-sending-changed | breaking request null-sending-changed",
    ),
    Case(
        "second name",
        put(*ASK, "count", "x-also-named", "number"),
        "additive request second-name-changed | breaking request second-name-changed",
    ),
    Case(
        "positional argument added",
        put(*SCHEMAS, "Ask", "x-positional", ["text"]),
        "additive request positions-added | breaking request positions-changed",
    ),
    Case(
        "class renamed",
        both(
            lambda d: d["components"]["schemas"].__setitem__("Question", d["components"]["schemas"].pop("Ask")),
            put(*SEND, "requestBody", "content", _json(ref("Question"))),
        ),
        "breaking request class-renamed | breaking request class-renamed",
    ),
    # Unions
    Case("kind of part added", _NEW_PART, "additive request variant-added | breaking request variant-removed"),
    Case(
        "field of a part became required",
        add(*SCHEMAS, "FilePart", "required", "id"),
        "breaking request became-required | additive request became-optional",
    ),
    Case(
        "parts told apart by another name",
        both(
            put(*SCHEMAS, "Part", "discriminator", "propertyName", "kind"),
        ),
        "breaking request discriminator-changed | breaking request discriminator-changed",
    ),
    Case(
        "union became one class",
        put(*ASK, "parts", "items", ref("TextPart")),
        "breaking request union-removed | additive request union-added",
    ),
    # Answers
    Case(
        "field of an answer added",
        put(*REPLY, "more", {"type": "string"}),
        "additive response property-added | breaking response property-removed",
    ),
    Case(
        "field of an answer became optional",
        put(*SCHEMAS, "Reply", "required", []),
        "breaking response became-optional | additive response became-required",
    ),
    Case(
        "type of an answer widened",
        put(*REPLY, "score", {"type": "number"}),
        "breaking response type-widened | additive response type-narrowed",
    ),
    Case(
        "type of an answer changed",
        put(*REPLY, "score", {"type": "string"}),
        "breaking response type-changed | breaking response type-changed",
    ),
    Case(
        "value of an answer's enumeration added",
        add(*SCHEMAS, "Status", "enum", "waiting"),
        "additive response enum-value-added | breaking response enum-value-removed",
    ),
    Case(
        "null in a required field of an answer",
        put(*REPLY, "id", {"type": ["string", "null"]}),
        "breaking response null-added | additive response null-removed",
    ),
    Case(
        "null in an optional field of an answer",
        put(*REPLY, "status", _MAYBE_STATUS),
        "cosmetic response null-added | additive response null-removed",
    ),
    Case(
        "null among items of an answer",
        put(*REPLY, "tags", "items", "type", ["string", "null"]),
        "breaking response null-added | additive response null-removed",
    ),
    Case(
        "text became a time",
        put(*REPLY, "created", {"type": "string"}),
        "breaking response format-changed | breaking response format-changed",
    ),
    Case(
        "format without a type of its own",
        put(*REPLY, "id", {"type": "string", "format": "uuid"}),
        "cosmetic response format-changed | cosmetic response format-changed",
    ),
    Case(
        "number became a time",
        put(*REPLY, "score", {"type": "integer", "x-epoch": "s"}),
        "breaking response epoch-changed | breaking response epoch-changed",
    ),
    Case(
        "limit in an answer",
        put(*REPLY, "score", {"type": "integer", "maximum": 5}),
        "cosmetic response limit-tightened | cosmetic response limit-loosened",
    ),
    Case(
        "free object of an answer got fields",
        put(*REPLY, "meta", "properties", {"name": {"type": "string"}}),
        "breaking response dict-became-class | breaking response class-became-dict",
    ),
    Case("field that is only sent", put(*REPLY, "secret", {"type": "string", "writeOnly": True}), " | "),
    Case(
        "another success status",
        lambda d: at(d, *SEND, "responses").__setitem__("201", at(d, *SEND, "responses").pop("200")),
        "cosmetic response success-status-changed | cosmetic response success-status-changed",
    ),
    Case(
        "one more success status",
        put(*SEND, "responses", "202", {"description": "later"}),
        "additive response success-status-added | breaking response success-status-removed",
    ),
    Case(
        "error status added",
        put(*SEND, "responses", "409", {"description": "conflict"}),
        "additive response error-status-added | cosmetic response error-status-removed",
    ),
    Case(
        "errors under default",
        lambda d: at(d, *SEND, "responses").__setitem__("default", at(d, *SEND, "responses").pop("404")),
        "additive response error-status-added | cosmetic response error-status-removed",
    ),
    Case(
        "body of an error not described",
        drop(*SEND, "responses", "404", "content"),
        "breaking response error-body-removed | additive response error-body-added",
    ),
    Case(
        "answer without a body got one",
        put("paths", "/things", "delete", "responses", "204", "content", _json(ref("Error"))),
        "additive response answer-added | breaking response answer-removed",
    ),
    Case(
        "answer became binary",
        put("paths", "/things", "get", "responses", "200", "content", {"application/octet-stream": {}}),
        "breaking response media-type-changed | breaking response media-type-changed",
    ),
    Case(
        "answer may be empty",
        put(*SEND, "responses", "200", "x-may-be-empty", True),
        "breaking response answer-may-be-empty | additive response answer-never-empty",
    ),
    # Streams
    Case(
        "stream gone",
        drop(*OK, "text/event-stream"),
        "breaking response stream-removed | additive response stream-added",
    ),
    Case("event added", _NEW_EVENT, "additive response variant-added | breaking response variant-removed"),
    Case(
        "field of an event added",
        put(*SCHEMAS, "EndEvent", "allOf", 1, "properties", "cost", {"type": "number"}),
        "additive response property-added | breaking response property-removed",
    ),
    Case(
        "field of all events added",
        put(*SCHEMAS, "Event", "properties", "at", {"type": "integer"}),
        "additive response property-added | breaking response property-removed",
    ),
    Case(
        "end of the stream",
        put(*STREAM, "final", ["end", "error"]),
        "cosmetic response stream-end-changed | cosmetic response stream-end-changed",
    ),
    Case(
        "event not delivered any more",
        put(*STREAM, "ping", ["ping", "message"]),
        "breaking response ping-added | additive response ping-removed",
    ),
    Case(
        "error event raised",
        put(*STREAM, "error", ref("Error")),
        "additive response error-event-changed | breaking response error-event-changed",
    ),
    Case(
        "events not described",
        drop(*OK, "text/event-stream", "x-event-stream"),
        "breaking response events-not-described | additive response events-not-described",
    ),
    # The root
    Case(
        "constant added",
        put("x-constants", "LIMIT", 5),
        "additive operation constant-added | breaking operation constant-removed",
    ),
    Case(
        "server moved",
        put("servers", [{"url": "https://other.example.com"}]),
        "cosmetic operation server-changed | cosmetic operation server-changed",
    ),
    Case(
        "classes are mappings",
        put("x-mapping-access", True),
        "additive operation class-ability-changed | breaking operation class-ability-changed",
    ),
    # The same in another dialect, or with the damage of vendors' documents
    Case("nullable of 3.0", put(*ASK, "note", {"type": "string", "nullable": "true"}), " | "),
    Case("numbers as texts", put(*ASK, "text", "maxLength", "50"), " | "),
    Case("booleans as texts", put(*SEND, "requestBody", "required", "True"), " | "),
    Case("default as a text", put(*ASK, "strict", "default", "false"), " | "),
    Case("type in other letters", put(*ASK, "count", "type", "Integer"), " | "),
    Case(
        "exclusive limits of 3.0",
        both(put(*ASK, "text", {"type": "string", "maxLength": 50, "minimum": "1"})),
        "breaking request limit-tightened | additive request limit-loosened",
    ),
    Case("a constant as an enumeration", put(*SCHEMAS, "TextPart", "properties", "type", {"enum": ["text"]}), " | "),
    Case("wrapped reference", put(*ASK, "mode", {"allOf": [ref("Mode")]}), " | "),
    Case("artefact examples", put(*ASK, "text", "example", {"data": "data: {} data: {}"}), " | "),
    Case(
        "required at a property",
        both(put(*SCHEMAS, "Ask", "required", []), put(*ASK, "text", "required", "true")),
        " | ",
    ),
    Case(
        "reference that leads nowhere",
        put(*ASK, "mode", ref("Lost")),
        "cosmetic request not-described | cosmetic request not-described",
    ),
]


def edited(case: Case) -> dict[str, Any]:
    document = copy.deepcopy(BASE)
    case.edit(document)
    return document
