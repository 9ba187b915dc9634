"""What a difference to a vendor's document means: edits of the base document that only a vendor would make.

Each was met in a document of one of the four services.
"""

from __future__ import annotations

from typing import Any

from spec_diff_cases import ASK, OK, REPLY, SCHEMAS, SEND, STREAM, Case, both, drop, put, ref

_STRING = {"type": "string"}
_OPEN = {"anyOf": [_STRING, {"type": "string", "enum": ["done", "failed"]}]}


def _answer(schema: Any) -> Any:
    return both(put(*OK, "application/json", "schema", schema), drop(*OK, "text/event-stream"))


def _tagged(document: dict[str, Any]) -> None:
    """Members that say their tag themselves, as a vendor's do."""
    for name, cls in (("message", "MessageEvent"), ("end", "EndEvent")):
        document["components"]["schemas"][cls]["allOf"][1]["properties"]["event"] = {"enum": [name]}


def _forms(*forms: tuple[str, str]) -> Any:
    """A reply as a vendor's union of one schema for each status, with the fields that are named."""

    def edit(document: dict[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        fields = schemas["Reply"]["properties"]
        for status, names in forms:
            own = {name: fields[name] for name in names.split()}
            schemas[status.title()] = {
                "type": "object",
                "required": ["id"],
                "properties": {"id": _STRING, "status": {"enum": [status]}, **own},
            }
        schemas["Reply"] = {"oneOf": [ref(status.title()) for status, _ in forms]}

    return edit


_EVENTS = {"oneOf": [ref("Reply"), ref("MessageEvent"), ref("EndEvent")]}

VENDOR_CASES = [
    # ---- said in another way
    Case("open enumeration", put(*SCHEMAS, "Status", _OPEN), ""),
    Case(
        "open enumeration with one value more",
        put(*SCHEMAS, "Status", {"anyOf": [_STRING, {"enum": ["done", "failed", "paused"]}]}),
        "additive response enum-value-added",
    ),
    Case(
        "null as a text in an enumeration",
        put(*ASK, "mode", {"enum": ["fast", "slow", "null"], "nullable": "true"}),
        "additive request null-added",
    ),
    Case(
        "null as a text in a default", put(*ASK, "note", {"type": "string", "nullable": "true", "default": "null"}), ""
    ),
    Case("meaningless formats", both(put(*ASK, "count", "format", "int32"), put(*REPLY, "id", "format", "uuid")), ""),
    Case("other name of a path parameter", put(*SEND, "parameters", 0, "name", "thingId"), ""),
    Case(
        "any media type with bytes",
        put(
            "paths",
            "/things",
            "delete",
            "responses",
            "204",
            "content",
            {"*/*": {"schema": {"type": "string", "format": "binary"}}},
        ),
        "additive response answer-added",
    ),
    Case("tags said by members", _tagged, ""),
    Case(
        "values without a type",
        put(*ASK, "inputs", {"additionalProperties": {"type": "number", "minimum": "-1"}}),
        "breaking request values-declared",
    ),
    Case("free object without a type", put(*ASK, "inputs", {"additionalProperties": {}}), ""),
    Case(
        "one class for several forms",
        _forms(("done", "score tags meta"), ("failed", "created")),
        "cosmetic response class-for-union",
    ),
    Case(
        "one class for several forms, a field in none of them",
        _forms(("done", "tags meta"), ("failed", "created")),
        "cosmetic response class-for-union, breaking response property-removed",
    ),
    Case(
        "one class for several forms and a new one",
        _forms(("done", "score tags meta"), ("failed", "created"), ("paused", "")),
        "cosmetic response class-for-union, additive response enum-value-added",
    ),
    Case(
        "one class for several forms, one gone",
        _forms(("done", "score tags meta created"), ("paused", "")),
        "cosmetic response class-for-union, additive response enum-value-added, breaking response enum-value-removed",
    ),
    Case(
        "one class for several forms, a field of another type in one of them",
        both(
            _forms(("done", "score tags meta"), ("failed", "score created")),
            put(*SCHEMAS, "Failed", "properties", "score", _STRING),
        ),
        "cosmetic response class-for-union, breaking response type-changed",
    ),
    Case("one of our kinds", put(*ASK, "parts", "items", ref("TextPart")), "breaking request variant-removed"),
    Case(
        "a class of no kind of ours",
        put(*ASK, "parts", "items", {"type": "object", "properties": {"text": _STRING}}),
        "breaking request union-removed",
    ),
    Case(
        "free object with fields",
        put(*ASK, "inputs", "properties", {"name": _STRING, "size": {"type": "integer"}}),
        "additive request dict-became-class",
    ),
    Case(
        "free object with fields, one needed",
        put(*ASK, "inputs", {"required": ["name"], "properties": {"name": _STRING, "size": {"type": "integer"}}}),
        "additive request dict-became-class, breaking request required-property-added",
    ),
    # ---- left out
    Case("null not mentioned", both(put(*ASK, "note", _STRING)), "cosmetic request null-not-declared"),
    Case("no type", put(*REPLY, "score", {"description": "A score."}), "cosmetic response type-not-declared"),
    Case(
        "no type in a request",
        put(*ASK, "count", {"deprecated": "true"}),
        "cosmetic request type-not-declared,cosmetic request deprecated",
    ),
    Case("no required in an answer", drop(*SCHEMAS, "Reply", "required"), "cosmetic response required-not-declared"),
    Case("no required in a request", drop(*SCHEMAS, "Ask", "required"), "additive request became-optional"),
    Case(
        "other required in an answer",
        put(*SCHEMAS, "Reply", "required", ["status"]),
        "breaking response became-optional, additive response became-required",
    ),
    Case("no enumeration in an answer", put(*SCHEMAS, "Status", _STRING), "cosmetic response enum-not-declared"),
    Case("no enumeration in a request", put(*SCHEMAS, "Mode", _STRING), "additive request enum-lifted"),
    Case("no format of a time", put(*REPLY, "created", _STRING), "cosmetic response format-not-declared"),
    Case(
        "a time where none was",
        put(*REPLY, "id", {"type": "string", "format": "date-time"}),
        "breaking response format-changed",
    ),
    Case("no limit in an answer", drop(*REPLY, "tags", "maxItems"), "cosmetic response limit-not-declared"),
    Case(
        "no pattern in an answer",
        drop(*REPLY, "tags", "items", "pattern"),
        "cosmetic response pattern-not-declared",
    ),
    Case("looser limit in an answer", put(*REPLY, "tags", "maxItems", 99), "cosmetic response limit-loosened"),
    Case("no limit in a request", put(*ASK, "text", _STRING), "additive request limit-loosened"),
    Case("default not mentioned", drop(*ASK, "strict", "default"), "cosmetic request default-not-declared"),
    Case("default where none was", put(*ASK, "count", "default", "3"), ""),
    Case("other default", put(*ASK, "strict", "default", "true"), "cosmetic request default-changed"),
    Case(
        "errors in examples",
        put(*SEND, "responses", "404", "content", {"application/json": {"examples": {}}}),
        "cosmetic response schema-not-declared",
    ),
    Case(
        "errors without body",
        put(*SEND, "responses", "404", {"description": "none"}),
        "cosmetic response error-body-not-declared",
    ),
    Case("events as a text", drop(*STREAM[:-1], "x-event-stream"), "cosmetic response events-not-declared"),
    # ---- streams among the answers
    Case("stream among the answers", both(_tagged, _answer(_EVENTS)), "cosmetic response stream-not-declared"),
    Case(
        "stream among the answers, an event's field gone",
        both(
            _tagged, _answer(_EVENTS), put(*SCHEMAS, "EndEvent", "allOf", 1, "properties", {"event": {"enum": ["end"]}})
        ),
        "cosmetic response stream-not-declared, breaking response property-removed",
    ),
    Case(
        "stream among the answers, an answer's field gone",
        both(_tagged, _answer(_EVENTS), drop(*REPLY, "score")),
        "cosmetic response stream-not-declared, breaking response property-removed",
    ),
    Case(
        "stream as an array of answers",
        _answer({"type": "array", "items": ref("Reply")}),
        "cosmetic response stream-not-declared",
    ),
    Case(
        "array of answers without a stream before",
        put("paths", "/things", "get", "responses", "200", "content", "application/json", "schema", ref("Reply")),
        "breaking response type-changed",
    ),
    # ---- real changes
    Case(
        "field of a request only for answers",
        put(*ASK, "count", "readOnly", "true"),
        "breaking request became-read-only",
    ),
    Case(
        "field of an answer only for requests",
        put(*REPLY, "score", "writeOnly", "true"),
        "breaking response became-write-only",
    ),
    Case("a list no more", put(*ASK, "parts", _STRING), "breaking request type-changed"),
]
