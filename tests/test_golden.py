"""What the conventions of specs/README.md do, shown on the golden document's committed output."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import typing
from pathlib import Path

import pytest

from golden.output.veneer_golden import golden, types
from golden.output.veneer_golden.golden import api, constants, models, params
from golden.output.veneer_golden.types import File, Part

OUTPUT = Path(__file__).parent / "golden" / "output"


def test_enums_are_open_and_keep_their_names() -> None:
    assert [m.name for m in models.Kind] == ["Plain", "FANCY", "A_DASH_B", "A_SCORE_B", "NOTHING"]
    assert [m.name for m in models.Level] == ["VALUE_1", "VALUE_2", "VALUE_NEGATIVE_1"]
    assert f"{models.Role.USER} {models.Level.VALUE_2}" == "user 2"
    message = models.Message.from_dict({"role": "user"})
    assert message.role is models.Role.USER
    assert models.Message.from_dict({"role": "robot"}).role == "robot"
    assert type(message.to_dict()["role"]) is str
    assert models.Item.from_dict({"region": "moon"}).region is models.Region.MOON


def test_a_union_reads_by_tag_and_takes_more_than_it_gives() -> None:
    message = models.Message.from_dict(
        {"role": "user", "content": [{"type": "text", "text": "t"}, {"type": "extra"}, {"type": "video"}, "odd"]}
    )
    assert message.content == [models.TextPart(text="t"), {"type": "extra"}, {"type": "video"}, "odd"]
    sent = models.Message(role="user", content=[models.ExtraPart(type="extra"), models.ImagePart("u")])
    assert sent.to_dict()["content"] == [{"type": "extra"}, {"type": "image", "url": "u"}]


def test_constants_and_tags_are_set_by_the_class() -> None:
    assert models.TextPart(text="t").to_dict() == {"type": "text", "text": "t"}
    assert models.NodeEvent(task_id="1", at=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).event == "node"
    assert models.EndEvent().event == "message_end"
    with pytest.raises(TypeError):
        models.TextEvent(answer="two tags name this class")  # type: ignore[call-arg]


def test_defaults_are_sent_where_marked_and_keys_keep_the_order_of_the_document() -> None:
    request = models.ChatRequest(stop="x", input="i", messages=[])
    assert list(request.to_dict().items()) == [
        ("messages", []),
        ("input", "i"),
        ("temperature", 0.0),
        ("tags", []),
        ("kind", "plain"),
        ("stop", "x"),
        ("pooling", None),
    ]


def test_none_is_omitted_unless_the_schema_sends_null() -> None:
    request = models.ChatRequest(messages=[], temperature=None, tags=None, kind=None, pooling=None)
    assert request.to_dict() == {"messages": [], "pooling": None}


def test_requests_take_plain_data_and_any_sequence() -> None:
    request = models.ChatRequest(
        messages=(models.Message(role=models.Role.USER), {"role": "user", "content": [models.TextPart(text="t")]}),
        options={"depth": models.Level.VALUE_1},
        shapes=[models.Circle(radius=1.0), {"shape": "square", "side": 2}],
        stop=("a", "b"),
        inputs={"at": dt.date(2024, 1, 2), "many": {1}},
        tags=("x",),
    )
    sent = request.to_dict()
    assert sent["messages"][1] == {"role": "user", "content": [{"type": "text", "text": "t"}]}
    assert sent["options"] == {"depth": 1}
    assert sent["shapes"] == [{"shape": "circle", "radius": 1.0}, {"shape": "square", "side": 2}]
    assert (sent["stop"], sent["tags"], sent["inputs"]) == (["a", "b"], ["x"], {"at": "2024-01-02", "many": [1]})
    assert json.loads(json.dumps(sent)) == sent


def test_lists_of_plain_values_are_not_copied() -> None:
    numbers = [0.5] * 1000
    settings = models.Settings.from_dict({"numbers": numbers})
    assert settings.numbers is numbers
    assert settings.to_dict()["numbers"] is numbers


def test_positional_arguments_where_the_schema_lists_them() -> None:
    assert models.Options(1, 2, "c").to_dict() == {"depth": 1, "maxWidth": 2, "class": "c"}
    assert models.ImagePart("u").url == "u"
    with pytest.raises(TypeError):
        models.ImagePart("u", models.ImagePartSize())  # type: ignore[misc]


def test_members_of_enums_go_out_as_plain_values() -> None:
    request = models.ChatRequest(messages=[], kind=next(iter(models.Kind)))
    assert type(request.to_dict()["kind"]) is str
    assert type(models.Delta(role=next(iter(models.Role))).to_dict()["role"]) is str


def test_json_methods_where_the_schema_asks_for_them() -> None:
    options = models.Options.from_json({"depth": 2, "more": 1})
    assert options == models.Options.from_dict({"depth": 2, "more": 1})
    assert options.to_json() == {"depth": 2, "more": 1}
    assert not hasattr(models.ChatRequest, "to_json")


def test_dumps_where_the_schema_asks_for_them() -> None:
    came = {"depth": 2, "maxWidth": None, "any": {"a": models.Kind.FANCY, "b": [None]}, "more": None}
    options = models.Options.model_validate(came)
    fields = {"depth": 2, "max_width": None, "class_": None, "list_": None, "any": came["any"], "more": None}
    assert options.model_dump() == fields
    assert options.model_dump(by_alias=True).keys() == {"depth", "maxWidth", "class", "list", "any", "more"}
    assert options.model_dump(exclude_unset=True).keys() == {"depth", "max_width", "any", "more"}
    for style in ({"exclude_none": True}, {"exclude_defaults": True}):
        assert options.model_dump(**style) == {"depth": 2, "any": {"a": "fancy", "b": [None]}}
    assert options.model_dump(include=["depth", "class_"], exclude={"class_"}) == {"depth": 2}
    assert type(options.model_dump()["any"]["a"]) is str
    assert options.model_dump(mode="json") == options.model_dump()
    assert options.model_dump_json(include=["depth"]) == '{"depth":2}'
    assert not hasattr(models.ChatRequest, "model_dump")


def test_models_are_made_of_json_by_either_name_and_copied() -> None:
    options = models.Options.model_validate({"max_width": 3, "class": "c", "other": 1})
    assert (options.max_width, options.class_, options.additional_properties) == (3, "c", {"other": 1})
    assert models.Options.model_validate(options) is options
    assert models.Options.model_validate_json(options.model_dump_json(by_alias=True, exclude_none=True)) == options
    changed = options.model_copy(update={"depth": 5})
    assert (changed.depth, options.depth, changed.max_width) == (5, None, 3)
    nested = models.Options(1, any={"a": [1]})
    assert nested.model_copy().any is nested.any
    assert nested.model_copy(deep=True).any == nested.any
    assert nested.model_copy(deep=True).any is not nested.any
    with pytest.raises(TypeError, match="Options is made of a mapping, not of list"):
        models.Options.model_validate([1])


def test_typed_dicts_have_the_keys_of_their_components() -> None:
    assert params.ChatParam.__required_keys__ == {"messages"}
    assert params.ToolCallParam.__required_keys__ == {"id", "function"}
    hints = typing.get_type_hints(params.TreeParam)
    assert hints["children"] == list[params.TreeParam]
    assert hints["calls"] == dict[str, params.ToolCallParam]
    assert hints["size"] == int | None
    assert list(params.ChatParam.__annotations__) == list(models.ChatRequest._FIELDS)


def test_times_read_as_datetimes_and_go_out_as_they_came() -> None:
    came = {"name": "n", "createdAt": "2024-05-01T10:00:00.5Z", "updatedAt": "yesterday", "day": "20240501"}
    item = models.FileItem.from_dict(came)
    assert item.created_at == dt.datetime(2024, 5, 1, 10, 0, 0, 500000, tzinfo=dt.UTC)
    assert (item.updated_at, item.day) == ("yesterday", dt.date(2024, 5, 1))
    assert item.to_dict() == came
    item.created_at = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    assert item.to_dict()["createdAt"] == "2025-01-01T00:00:00+00:00"
    node = models.NodeEvent.from_dict({"event": "node", "at": 1_700_000_000_123})
    assert node.at == dt.datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=dt.UTC)
    assert node.to_dict()["at"] == 1_700_000_000_123
    node.at = dt.datetime(1970, 1, 1, 0, 0, 1, tzinfo=dt.UTC)
    assert node.to_dict()["at"] == 1000
    for odd in (True, "soon", 1e300, float("inf"), [], -(10**20)):
        item_with = models.Item.from_dict({"created": odd})
        assert item_with.created is odd
        assert item_with.to_dict() == {"created": odd}
    assert models.Item.from_dict({"created": 1.5}).to_dict() == {"created": 1.5}


def test_a_second_name_for_a_field() -> None:
    when = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    item = models.FileItem(name="n", updatedAt=when, nextToken="t")
    assert item == models.FileItem(name="n", updated_at=when, next_token="t")
    assert (item.updatedAt, item.nextToken) == (when, "t")
    with pytest.raises(AttributeError):
        item.nextToken = "u"  # type: ignore[misc]
    with pytest.raises(TypeError, match="next_token and nextToken"):
        models.FileItem(name="n", updated_at=when, next_token="a", nextToken="b")


def test_secrets_are_not_shown() -> None:
    shown = repr(models.ChatRequest(messages=[], secret="hunter2", input="i"))
    assert "hunter2" not in shown
    assert "secret=***" in shown
    assert "input='i'" in shown
    assert "stream" not in shown


def test_mapping_access_by_wire_name() -> None:
    item = models.Item({"id": "a", "created": 1, "byName": {"b": {"id": "b"}}, "level": None, "new": [1]})
    assert item == models.Item.from_dict(
        {"id": "a", "created": 1, "byName": {"b": {"id": "b"}}, "level": None, "new": [1]}
    )
    assert (item.id, item["id"], item.created.second, item["created"]) == ("a", "a", 1, 1)  # type: ignore[union-attr]
    assert item["byName"] == {"b": {"id": "b"}}
    assert item.by_name == {"b": models.Item("b")}
    assert list(item) == ["id", "created", "byName", "level", "new"]
    assert (len(item), "level" in item, "kind" in item, item.get("kind", 7)) == (5, True, False, 7)
    with pytest.raises(KeyError):
        item["kind"]
    item["kind"] = "fancy"
    item["more"] = 2
    assert item.kind is models.Kind.FANCY
    del item["new"], item["created"], item["level"]
    assert item.as_dict() == {"id": "a", "kind": "fancy", "byName": {"b": {"id": "b"}}, "more": 2}
    twin = item.copy()
    twin["id"] = "z"
    assert (item["id"], twin["id"], dict(item) == item) == ("a", "z", True)
    item["level"] = None
    assert item.to_dict()["level"] is None
    assert models.Settings({"numbers": [1]}).to_dict() == {"type": "settings", "numbers": [1]}


def test_unknown_fields_and_nulls_come_back_and_changes_win() -> None:
    came = {"id": "1", "choices": [], "usage": None, "object": "o", "new": {"x": 1}}
    chunk = models.ChatChunk.from_dict(came)
    assert chunk.to_dict() == came
    chunk.object = None
    chunk.usage = models.Usage(prompt_tokens=1)
    chunk.model = "m"
    assert chunk.to_dict() == {"id": "1", "choices": [], "usage": {"prompt_tokens": 1}, "model": "m", "new": {"x": 1}}
    assert came["object"] == "o"
    chunk.additional_properties["other"] = models.Usage(prompt_tokens=2)
    assert chunk.to_dict()["other"] == {"prompt_tokens": 2}


def test_equality_is_by_values_and_unknown_fields() -> None:
    usage = models.Usage(prompt_tokens=1)
    assert usage == models.Usage.from_dict({"prompt_tokens": 1, "completion_tokens": None})
    assert usage != models.Usage.from_dict({"prompt_tokens": 1, "new": 1})
    assert usage != {"prompt_tokens": 1}
    with pytest.raises(TypeError):
        hash(usage)


def test_events_are_dispatched_by_their_tag_and_derive_from_the_base() -> None:
    parse = api.chat.send_message.parse_event
    text = parse({"event": "agent_message", "answer": "a", "task_id": "1"})
    assert text == models.TextEvent(event="agent_message", answer="a", task_id="1")
    assert isinstance(text, models.MessageEvent)
    assert isinstance(text, models.MessageEventAny)
    assert set(typing.get_args(models.MessageEventAny)) >= {models.PingEvent, models.MessageEvent}
    unknown = parse({"event": "new", "payload": 1})
    assert type(unknown) is models.MessageEvent
    assert unknown.payload == 1
    end = parse({"event": "message_end", "payload": {"prompt_tokens": 1}})
    assert isinstance(end, models.EndEvent)
    assert end.payload == models.Usage(prompt_tokens=1)
    for odd in ({"event": []}, {}, {"event": None}):
        assert type(parse(odd)) is models.MessageEvent
    assert type(parse({"event": "ping"})) is models.PingEvent
    nested = parse({"event": "node", "inner": {"event": "message", "answer": "b"}})
    assert isinstance(nested, models.NodeEvent)
    assert isinstance(nested.inner, models.TextEvent)
    with pytest.raises(ValueError, match="expected a JSON object, got an array"):
        parse([])


def test_streams_say_how_they_end_and_what_is_an_error() -> None:
    chat = api.chat.send_chat.EVENTS
    assert (chat.terminator, chat.tag, chat.final, chat.eof, chat.ping) == (
        "[DONE]",
        None,
        frozenset(),
        False,
        frozenset(),
    )
    assert chat.is_error is not None
    assert chat.parse_error is not None
    assert [chat.is_error(e) for e in ({"error": {"code": "c"}}, {"error": None}, {"id": "1"}, [], "error")] == [
        True,
        False,
        False,
        False,
        False,
    ]
    assert chat.parse_error({"error": {"code": "c"}}) == models.StreamError(error=models.ErrorInfo(code="c"))
    message = api.chat.send_message.EVENTS
    assert (message.tag, message.final, message.ping) == (
        "event",
        frozenset({"message_end", "failed"}),
        frozenset({"ping"}),
    )
    assert message.is_error is not None
    assert message.is_error({"event": "failed"})
    assert not message.is_error({"event": []})
    parts = api.chat.watch_parts.EVENTS
    assert (parts.eof, parts.tag, parts.is_error) == (True, "type", None)
    assert parts.parse({"type": "new"}) == {"type": "new"}


def test_texts_that_come_in_pieces_are_marked() -> None:
    assert {"content"} == models.Delta._CONCAT


def test_requests_describe_the_call_and_nothing_else() -> None:
    body = models.ChatRequest(messages=[])
    request = api.chat.send_chat.request(deployment="a/b", body=body, api_version="1", x_attempt=2, x_dry_run=False)
    assert (request.operation, request.method, request.path) == ("send_chat", "POST", "/v1/a%2Fb/chat")
    assert request.params == (("api-version", "1"),)
    assert request.headers == (("X-Attempt", "2"), ("X-Dry-Run", "false"))
    assert request.accept == "application/json, text/event-stream"
    assert (request.idempotent, request.retry) == (True, True)
    assert request == api.chat.send_chat.request(
        deployment="a/b", body=body.to_dict(), api_version="1", x_attempt=2, x_dry_run=False
    )
    assert not api.items.create_item.request().retry
    assert api.items.create_item.request().json is None
    with pytest.raises(ValueError, match="X-Trace"):
        api.chat.send_chat.request(deployment="d", body=body, x_trace="a\r\nb: c")


def test_query_parameters() -> None:
    since = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    request = api.items.list_items.request(
        type=models.Kind.FANCY, id=[1, 2], label=("a", "b"), query="q&", deep=True, from_=since
    )
    assert request.params == (
        ("type", "fancy"),
        ("id", "1"),
        ("id", "2"),
        ("label", "a,b"),
        ("query", "q&"),
        ("from", "2024-01-01T00:00:00+00:00"),
        ("deep", "true"),
    )
    assert api.items.list_items.request().params == ()


def test_paths_with_slashes() -> None:
    request = api.files.download_file.request
    assert request(bucket="b", path="").path == "/v1/files/b/"
    assert request(bucket="b", path="a b/c#?/").path == "/v1/files/b/a%20b/c%23%3F/"
    for wrong in ("/a", "a//b", "../a", "a/."):
        with pytest.raises(ValueError, match="path: "):
            request(bucket="b", path=wrong)


def test_multipart_and_form_bodies() -> None:
    upload = models.Upload(
        file=File(content=b"1", filename="f"), extra=[b"2", b"3"], public=False, options=models.Options(1)
    )
    parts = api.files.upload_file.request(bucket="b", path="p", body=upload).parts
    assert parts == (
        Part("file", File(content=b"1", filename="f")),
        Part("extra", File(content=b"2")),
        Part("extra", File(content=b"3")),
        Part("public", "false"),
        Part("options", '{"depth": 1}'),
    )
    form = api.items.replace_settings.request(id=1, body=models.SettingsForm(name="n", on=True, tag=["a", "b"])).form
    assert form == (("name", "n"), ("on", "true"), ("tag", "a"), ("tag", "b"))


def test_results_are_typed_and_only_the_top_has_to_be_right() -> None:
    assert api.items.create_item.parse(201, b'{"id": "1"}') == models.Item("1")
    assert api.items.create_item.parse(202, b'{"job": "j"}') == models.Job(job="j")
    assert api.items.get_settings.parse(200, b" ") is None
    assert api.items.get_kinds.parse(200, b'{"a": {"id": "1"}, "b": 2}') == {"a": models.Item("1"), "b": 2}
    assert api.items.list_items.parse(200, b'[{"id": "1"}, null]') == [models.Item("1"), None]
    assert api.files.download_file.parse(200, b"\x00") == b"\x00"
    assert api.files.delete_file.parse(204, b"") is None
    assert api.files.put_blob.parse(200, b"ok\xff") == "ok\ufffd"
    deep = b"[" * 100_000
    for parse, wrong in (
        (api.items.list_items.parse, b"{}"),
        (api.items.get_kinds.parse, b"[]"),
        (api.items.get_settings.parse, b"null"),
        (api.items.create_item.parse, b""),
        (api.chat.send_chat.parse, b"<html>"),
        (api.chat.send_chat.parse, b"\xff\xfe"),
        (api.chat.send_chat.parse, deep),
    ):
        with pytest.raises(ValueError):  # noqa: PT011  # json's own, the decoder's, ours
            parse(200, wrong)


def test_error_bodies_by_status_exact_before_range_before_default() -> None:
    parse = api.chat.send_chat.parse_error
    assert parse(429, b'{"retry_after": 1}') == models.RateLimit(retry_after=1)
    assert parse(404, b'{"error": "gone"}') == models.ErrorBody(error="gone")
    assert parse(503, b'{"error": {"code": "busy"}}') == models.ErrorBody(error=models.ErrorInfo(code="busy"))
    assert parse(503, b"busy") is None
    assert api.chat.watch_parts.parse_error(500, b"{}") is None


def test_constants_of_the_document() -> None:
    assert (constants.API_TITLE, constants.API_VERSION) == ("Golden", "1.2")
    assert constants.DEFAULT_BASE_URL == "https://golden.invalid"
    assert constants.SECURITY["apiKey"] == ("Api-Key", "")
    assert constants.SECURITY["bearer"] == constants.SecurityScheme("Authorization", "Bearer ")
    assert (constants.MAX_ITEMS, constants.KINDS, constants.LIMITS["small"]) == (100, ("plain", "fancy"), 10)


def test_every_operation_is_listed_and_can_be_found() -> None:
    document = json.loads((OUTPUT / "veneer_golden" / "golden" / "openapi.json").read_text())
    declared = {
        (op["operationId"], method.upper(), path)
        for path, item in document["paths"].items()
        for method, op in item.items()
        if isinstance(op, dict)
    }
    assert {(name, o.method, o.path) for name, o in api.OPERATIONS.items()} == declared
    assert api.OPERATIONS["upload_file"].segments == {"path"}
    for name, operation in api.OPERATIONS.items():
        tag, module = operation.module.split(".")
        assert callable(getattr(getattr(api, tag), module).request)
        assert module == name


def test_packages_are_lazy_and_list_their_names() -> None:
    assert {"ChatChunk", "ContentPart", "Role"} <= set(dir(models))
    assert set(models.__all__) <= set(dir(models))
    for package in (golden, models, api, api.chat):
        with pytest.raises(AttributeError, match="nothing"):
            package.nothing  # noqa: B018
        for name in package.__all__:
            assert getattr(package, name) is not None
    assert golden.File is types.File


def test_importing_the_package_loads_no_model_and_no_http_library() -> None:
    code = (
        "import sys; from veneer_golden.golden import constants, models, api; api.chat; "
        "print([m for m in sys.modules if m.startswith('veneer_golden.golden.models.') or m in ('httpx', 'dateutil')])"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=OUTPUT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
