"""The comparison of documents: classes, what people and machines read, known deviations, what cannot be read."""

from __future__ import annotations

import copy
import fnmatch
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import _diff_deviations
import _diff_load
import _diff_matching
import _diff_source
import spec_diff
from _diff_changes import Change
from _diff_operations import compare
from golden.tiny import write
from spec_diff_cases import BASE, CASES, Case, edited


def told(changes: list[Change]) -> set[str]:
    return {f"{c.level} {c.side} {c.code}" for c in changes}


def wanted(text: str) -> set[str]:
    return {part.strip() for part in text.split(",") if part.strip()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_change_is_told_with_its_class(case: Case) -> None:
    assert told(compare(BASE, edited(case))) == wanted(case.expected.partition("|")[0])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_so_is_the_reverse(case: Case) -> None:
    assert told(compare(edited(case), BASE)) == wanted(case.expected.partition("|")[2])


def test_there_are_enough_cases_of_each_class() -> None:
    assert len(CASES) >= 40
    lines = [line for case in CASES for part in case.expected.split("|") for line in wanted(part)]
    assert {line.split()[0] for line in lines} == {"breaking", "additive", "cosmetic"}
    for side in ("request", "response", "operation"):
        assert sum(line.split()[1] == side for line in lines) > 10


def test_a_schema_of_requests_and_answers_is_told_for_each_side() -> None:
    case = Case(
        "shared",
        lambda d: d["components"]["schemas"]["Ask"]["properties"]["mode"].update(
            {"$ref": "#/components/schemas/Status"}
        ),
        "",
    )
    shared, changed = edited(case), edited(case)
    changed["components"]["schemas"]["Status"]["enum"].remove("failed")
    found = compare(shared, changed)
    assert told(found) == {"breaking request enum-value-removed", "breaking response enum-value-removed"}
    assert {c.pointer for c in found} == {"/components/schemas/Status"}
    assert next(c for c in found if c.side == "response").operations == ["POST /things/{thing_id}", "GET /things"]


def test_a_schema_that_contains_itself_ends() -> None:
    def nest(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Reply"]["properties"]["inner"] = {"$ref": "#/components/schemas/Reply"}

    one = edited(Case("nested", nest, ""))
    other = copy.deepcopy(one)
    other["components"]["schemas"]["Reply"]["properties"]["inner"] = {
        "anyOf": [{"$ref": "#/components/schemas/Reply"}, {"type": "null"}]
    }
    assert told(compare(one, other)) == {"cosmetic response null-added"}


# ---- against a vendor's document ---------------------------------------------------------------------------------

VENDOR = {
    "openapi": "3.0.1",
    "info": {"title": "Vendor's", "version": 7},
    "servers": [{"url": "{api_base_url}/v1"}],
    "paths": {
        "/things/{id}": {
            "post": {
                "operationId": "ThingController.sendThing",
                "tags": ["Things & more", "Other"],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": "100", "default": "20"}},
                    {"name": "x-trace", "in": "header", "required": "false", "type": "string"},
                    {"name": "Authorization", "in": "header", "required": True, "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "required": "true",
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["text", "user"],
                                "properties": {
                                    "text": {"type": "string", "maxLength": "50", "example": "data: {} data: {}"},
                                    "user": {"type": "string", "format": "uuid"},
                                    "mode": {"type": "string", "enum": ["fast", "slow", "auto"]},
                                    "count": {"type": "Integer", "nullable": "true"},
                                    "inputs": {"type": "object", "additionalProperties": "true"},
                                    "strict": {"type": "boolean", "default": "false"},
                                    "note": {"type": "string", "nullable": True},
                                    "parts": {"type": "array", "items": {"$ref": "#/definitions/Lost"}},
                                },
                            },
                            "examples": {"one": {"value": "event: message\ndata: x   data: y"}},
                        }
                    },
                },
                "responses": {
                    200: {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "required": ["status"],
                                    "properties": {
                                        "id": {"type": "string", "format": "uuid"},
                                        "status": {"type": "string", "enum": ["done", "failed", "paused"]},
                                        "score": {"type": "number"},
                                        "created": {"type": "string", "format": "date-time"},
                                        "tags": {"type": "array", "items": {"type": "string"}},
                                        "meta": {"type": "object", "properties": {}},
                                        "usage": {"type": "object", "properties": {"tokens": {"type": "integer"}}},
                                    },
                                }
                            },
                            "text/event-stream": {"schema": {"type": "string", "example": "data: {...}"}},
                        },
                    },
                    "4xx": {"description": "error", "content": {"text/plain": {"schema": {"type": "string"}}}},
                },
            }
        },
        "/health": {"get": {"responses": None}},
    },
}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    write(tmp_path, BASE, "ours.yaml")
    write(tmp_path, VENDOR, "vendor.json")
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = spec_diff.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_a_damaged_document_is_compared_and_only_what_matters_is_told() -> None:
    found = {(c.code, c.message.split(" ")[0]) for c in compare(BASE, VENDOR, foreign=True) if c.level == "breaking"}
    assert found == {
        ("operation-removed", "is"),  # twice: what the vendor's does not have
        ("required-property-added", "user"),
        ("became-optional", "id"),
        ("type-widened", "integer"),
    }


