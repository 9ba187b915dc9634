"""Streams of chat completions: chunk by chunk, as text, and added up to the whole answer."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from dial.worlds import END, HI, World, texts
from support import server as play
from support.server import Server
from veneer.dial import ParsingDataError, StreamError, StreamEventError, StreamTimeoutError
from veneer.testing.dial import DialEmulator, Reply
from veneer.testing.faults import Insert

SAME = (
    ("gpt-4o", {"n": 3}),
    ("gpt-35-turbo", {}),
    ("echo", {}),
    ("tools", {"tools": [{"type": "function", "function": {"name": "get_time"}}]}),
    ("function", {}),
    ("stages", {}),
    ("form", {}),
    ("reasoning", {}),
    ("unicode", {}),
    ("usage", {}),
    ("azure", {"stream_options": {"include_usage": True}}),
    ("heartbeat", {}),
    ("slow", {}),
    ("drip", {}),
    ("long-600", {}),
)


def plain(value: Any) -> Any:
    """JSON without nulls and without what differs between two answers."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v is not None and k not in ("id", "object")}
    return [plain(item) for item in value] if isinstance(value, list) else value


def delta(index: int = 0, /, finish_reason: str | None = None, **fields: Any) -> dict[str, Any]:
    """A chunk for one choice."""
    return {"id": "1", "choices": [{"index": index, "delta": fields, "finish_reason": finish_reason}]}


def custom(**fields: Any) -> dict[str, Any]:
    return delta(custom_content=fields)


def scripted(*chunks: Any) -> play.Behaviour:
    return play.sse(*(play.data(json.dumps(chunk)) for chunk in chunks), play.data("[DONE]"))


async def final(world: World, server: Server, *chunks: Any) -> Any:
    """What these chunks add up to."""
    server.script(scripted(*chunks))
    return await world((await world.stream(world.client(server.url))).final())


async def message(world: World, server: Server, *deltas: dict[str, Any]) -> dict[str, Any]:
    """What these deltas of the first choice add up to."""
    answer = await final(world, server, *(delta(**fields) for fields in deltas))
    found: dict[str, Any] = plain(answer.choices[0].message.to_dict())
    return found


# adding up


@pytest.mark.parametrize(("deployment", "parameters"), SAME, ids=[name for name, _ in SAME])
async def test_stream_adds_up_to_the_whole_answer(world: World, deployment: str, parameters: dict[str, Any]) -> None:
    client = world.client()
    text = "one two  three"
    whole = await world.chat(client, deployment, text, **parameters)
    streamed = await world((await world.stream(client, deployment, text, **parameters)).final())
    streamed.additional_properties.pop("prompt_filter_results", None)  # the emulator tells it in streams only
    assert type(streamed) is type(whole)
    assert plain(streamed.to_dict()) == plain(whole.to_dict())
    assert [type(c.message) for c in streamed.choices] == [type(c.message) for c in whole.choices]


async def test_texts_are_joined(world: World, server: Server) -> None:
    pieces = ("content", "refusal", "reasoning_content")
    deltas = [
        {"role": "assistant"},
        *({name: text} for text in ("a", "", "b ", "c") for name in pieces),
        {"content": None},
    ]
    assert await message(world, server, *deltas) == {"role": "assistant", **dict.fromkeys(pieces, "ab c")}


async def test_the_role_is_not_joined(world: World, server: Server) -> None:
    assert await message(world, server, *[{"role": "assistant", "content": "a"}] * 3) == {
        "role": "assistant",
        "content": "aaa",
    }


