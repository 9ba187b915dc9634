"""Streams of messages, texts and runs: typed, at once, added up, and their ends."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from dify.worlds import KEY, World
from support.server import Server, data, sse
from veneer import DecodeError, dify

END = '{"event": "message_end", "metadata": {}}'


def message(text: str) -> str:
    return json.dumps({"event": "message", "answer": text, "task_id": "t1", "message_id": "m1"}, ensure_ascii=False)


async def scripted(world: World, server: Server, *blocks: Any, **options: Any) -> Any:
    server.script(sse(*blocks, then=options.pop("then", "end")))
    return await world.stream(world.client("Chat", KEY, server.url, **options))


def names(events: list[Any]) -> list[str]:
    return [type(event).__name__.removesuffix("Event") for event in events]


async def test_the_first_event_comes_while_the_server_still_works(world: World, server: Server) -> None:
    go_on = threading.Event()
    stream = await scripted(world, server, data(message("a")), go_on, data(END))
    first = await world.next(stream)
    assert isinstance(first, dify.MessageEvent)
    assert (first.answer, stream.task_id, stream.answer) == ("a", "t1", "a")
    go_on.set()
    assert names(await world.collect(stream)) == ["MessageEnd"]


async def test_an_event_cut_anywhere_is_whole(world: World, server: Server) -> None:
    text = data(message("caf\u00e9 \u2028 \u0085 \U0001f600"), END).encode()
    stream = await scripted(world, server, *(text[i : i + 3] for i in range(0, len(text), 3)))
    assert (await world(stream.final())).answer == "caf\u00e9 \u2028 \u0085 \U0001f600"


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ({"event": "message", "answer": 5}, "answer"),
        ({"event": "agent_thought", "id": ["no text"]}, "thoughts"),
        ({"event": "tts_message", "audio": "a"}, "audio"),
        ({"event": "reasoning_chunk", "data": {"reasoning": 5}}, "reasoning"),
    ],
)
async def test_what_events_tell_fails_where_they_are_not_as_documented(
    world: World, server: Server, event: dict[str, Any], told: str
) -> None:
    stream = await scripted(world, server, data(json.dumps(event), END))
    assert len(await world.collect(stream)) == 2, "they are handed out all the same"
    with pytest.raises(DecodeError, match="not what the service documents"):
        getattr(stream, told)


async def test_lines_are_cut_at_real_line_ends_only(world: World) -> None:
    stream = await world.stream(world.client(), "!unicode")
    lines = [line for line in await world.lines(stream) if line]
    events = [json.loads(line.removeprefix("data:")) for line in lines]
    assert "\u2028" in "".join(event.get("answer", "") for event in events)
    assert events[-1]["event"] == "message_end"


async def test_pings_are_no_events(world: World, server: Server) -> None:
    ping = "event: ping\n\n"
    stream = await scripted(world, server, ping, data(message("a")), ping, data('{"event": "ping"}', END), ping)
    assert names(await world.collect(stream)) == ["Message", "MessageEnd"]


async def test_pings_keep_no_dead_answer_alive(world: World, server: Server) -> None:
    pings = ["event: ping\n\n", 0.01] * 100
    stream = await scripted(world, server, data(message("a")), *pings, event_timeout=0.05, read_timeout=5.0)
    got, error = await world.partly(stream)
    assert names(got) == ["Message"]
    assert isinstance(error, dify.StreamTimeoutError)
    assert "event_timeout" in str(error)


async def test_an_error_event_raises_after_what_came_before_although_pings_go_on(world: World) -> None:
    stream = await world.stream(world.client(), "!quota-then-pings a b c d")
    got, error = await world.partly(stream)
    assert names(got) == ["Message", "Message"]
    assert isinstance(error, dify.StreamEventError)
    assert isinstance(error, dify.ProviderQuotaExceededError)
    assert isinstance(error, dify.BadRequestError)
    assert (error.code, error.status_code) == ("provider_quota_exceeded", 400)
    assert isinstance(error.body, dify.ErrorEvent)
    assert "exhausted" in str(error)


async def test_lines_end_with_the_error_too(world: World) -> None:
    stream = await world.stream(world.client(), "!error-then-pings a b c")
    lines, error = await world.partly(stream.aiter_lines() if world.is_async else stream.iter_lines())
    assert isinstance(error, dify.InternalServerError)
    assert "Internal Server Error" in str(error)
    assert sum('"event":"message"' in line for line in lines) == 2


async def test_a_cut_stream_is_no_whole_one(world: World, server: Server) -> None:
    for then in ("end", "close"):
        stream = await scripted(world, server, data(message("a")), then=then)
        got, error = await world.partly(stream)
        assert names(got) == ["Message"]
        assert isinstance(error, dify.StreamTruncatedError)


async def test_an_unknown_event_comes_with_all_its_data(world: World, server: Server) -> None:
    stream = await scripted(world, server, data('{"event": "brand_new", "task_id": "t", "x": [1]}', END))
    event = await world.next(stream)
    assert type(event) is dify.ChatEvent
    assert (event.event, event.additional_properties) == ("brand_new", {"x": [1]})


async def test_text_deltas_and_the_whole_message(world: World) -> None:
    stream = await world.stream(world.client(), "Hello you")
    assert await world.collect(stream.text_deltas()) == ["You ", "said: ", "Hello ", "you"]
    final = await world(stream.final())
    assert isinstance(final, dify.ChatCompletionResponse)
    assert final.answer == "You said: Hello you"
    assert final.conversation_id == stream.conversation_id
    assert final.metadata is not None
    assert final.metadata.usage is not None
    assert final.metadata.usage.total_price == "0.0000090"


@pytest.mark.parametrize("mode", ["agent", "agent-chat"])
async def test_agents_think_and_their_answer_stands_once(world: World, mode: str) -> None:
    stream = await world.stream(world.app(mode), "one two")
    got = await world.collect(stream)
    assert names(got)[0] == "AgentThought"
    assert stream.answer == "You said: one two"
    assert [thought.observation for thought in stream.thoughts] == ["5"]


async def test_moderation_replaces_the_answer(world: World) -> None:
    stream = await world.stream(world.client(), "!replace me")
    assert (await world(stream.final())).answer == "I cannot say that."


async def test_speech_comes_after_the_end(world: World) -> None:
    stream = await world.stream(world.client(), "!tts hi")
    assert names(await world.collect(stream))[-3:] == ["TtsMessage", "TtsMessage", "TtsMessageEnd"]
    assert stream.audio.startswith(b"ID3")


@pytest.mark.parametrize("query", ["hi", "!finished-first"])
async def test_a_chatflow_may_end_in_either_order(world: World, query: str) -> None:
    stream = await world.stream(world.app("advanced-chat"), query)
    got = names(await world.collect(stream))
    assert {"MessageEnd", "WorkflowFinished"} == set(got[-2:])
    assert stream.outputs == {"answer": stream.answer}
    assert stream.workflow_run_id
    assert stream.reasoning == "Let me think."


async def test_a_workflow_tells_all_that_happens(world: World) -> None:
    stream = await world(world.client("Workflow").run({"query": "!rounds"}, user="user"))
    got = await world.collect(stream)
    seen = set(names(got))
    assert {"IterationNext", "LoopCompleted", "ParallelBranchFinished", "AgentLog", "NodeFinished"} <= seen
    assert {type(event) for event in got} <= {getattr(dify, f"{name}Event") for name in seen}
    assert stream.outputs["answer"] == "You said: !rounds"
    assert (await world(stream.final())).data.status is dify.WorkflowStatus.SUCCEEDED


async def test_node_retries_and_failed_runs(world: World) -> None:
    client = world.client("Workflow")
    got = await world.collect(await world(client.run({"query": "!retry"}, user="user")))
    assert [e.data.retry_index for e in got if isinstance(e, dify.NodeRetryEvent)] == [1, 2]
    stream = await world(client.run({"query": "!failed"}, user="user"))
    await world.collect(stream)
    assert (stream.finished.status, stream.finished.error) == (dify.WorkflowStatus.FAILED, "The node failed")


@pytest.mark.parametrize("mode", ["workflow", "advanced-chat"])
async def test_a_run_waits_for_a_person_and_goes_on(world: World, mode: str) -> None:
    if mode == "workflow":
        client = world.client("Workflow")
        stream = await world(client.run({"query": "!paused"}, user="user"))
    else:
        client = world.app(mode)
        stream = await world.stream(client, "!paused")
    await world.collect(stream)
    assert stream.paused.status is dify.WorkflowStatus.PAUSED
    token = stream.forms[0].form_token
    assert (await world(client.get_human_input_form(token))).parsed.user_actions[0].id == "approve"
    wrong = await world.failure(lambda: client.submit_human_input_form(token, {}, "approve", "user"))
    assert isinstance(wrong, dify.InvalidFormDataError)
    await world(client.submit_human_input_form(token, {"note": "yes"}, "approve", "user"))
    again = await world.failure(lambda: client.submit_human_input_form(token, {"note": "yes"}, "approve", "user"))
    assert isinstance(again, dify.FormSubmittedError)
    assert isinstance(again, dify.WorkflowError)
    resumed = await world(client.stream_events(stream.workflow_run_id, "user"))
    got = names(await world.collect(resumed))
    assert got[:2] == ["WorkflowStarted", "HumanInputFormFilled"]
    assert resumed.outputs == {"answer": "You said yes."}
    last = await world(client.stream_events(stream.workflow_run_id, "user"))
    assert names(await world.collect(last)) == ["WorkflowFinished"]


async def test_stop_ends_a_stream(world: World) -> None:
    world.server.pace = 0.02
    try:
        client = world.client()
        stream = await world.stream(client, "!slow " + "word " * 40)
        first = await world.next(stream)
        await world(client.stop_message(first.task_id, "user"))
        got = await world.collect(stream)
    finally:
        world.server.pace = 0.01
    assert len(got) < 30
    assert names(got)[-1] == "MessageEnd"


async def test_leaving_early_gives_the_connection_back(world: World) -> None:
    client = world.client()
    stream = await world.stream(client, "!long-500")
    await world.next(stream)
    await world.close(stream)
    assert (await world.chat(client)).parsed.answer == "You said: Hi there"


async def test_a_stream_is_read_in_one_form(world: World) -> None:
    stream = await world.stream(world.client())
    assert stream.raise_for_status() is stream
    assert (stream.status_code, stream.headers["Content-Type"]) == (200, "text/event-stream; charset=utf-8")
    with pytest.raises(TypeError, match="no JSON document"):
        stream.json()
    await world.next(stream)
    with pytest.raises(TypeError, match="either as events or as lines"):
        await world.lines(stream)
    await world.close(stream)


async def test_the_rest_of_a_stream_as_text(world: World) -> None:
    stream = await world.stream(world.client())
    body = (await stream.aread()).decode() if world.is_async else stream.text
    assert body.count("data: ") == 5
    assert body.endswith("\n\n")


async def test_the_wrong_form_names_the_right_one(world: World) -> None:
    stream = await world.stream(world.client())
    with pytest.raises(TypeError, match="aread" if world.is_async else "response.read"):
        _ = stream.text if world.is_async else await stream.aread()
    await world.close(stream)


async def test_completions_stream_too(world: World) -> None:
    client = world.client("Completion")
    stream = await world(client.create_completion_message({"query": "one two"}, "streaming", "user"))
    final = await world(stream.final())
    assert isinstance(final, dify.CompletionResponse)
    assert final.answer == "You said: one two"


async def test_a_source_lists_what_it_has_or_fails(world: World) -> None:
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    stream = await world(client.run_datasource_node("source", {}, "local_file"))
    got = await world.collect(stream)
    assert names(got) == ["DatasourceProcessing", "DatasourceCompleted"]
    assert got[1].data == [{"title": "A"}, {"title": "B"}]
    stream = await world(client.run_datasource_node("source", {"fail": True}, "local_file"))
    _, error = await world.partly(stream)
    assert isinstance(error, dify.StreamEventError)
    assert str(error) == "The source cannot be reached."
