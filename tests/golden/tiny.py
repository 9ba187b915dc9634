"""Tiny documents for the tests of the generator: one operation, a few schemas, generated and imported in-process."""

from __future__ import annotations

import importlib
import itertools
import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from _lint import lint
from _render import TEMPLATES, render
from _spec import Document, Finding, Refused

_numbers = itertools.count()

ERROR = {"description": "error", "content": {"application/json": {"schema": {}}}}


def document(
    schemas: Mapping[str, Any] | None = None,
    *,
    operation: Mapping[str, Any] | None = None,
    path: str = "/things",
    method: str = "get",
    **root: Any,
) -> dict[str, Any]:
    """A document with one operation; `root` replaces keys of the root."""
    whole: dict[str, Any] = {
        "operationId": "do_thing",
        "tags": ["things"],
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {}}}}},
        **(operation or {}),
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {path: {method: whole}},
        "components": {"schemas": dict(schemas or {})},
        **root,
    }


def answer(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The responses of an operation that gives this."""
    return {"200": {"description": "ok", "content": {"application/json": {"schema": dict(schema)}}}}


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def write(folder: Path, data: Any, name: str = "tiny.yaml") -> Document:
    """The document as a file, loaded; text is taken as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    # JSON is YAML, and its writer keeps the order of keys.
    path.write_text(data if isinstance(data, str) else json.dumps(data, indent=1), encoding="utf-8")
    return Document(path)


def findings(folder: Path, data: Any) -> list[Finding]:
    """What the lint or the generator says against a document."""
    try:
        doc = write(folder, data)
        found = lint(doc)
        if not found:
            render(doc, folder / "out")
    except Refused as error:
        return error.findings
    return found


def refused(folder: Path, data: Any, *words: str) -> Finding:
    """The finding that holds all of the words; fails where the document is accepted, or refused for something else."""
    found = findings(folder, data)
    for finding in found:
        if all(word in str(finding) for word in words):
            assert finding.remedy, finding
            return finding
    raise AssertionError(f"not refused with {words}: {[str(f) for f in found]}")


def generated(folder: Path, data: Any) -> ModuleType:
    """The generated package of a document (unformatted), imported under a name of its own."""
    doc = write(folder, data)
    if found := lint(doc):
        raise Refused(found)
    name = f"tiny_package_{next(_numbers)}"
    package = folder / name
    package.mkdir()
    (package / "__init__.py").touch()
    for path in (TEMPLATES / "shared").glob("*.py"):
        shutil.copyfile(path, package / path.name)
    render(doc, package / "service")
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(f"{name}.service")
    finally:
        sys.path.remove(str(folder))


def source(package: ModuleType, path: str) -> str:
    """The text of one generated module."""
    assert package.__file__
    return (Path(package.__file__).parent / path).read_text(encoding="utf-8")