def test_a_vendors_names_and_texts_do_not_count() -> None:
    codes = {c.code for c in compare(BASE, VENDOR, foreign=True)}
    assert not codes & {"operation-renamed", "class-renamed", "description-changed", "constant-removed"}
    assert "operation-renamed" in {c.code for c in compare(BASE, VENDOR)}


def test_a_stream_that_a_vendor_does_not_declare_is_no_break() -> None:
    vendor = copy.deepcopy(BASE)
    del vendor["paths"]["/things/{thing_id}"]["post"]["responses"]["200"]["content"]["text/event-stream"]
    assert told(compare(BASE, vendor, foreign=True)) == {"cosmetic response stream-not-declared"}


def test_a_vendors_stream_with_a_schema_is_compared() -> None:
    vendor = copy.deepcopy(BASE)
    media = vendor["paths"]["/things/{thing_id}"]["post"]["responses"]["200"]["content"]["text/event-stream"]
    del media["x-event-stream"]
    media["schema"] = {"$ref": "#/components/schemas/Event"}
    assert compare(BASE, vendor, foreign=True) == []
    del vendor["components"]["schemas"]["Event"]["properties"]["task"]
    assert told(compare(BASE, vendor, foreign=True)) == {"breaking response property-removed"}


def test_paths_below_the_servers_url_are_found() -> None:
    vendor = {**copy.deepcopy(BASE), "servers": [{"url": "https://api.example.com"}]}
    vendor["paths"] = {f"/v1{path}": item for path, item in vendor["paths"].items()}
    assert compare(BASE, vendor, foreign=True) == []


def test_the_text_is_readable(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, files / "ours.yaml", files / "vendor.json", "--vendor")
    assert status == 2
    lines = out.splitlines()
    assert "breaking" in lines[0]
    assert "cosmetic" in lines[0]
    assert max(map(len, lines[1:])) <= 120
    heads = [line for line in lines if line[:1].isupper()]
    assert [line.split(":")[0] for line in heads] == ["BREAKING", "ADDITIVE", "COSMETIC"]
    place = lines.index("  POST /things/{thing_id}")
    assert lines[place + 1] == "    request: user is new and required  [required-property-added]"
    pointer = "/paths/~1things~1{id}/post/requestBody/content/application~1json/schema/properties/user"
    assert lines[place + 2] == f"      at {pointer}"


def test_machines_get_the_same(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, files / "ours.yaml", files / "vendor.json", "--vendor", "--json")
    data = json.loads(out)
    assert status == 2
    assert data["counts"]["breaking"] == sum(c["class"] == "breaking" for c in data["changes"])
    assert {
        "class": "breaking",
        "side": "response",
        "change": "became-optional",
        "message": "id is optional now",
        "operations": ["POST /things/{thing_id}"],
        "old": "/components/schemas/Reply/properties/id",
        "new": "/paths/~1things~1{id}/post/responses/200/content/application~1json/schema/properties/id",
    } in data["changes"]


@pytest.mark.parametrize(
    ("name", "status"),
    [("text became a time", 2), ("event added", 1), ("end of the stream", 0), ("numbers as texts", 0)],
)
def test_the_exit_status_is_that_of_the_worst_class(
    files: Path, capsys: pytest.CaptureFixture[str], name: str, status: int
) -> None:
    case = next(case for case in CASES if case.name == name)
    write(files, edited(case), "new.yaml")
    assert run(capsys, files / "ours.yaml", files / "new.yaml")[0] == status


# ---- known deviations --------------------------------------------------------------------------------------------

KNOWN = """
- {change: operation-removed, at: "* /things", reason: They only exist in older servers.}
- {change: became-optional, side: response, at: "/components/schemas/Reply/*", reason: It is always there.}
- {change: required-property-added, at: "POST /things/{thing_id}", reason: Servers do without.}
- {change: type-*, at: "*/score", reason: Seen as whole numbers only.}
- {change: enum-lifted, at: "*", reason: Not there any more.}
"""


