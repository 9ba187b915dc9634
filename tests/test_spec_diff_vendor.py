"""The comparison with vendors' documents: damage is no difference, and a change behind it is told as what it is."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import _diff_deviations
import spec_diff
from _diff_operations import compare
from spec_diff_cases import BASE, Case, at, edited, ref
from spec_diff_damage import vendors
from spec_diff_vendor_cases import VENDOR_CASES

ROOT = Path(__file__).parents[1]
PROVIDERS = ("aleph_alpha", "azure_inference", "dial", "dify")
OURS = {p: json.loads((ROOT / f"generated/veneer_generated/{p}/openapi.json").read_text("utf-8")) for p in PROVIDERS}


def _nulls() -> dict[str, Any]:
    """A document with null among its values, which none of ours has: in lists of values, as default, in examples."""
    document = copy.deepcopy(BASE)
    ask = document["components"]["schemas"]["Ask"]["properties"]
    ask["tone"] = {"type": ["string", "null"], "enum": ["kind", None, "frank"]}
    ask["pace"] = {"anyOf": [{"type": "string", "enum": ["fast", "slow"]}, {"type": "null"}], "default": None}
    ask["pace"]["example"] = None
    for item in document["paths"].values():
        for operation in item.values():
            content = {"application/json": {"schema": ref("Error")}}
            operation["responses"]["default"] = {"description": "no", "content": content}
    return document


DOCUMENTS = {**OURS, "null": _nulls()}


@pytest.mark.parametrize("case", VENDOR_CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_vendors_way_of_saying_it_has_its_class(case: Case) -> None:
    found = {f"{c.level} {c.side} {c.code}" for c in compare(BASE, edited(case), foreign=True)}
    assert found == {part.strip() for part in case.expected.split(",") if part.strip()}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_damage_is_no_difference(document: dict[str, Any]) -> None:
    found = compare(document, vendors(document), foreign=True)
    assert [c for c in found if not (c.level == "cosmetic" and c.code.endswith("-not-declared"))] == []


def test_all_kinds_of_damage_are_met() -> None:
    codes = {c.code for p in PROVIDERS for c in compare(OURS[p], vendors(OURS[p]), foreign=True)}
    kinds = ("events", "null", "required", "schema", "stream")
    assert codes >= {f"{kind}-not-declared" for kind in kinds}
    text = "".join(json.dumps(vendors(document)) for document in DOCUMENTS.values())
    nulls = ('"enum": ["kind", "null", "frank"]', '"default": "null"', '"example": "null"')
    for damage in ('"nullable": "true"', '"required": "true"', *nulls, "data: {", '"*/*"', '{"anyOf": [{"type": "s'):
        assert damage in text


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda ask: ask["tone"]["enum"].remove("null"), ""),  # `nullable` still says it
        (lambda ask: ask["tone"]["enum"].remove("frank"), "breaking request enum-value-removed"),
        (lambda ask: ask["tone"]["enum"].append("none"), "additive request enum-value-added"),
    ],
    ids=["null", "value", "other word for it"],
)
def test_a_null_as_a_text_hides_no_change(edit: Callable[[dict[str, Any]], object], expected: str) -> None:
    document = vendors(DOCUMENTS["null"])
    edit(document["components"]["schemas"]["Vendor.Core.Ask"]["properties"])
    found = compare(DOCUMENTS["null"], document, foreign=True)
    assert {f"{c.level} {c.side} {c.code}" for c in found if not c.code.endswith("-not-declared")} == (
        {expected} if expected else set()
    )


# ---- known changes behind the damage -----------------------------------------------------------------------------


class Places(NamedTuple):
    """Where a provider's document is changed."""

    operation: tuple[str, str]
    asked: str
    """A schema of requests, and a field in it."""
    field: str
    told: str
    """A schema of answers, and a field in it that is a text."""
    text: str
    enum: str


PLACES = {
    "aleph_alpha": Places(
        ("/tokenize", "post"),
        "TokenizationRequest",
        "prompt",
        "TokenizationResponse",
        "tokens",
        "ExplanationPostprocessing",
    ),
    "azure_inference": Places(
        ("/embeddings", "post"), "EmbeddingsOptions", "input_type", "ModelInfo", "model_name", "EmbeddingInputType"
    ),
    "dial": Places(("/v1/bucket", "get"), "ChatCompletionRequest", "user", "Bucket", "bucket", "CachePolicy"),
    "dify": Places(("/info", "get"), "ChatRequest", "query", "AppInfoResponse", "name", "ResponseMode"),
}
Edit = Callable[[dict[str, Any], Places], object]


def _schema(document: dict[str, Any], name: str) -> Any:
    return document["components"]["schemas"][f"Vendor.Core.{name}"]


def _operation(document: dict[str, Any], places: Places) -> Any:
    return at(document, "paths", *places.operation)


