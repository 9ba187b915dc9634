"""One test for each trap of the generator that our templates or our lint mend, by the number of the trap."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from golden.tiny import ERROR, answer, document, findings, generated, ref, refused, source

THING = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


def body_of(schema: object, media: str = "application/json") -> dict[str, object]:
    return {"requestBody": {"required": True, "content": {media: {"schema": schema}}}}


def test_01_a_warning_of_the_generator_fails(tmp_path: Path) -> None:
    number = {"type": "object", "properties": {"name": {"type": "integer"}}}
    data = document({"A": THING, "B": number, "C": {"allOf": [ref("A"), ref("B")]}})
    refused(tmp_path, data, "the generator complains", "C")


def test_02_an_operation_id_that_stands_twice_is_refused(tmp_path: Path) -> None:
    data = document()
    data["paths"]["/others"] = copy.deepcopy(data["paths"]["/things"])
    refused(tmp_path, data, "do_thing stands 2 times", "rename")


def test_03_a_query_parameter_called_body_is_refused(tmp_path: Path) -> None:
    parameter = {"name": "body", "in": "query", "schema": {"type": "string"}}
    refused(tmp_path, document(operation={"parameters": [parameter]}), "parameter body", "rename")


@pytest.mark.parametrize("values", [["abc", "ABC"], ["a-b", "a_b"], ["x", "x"]])
def test_04_enum_values_that_become_one_name_are_refused_and_names_mend_it(tmp_path: Path, values: list[str]) -> None:
    refused(tmp_path / "a", document({"E": {"type": "string", "enum": values}}), "/components/schemas/E")
    if len(set(values)) == 2:
        named = {"type": "string", "enum": values, "x-enum-varnames": ["First", "second_one"]}
        package = generated(tmp_path / "b", document({"E": named}))
        assert {m.name: m.value for m in package.models.E} == dict(zip(["First", "second_one"], values, strict=True))


def test_05_a_bad_schema_is_named_first(tmp_path: Path) -> None:
    data = document({"Bad": {"type": "array"}, "Good": {"type": "object", "properties": {"bad": ref("Bad")}}})
    assert findings(tmp_path, data)[0].pointer == "/components/schemas/Bad"


def test_06_a_const_that_narrows_inside_all_of_is_refused_and_a_one_value_enum_works(tmp_path: Path) -> None:
    base = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}

    def member(narrow: dict[str, object]) -> dict[str, object]:
        own = {"type": "object", "properties": {"kind": narrow, "more": {"type": "integer"}}}
        return {"allOf": [ref("Base"), own]}

    refused(tmp_path / "a", document({"Base": base, "M": member({"const": "m"})}), "narrowed to a const", "enum")
    package = generated(tmp_path / "b", document({"Base": base, "M": member({"type": "string", "enum": ["m"]})}))
    assert package.models.M(more=1).to_dict() == {"kind": "m", "more": 1}


def test_07_nothing_of_an_operation_is_dropped(tmp_path: Path) -> None:
    header = {"name": "X-Tags", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    refused(tmp_path / "a", document(operation={"parameters": [header]}), "headers are scalars")
    dotted = {"name": "a.b", "in": "path", "required": True, "schema": {"type": "string"}}
    data = document(path="/things/{a.b}", operation={"parameters": [dotted]})
    refused(tmp_path / "b", data, "no valid name for a path parameter")
    text = generated(tmp_path / "c", document(method="post", operation=body_of({"type": "string"}, "text/plain")))
    request = text.api.things.do_thing.request(body="hello")
    assert (request.content, request.content_type) == ("hello", "text/plain")


def test_08_what_the_generator_ignores_is_honoured_or_refused(tmp_path: Path) -> None:
    sibling = {"type": "object", "properties": {"thing": {**ref("Thing"), "description": "lost"}}}
    refused(tmp_path / "a", document({"Thing": THING, "S": sibling}), "beside a $ref", "allOf")
    parameter = {"name": "q", "in": "query", "content": {"application/json": {"schema": {}}}}
    refused(tmp_path / "b", document(operation={"parameters": [parameter]}), "`content` is not supported")
    commas = {"name": "q", "in": "query", "explode": False, "schema": {"type": "array", "items": {"type": "string"}}}
    package = generated(tmp_path / "c", document(operation={"parameters": [commas], "deprecated": True}))
    module = package.api.things.do_thing
    assert module.request(q=["a", "b"]).params == (("q", "a,b"),)
    assert "Deprecated" in module.request.__doc__
    deep = {"name": "q", "in": "query", "style": "deepObject", "schema": {"type": "string"}}
    refused(tmp_path / "d", document(operation={"parameters": [deep]}), "style 'deepObject'")


def test_09_a_second_media_type_and_a_stream_before_json_are_refused(tmp_path: Path) -> None:
    schema = {"schema": {"type": "string"}}
    two = {"200": {"description": "", "content": {"application/json": schema, "text/plain": schema}}}
    refused(tmp_path / "a", document(operation={"responses": two}), "2 media types in a response")
    stream = {"schema": {"type": "string"}, "x-event-stream": {"item": ref("Thing"), "eof": True}}
    wrong = {"200": {"description": "", "content": {"text/event-stream": stream, "application/json": schema}}}
    refused(tmp_path / "b", document({"Thing": THING}, operation={"responses": wrong}), "the event stream comes first")


@pytest.mark.parametrize("version", ["3.2.0", "3.1", "3.0.3", None])
def test_10_other_versions_of_openapi_are_refused(tmp_path: Path, version: str | None) -> None:
    refused(tmp_path, document(openapi=version), "is not 3.1.x", "write `openapi: 3.1.0`")


def test_11_no_message_holds_the_address_of_an_object(tmp_path: Path) -> None:
    number = {"type": "object", "properties": {"name": {"type": "integer"}}}
    data = document({"A": THING, "B": number, "C": {"allOf": [ref("A"), ref("B")]}})
    assert " at 0x" not in str(findings(tmp_path, data)[0])


def test_14_and_15_no_hooks_run_and_nothing_but_the_package_is_left(tmp_path: Path) -> None:
    import _render

    package = generated(tmp_path, document({"Thing": THING}))
    assert package.__file__
    folder = Path(package.__file__).parent
    names = {p.name for p in folder.iterdir() if p.name != "__pycache__"}
    assert names == {"__init__.py", "api", "client.py", "constants.py", "models", "openapi.json"}
    from golden.tiny import write

    assert _render._config(write(tmp_path, document()), folder).post_hooks == []


def test_16_the_originals_that_our_templates_replace_are_recorded() -> None:
    import _tools
    from _render import TEMPLATES

    _tools.check_originals(TEMPLATES)
    assert json.loads(_tools.ORIGINALS.read_text()) == _tools.originals(TEMPLATES)
    assert "model.py.jinja" in _tools.originals(TEMPLATES)


def test_18_extensions_that_mean_nothing_where_they_stand_are_refused(tmp_path: Path) -> None:
    typo = {"name": "p", "in": "path", "required": True, "x-mutli-segment": True, "schema": {"type": "string"}}
    data = document(path="/things/{p}", operation={"parameters": [typo]})
    refused(tmp_path, data, "x-mutli-segment means nothing at a parameter", "x-multi-segment")


def test_19_the_client_has_a_timeout_and_takes_the_credential_for_each_client(tmp_path: Path) -> None:
    schemes = {"key": {"type": "http", "scheme": "bearer"}}
    package = generated(tmp_path, document(components={"schemas": {}, "securitySchemes": schemes}))
    with package.Client("http://127.0.0.1:9", credentials={"key": "one"}) as client:
        assert client._http.timeout.read == 60
        assert client.headers == {"Authorization": "Bearer one"}
    with pytest.raises(ValueError, match="no security scheme"):
        package.Client("http://127.0.0.1:9", credentials={"kye": "one"})


def test_21_fields_of_a_form_are_sent_as_json_says_them(tmp_path: Path) -> None:
    form = {
        "type": "object",
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "note": {"type": ["string", "null"]},
            "flag": {"type": "boolean"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "more": {"type": "object"},
        },
    }
    package = generated(
        tmp_path, document({"Form": form}, method="post", operation=body_of(ref("Form"), "multipart/form-data"))
    )
    body = package.models.Form(file=b"x", note=None, flag=True, tags=["a", "b"], more={"k": 1})
    parts = package.api.things.do_thing.request(body=body).parts
    assert parts[0].name == "file"
    assert parts[0].value.content == b"x"
    assert [tuple(p) for p in parts[1:]] == [("flag", "true"), ("tags", "a"), ("tags", "b"), ("more", '{"k": 1}')]
    refused(
        tmp_path / "array",
        document(method="post", operation=body_of({"type": "array", "items": {}}, "multipart/form-data")),
        "named object",
    )


@pytest.mark.parametrize("value", ["..", ".", ""])
def test_22_path_values_that_lead_elsewhere_are_refused(tmp_path: Path, value: str) -> None:
    one = {"name": "one", "in": "path", "required": True, "schema": {"type": "string"}}
    many = {"name": "many", "in": "path", "required": True, "x-multi-segment": True, "schema": {"type": "string"}}
    package = generated(tmp_path, document(path="/a/{one}/{many}", operation={"parameters": [one, many]}))
    request = package.api.things.do_thing.request
    assert request(one="a/b c", many="d/e f/").path == "/a/a%2Fb%20c/d/e%20f/"
    with pytest.raises(ValueError, match="one: "):
        request(one=value, many="x")
    with pytest.raises(ValueError, match="many: "):
        request(one="x", many=f"a/{value}/b")


def test_23_no_value_destroys_an_answer(tmp_path: Path) -> None:
    thing = {
        "type": "object",
        "required": ["name", "kind", "when"],
        "properties": {
            "name": {"type": "string"},
            "kind": ref("Kind"),
            "when": {"type": "string", "format": "date-time"},
            "inner": ref("Thing"),
            "list": {"type": "array", "items": ref("Thing")},
        },
    }
    kind = {"type": "string", "enum": ["a", "b"]}
    package = generated(
        tmp_path, document({"Thing": thing, "Kind": kind}, operation={"responses": answer(ref("Thing"))})
    )
    parse = package.api.things.do_thing.parse
    came = {"kind": "new", "when": "soon", "inner": None, "list": [None, 3, {"kind": "a"}]}
    made = parse(200, json.dumps(came).encode())
    assert (made.name, made.kind, made.when, made.inner) == (None, "new", "soon", None)
    assert made.list_[2].kind is package.models.Kind.A
    assert made.to_dict() == came
    refused(tmp_path / "uuid", document({"U": {"type": "string", "format": "uuid"}}), "format: uuid")


@pytest.mark.parametrize("status", [404, 502, 529])
@pytest.mark.parametrize("content", [b"<html>Bad gateway</html>", b"", b'"text"', b"\xff"])
def test_24_an_error_that_is_no_json_is_no_further_error(tmp_path: Path, status: int, content: bytes) -> None:
    error = {"description": "error", "content": {"application/json": {"schema": ref("Thing")}}}
    responses = {**answer({}), "default": error}
    package = generated(tmp_path, document({"Thing": THING}, operation={"responses": responses}))
    assert package.api.things.do_thing.parse_error(status, content) is None
    assert package.api.things.do_thing.parse_error(status, b'{"name": "n"}').name == "n"


def test_25_error_bodies_are_no_results(tmp_path: Path) -> None:
    responses = {**answer(ref("Thing")), "404": ERROR}
    package = generated(tmp_path, document({"Thing": THING}, operation={"responses": responses}))
    assert package.api.things.do_thing.parse.__annotations__["return"] == "Thing"


def test_26_the_events_of_a_stream_are_typed_and_have_to_be_declared(tmp_path: Path) -> None:
    content = {"text/event-stream": {"schema": {"type": "string"}}}
    undeclared = {"200": {"description": "", "content": content}}
    refused(tmp_path / "a", document(operation={"responses": undeclared}), "events are not declared")
    content["text/event-stream"]["x-event-stream"] = {"item": ref("Thing")}  # type: ignore[assignment]
    refused(tmp_path / "b", document({"Thing": THING}, operation={"responses": undeclared}), "the end of the stream")
    content["text/event-stream"]["x-event-stream"]["terminator"] = "[DONE]"  # type: ignore[index]
    package = generated(tmp_path / "c", document({"Thing": THING}, operation={"responses": undeclared}))
    events = package.api.things.do_thing.request().events
    assert events.terminator == "[DONE]"
    assert events.parse({"name": "n"}) == package.models.Thing(name="n")


def test_27_cookies_are_refused_and_a_header_that_is_none_is_left_out(tmp_path: Path) -> None:
    cookie = {"name": "c", "in": "cookie", "schema": {"type": "string"}}
    refused(tmp_path / "a", document(operation={"parameters": [cookie]}), "`in: cookie` is not supported")
    header = {"name": "X-Number", "in": "header", "schema": {"type": "integer"}}
    request = generated(tmp_path / "b", document(operation={"parameters": [header]})).api.things.do_thing.request
    assert request().headers == ()
    assert request(x_number=3).headers == (("X-Number", "3"),)


def test_28_a_union_takes_the_member_that_the_tag_names(tmp_path: Path) -> None:
    loose = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": "loose"}, "text": {"type": "string"}},
    }
    strict = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": "strict"}, "text": {"type": "string"}},
    }
    holder = {"type": "object", "properties": {"part": ref("Part1")}}
    union = {"oneOf": [ref("Loose"), ref("Strict")]}
    schemas = {"Loose": loose, "Strict": strict, "Part1": union, "Holder": holder}
    models = generated(tmp_path, document(schemas)).models
    read = models.Holder.from_dict
    assert read({"part": {"type": "strict", "text": "t"}}).part == models.Strict(text="t")
    assert read({"part": {"type": "new", "text": "t"}}).part == {"type": "new", "text": "t"}
    untold = {**schemas, "Loose": THING, "Strict": THING}
    refused(tmp_path / "b", document(untold), "cannot be told apart")


def test_29_a_default_is_sent_only_where_the_document_says_so(tmp_path: Path) -> None:
    properties = {
        "quiet": {"type": "integer", "default": 1},
        "sent": {"type": "integer", "default": 2, "x-send-default": True},
        "list": {"type": "array", "items": {"type": "string"}, "default": [], "x-send-default": True},
    }
    models = generated(tmp_path, document({"Ask": {"type": "object", "properties": properties}})).models
    assert models.Ask().to_dict() == {"sent": 2, "list": []}
    assert models.Ask(sent=None, list_=None, quiet=3).to_dict() == {"quiet": 3}


def test_30_copies_and_pickles_stay_equal_and_sendable(tmp_path: Path) -> None:
    Thing = generated(tmp_path, document({"Thing": {**THING, "required": []}})).models.Thing
    for thing in (Thing(), Thing(name="n"), Thing.from_dict({"name": None, "more": [1]})):
        for twin in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
            assert twin == thing
            assert json.loads(json.dumps(twin.to_dict())) == thing.to_dict()


def test_31_reordering_breaks_nobody(tmp_path: Path) -> None:
    Thing = generated(tmp_path, document({"Thing": THING})).models.Thing
    with pytest.raises(TypeError):
        Thing("positional")
    inline = {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"type": "null"}]}
    refused(tmp_path / "b", document({"Thing": {"type": "object", "properties": {"x": inline}}}), "no stable name")
    enum = {"type": "object", "properties": {"x": {"type": "string", "enum": ["a", "b"]}}}
    refused(tmp_path / "c", document({"Thing": enum}), "an inline enum", "component")


def test_32_wire_names_stay_where_python_allows_it(tmp_path: Path) -> None:
    wires = [
        "type",
        "object",
        "input",
        "id",
        "format",
        "filter",
        "hash",
        "max",
        "class",
        "str",
        "camelCase",
        "d",
        "v",
        "src",
        "out",
    ]
    thing = {"type": "object", "properties": {wire: {"type": "string"} for wire in wires}}
    Thing = generated(tmp_path, document({"Thing": thing})).models.Thing
    names = [
        "type",
        "object",
        "input",
        "id",
        "format",
        "filter",
        "hash",
        "max",
        "class_",
        "str_",
        "camel_case",
        "d",
        "v",
        "src",
        "out",
    ]
    assert list(Thing._FIELDS.values()) == names
    made = Thing(**dict.fromkeys(names, "x"))
    assert made.to_dict() == dict.fromkeys(wires, "x")
    assert Thing.from_dict(made.to_dict()) == made
    for wire in ("to_dict", "cls", "additional_properties", "fromDict"):
        data = document({"Thing": {"type": "object", "properties": {wire: {"type": "string"}}}})
        refused(tmp_path / wire, data, "would hide a method")


def test_33_34_and_37_an_operation_loads_only_its_own_models_and_no_http_library() -> None:
    code = (
        "import sys; from veneer_golden.golden.api import items; items.get_settings.request(id=1); "
        "print([m.rsplit('.', 1)[1] for m in sorted(sys.modules) if m.startswith('veneer_golden.golden.models.')]); "
        "print([m for m in ('httpx', 'dateutil', 'veneer', 'veneer_golden.golden.client') if m in sys.modules])"
    )
    output = Path(__file__).parent / "golden" / "output"
    run = subprocess.run([sys.executable, "-c", code], cwd=output, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["['error_body', 'error_info', 'settings']", "[]"]


def test_33_reading_and_writing_models_executes_no_import() -> None:
    import ast

    models = Path(__file__).parent / "golden" / "output" / "veneer_golden" / "golden" / "models"
    methods = 0
    for path in models.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and (
                node.name.startswith("parse_") or node.name in ("from_dict", "to_dict")
            ):
                methods += 1
                assert not any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(node)), path
    assert methods > 50


def test_35_answers_stay_open_and_unknown_fields_are_kept(tmp_path: Path) -> None:
    closed = {**THING, "additionalProperties": False}
    data = document({"Thing": closed}, operation={"responses": answer(ref("Thing"))})
    refused(tmp_path / "a", data, "additionalProperties: false in an answer")
    Thing = generated(tmp_path / "b", document({"Thing": THING})).models.Thing
    thing = Thing.from_dict({"name": "n", "new": {"x": 1}})
    assert thing.additional_properties == {"new": {"x": 1}}
    assert "new={'x': 1}" in repr(thing)


def test_36_unknown_fields_go_back_and_can_be_taken_out(tmp_path: Path) -> None:
    Thing = generated(tmp_path, document({"Thing": THING})).models.Thing
    thing = Thing.from_dict({"name": "n", "new": 1})
    assert thing.to_dict() == {"name": "n", "new": 1}
    del thing.additional_properties["new"]
    assert thing.to_dict() == {"name": "n"}


def test_38_schemas_of_events_count_as_used_by_answers(tmp_path: Path) -> None:
    from _reach import Reach
    from golden.tiny import write

    stream = {"schema": {"type": "string"}, "x-event-stream": {"item": ref("Thing"), "eof": True}}
    responses = {"200": {"description": "", "content": {"text/event-stream": stream}}}
    reach = Reach(write(tmp_path, document({"Thing": THING}, operation={"responses": responses})))
    assert reach.answers_only("Thing")
    assert source


def test_05_a_schema_that_consists_of_itself_is_refused(tmp_path: Path) -> None:
    tree = {"type": "array", "items": ref("Tree")}
    found = findings(
        tmp_path, document({"Tree": tree, "Thing": {"type": "object", "properties": {"tree": ref("Tree")}}})
    )
    assert found
    assert "Tree" in str(found[0])