async def test_tool_calls_are_merged_by_index(world: World, server: Server) -> None:
    def call(index: int, **fields: Any) -> dict[str, Any]:
        return {"tool_calls": [{"index": index, **fields}]}

    found = await message(
        world,
        server,
        {"role": "assistant", "content": None},
        call(0, id="a", type="function", function={"name": "f", "arguments": ""}),
        call(1, id="b", type="function", function={"name": "g", "arguments": "["}),
        call(0, function={"arguments": '{"x"'}),
        call(1, function={"arguments": "1"}),
        {"tool_calls": [{"index": 0, "function": {"arguments": ": 2}"}}, {"index": 1, "function": {"arguments": "]"}}]},
        call(0, id=None, type=None, function={"name": None, "arguments": None}),
    )
    assert [call["function"] for call in found["tool_calls"]] == [
        {"name": "f", "arguments": '{"x": 2}'},
        {"name": "g", "arguments": "[1]"},
    ]
    assert [call["type"] for call in found["tool_calls"]] == ["function", "function"]
    assert not any("index" in call for call in found["tool_calls"])


async def test_deprecated_function_calls_are_joined(world: World, server: Server) -> None:
    pieces = [{"function_call": {"name": "f", "arguments": ""}}, {"function_call": {"arguments": "{"}}]
    found = await message(world, server, *pieces, {"function_call": {"arguments": "}"}})
    assert found["function_call"] == {"name": "f", "arguments": "{}"}


async def test_stages_are_merged_by_index(world: World, server: Server) -> None:
    def stage(index: int, **fields: Any) -> dict[str, Any]:
        return {"custom_content": {"stages": [{"index": index, "status": None, **fields}]}}

    found = await message(
        world,
        server,
        stage(0, name="Sea"),
        stage(1, name="Read", parent_stage_index=0),
        stage(0, name="rch", content="a"),
        stage(1, content="x", attachments=[{"index": 0, "title": "one", "data": "1"}]),
        stage(1, attachments=[{"index": 1, "title": "two", "data": "2"}]),
        stage(0, content="b"),
        stage(1, status="failed"),
        stage(0, status="completed"),
    )
    assert found["custom_content"]["stages"] == [
        {"name": "Search", "content": "ab", "status": "completed"},
        {
            "name": "Read",
            "parent_stage_index": 0,
            "content": "x",
            "attachments": [{"title": "one", "data": "1"}, {"title": "two", "data": "2"}],
            "status": "failed",
        },
    ]


async def test_status_is_overwritten_and_state_and_form_replaced(world: World, server: Server) -> None:
    answer = await final(
        world,
        server,
        custom(stages=[{"index": 0, "status": "completed"}]),
        custom(state={"a": 1, "list": [1]}, form_schema={"type": "object"}),
        custom(stages=[{"index": 0, "status": "failed"}]),
        custom(state={"b": "x", "list": [2]}, form_schema={"type": "string"}),
        custom(state=None, form_schema=None, form_value="v"),
    )
    content = answer.choices[0].message.custom_content
    assert content.stages[0].status == "failed"
    assert content.state == {"b": "x", "list": [2]}
    assert content.form_schema == {"type": "string"}
    assert content.form_value == "v"


async def test_attachments_with_and_without_index(world: World, server: Server) -> None:
    answer = await final(
        world,
        server,
        custom(attachments=[{"index": 0, "title": "zero"}, {"index": 1, "title": "one"}]),
        custom(attachments=[{"title": "bare"}]),
        custom(attachments=[{"index": 1, "url": "files/b/1"}]),
        custom(attachments=[]),
    )
    assert plain([a.to_dict() for a in answer.choices[0].message.custom_content.attachments]) == [
        {"title": "zero"},
        {"title": "one", "url": "files/b/1"},
        {"title": "bare"},
    ]


