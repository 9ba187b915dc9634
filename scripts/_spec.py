"""One OpenAPI document: its data, where each part of it stands in the file, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Finding(NamedTuple):
    """One thing wrong with a document: where, what, and what to do about it."""

    file: str
    line: int | None
    pointer: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        where = f" at {self.pointer}" if self.pointer else ""
        return f"{place}: {self.problem}{where}\n    remedy: {self.remedy}"


class Refused(Exception):
    """The document (or the tools) cannot be used; `findings` says why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(str(f) for f in findings))
        self.findings = findings

    def __reduce__(self) -> tuple[Any, ...]:
        # Raised in a worker process: the default would rebuild it from the text alone.
        return Refused, (self.findings,)


def escape(part: object) -> str:
    """One part of a JSON pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")


@dataclass
class Operation:
    """One operation of the document, its parameters resolved and merged with those of its path."""

    id: str
    tag: str
    method: str
    path: str
    raw: Mapping[str, Any]
    parameters: list[Mapping[str, Any]]
    pointer: str


class Document:
    """A document as data; `ref` follows references, `finding` makes a message with the line it is about."""

    def __init__(self, path: Path, label: str | None = None) -> None:
        self.path = path
        self.label = label or path.name
        self.text = path.read_text(encoding="utf-8")
        try:
            self.raw: dict[str, Any] = YAML(typ="safe").load(self.text)
        except YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = None if mark is None else mark.line + 1
            what = str(getattr(error, "problem", "") or error).splitlines()[0]
            fix = "correct the YAML at this line (a key that stands twice counts as an error)"
            raise Refused([Finding(self.label, line, "", f"no valid YAML: {what}", fix)]) from None
        if not isinstance(self.raw, dict):
            fix = "start with `openapi: 3.1.0`"
            raise Refused([Finding(self.label, 1, "", "the document is no mapping", fix)])

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas by name."""
        found: dict[str, Any] = (self.raw.get("components") or {}).get("schemas") or {}
        return found

    def ref(self, value: Any) -> Any:
        """What a `$ref` points to (followed to the end); anything else unchanged."""
        for _ in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                break
            value = self.at(value["$ref"])
        return value

    def at(self, reference: str) -> Any:
        """The value at a reference like `#/components/schemas/Name`; None where there is none."""
        value: Any = self.raw
        for part in reference.removeprefix("#").strip("/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            value = value.get(key) if isinstance(value, dict) else None
        return value

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations in the order of the document."""
        return list(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, item in (self.raw.get("paths") or {}).items():
            if not isinstance(item, dict):
                continue
            for method, raw in item.items():
                if method in METHODS and isinstance(raw, dict):
                    pointer = f"/paths/{escape(path)}/{method}"
                    merged: dict[tuple[Any, Any], Mapping[str, Any]] = {}
                    for parameter in [*(item.get("parameters") or []), *(raw.get("parameters") or [])]:
                        found = self.ref(parameter)
                        if isinstance(found, dict):
                            merged[found.get("name"), found.get("in")] = found
                    tags = raw.get("tags") or ["default"]
                    yield Operation(
                        str(raw.get("operationId")), str(tags[0]), method, path, raw, list(merged.values()), pointer
                    )

    def finding(self, pointer: str, problem: str, remedy: str) -> Finding:
        """A finding about the value at a JSON pointer, with its line."""
        return Finding(self.label, self.line(pointer), pointer, problem, remedy)

    def line(self, pointer: str) -> int | None:
        """The line of the value (or of the nearest thing around it) at a JSON pointer."""
        node = self._nodes
        line: int | None = None
        for part in pointer.strip("/").split("/") if pointer.strip("/") else []:
            key = part.replace("~1", "/").replace("~0", "~")
            found = None
            if node is not None and node.id == "mapping":
                for key_node, value_node in node.value:
                    if str(key_node.value) == key:
                        line, found = key_node.start_mark.line + 1, value_node
            elif node is not None and node.id == "sequence" and key.isdecimal() and int(key) < len(node.value):
                found = node.value[int(key)]
                line = found.start_mark.line + 1
            if found is None:
                break
            node = found
        return line

    @cached_property
    def _nodes(self) -> Any:
        # Only needed for messages: composing with positions takes several times longer than loading.
        return YAML(typ="safe", pure=True).compose(self.text)