def _needed(document: dict[str, Any], places: Places) -> None:
    schema = _schema(document, places.asked)
    schema["properties"]["brand_new"] = {"type": "string"}
    schema["required"] = [*schema.get("required", []), "brand_new"]


def _value(document: dict[str, Any], places: Places) -> list[str]:
    enum = _schema(document, places.enum)
    values: list[str] = enum["enum"] if "enum" in enum else enum["anyOf"][1]["enum"]
    return values


CHANGES: list[tuple[str, str, Edit]] = [
    ("operation gone", "breaking operation operation-removed", lambda d, p: d["paths"].pop(p.operation[0])),
    (
        "operation new",
        "additive operation operation-added",
        lambda d, p: d["paths"].update({"/brand/new": {"get": {"responses": {"200": {"description": "ok"}}}}}),
    ),
    ("field needed", "breaking request required-property-added", _needed),
    (
        "field may be sent",
        "additive request property-added",
        lambda d, p: _schema(d, p.asked)["properties"].update(brand_new={"type": "string"}),
    ),
    (
        "field not to be sent",
        "breaking request property-removed",
        lambda d, p: _schema(d, p.asked)["properties"].pop(p.field),
    ),
    (
        "field read no more",
        "breaking response property-removed",
        lambda d, p: _schema(d, p.told)["properties"].pop(p.text),
    ),
    (
        "other type",
        "breaking response type-changed",
        lambda d, p: _schema(d, p.told)["properties"].update({p.text: {"type": "boolean"}}),
    ),
    (
        "field to be read",
        "additive response property-added",
        lambda d, p: _schema(d, p.told)["properties"].update(brand_new={"type": "string"}),
    ),
    ("value gone", "breaking request enum-value-removed", lambda d, p: _value(d, p).pop()),
    ("value new", "additive request enum-value-added", lambda d, p: _value(d, p).append("brand-new")),
    (
        "parameter needed",
        "breaking request required-parameter-added",
        lambda d, p: _operation(d, p)["parameters"].append({"name": "brand_new", "in": "query", "required": "true"}),
    ),
    (
        "header may be sent",
        "additive request parameter-added",
        lambda d, p: _operation(d, p)["parameters"].append({"name": "X-Brand-New", "in": "header"}),
    ),
    (
        "status of success",
        "cosmetic response success-status-changed",
        lambda d, p: _operation(d, p)["responses"].update({"202": _operation(d, p)["responses"].pop("200")}),
    ),
    ("deprecated", "cosmetic operation deprecated", lambda d, p: _operation(d, p).update(deprecated="true")),
]


@pytest.fixture(scope="module")
def damaged() -> dict[str, dict[str, Any]]:
    return {provider: vendors(OURS[provider]) for provider in PROVIDERS}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change[0].replace(" ", "-"))
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_known_change_and_nothing_else_is_told_with_the_list_of_deviations(
    provider: str, change: tuple[str, str, Edit], damaged: dict[str, dict[str, Any]]
) -> None:
    _, expected, edit = change
    known = _diff_deviations.read(ROOT / f"specs/{provider}.deviations.yaml")
    document = copy.deepcopy(damaged[provider])
    edit(document, PLACES[provider])
    found, _ = _diff_deviations.leave_out(compare(OURS[provider], document, foreign=True), known)
    told = {f"{c.level} {c.side} {c.code}" for c in found if not c.code.endswith("-not-declared")}
    assert told == {expected}


# What a broader list of DIAL's deviations would swallow: beside each entry something that is news.
_GET = {"get": {"responses": {"200": {"description": "ok"}}}}
_TEXT = {"type": "string"}


def _fields(document: dict[str, Any], name: str) -> Any:
    return _schema(document, name)["properties"]


def _at_path(document: dict[str, Any], path: str, method: str) -> Any:
    """An operation of the vendor's version, in which parameters of paths have other names."""
    return document["paths"][path.replace("{", "{the_").replace("_id}", "Id}")][method]


def _written_out(document: dict[str, Any], *kinds: str) -> None:
    """A path for each kind of entry of the configuration, as the vendor has them."""
    shared = document["paths"].pop("/v1/{the_kind}/{the_bucket}/{the_path}")
    for kind in kinds:
        document["paths"][f"/v1/{kind}/{{the_bucket}}/{{the_path}}"] = copy.deepcopy(shared)