async def test_usage_and_statistics_are_taken_whole(world: World, server: Server) -> None:
    usage = {
        "prompt_tokens": 1,
        "completion_tokens": 2,
        "total_tokens": 3,
        "prompt_tokens_details": {"cached_tokens": 1},
    }
    statistics = {
        "usage_per_model": [{"index": 0, "model": "m"}, {"index": 1, "model": "n"}],
        "discarded_messages": [1],
    }
    answer = await final(
        world,
        server,
        {**delta(content="x"), "usage": None, "model": "m", "system_fingerprint": "fp", "created": 5},
        delta(0, "stop"),
        {"id": "1", "choices": [], "usage": usage},
        {"id": "1", "choices": [], "usage": None, "statistics": statistics},
    )
    assert plain(answer.usage.to_dict()) == usage
    assert plain(answer.statistics.to_dict()) == statistics
    assert (answer.model, answer.system_fingerprint, answer.created, answer.id) == ("m", "fp", 5, "1")
    assert answer.choices[0].finish_reason == "stop"


async def test_choices_are_told_apart_and_put_in_order(world: World, server: Server) -> None:
    chunks = [
        delta(2, content="c"),
        delta(0, content="a"),
        delta(1, content="b"),
        delta(2, content="C"),
        delta(0, "stop"),
    ]
    answer = await final(world, server, *chunks)
    assert [(c.index, c.message.content, c.finish_reason) for c in answer.choices] == [
        (0, "a", "stop"),
        (1, "b", None),
        (2, "cC", None),
    ]


async def test_choices_without_delta_add_nothing(world: World, server: Server) -> None:
    """Filters of Azure's tell of what came before in such ones."""
    chunks = (
        {"choices": [{"index": 0, "content_filter_offsets": {"check_offset": 0}}]},
        delta(content="a"),
        {"choices": [{"index": 0, "finish_reason": "stop"}, {"index": 1, "delta": None}]},
    )
    answer = await final(world, server, *chunks)
    assert [(c.index, c.message.content, c.finish_reason) for c in answer.choices] == [
        (0, "a", "stop"),
        (1, None, None),
    ]
    stream = await world.stream(world.client(server.url))
    assert await world.collect(stream.text()) == ["a"]


async def test_an_index_of_another_kind_breaks_nothing(world: World, server: Server) -> None:
    chunks = ({"choices": [{"index": index, "delta": {"content": "x"}}]} for index in ("a", 1, 0, "a"))
    answer = await final(world, server, *chunks)
    assert [(c.index, c.message.content) for c in answer.choices] == [("a", "xx"), (0, "x"), (1, "x")]


async def test_choices_without_index_are_one_choice(world: World, server: Server) -> None:
    answer = await final(world, server, *({"choices": [{"delta": {"content": text}}]} for text in ("a", "b", "c")))
    assert [choice.message.content for choice in answer.choices] == ["abc"]


async def test_probabilities_are_collected(world: World, server: Server) -> None:
    def chunk(token: str) -> dict[str, Any]:
        return {"choices": [{"index": 0, "delta": {}, "logprobs": {"content": [{"token": token, "logprob": -0.5}]}}]}

    answer = await final(world, server, chunk("a"), chunk("b"), delta(0, "stop"))
    assert [entry["token"] for entry in answer.choices[0].logprobs.content] == ["a", "b"]


async def test_fields_that_nobody_knows_are_kept(world: World, server: Server) -> None:
    answer = await final(
        world,
        server,
        {"choices": [], "prompt_filter_results": [{"prompt_index": 0}]},
        {"choices": [{"index": 0, "delta": {"content": "a", "mood": "calm"}, "content_filter_results": {"hate": 0}}]},
        custom(stages=[{"index": 0, "colour": "red"}], novelty={"a": 1}),
        {**delta(0, "stop"), "cost": 0.1},
    )
    assert plain(answer.to_dict()) == {
        "choices": [
            {
                "index": 0,
                "message": {
                    "content": "a",
                    "mood": "calm",
                    "custom_content": {"stages": [{"colour": "red"}], "novelty": {"a": 1}},
                },
                "content_filter_results": {"hate": 0},
                "finish_reason": "stop",
            }
        ],
        "prompt_filter_results": [{"prompt_index": 0}],
        "cost": 0.1,
    }


