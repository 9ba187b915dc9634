"""Answers made of the document alone, for operations that no handler answers: valid, and the same each time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from math import ceil, floor
from typing import TYPE_CHECKING, Any, cast

from ._answer import Answer
from ._validation import Checker

if TYPE_CHECKING:
    from ._call import Call
    from ._document import Document, Operation

_TEXTS = {
    "date-time": "2024-01-01T00:00:00Z",
    "date": "2024-01-01",
    "time": "00:00:00Z",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "https://example.com/",
    "email": "somebody@example.com",
    "byte": "ZXhhbXBsZQ==",
}
_STREAM = "text/event-stream"
_DEPTH = 8  # of objects in objects; deeper ones that nobody requires are left out
_EVENTS = 2  # where events have no tags


class Examples:
    """Examples of one document's schemas and answers."""

    def __init__(self, document: Document) -> None:
        self._document = document

    async def answer(self, call: Call) -> Answer:
        """What an operation answers when it succeeds; streams where the caller asks for that."""
        status, response = self._success(call.operation)
        headers = {name: str(self.value(node.get("schema", {}), name)) for name, node in _items(response, "headers")}
        content: dict[str, Any] = dict(response.get("content") or {})
        stream = content.pop(_STREAM, None)
        if stream is not None and (not content or _wants_stream(call)):
            return Answer.events(list(self.events(stream)), pace=0.0, headers=headers)
        for kind, media in content.items():
            if "json" in kind:
                return Answer.json(self._told(media), status=status, headers=headers)
            body = "example" if kind.startswith("text/") else b"example"
            data = body.encode() if isinstance(body, str) else body
            return Answer(status=status, headers={**headers, "content-type": kind}, body=data)
        return Answer.empty(status, headers=headers)

    def _success(self, operation: Operation | None) -> tuple[int, Mapping[str, Any]]:
        for status, node in operation.responses.items() if operation else ():
            if status.startswith("2"):
                return int(status.upper().replace("XX", "00")), self._document.resolve(node)
        return 204, {}

    def _told(self, media: Mapping[str, Any]) -> Any:
        """The document's own example where it obeys the schema, else one that is made."""
        schema = media.get("schema", {})
        if "example" in media and Checker(schema, self._document.components).check(media["example"]) is None:
            return media["example"]
        return self.value(schema)

    def events(self, media: Mapping[str, Any]) -> Iterator[bytes]:
        """A stream: each kind of event once, those that end it last, then the terminator."""
        declared: dict[str, Any] = media.get("x-event-stream") or {}
        item: dict[str, Any] = declared.get("item") or media.get("schema", {})
        tag, mapping = _tags(self._document.resolve(item))
        if not tag:
            yield from (_event(self.value(item)) for _ in range(_EVENTS))
        else:
            error: str | None = declared["error"].get("$ref") if "error" in declared else None
            last: list[str] = [name for name in declared.get("final") or () if name in mapping]
            skipped = {*last, *(declared.get("ping") or ()), *(n for n, ref in mapping.items() if ref == error)}
            for name in [*(n for n in mapping if n not in skipped), *last[:1]]:
                yield _event({**self.value({"$ref": mapping[name]}), tag: name})
        if (terminator := declared.get("terminator")) is not None:
            yield f"data: {terminator}\n\n".encode()

    # ------------------------------------------------------------------ schemas

    def value(self, schema: Any, name: str = "example") -> Any:
        """An example of a schema; texts are the `name` of what they stand for."""
        return self._value(schema, name, ())

    def _value(self, schema: Any, name: str, above: tuple[str, ...], *, base: bool = False) -> Any:
        if not isinstance(schema, Mapping):
            return {}
        node = cast("Mapping[str, Any]", schema)
        if (reference := node.get("$ref")) is not None:
            return self._value(self._document.resolve(node), name, (*above, reference), base=base)
        for key in ("const", "default"):
            if node.get(key) is not None:
                return node[key]
        if node.get("enum"):
            return node["enum"][0]
        tag, mapping = _tags(node)
        if tag and not base:
            first, reference = next(iter(mapping.items()))
            return {**self._value({"$ref": reference}, name, above), tag: first}
        for key in ("oneOf", "anyOf"):
            if members := node.get(key):
                return self._value(self._least(members, above), name, above)
        if "allOf" in node:
            if len(node["allOf"]) == 1 and "properties" not in node:
                only = node["allOf"][
                    0
                ]  # a reference with something beside it, or a member that adds nothing to its base
                members = _tags(self._document.resolve(only))[1].values()
                return self._value(only, name, above, base=base or (bool(above) and above[-1] in members))
            parts = [self._value(part, name, above, base=True) for part in node["allOf"]]
            if not all(isinstance(part, dict) for part in parts):
                return parts[0]
            own = self._object(node, above) if "properties" in node else {}
            return {key: value for part in (*parts, own) for key, value in part.items()}
        kind = _kind(node)
        if kind == "object":
            return self._object(node, above)
        if kind == "array":
            endless = node.get("items", {}).get("$ref") in above or len(above) > _DEPTH
            count = int(node.get("minItems", 0 if endless or node.get("maxItems") == 0 else 1))
            return [self._value(node.get("items", {}), name, above) for _ in range(count)]
        return _scalar(kind, node, name)

    def _least(self, members: list[Any], above: tuple[str, ...]) -> Any:
        """The first member of a union that is not null and does not lead back to what is being made, else null."""
        members = sorted(members, key=lambda member: member.get("type") == "null")
        return next((member for member in members if member.get("$ref") not in above), members[0])

    def _object(self, node: Mapping[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        required = node.get("required", ())
        out: dict[str, Any] = {}
        for name, sub in node.get("properties", {}).items():
            if name not in required and (len(above) > _DEPTH or self._leads_back(sub, above)):
                continue
            out[name] = self._value(sub, name, above)
        extra = node.get("additionalProperties")
        if not out and isinstance(extra, Mapping) and extra and not self._leads_back(extra, above):
            out["key"] = self._value(cast("Any", extra), "value", above)
        return out

    def _leads_back(self, schema: Any, above: tuple[str, ...]) -> bool:
        """Whether a schema is, or is a union or an allOf around, one that is being made."""
        parts = [schema, *(m for key in ("allOf", "anyOf", "oneOf") for m in schema.get(key, ()))]
        return any(part.get("$ref") in above for part in parts)


def _items(node: Mapping[str, Any], key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    found: Mapping[str, Mapping[str, Any]] = node.get(key) or {}
    return ((name, value) for name, value in found.items() if value.get("required"))


def _tags(schema: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The property that tells the members of a union apart, and their references; an empty text: there is none."""
    discriminator: Mapping[str, Any] = schema.get("discriminator") or {}
    mapping: dict[str, str] = discriminator.get("mapping") or {}
    return (discriminator["propertyName"], mapping) if mapping else ("", {})


def _kind(node: Mapping[str, Any]) -> str:
    """The first type that is not null; where none is told, what the other keywords tell."""
    told: str | list[str] = node.get("type") or (
        "object" if "properties" in node else "array" if "items" in node else ""
    )
    return told if isinstance(told, str) else next((kind for kind in told if kind != "null"), "null")


def _scalar(kind: str, node: Mapping[str, Any], name: str) -> Any:
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _number(node)
    if kind == "string":
        text = _TEXTS.get(node.get("format", ""), name)
        return text.ljust(node.get("minLength", 0), "x")[: node.get("maxLength")]
    return None


def _number(node: Mapping[str, Any]) -> float:
    """1, or the nearest whole number or multiple within the limits, or the middle of narrow ones."""
    low: float = node.get("minimum", float("-inf"))
    high: float = node.get("maximum", float("inf"))
    if "exclusiveMinimum" in node:
        low = max(low, node["exclusiveMinimum"] + 1)
    if "exclusiveMaximum" in node:
        high = min(high, node["exclusiveMaximum"] - 1)
    if low > high:  # both exclusive, and less than two apart
        return float(node.get("exclusiveMinimum", low) + node.get("exclusiveMaximum", high)) / 2
    step: float = node.get("multipleOf", 1 if _kind(node) == "integer" else 0)
    found = min(max(low, 1), high)
    if not step or found % step == 0:
        return found
    above = ceil(found / step) * step
    return above if above <= high else floor(high / step) * step


def _event(value: Any) -> bytes:
    return f"data: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}\n\n".encode()


def _wants_stream(call: Call) -> bool:
    """Whether a request asks for a stream: in its header, or in its body as the known services let one ask."""
    accepted = call.received.headers.get("accept", "")
    if _STREAM in accepted and "json" not in accepted:
        return True
    try:
        body = call.parsed()
    except ValueError:
        return False
    fields = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    return fields.get("stream") is True or "streaming" in [v for v in fields.values() if isinstance(v, str)]