def test_known_deviations_do_not_show_up_and_unused_ones_are_told(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (files / "ours.deviations.yaml").write_text(KNOWN)
    status, out, _ = run(capsys, files / "ours.yaml", files / "vendor.json", "--vendor")
    assert status == 1
    assert "0 breaking" in out
    assert "(and 5 known, left out)" in out
    assert out.rstrip().endswith("take them out:\n  enum-lifted at *: Not there any more.")
    data = json.loads(run(capsys, files / "ours.yaml", files / "vendor.json", "--vendor", "--json")[1])
    assert data["known"] == 5
    assert [entry["change"] for entry in data["unused"]] == ["enum-lifted"]


def test_a_deviation_of_one_operation_leaves_the_others(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(files, edited(next(c for c in CASES if c.name == "type of an answer widened")), "new.yaml")
    known = files / "known.yaml"
    known.write_text("[{change: type-widened, at: GET *, reason: Never seen.}]")
    _, out, _ = run(capsys, files / "ours.yaml", files / "new.yaml", "--deviations", known, "--json")
    assert [c["operations"] for c in json.loads(out)["changes"]] == [["POST /things/{thing_id}"]]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[{change: a, at: b}]", "entry 1: reason is missing"),
        ("[{change: a, at: b, reason: c, why: d}]", "entry 1: only texts under"),
        ("{change: a}", "a list of entries"),
        ("[{change: a", "neither JSON nor YAML"),
    ],
)
def test_a_wrong_list_of_deviations_is_refused(
    files: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str
) -> None:
    (files / "known.yaml").write_text(text)
    status, _, err = run(capsys, files / "ours.yaml", files / "ours.yaml", "--deviations", files / "known.yaml")
    assert status == 3
    assert problem in err


# ---- reading -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{a: [", "neither JSON nor YAML"),
        ("[]", "no mapping"),
        ("swagger: '2.0'", "this is Swagger 2.0; convert it"),
        ("info: {}", "this is openapi: nothing"),
    ],
)
def test_what_cannot_be_read_is_told(files: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str) -> None:
    (files / "bad.yaml").write_text(text)
    status, out, err = run(capsys, files / "ours.yaml", files / "bad.yaml")
    assert (status, out) == (3, "")
    assert problem in err
    assert "bad.yaml" in err


@pytest.mark.parametrize("place", ["nothing.yaml", "file:///etc/hosts", "ftp://example.com/a"])
def test_only_files_and_web_addresses_are_read(files: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    assert run(capsys, files / "ours.yaml", place)[0] == 3


def test_wrong_arguments_do_not_look_like_a_break() -> None:
    with pytest.raises(SystemExit) as raised:
        spec_diff.main(["only-one"])
    assert raised.value.code == 3


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps(BASE).encode()
        self.send_response(404 if self.path == "/missing" else 200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_url_is_read_within_limits(url: str, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, files / "ours.yaml", f"{url}/openapi.json")[:2] == (
        0,
        f"{files}/ours.yaml -> {url}/openapi.json: no differences\n",
    )
    assert "the server answered 404" in run(capsys, files / "ours.yaml", f"{url}/missing")[2]
    assert "larger than 100 bytes" in run(capsys, url, f"{url}/openapi.json", "--limit", 100)[2]


# ---- the repository's own ----------------------------------------------------------------------------------------

SPECS = Path(__file__).parents[1] / "specs"
LISTS = sorted(SPECS.glob("*.deviations.yaml"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_the_lists_of_deviations_are_read_and_name_operations_of_their_document(path: Path) -> None:
    provider = path.name.partition(".")[0]
    raw = json.loads((SPECS.parent / "generated" / "veneer_generated" / provider / "openapi.json").read_text("utf-8"))
    source = _diff_source.Source(raw, "ours")
    operations = list(source.operations().values())
    operations += [written for one in operations for _, written in _diff_matching.spread(source, one).values()]
    for entry in _diff_deviations.read(path):
        if not entry.at.startswith(("/", "*")):
            ours = any(fnmatch.fnmatchcase(operation.title, entry.at) for operation in operations)
            assert ours == (entry.change != "operation-added"), entry


@pytest.mark.timeout(60)  # reading thousands of lines of YAML takes seconds, on a busy machine many
@pytest.mark.parametrize("path", sorted(p for p in SPECS.glob("*.yaml") if p not in LISTS), ids=lambda path: path.stem)
def test_a_document_agrees_with_itself_and_with_its_form_in_json(path: Path, tmp_path: Path) -> None:
    raw = _diff_load.load(str(path))
    (tmp_path / "same.json").write_text(json.dumps(raw, default=str))
    assert compare(raw, _diff_load.load(str(tmp_path / "same.json"))) == []