async def test_so_far_grows_and_is_the_caller_s(world: World) -> None:
    stream = await world.stream(world.client(), "stages")
    assert stream.so_far.choices == []
    seen: list[Any] = []
    while (chunk := await world.next(stream)) is not END:
        seen.append((chunk, chunk.to_dict()))
        so_far = stream.so_far
        for choice in so_far.choices:
            choice.message.content = "spoilt"
            if choice.message.custom_content:
                choice.message.custom_content.stages = None
                for attachment in choice.message.custom_content.attachments or ():
                    attachment.data = "spoilt"
                (choice.message.custom_content.state or {}).clear()
    content = stream.so_far.choices[0].message.custom_content
    assert stream.so_far.choices[0].message.content == "Here it is."
    assert [stage.name for stage in content.stages] == ["Search the web", "Read"]
    assert content.attachments[0].data == "* a\n* b"
    assert content.state["step"] == 2
    assert all(chunk.to_dict() == before for chunk, before in seen), "a chunk that was handed out has changed"


async def test_what_came_before_an_error_is_there(world: World) -> None:
    stream = await world.stream(world.client(), "error-midstream", "one two three")
    with pytest.raises(StreamEventError):
        await world(stream.final())
    assert stream.so_far.choices[0].message.content == "one "


async def test_text_gives_the_first_choice_s_text_only(world: World) -> None:
    client = world.client()
    stream = await world.stream(client, "gpt-4o", "one two", n=2)
    assert await world.collect(stream.text()) == ["one ", "two"]
    assert [choice.message.content for choice in stream.so_far.choices] == ["one two", "one two"]
    assert await world.collect(stream.text()) == []
    assert await world.collect((await world.stream(client, "azure", "one two")).text()) == ["one ", "two"]
    stream = await world.stream(client, "reasoning")
    assert await world.collect(stream.text()) == ["5"]
    assert stream.so_far.choices[0].message.reasoning_content == "Two and three."
    assert await world.collect((await world.stream(client, "unicode")).text()) == [
        "line\u2028separator ", "next\u0085line ", "caf\u00e9 ", "\U0001f642", " \u65e5\u672c\u8a9e",
    ]  # fmt: skip


async def test_text_may_be_left_early_and_gone_on_with(world: World) -> None:
    stream = await world.stream(world.client(), text="one two three")
    text = stream.text()
    assert await world.next(text) == "one "
    assert [c.choices[0].delta.content for c in await world.collect(stream)][:2] == ["two ", "three"]
    assert (await world(stream.final())).choices[0].message.content == "one two three"


async def test_chunks_show_fragments_as_they_come(world: World) -> None:
    chunks = await world.collect(await world.stream(world.client(), "tools"))
    calls = [call for chunk in chunks for call in chunk.choices[0].delta.tool_calls or ()]
    assert (calls[0].id, calls[0].type, calls[0].function.name) == ("call_1", "function", "get_weather")
    assert [call.index for call in calls] == [0] * len(calls)
    assert len(calls) > 2
    assert all(call.id is None for call in calls[1:])
    assert json.loads("".join(call.function.arguments for call in calls))["city"] == "Paris"
    chunks = await world.collect(await world.stream(world.client(), "stages"))
    contents = [chunk.choices[0].delta.custom_content for chunk in chunks]
    stages = [stage for content in contents if content for stage in content.stages or ()]
    assert [stage.status for stage in stages][-2:] == ["failed", "completed"]
    assert stages[0].name == "Search"
    assert chunks[-1].statistics.usage_per_model[0].total_tokens == 24


# as it arrives


async def test_first_chunk_is_there_before_the_second_is_sent(world: World, server: Server) -> None:
    go_on = threading.Event()
    first, second = (play.data(json.dumps(delta(content=text))) for text in ("a", "b"))
    server.script(play.sse(first, go_on, second, play.data("[DONE]")))
    stream = await world.stream(world.client(server.url))
    assert texts([await world.next(stream)]) == ["a"]
    assert stream.so_far.choices[0].message.content == "a"
    go_on.set()
    assert texts(await world.collect(stream)) == ["b"]


