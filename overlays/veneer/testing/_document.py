"""A provider's OpenAPI document as the emulator uses it: operations, their routes, checks of requests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources
from typing import Any
from urllib.parse import unquote

from ._validation import PLAIN, Checker, Problem, check_text, open_schema, plain_base

METHODS = ("get", "put", "post", "delete", "patch", "head")


@dataclass(kw_only=True)
class Operation:
    """One operation of the document: where it is, and what a request for it must look like."""

    name: str
    method: str
    path: str
    pattern: re.Pattern[str]
    parameters: tuple[Mapping[str, Any], ...]
    body: Mapping[str, Any] | None
    """Schema of the JSON body."""
    body_required: bool
    components: Mapping[str, Any] = field(repr=False)
    responses: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """Answers by status."""

    @cached_property
    def checker(self) -> Checker:
        """Checks JSON bodies; compiled at the first use, because most tests use few operations."""
        return Checker(self.body or {}, self.components)

    def check_parameters(self, query: Mapping[str, str], headers: Mapping[str, str]) -> Problem | None:
        """What is wrong with query and headers, or None."""
        for parameter in self.parameters:
            place, name = parameter["in"], parameter["name"]
            if place not in ("query", "header"):
                continue
            value = query.get(name) if place == "query" else headers.get(name)
            if value is None:
                if parameter.get("required"):
                    return Problem(place=place, name=name, message="is missing")
            elif message := check_text(value, parameter.get("schema", {})):
                return Problem(place=place, name=name, message=message)
        return None


class Document:
    """The operations of one OpenAPI document."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw
        schemas = {k: open_schema(v) for k, v in raw.get("components", {}).get("schemas", {}).items()}
        schemas |= {f"{k}{PLAIN}": plain_base(v) for k, v in raw.get("components", {}).get("schemas", {}).items()}
        self.components: Mapping[str, Any] = {"schemas": schemas}
        self.operations: dict[str, Operation] = {op.name: op for op in self._read()}
        # The path with most fixed segments wins where several match, because greedy parameters swallow slashes.
        self._routes = sorted(self.operations.values(), key=lambda op: -sum("{" not in s for s in op.path.split("/")))

    @classmethod
    def load(cls, provider: str) -> Document:
        """The document that the generated package of a provider carries."""
        text = resources.files("veneer_generated").joinpath(provider, "openapi.json").read_text("utf-8")
        return cls(json.loads(text))

    def match(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation of a method and a percent-encoded path, and its decoded path parameters."""
        for operation in self._routes:
            if operation.method == method and (found := operation.pattern.fullmatch(path)):
                names = re.findall(r"{([^}]+)}", operation.path)
                return operation, {n: unquote(v) for n, v in zip(names, found.groups(), strict=True)}
        return None

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a reference leads to; anything else unchanged."""
        while (ref := node.get("$ref")) is not None:
            target: Any = self.raw
            for key in ref.removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def _read(self) -> Iterator[Operation]:
        for path, item in self.raw["paths"].items():
            for method in METHODS:
                if (node := item.get(method)) is None:
                    continue
                found = [self.resolve(p) for p in (*item.get("parameters", ()), *node.get("parameters", ()))]
                merged = {(p["in"], p["name"]): p for p in found}
                request = self.resolve(node.get("requestBody", {}))
                yield Operation(
                    name=node["operationId"],
                    method=method.upper(),
                    path=path,
                    pattern=_pattern(path, merged),
                    parameters=tuple(merged.values()),
                    body=request.get("content", {}).get("application/json", {}).get("schema"),
                    body_required=bool(request.get("required")),
                    components=self.components,
                    responses=node.get("responses", {}),
                )


def _pattern(path: str, parameters: Mapping[tuple[str, str], Mapping[str, Any]]) -> re.Pattern[str]:
    out = ""
    for part in re.split(r"({[^}]+})", path):
        if part.startswith("{"):
            parameter = parameters["path", part[1:-1]]
            empty = "*" if parameter.get("x-allow-empty") else "+"
            out += f"(.{empty})" if parameter.get("x-multi-segment") else "([^/]+)"
        else:
            out += re.escape(part)
    return re.compile(out)