_KINDS = ("models", "interceptors", "roles", "keys", "routes", "schemas", "settings", "translators", "catalog_schemas")
NEWS: list[tuple[str, str, Callable[[dict[str, Any]], object]]] = [
    *(
        (f"GET {path}", "additive operation operation-added", lambda d, path=path: d["paths"].update({path: _GET}))
        for path in (
            "/v1/admin/secrets",
            "/v1/user/keys/{name}",
            "/v1/secrets/{bucket}/{path}",
            "/v1/prompts/platform/{path}",
            "/openai/models/roles/{name}",
            "/v2/skills/{bucket}/{path}/versions",
        )
    ),
    ("a path for each kind", "", lambda d: _written_out(d, *_KINDS)),
    ("a kind less", "breaking operation operation-removed", lambda d: _written_out(d, *_KINDS[1:])),
    ("a kind more", "additive operation operation-added", lambda d: _written_out(d, *_KINDS, "secrets")),
    (
        "a limit of what is no chat",
        "breaking request limit-tightened",
        lambda d: _fields(d, "EmbeddingsRequest")["dimensions"].update(maximum="3000"),
    ),
    (
        "a value of a field of requests",
        "breaking request enum-added",
        lambda d: _fields(d, "SubscribedResource")["url"].update(enum=["a", "b"]),
    ),
    (
        "a field of answers that is always there",
        "additive response became-required",
        lambda d: _schema(d, "Bucket").update(required=["bucket", "appdata"]),
    ),
    (
        "a field that is needed no more",
        "additive request became-optional",
        lambda d: _schema(d, "RateRequest").update(required=[]),
    ),
    (
        "a price without its unit",
        "breaking response property-removed",
        lambda d: _fields(d, "ModelPricing").pop("unit"),
    ),
    (
        "a field of Anthropic's format",
        "breaking request property-removed",
        lambda d: _fields(d, "AnthropicRequest").pop("system"),
    ),
    (
        "a field of a free object that has none",
        "breaking response dict-became-class",
        lambda d: _fields(d, "Deployment")["defaults"].update(properties={"a": _TEXT}),
    ),
    (
        "a header of requests for files",
        "additive request parameter-added",
        lambda d: _at_path(d, "/v1/files/{bucket}/{path}", "get")["parameters"].append(
            {"name": "Range", "in": "header", "schema": _TEXT}
        ),
    ),
]


@pytest.mark.parametrize("news", NEWS, ids=lambda news: news[0].replace(" ", "-"))
def test_the_list_of_dials_deviations_hides_no_news(
    news: tuple[str, str, Callable[[dict[str, Any]], object]], damaged: dict[str, dict[str, Any]]
) -> None:
    _, expected, edit = news
    known = _diff_deviations.read(ROOT / "specs/dial.deviations.yaml")
    document = copy.deepcopy(damaged["dial"])
    edit(document)
    found, _ = _diff_deviations.leave_out(compare(OURS["dial"], document, foreign=True), known)
    told = {f"{c.level} {c.side} {c.code}" for c in found if not c.code.endswith("-not-declared")}
    assert told == ({expected} if expected else set())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_people_read_of_the_changes_alone(
    provider: str, damaged: dict[str, dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(damaged[provider])
    _needed(document, PLACES[provider])
    for name, raw in (("ours.json", OURS[provider]), ("vendor.json", document)):
        (tmp_path / name).write_text(json.dumps(raw))
    command = [str(tmp_path / "ours.json"), str(tmp_path / "vendor.json"), "--vendor"]
    assert spec_diff.main(command) == 2
    lines = capsys.readouterr().out.splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("BREAKING"))
    assert lines[start] == "BREAKING: code that uses the package has to change (1)"
    assert lines[start + 1].startswith(f"  schema Vendor.Core.{PLACES[provider].asked}  (in ")
    assert lines[start + 2] == "    request: brand_new is new and required  [required-property-added]"
    assert lines[start + 3].startswith("      at /components/schemas/Vendor.Core.")
    assert "--all lists it" in lines[-1]
    assert len(lines) < 15
    assert spec_diff.main([*command, "--all"]) == 2
    assert "-not-declared]" in capsys.readouterr().out


def test_a_reader_that_has_enough_changes_no_status(tmp_path: Path) -> None:
    changed = edited(next(case for case in VENDOR_CASES if "became-read-only" in case.expected))
    for name, raw in (("ours.json", BASE), ("vendor.json", changed)):
        (tmp_path / name).write_text(json.dumps(raw))
    command = [sys.executable, spec_diff.__file__, tmp_path / "ours.json", tmp_path / "vendor.json", "--vendor"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == (b"", 2)


def test_a_list_of_places_is_told_place_by_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ours.json").write_text(json.dumps(BASE))
    (tmp_path / "known.yaml").write_text("[{change: '*', at: ['GET /things', /nowhere], reason: Not there.}]")
    vendor = copy.deepcopy(BASE)
    del vendor["paths"]["/things"]["get"]
    (tmp_path / "vendor.json").write_text(json.dumps(vendor))
    command = [str(tmp_path / "ours.json"), str(tmp_path / "vendor.json"), "--vendor", "--deviations"]
    assert spec_diff.main([*command, str(tmp_path / "known.yaml")]) == 0
    out = capsys.readouterr().out
    assert "(and 1 known, left out)" in out
    assert "  * at /nowhere: Not there." in out
    (tmp_path / "known.yaml").write_text("[{change: '*', at: ['GET /things', 7], reason: Not there.}]")
    assert spec_diff.main([*command, str(tmp_path / "known.yaml")]) == 3
