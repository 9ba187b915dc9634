"""The conventions of specs/README.md, checked before anything is generated: the document as a whole, its operations."""

from __future__ import annotations

import keyword
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import _names as names
import _typed_dicts
from _lint_schemas import SchemaLint
from _spec import METHODS, Document, Finding, Operation, escape

Findings = Iterator[Finding]

_REFUSED_PARAMETERS = frozenset({"body", "client", "url", "d", "cls"})
_ENDS = ("terminator", "final", "eof")
_EXTENSIONS = {
    "root": {"x-constants", "x-dump-methods", "x-json-methods", "x-mapping-access", "x-typed-dicts"},
    "operation": {"x-idempotent", "x-retry"},
    "parameter": {"x-multi-segment", "x-allow-empty"},
    "response": {"x-may-be-empty"},
    "media type": {"x-event-stream"},
    "path": set(),
}


_MISSHAPEN = (AttributeError, LookupError, TypeError, ValueError)
"""What looking into a document raises where something else stands in it than OpenAPI has there."""


def lint(doc: Document) -> list[Finding]:
    """All findings; where the conventions hold, those of openapi-spec-validator."""
    findings = list(_values(doc, doc.raw, ""))
    if findings:
        return findings  # dates and the like would confuse everything below
    try:
        findings = [
            *_document(doc),
            *_typed_dicts.lint(doc),
            *_components(doc),
            *SchemaLint(doc).findings(),
            *_operations(doc),
        ]
    except _MISSHAPEN:
        findings = list(_validate(doc))
        if not findings:
            raise
    return findings or list(_validate(doc))


