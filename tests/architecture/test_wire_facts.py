"""Facts of the wire stand in the documents; a hand-written provider package repeats none of them."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest

from architecture._source import GENERATED, OVERLAYS, PROVIDERS, docstrings, shown, sources, tree_of

MAX_ALLOWED = 10


class Allowed(NamedTuple):
    file: str
    text: str
    reason: str


ALLOWED = [
    Allowed("aleph_alpha/version.py", "veneer/", "the product in User-Agent; names this package, not the service"),
    Allowed("dial/client.py", "apiKey", "the name of a security scheme; one schema has a property of that name"),
    Allowed("dial/client.py", "veneer/", "the product in User-Agent; names this package, not the service"),
    Allowed("dify/base_client.py", "veneer/", "the product in User-Agent; names this package, not the service"),
    Allowed("dify/messages.py", "streaming", "a value that an argument takes, in a type, not a key of JSON"),
    Allowed(
        "dial/client.py",
        "transport",
        "an option that all clients take, as `timeout` is; tool sets have a field of that name",
    ),
    Allowed("dial/urls.py", "/{bucket}/{path}", "the shape of a resource URL as error messages show it to people"),
]
"""What may stand in a provider package all the same."""


class Facts(NamedTuple):
    """What one document says about the wire."""

    paths: frozenset[str]
    """Literal pieces of path templates with a slash in them, and first segments with their slash."""
    names: frozenset[str]
    """Headers, media types, marks of streams, named values; in lower case."""
    properties: frozenset[str]
    """Names of JSON properties."""


class Finding(NamedTuple):
    file: str
    text: str
    what: str
    where: str


@cache
def facts_of(provider: str) -> Facts:
    text = (GENERATED / "veneer_generated" / provider / "openapi.json").read_text("utf-8")
    return read_facts(json.loads(text))


def read_facts(document: dict[str, Any]) -> Facts:
    pieces: set[str] = set()
    for template in document["paths"]:
        literal = re.split(r"\{[^}]*\}", template)
        pieces |= {piece.strip("/") for piece in literal if "/" in piece.strip("/")}
        pieces |= {piece for piece in literal if piece.strip("/")}
        pieces.add(template.split("/")[1] + "/")
    names = {str(value) for value in document.get("x-constants", {}).values()}
    properties: set[str] = set()
    for node in objects(document):
        if node.get("in") == "header":
            names.add(node["name"])
        if isinstance(node.get("headers"), dict):
            names |= node["headers"].keys()
        if isinstance(node.get("content"), dict):
            names |= {kind for kind in node["content"] if "/" in kind}
        if isinstance(node.get("x-event-stream"), dict):
            marks = node["x-event-stream"]
            names |= {marks.get("terminator", ""), *marks.get("final", []), *marks.get("ping", [])}
        if isinstance(node.get("properties"), dict):
            properties |= node["properties"].keys()
    names = {name for name in names if len(name) > 1}
    return Facts(frozenset(pieces), frozenset(map(str.lower, names)), frozenset(properties))


def objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from objects(value)


def is_path(text: str) -> bool:
    return re.fullmatch(r"/?[\w{}.~%-]+(/[\w{}.~%-]*)+|/[\w{}.~%/-]+", text) is not None


def keys(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Strings used as keys: `x["a"]`, `x.get("a")`, `"a" in x`, `{"a": ...}`."""
    for node in ast.walk(tree):
        used: list[ast.expr | None] = []
        if isinstance(node, ast.Subscript):
            used = [node.slice]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            used = node.args[:1] if node.func.attr in ("get", "pop", "setdefault") else []
        elif isinstance(node, ast.Compare) and any(isinstance(op, ast.In | ast.NotIn) for op in node.ops):
            used = [node.left]
        elif isinstance(node, ast.Dict):
            used = list(node.keys)
        for key in used:
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key, key.value


def exported(tree: ast.Module) -> set[int]:
    """The strings of `__all__`: names in Python."""
    listed = [
        node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    return {id(node) for value in listed for node in ast.walk(value)}


def findings(tree: ast.Module, facts: Facts) -> Iterator[tuple[ast.AST, str, str]]:
    skipped = docstrings(tree) | exported(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in skipped:
            continue
        text = node.value
        if is_path(text) or any(piece in text for piece in facts.paths):
            yield node, text, "a path"
        elif text.lower() in facts.names:
            yield node, text, "a header, media type, mark or named value of the document"
    for key, text in keys(tree):
        if text in facts.properties:
            yield key, text, "a JSON property used as a key"


def found_in(provider: str) -> list[Finding]:
    found = []
    for path in sources(OVERLAYS / "veneer" / provider):
        for node, text, what in findings(tree_of(path), facts_of(provider)):
            where = shown(path, node)
            found.append(Finding(path.relative_to(OVERLAYS / "veneer").as_posix(), text, what, where))
    return found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_package_repeats_no_fact_of_its_document(provider: str) -> None:
    allowed = {(entry.file, entry.text) for entry in ALLOWED}
    wrong = [f"{f.where}: {f.text!r} is {f.what}" for f in found_in(provider) if (f.file, f.text) not in allowed]
    assert not wrong


def test_the_exceptions_are_few_reasoned_and_needed() -> None:
    assert len(ALLOWED) <= MAX_ALLOWED
    assert all(len(entry.reason.split()) > 5 for entry in ALLOWED)
    used = {(f.file, f.text) for provider in PROVIDERS for f in found_in(provider)}
    assert {(entry.file, entry.text) for entry in ALLOWED} <= used


DOCUMENT = {
    "paths": {
        "/v1/things/{id}/parts": {
            "get": {
                "parameters": [{"in": "header", "name": "X-Mark"}],
                "responses": {"200": {"content": {"text/event-stream": {"x-event-stream": {"terminator": "[DONE]"}}}}},
            }
        }
    },
    "components": {"schemas": {"Thing": {"properties": {"colour": {}}}}},
    "x-constants": {"KIND": "things"},
}


@pytest.mark.parametrize(
    "code",
    [
        'url = f"{base}/v1/things/{name}"',
        'send("GET", base + "/other")',
        'open("a/b/c")',
        'text = "ask v1/things for more"',
        'headers = {"x-mark": value}',
        'kind = "things"',
        'ok = line == "[DONE]"',
        'accept = "text/event-stream"',
        'answer["colour"]',
        'answer.get("colour", 1)',
        'answer.pop("colour")',
        '"colour" in answer',
        'body = {"colour": 1}',
    ],
)
def test_a_fact_that_is_repeated_is_noticed(code: str) -> None:
    assert list(findings(ast.parse(code), read_facts(DOCUMENT)))


@pytest.mark.parametrize(
    "code",
    [
        '"""Sends to /v1/things/{id}/parts."""',
        'raise ValueError("give either a name and/or a folder")',
        "thing.colour",
        'name.split("/")',
        '"://" in name',
        'options.get("timeout")',
        '__all__ = ["things"]',
    ],
)
def test_other_strings_are_left_alone(code: str) -> None:
    assert not list(findings(ast.parse(code), read_facts(DOCUMENT)))
