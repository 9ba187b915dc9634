"""The driver: what it refuses, what it replaces, that it writes the same bytes; the drift check."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import _pythons
import _tools
import drift
import generate
from _spec import Document, Refused
from golden.tiny import document, generated, ref, refused, write

THING = {"type": "object", "properties": {"name": {"type": "string"}}}


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one document, generated."""
    write(tmp_path / "specs", document({"Thing": THING, "Old": THING}), "tiny.yaml")
    generate.generate(tmp_path, tmp_path)
    return tmp_path


@pytest.fixture
def package(root: Path) -> Path:
    return root / "generated" / "veneer_generated"


@pytest.fixture
def shown(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[object]:
    """Runs the drift check on `root`; gives its status and all it prints."""
    monkeypatch.setattr(drift, "ROOT", root)

    def run() -> tuple[int, str]:
        status = drift.main(["--here-only"])
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    return run


def test_one_run_writes_packages_types_and_one_manifest(package: Path) -> None:
    names = {p.name for p in package.iterdir()}
    assert names == {"__init__.py", "py.typed", "dumps.py", "types.py", "MANIFEST.json", "tiny"}
    manifest = json.loads((package / "MANIFEST.json").read_text())
    assert manifest["tools"] == _tools.PINS
    assert list(manifest["documents"]) == ["specs/tiny.yaml"]
    assert "model.py.jinja" in manifest["templates"]
    assert manifest["files"]["tiny/models/thing.py"] == _tools.digest(package / "tiny/models/thing.py")
    assert manifest["files"].keys() == tree(package).keys() - {"MANIFEST.json"}


def test_pitfall_15_stale_files_go(root: Path, package: Path) -> None:
    (package / "tiny" / "leftover.py").write_text("")
    write(root / "specs", document({"Thing": THING}), "tiny.yaml")
    generate.generate(root, root)
    assert not (package / "tiny" / "leftover.py").exists()
    assert not (package / "tiny" / "models" / "old.py").exists()
    (root / "specs" / "tiny.yaml").rename(root / "specs" / "other.yaml")
    generate.generate(root, root)
    assert not (package / "tiny").exists()


def test_nothing_is_replaced_where_one_document_is_refused(root: Path, package: Path) -> None:
    before = tree(package)
    write(root / "specs", document({"Changed": THING}), "tiny.yaml")
    write(root / "specs", document({"bad": THING}), "bad.yaml")
    with pytest.raises(Refused, match=r"specs/bad\.yaml:\d+: bad is no name for a class"):
        generate.generate(root, root)
    assert tree(package) == before


def test_one_document_can_be_generated_alone(root: Path, package: Path) -> None:
    write(root / "specs", document({"New": THING}), "second.yaml")
    lines = generate.generate(root, root, {"second"})
    assert lines == ["specs/second.yaml: 1 operations, 1 schemas"]
    assert (package / "second" / "models" / "new.py").is_file()
    assert (package / "tiny" / "models" / "thing.py").is_file()
    assert "tiny/models/thing.py" in json.loads((package / "MANIFEST.json").read_text())["files"]


def test_pitfalls_12_and_13_neither_path_nor_settings_around_change_the_output(
    root: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(package)
    monkeypatch.setenv("PATH", "relative/folder")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    (root / "ruff.toml").write_text("line-length = 40\n")
    generate.generate(root, root)
    assert tree(package) == before
    assert not list(root.rglob(".ruff_cache"))


def test_another_version_of_a_tool_is_refused_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_tools, "version", lambda name: "0.1")
    with pytest.raises(Refused, match=r"ruff 0\.17\.5 is needed, found 0\.1\n +remedy: .*pip install"):
        _tools.check_versions()


def test_changed_originals_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded = json.loads(_tools.ORIGINALS.read_text())
    other = tmp_path / "originals.json"
    other.write_text(json.dumps({**recorded, "model.py.jinja": "0" * 64}))
    monkeypatch.setattr(_tools, "ORIGINALS", other)
    with pytest.raises(Refused, match=r"originals of these templates changed: model\.py\.jinja"):
        _tools.check_originals(generate.TEMPLATES)


def test_an_unknown_name_is_refused_by_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["nothing"]) == 1
    assert "no document nothing" in capsys.readouterr().err


def test_a_message_names_file_line_pointer_and_remedy(tmp_path: Path) -> None:
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a/{b}:\n    get:\n"
        "      operationId: Get-A\n      tags: [a]\n      responses: {'200': {description: ok}}\n"
    )
    finding = refused(tmp_path, text, "operationId 'Get-A'")
    assert str(finding) == (
        "tiny.yaml:6: operationId 'Get-A' is no module name at /paths/~1a~1{b}/get/operationId\n"
        "    remedy: write it in snake_case, e.g. get_a"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("openapi: [", "no valid YAML"),
        ("a: 1\na: 2\n", "no valid YAML"),
        ("- a\n", "is no mapping"),
        ("openapi: 3.1.0\ninfo: {title: T, version: 2024-01-01}\n", "is no JSON value"),
        ("openapi: 3.1.0\npaths:\n  1: {}\n", "is no string"),
    ],
)
def test_what_is_no_json_data_is_refused(tmp_path: Path, text: str, words: str) -> None:
    refused(tmp_path, text, words)


def test_the_openapi_validator_has_the_last_word(tmp_path: Path) -> None:
    refused(tmp_path, document(info={"title": "T"}), "no valid OpenAPI 3.1", "version")


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": [{"in": "query", "schema": {"type": "string"}}]},
        {"parameters": 7},
        {"requestBody": 7},
        {"responses": {"200": 7}},
    ],
    ids=["no name", "parameters", "body", "response"],
)
def test_what_has_not_even_the_shape_of_openapi_is_refused_too(tmp_path: Path, operation: dict[str, Any]) -> None:
    refused(tmp_path, document(operation=operation), "no valid OpenAPI 3.1")