def _values(doc: Document, value: Any, pointer: str) -> Findings:
    """The document has to be JSON data: YAML turns unquoted dates into objects and keys into numbers."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                yield doc.finding(f"{pointer}/{key}", f"the key {key!r} is no string", "put it in quotes")
            else:
                yield from _values(doc, inner, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _values(doc, inner, f"{pointer}/{i}")
    elif not (value is None or isinstance(value, str | int | float)):
        yield doc.finding(pointer, f"{value!r} is no JSON value", "put it in quotes")
    elif isinstance(value, float) and not math.isfinite(value):
        yield doc.finding(pointer, f"{value!r} is no JSON number", "leave it out")


def _extensions(doc: Document, value: Mapping[str, Any], pointer: str, place: str) -> Findings:
    for key in value:
        if key.startswith("x-") and key not in _EXTENSIONS[place]:
            known = ", ".join(sorted(_EXTENSIONS[place])) or "none"
            fix = f"correct the name or move it; known here: {known}"
            yield doc.finding(f"{pointer}/{escape(key)}", f"{key} means nothing at a {place}", fix)


def _document(doc: Document) -> Findings:
    raw = doc.raw
    if not re.fullmatch(r"3\.1\.\d+", str(raw.get("openapi"))):
        fix = "write `openapi: 3.1.0` (the generator refuses 3.2 and versions without a patch number)"
        yield doc.finding("/openapi", f"openapi: {raw.get('openapi')!r} is not 3.1.x", fix)
    yield from _extensions(doc, raw, "", "root")
    if not raw.get("paths"):
        yield doc.finding("/paths", "the document has no paths", "describe at least one operation")
    if "webhooks" in raw:
        yield doc.finding("/webhooks", "webhooks are not generated", "remove them")
    taken = {"API_TITLE", "API_VERSION", "DEFAULT_BASE_URL", "SECURITY"}
    for name in raw.get("x-constants") or {}:
        if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name) or name in taken:
            fix = f"use capitals, digits and underscores, and none of {', '.join(sorted(taken))}"
            yield doc.finding(f"/x-constants/{name}", f"{name} is no name for a constant", fix)
    for path, item in (raw.get("paths") or {}).items():
        pointer = f"/paths/{escape(path)}"
        if not isinstance(item, dict):
            continue
        yield from _extensions(doc, item, pointer, "path")
        for key in item:
            if key in ("servers", "$ref"):
                yield doc.finding(f"{pointer}/{key}", f"`{key}` at a path is ignored", "move its content elsewhere")
            elif key not in (*METHODS, "parameters", "summary", "description") and not key.startswith("x-"):
                yield doc.finding(f"{pointer}/{key}", f"`{key}` is no method", f"use one of {', '.join(METHODS)}")


def _components(doc: Document) -> Findings:
    components = doc.raw.get("components") or {}
    for name, scheme in (components.get("securitySchemes") or {}).items():
        if scheme.get("type") == "apiKey" and scheme.get("in") != "header":
            fix = "only credentials in headers are generated; describe the header"
            yield doc.finding(f"/components/securitySchemes/{name}", f"{name} is not sent as a header", fix)
    for kind in ("callbacks", "links", "pathItems"):
        if components.get(kind):
            yield doc.finding(f"/components/{kind}", f"{kind} are not generated", "remove them")


def _operations(doc: Document) -> Findings:
    ids = Counter(op.id for op in doc.operations)
    for op in doc.operations:
        yield from _extensions(doc, op.raw, op.pointer, "operation")
        if not op.raw.get("operationId"):
            yield doc.finding(op.pointer, "no operationId", "name the operation: it becomes the module's name")
        elif op.id != names.module_name(op.id) or keyword.iskeyword(op.id):
            fix = f"write it in snake_case, e.g. {names.module_name(op.id)}"
            yield doc.finding(f"{op.pointer}/operationId", f"operationId {op.id!r} is no module name", fix)
        elif ids[op.id] > 1:
            fix = "operationIds are unique over the whole document: rename one"
            yield doc.finding(f"{op.pointer}/operationId", f"operationId {op.id} stands {ids[op.id]} times", fix)
        tags = op.raw.get("tags") or []
        if len(tags) != 1:
            yield doc.finding(op.pointer, f"{op.id} has {len(tags)} tags", "give exactly one: it names the package")
        elif tags[0] != names.module_name(tags[0]):
            fix = f"write it in snake_case, e.g. {names.module_name(tags[0])}"
            yield doc.finding(f"{op.pointer}/tags", f"tag {tags[0]!r} is no package name", fix)
        for key in ("servers", "callbacks"):
            if key in op.raw:
                yield doc.finding(f"{op.pointer}/{key}", f"`{key}` of an operation is ignored", "remove it")
        yield from _parameters(doc, op)
        yield from _request_body(doc, op)
        yield from _responses(doc, op)


def _parameters(doc: Document, op: Operation) -> Findings:
    pointer = f"{op.pointer}/parameters"
    in_path = re.findall(r"\{([^}]*)\}", op.path)
    declared = [p.get("name") for p in op.parameters if p.get("in") == "path"]
    if sorted(in_path) != sorted(str(d) for d in declared):
        fix = "each {name} in the path needs one parameter of this name, and the other way round"
        yield doc.finding(op.pointer, f"path {op.path} and its path parameters {declared} do not match", fix)
    counts = Counter(names.attribute(str(p.get("name"))) for p in op.parameters)
    for name, count in counts.items():
        if count > 1:
            fix = "rename the path parameter (its name is free), or leave one of them out"
            yield doc.finding(pointer, f"{count} parameters become the argument {name}", fix)
    for parameter in op.parameters:
        name = str(parameter.get("name"))
        for problem, fix in _parameter(doc, parameter):
            yield doc.finding(pointer, f"parameter {name}: {problem}", fix)
        yield from _extensions(doc, parameter, pointer, "parameter")


def _parameter(doc: Document, parameter: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    name, where = str(parameter.get("name")), parameter.get("in")
    schema = doc.ref(parameter.get("schema"))
    if where not in ("path", "query", "header"):
        yield f"`in: {where}` is not supported", "use path, query or header"
    if "content" in parameter or not isinstance(schema, dict):
        yield "it has no schema (`content` is not supported)", "describe it with `schema`"
        return
    if name in _REFUSED_PARAMETERS:
        yield "this name collides with arguments of generated code", "rename it (a path parameter's name is free)"
    if where == "path" and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", name):
        yield "no valid name for a path parameter", "use letters, digits and underscores: the name is free"
    if parameter.get("style", {"query": "form"}.get(str(where), "simple")) not in ("form", "simple"):
        yield f"style {parameter['style']!r} is not supported", "leave `style` out; for commas use `explode: false`"
    if parameter.get("allowReserved"):
        yield "allowReserved is ignored", "for slashes in a path use `x-multi-segment: true`"
    types = _types(doc, schema)
    if "object" in types:
        yield "objects cannot be parameters", "list its fields as parameters, or take a string"
    if where == "header" and types & {"array", "null"}:
        yield "headers are scalars and never null", "take a string and leave `required` out"
    if where == "header" and name.lower() in ("accept", "content-type", "authorization"):
        yield "OpenAPI ignores this header", "remove it: media types and security say it"
    for key in ("x-multi-segment", "x-allow-empty"):
        if parameter.get(key) and where != "path":
            yield f"{key} is for path parameters", "remove it"
    if parameter.get("x-allow-empty") and not parameter.get("x-multi-segment"):
        yield "x-allow-empty needs x-multi-segment", "add `x-multi-segment: true`, or remove it"


def _types(doc: Document, schema: Any) -> set[str]:
    schema = doc.ref(schema)
    if not isinstance(schema, dict):
        return set()
    declared = schema.get("type", [])
    found = set(declared) if isinstance(declared, list) else {str(declared)}
    if "properties" in schema or ("allOf" in schema and len(schema["allOf"]) > 1):
        found.add("object")
    for key in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(key) or []:
            found |= _types(doc, part)
    return found


def _request_body(doc: Document, op: Operation) -> Findings:
    body = doc.ref(op.raw.get("requestBody"))
    if not isinstance(body, dict):
        return
    pointer = f"{op.pointer}/requestBody"
    content = body.get("content") or {}
    if len(content) != 1:
        fix = "describe one; for another one make another operation with an operationId of its own"
        yield doc.finding(pointer, f"{op.id}: {len(content)} media types in a request", fix)
        return
    media, value = next(iter(content.items()))
    schema = value.get("schema")
    if schema is None:
        yield doc.finding(pointer, f"{op.id}: the body has no schema", "add one")
    elif media.startswith(("multipart/", "application/x-www-form-urlencoded")):
        target = doc.ref(schema)
        if "$ref" not in schema or not isinstance(target, dict) or not (target.keys() & {"properties", "allOf"}):
            fix = "make the body a component of type object and refer to it with $ref"
            yield doc.finding(pointer, f"{op.id}: a form is made of the fields of a named object", fix)
    elif "json" in media:
        yield from _named(doc, schema, pointer)


def _named(doc: Document, schema: Any, pointer: str) -> Findings:
    """Bodies and answers have no place that could name the class of an inline object."""
    inner = schema.get("items") if isinstance(schema, dict) and schema.get("type") == "array" else schema
    if isinstance(inner, dict) and (inner.get("properties") or inner.get("oneOf") or inner.get("anyOf")):
        parts = [p for p in [*(inner.get("oneOf") or []), *(inner.get("anyOf") or [])] if isinstance(p, dict)]
        if inner.get("properties") or len([p for p in parts if p.get("type") != "null"]) > 1:
            fix = "make it a component of its own and refer to it with $ref"
            yield doc.finding(pointer, "the schema of a body stands inline", fix)


def _responses(doc: Document, op: Operation) -> Findings:
    responses = op.raw.get("responses") or {}
    if not any(str(status).startswith("2") for status in responses):
        yield doc.finding(op.pointer, f"{op.id} has no 2XX response", "describe what a success looks like")
    for status, response in responses.items():
        pointer = f"{op.pointer}/responses/{status}"
        if not re.fullmatch(r"[1-5](\d\d|XX)|default", str(status)):
            yield doc.finding(pointer, f"{status!r} is no status", 'write "200", "4XX" or default')
        response = doc.ref(response)
        if not isinstance(response, dict):
            continue
        yield from _extensions(doc, response, pointer, "response")
        content = response.get("content") or {}
        plain = [media for media in content if media != "text/event-stream"]
        if len(plain) > 1:
            fix = "keep one beside text/event-stream: only one can be the result"
            yield doc.finding(pointer, f"{len(plain)} media types in a response", fix)
        if plain and next(iter(content)) == "text/event-stream":
            yield doc.finding(pointer, "the event stream comes first", f"put {plain[0]} before text/event-stream")
        for media, value in content.items():
            where = f"{pointer}/content/{escape(media)}"
            yield from _extensions(doc, value, where, "media type")
            if media == "text/event-stream":
                yield from _stream(doc, value, where)
            elif "x-event-stream" in value:
                yield doc.finding(where, "x-event-stream stands at text/event-stream only", "move it there")
            elif "json" in media and "schema" not in value:
                yield doc.finding(where, "the answer has no schema", "add one (`{}` is any JSON)")
            elif "json" in media:
                yield from _named(doc, value["schema"], where)


def _stream(doc: Document, value: Mapping[str, Any], pointer: str) -> Findings:
    declared = value.get("x-event-stream")
    if value.get("schema") != {"type": "string"}:
        yield doc.finding(pointer, "an event stream is text to OpenAPI 3.1", "write `schema: {type: string}`")
    if not isinstance(declared, dict):
        fix = 'add `x-event-stream: {item: {$ref: …}, terminator: "…"}` (or `final: [tags]`, `eof: true`)'
        yield doc.finding(pointer, "the stream's events are not declared", fix)
        return
    pointer += "/x-event-stream"
    for key in declared.keys() - {"item", "error", "ping", *_ENDS}:
        fix = "use item, terminator, final, eof, error and ping"
        yield doc.finding(f"{pointer}/{key}", f"`{key}` means nothing in x-event-stream", fix)
    if not any(declared.get(key) for key in _ENDS):
        fix = "say how it ends: terminator, final or eof. Without it a cut stream looks like a whole one"
        yield doc.finding(pointer, "the end of the stream is not declared", fix)
    for key in ("item", "error"):
        if key in declared or key == "item":
            reference = (declared.get(key) or {}).get("$ref", "")
            if not isinstance(doc.at(reference) if reference else None, dict):
                yield doc.finding(pointer, f"`{key}` refers to no component", "give {$ref: '#/components/schemas/…'}")
                return
    item = doc.ref(declared["item"])
    mapping = (item.get("discriminator") or {}).get("mapping") or {}
    tagged = bool(mapping) or bool(item.get("oneOf") or item.get("anyOf"))
    for key in ("final", "ping"):
        tags = declared.get(key) or []
        if tags and key == "final" and not tagged:
            fix = "give the item a discriminator with a mapping, or use terminator or eof"
            yield doc.finding(pointer, "`final` names tags of an item that has none", fix)
        if mapping:
            for tag in [t for t in tags if t not in mapping and key == "final"]:
                yield doc.finding(pointer, f"`{key}` names {tag!r}, which is no tag of the item", "correct the tag")
    if "error" in declared:
        wanted = declared["error"]["$ref"]
        members = [part.get("$ref") for part in [*(item.get("oneOf") or []), *(item.get("anyOf") or [])]]
        if wanted not in [*mapping.values(), *members] and not doc.ref(declared["error"]).get("required"):
            fix = "list its telling property under `required`, or make it a member of the item's mapping"
            yield doc.finding(pointer, "no event can be told to be the error", fix)


def _validate(doc: Document) -> Findings:
    from jsonschema.validators import validator_for
    from openapi_spec_validator import OpenAPIV31SpecValidator
    from openapi_spec_validator.schemas import schema_v31
    from referencing import Registry, Resource

    schema = dict(schema_v31)
    # The library's own looks for anchors anew with each reference that it follows: two seconds for a large document.
    registry: Registry[Any] = Registry().with_resource(schema["$id"], Resource.from_contents(schema)).crawl()
    validator = OpenAPIV31SpecValidator(doc.raw)
    validator.schema_validator = validator_for(schema)(schema, registry=registry)
    found = False
    try:
        for error in validator.iter_errors():
            found = True
            pointer = "".join(f"/{escape(part)}" for part in error.absolute_path)
            text = str(error.message).splitlines()[0][:300]
            fix = "correct it as the OpenAPI 3.1 specification says"
            yield doc.finding(pointer, f"no valid OpenAPI 3.1: {text}", fix)
    except _MISSHAPEN:  # its later checks take for granted what the first ones ask for
        if not found:
            raise