async def test_stream_is_there_before_the_first_chunk_is_sent(world: World, server: Server) -> None:
    go_on = threading.Event()
    server.script(play.sse(go_on, play.data("[DONE]")))
    stream = await world.stream(world.client(server.url))
    assert stream.response.headers["content-type"] == "text/event-stream"
    go_on.set()
    assert await world.collect(stream) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
async def test_all_line_ends_and_field_forms_are_read(world: World, server: Server, end: str) -> None:
    lines = [": ping", "", f"data:{json.dumps(delta(content='a'))}", "", "event: x", "id: 7", "retry: 10"]
    lines += ["data: {", 'data: "choices": []}', "", "data: [DONE]", "", ""]
    server.script(play.sse("\ufeff" + end.join(lines)))
    chunks = await world.collect(await world.stream(world.client(server.url)))
    assert texts(chunks) == ["a"]
    assert len(chunks) == 2


async def test_heartbeats_are_no_events_but_signs_of_life(world: World) -> None:
    client = world.client()
    chunks = await world.collect(await world.stream(client, "heartbeat", "one two"))
    assert texts(chunks) == ["one ", "two"]
    chunks = await world.collect(await world.stream(client, "pings-80", "one two", read_timeout=0.06))
    assert texts(chunks) == ["one ", "two"]


async def test_silence_ends_a_stream(world: World) -> None:
    stream = await world.stream(world.client(), "stall-midstream-5000", "one two", read_timeout=0.05)
    chunks, error = await world.partly(stream)
    assert texts(chunks) == ["one "]
    assert isinstance(error, StreamTimeoutError)
    assert isinstance(error, TimeoutError)
    assert error.status_code == 408


async def test_nothing_but_heartbeats_ends_a_stream(world: World) -> None:
    stream = await world.stream(world.client(event_timeout=0.06), "pings-5000", "one two")
    chunks, error = await world.partly(stream)
    assert len(chunks) == 1
    assert isinstance(error, StreamTimeoutError)


async def test_a_slow_stream_outlives_the_time_limit_of_its_headers(world: World, server: Server) -> None:
    events = [play.data(json.dumps(delta(content=text))) for text in ("a", "b", "c")]
    server.script(play.sse(events[0], 0.06, events[1], 0.06, events[2], play.data("[DONE]")))
    stream = await world.stream(world.client(server.url), timeout=0.1)
    assert texts(await world.collect(stream)) == ["a", "b", "c"]


async def test_errors_before_the_first_chunk(world: World) -> None:
    client = world.client(max_retries=0)
    chunks, error = await world.partly(await world.stream(client, "error-first"))
    assert chunks == []
    assert isinstance(error, StreamEventError)
    with pytest.raises(StreamError) as caught:
        await world.stream(client, "json-instead")
    assert caught.value.body["object"] == "chat.completion"


async def test_events_that_are_no_json(world: World, dial: DialEmulator) -> None:
    for junk in (b"data: {\n\n", b"data: nonsense\n\n", b"data: 7\n\n", b"data: []\n\n"):
        dial.fail_next(Insert(junk, after=2))
        chunks, error = await world.partly(await world.stream(world.client(), text="one two"))
        assert texts(chunks) == ["one "]
        assert isinstance(error, ParsingDataError)


async def test_deployments_of_the_emulator_may_be_one_s_own(world: World, dial: DialEmulator) -> None:
    dial.add_deployment("mine", lambda body: Reply(deltas=[{"content": body["messages"][0]["content"][::-1]}]))
    client = world.client()
    assert (await world.chat(client, "mine", "abc")).choices[0].message.content == "cba"
    assert texts(await world.collect(await world.stream(client, "mine", "abc"))) == ["cba"]
    assert dial.requests[-1].json() == {"messages": [{**HI[0], "content": "abc"}], "stream": True}