def test_the_document_travels_as_json(root: Path, package: Path) -> None:
    assert json.loads((package / "tiny" / "openapi.json").read_text()) == Document(root / "specs" / "tiny.yaml").raw


def test_drift_agrees_with_what_generate_wrote(shown) -> None:
    status, text = shown()
    assert status == 0
    assert text.splitlines() == [
        "specs, golden document, templates and committed output agree",
        "every operation has a method or a reason for none",
        "public surface: not compared, this is no git repository",
    ]


def test_drift_reports_a_hand_edit_a_stale_and_a_missing_file(package: Path, shown) -> None:
    with (package / "tiny" / "constants.py").open("a") as file:
        file.write("MORE = 1\n")
    (package / "tiny" / "models" / "mine.py").write_text("")
    (package / "types.py").unlink()
    status, text = shown()
    assert status == 1
    assert sorted(text.splitlines()) == [
        "CHANGED  generated/veneer_generated/tiny/constants.py: edited by hand",
        "MISSING  generated/veneer_generated/types.py",
        "STALE    generated/veneer_generated/tiny/models/mine.py: nothing generates it",
        "drift: run `make generate` and commit what it writes (never edit generated files)",
    ]


def test_drift_reports_a_changed_document(root: Path, shown) -> None:
    write(root / "specs", document({"Thing": {**THING, "description": "Other."}, "Old": THING}), "tiny.yaml")
    status, text = shown()
    assert status == 1
    assert "tiny/models/thing.py: the documents or templates have changed since" in text
    assert "document specs/tiny.yaml: the committed output was made of another one" in text


def test_drift_reports_a_changed_template_and_tool(package: Path, shown) -> None:
    manifest = json.loads((package / "MANIFEST.json").read_text())
    manifest["templates"]["model.py.jinja"] = "0"
    manifest["tools"]["ruff"] = "0"
    (package / "MANIFEST.json").write_text(json.dumps(manifest))
    status, text = shown()
    assert status == 1
    assert "template model.py.jinja" in text
    assert "tool ruff" in text


@pytest.mark.parametrize("content", [None, "no json", "[]", "{}"])
def test_drift_needs_the_manifest(package: Path, shown, content: str | None) -> None:
    if content is None:
        (package / "MANIFEST.json").unlink()
    else:
        (package / "MANIFEST.json").write_text(content)
    status, text = shown()
    assert status == 1
    assert "MANIFEST.json" in text


def test_drift_reports_a_document_that_is_refused(root: Path, shown) -> None:
    write(root / "specs", document({"bad": THING}), "tiny.yaml")
    status, text = shown()
    assert status == 1
    assert "cannot be generated" in text


def test_the_generator_is_installed_elsewhere_from_the_pinned_requirements_alone() -> None:
    text = (
        "jinja2==3.1.6 \\\n    --hash=sha256:aa\n    # via\n    #   openapi-python-client\n    #   veneer\n"
        "markupsafe==3.0 ; python_version > '3' \\\n    --hash=sha256:bb\n    # via jinja2\n"
        "pytest==9.0 \\\n    --hash=sha256:cc\n    # via veneer (pyproject.toml:dev)\n"
    )
    assert [line.split("==")[0] for line in _pythons.subset(text).splitlines() if "==" in line] == [
        "jinja2",
        "markupsafe",
    ]


def test_a_python_that_is_not_there_is_skipped_with_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    broken = tmp_path / "python3.12"
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)
    with pytest.raises(_pythons.Unavailable, match=r"no python3\.12 on PATH"):
        _pythons.interpreter("3.12")


def test_unions_called_event_and_error_do_not_hide_the_operations_own_functions(tmp_path: Path) -> None:
    def union(*tags: str) -> dict[str, object]:
        members = {f"{tag.title()}Part": tag for tag in tags}
        mapping = {tag: f"#/components/schemas/{name}" for name, tag in members.items()}
        return {
            "oneOf": [{"$ref": target} for target in mapping.values()],
            "discriminator": {"propertyName": "type", "mapping": mapping},
        }

    def part(tag: str) -> dict[str, object]:
        return {"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "const": tag}}}

    schemas = {
        "Event": union("start", "stop"),
        "Error": union("minor", "major"),
        **{f"{tag.title()}Part": part(tag) for tag in ("start", "stop", "minor", "major")},
        "Holder": {
            "type": "object",
            "properties": {"one": ref("Event"), "many": {"type": "array", "items": ref("Error")}},
        },
    }
    responses = {
        "200": {"description": "ok", "content": {"text/event-stream": {"schema": {"type": "string"}}}},
        "201": {"description": "ok", "content": {"application/json": {"schema": ref("Holder")}}},
        "default": {"description": "error", "content": {"application/json": {"schema": ref("Error")}}},
    }
    responses["200"]["content"]["text/event-stream"]["x-event-stream"] = {"item": ref("Event"), "eof": True}
    package = generated(tmp_path, document(schemas, operation={"responses": responses}))
    made = package.api.things.do_thing.request()
    assert type(made.events.parse({"type": "stop"})).__name__ == "StopPart"
    assert type(made.parse_error(500, b'{"type": "major"}')).__name__ == "MajorPart"
    holder = made.parse(201, b'{"one": {"type": "start"}, "many": [{"type": "minor"}]}')
    assert [type(holder.one).__name__, type(holder.many[0]).__name__] == ["StartPart", "MinorPart"]
