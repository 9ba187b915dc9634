"""Streamed completions and chats: their items, their sums, how they end."""

from __future__ import annotations

from typing import Any

import pytest

from aleph_alpha.worlds import World, chat, completion, failure
from support import server as play
from support.server import Server
from support.worlds import END
from veneer.aleph_alpha import (
    ChatStreamChunk,
    CompletionSummary,
    DecodeError,
    FinishReason,
    FunctionCall,
    Image,
    Prompt,
    Role,
    StreamChunk,
    StreamEventError,
    StreamOptions,
    StreamSummary,
    StreamTruncatedError,
    Text,
    ToolCall,
    Usage,
)
from veneer.aleph_alpha.chat import process_chat_stream, stream_chat_item_from_json
from veneer.aleph_alpha.completion import stream_item_from_json
from veneer.testing.aleph_alpha import AlephAlphaEmulator

WEATHER = {
    "type": "function",
    "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


async def test_a_chat_gives_chunks_then_the_reason_to_end(world: World, service: AlephAlphaEmulator) -> None:
    items = await world.items(world.client().chat_with_streaming(chat()))
    assert items == [
        ChatStreamChunk("", Role.Assistant),
        ChatStreamChunk(content="Hello", role=None, tool_calls=None),
        ChatStreamChunk(" you"),
        FinishReason.Stop,
    ]
    assert isinstance(items[-1], FinishReason)
    assert service.requests[0].json()["stream"] is True


async def test_usage_comes_last_where_it_is_asked_for(world: World) -> None:
    request = chat(stream_options=StreamOptions(include_usage=True))
    items = await world.items(world.client().chat_with_streaming(request))
    assert items[-2:] == [FinishReason.Stop, Usage(completion_tokens=2, prompt_tokens=2, total_tokens=4)]


async def test_calls_are_put_together_and_come_before_the_reason_to_end(world: World) -> None:
    stream = world.client().chat_with_streaming(chat("tools", tools=[WEATHER]))
    items = await world.items(stream)
    call = items[-2]
    assert call == ToolCall(call.id, "function", FunctionCall("get_weather", '{"city": "text"}'))
    assert items[-1] == FinishReason.ToolCalls
    assert all(isinstance(item, ChatStreamChunk) and item.tool_calls is None for item in items[:-2])
    assert stream.so_far.message.tool_calls == [call]
    whole = await world(world.client().chat(chat("tools", tools=[WEATHER])))
    assert whole.message.tool_calls[0].function == call.function


def chunk(delta: str, reason: str = "null") -> str:
    return f'{{"choices":[{{"index":0,"delta":{delta},"finish_reason":{reason}}}]}}'


async def test_two_calls_and_text_with_the_reason_to_end(world: World, server: Server) -> None:
    first = '{"index":1,"id":"b","type":"function","function":{"name":"g"}}'
    second = '{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{"}}'
    rest = '{"index":0,"function":{"arguments":"}"}},{"index":1,"function":{"arguments":"[]"}}'
    server.script(
        play.sse(
            play.data(
                chunk('{"role":"assistant"}'),
                chunk(f'{{"tool_calls":[{first},{second}]}}'),
                chunk(f'{{"content":null,"tool_calls":[{rest}]}}'),
                chunk('{"content":"bye"}', '"something_new"'),
                "[DONE]",
            )
        )
    )
    items = await world.items(world.client(server.url).chat_with_streaming(chat()))
    assert items == [
        ChatStreamChunk("", Role.Assistant),
        ChatStreamChunk("bye"),
        ToolCall("a", "function", FunctionCall("f", "{}")),
        ToolCall("b", "function", FunctionCall("g", "[]")),
        "something_new",
    ]


async def test_a_completion_gives_its_events(world: World) -> None:
    request = completion(maximum_tokens=2, n=2)
    items = await world.items(world.client().complete_with_streaming(request, "luminous-base"))
    assert [type(item) for item in items] == [*[StreamChunk] * 4, *[StreamSummary] * 2, CompletionSummary]
    assert [(item.index, item.completion) for item in items[:2]] == [(0, " An"), (1, " An")]
    assert items[4].finish_reason == "maximum_tokens"
    assert items[-1].num_tokens_generated == 4


async def test_streams_add_up_to_the_whole_answer(world: World) -> None:
    client = world.client()
    request = completion(maximum_tokens=3, n=2, tokens=True, log_probs=1)
    streamed = await world(client.complete_with_streaming(request, "luminous-base").final())
    assert streamed == await world(client.complete(request, "luminous-base"))
    answer = await world(client.chat_with_streaming(chat(stream_options=StreamOptions(True))).final())
    whole = await world(client.chat(chat()))
    assert (answer.message, answer.finish_reason, answer.usage) == (whole.message, whole.finish_reason, whole.usage)


async def test_the_text_of_a_stream(world: World) -> None:
    client = world.client()
    assert "".join(await world.collect(client.chat_with_streaming(chat("reasoning")).text())).endswith("Hello you")
    stream = client.complete_with_streaming(completion(maximum_tokens=2, n=2), "luminous-base")
    assert await world.collect(stream.text()) == [" An", " apple"]
    assert stream.response.status_code == 200


async def test_an_optimized_prompt_is_a_prompt(world: World) -> None:
    png = Image.from_bytes(b"\x89PNG\r\n\x1a\n")
    request = completion()
    request.prompt = Prompt([Text(" Hello "), Text(" world! "), png, Text(" The "), Text(" end ")])
    client = world.client()
    whole = await world(client.complete(request, "luminous-base"))
    items = whole.optimized_prompt.items
    assert items == [Text.from_text("Hello  world! "), png, Text.from_text(" The  end")]
    streamed = await world.items(client.complete_with_streaming(request, "luminous-base"))
    assert streamed[-1].optimized_prompt == whole.optimized_prompt


@pytest.mark.parametrize("model", ["error-midstream", "error-first", "cut", "no-end"])
async def test_what_came_before_a_fault_is_delivered(world: World, model: str) -> None:
    for stream in (
        world.client().chat_with_streaming(chat(model)),
        world.client().complete_with_streaming(completion(), model),
    ):
        items, error = await world.partly(stream)
        assert isinstance(error, StreamEventError if model.startswith("error") else StreamTruncatedError)
        assert len(items) == {"error-first": 0, "no-end": len(items) or 1}.get(model, 2)
        if model.startswith("error"):
            assert (str(error), error.code) == ("the worker failed", "WORKER_FAILED")


async def test_a_stream_that_is_left_early_gives_its_connection_back(world: World, service: AlephAlphaEmulator) -> None:
    client = world.client()
    stream = client.chat_with_streaming(chat("long-2000"))
    assert isinstance(await world.next(await world(stream)), ChatStreamChunk)
    await world(stream.close())
    assert await world.collect(stream) == []
    assert await world(client.get_version()) == "4.7.0"


async def test_an_error_before_the_first_item_is_that_of_its_status(world: World) -> None:
    error = await failure(world, lambda: world.client().chat_with_streaming(chat("luminous-base")))
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("model", ["busy-1", "plain-503-1", "retry-after-0"])
async def test_a_busy_model_is_asked_again_for_a_stream(world: World, model: str) -> None:
    items = await world.items(world.client().chat_with_streaming(chat(model)))
    assert items[-1] == FinishReason.Stop


def test_chunks_can_be_read_one_by_one() -> None:
    choice: dict[str, Any] = {"index": 0, "delta": {"content": "hi"}, "finish_reason": None}
    assert stream_chat_item_from_json({"choices": [choice], "usage": None}) == ChatStreamChunk("hi")
    assert ChatStreamChunk.from_json(choice) == ChatStreamChunk.from_json(choice["delta"]) == ChatStreamChunk("hi")
    ended = {"index": 0, "delta": {}, "finish_reason": "stop"}
    assert stream_chat_item_from_json({"choices": [ended]}) is FinishReason.Stop
    used = {"prompt_tokens": 31, "completion_tokens": 88, "total_tokens": 119}
    assert stream_chat_item_from_json({"choices": [], "usage": used}) == Usage(88, 31, 119)
    assert isinstance(stream_item_from_json({"type": "stream_chunk", "index": 0, "completion": ""}), StreamChunk)
    assert stream_item_from_json({"type": "new", "a": 1}).additional_properties == {"a": 1}


async def test_chunks_of_another_source_can_be_processed() -> None:
    async def source() -> Any:
        yield {"choices": [{"index": 0, "delta": {"content": "hi", "role": "assistant"}}]}
        yield {"choices": [{"index": 0, "delta": {"tool_calls": [{"id": "a", "function": {"name": "f"}}]}}]}

    items = [item async for item in process_chat_stream(source())]
    assert items == [ChatStreamChunk("hi", Role.Assistant), ToolCall("a", "function", FunctionCall("f", ""))]


async def test_after_an_event_of_another_kind_there_is_nothing_more(world: World, server: Server) -> None:
    first, last = play.data(chunk('{"content":"a"}'), chunk("7")), play.data(chunk('{"content":"b"}'), "[DONE]")
    server.script(play.sse(first, 0.02, last))
    stream = await world(world.client(server.url).chat_with_streaming(chat()))
    assert await world.next(stream) == ChatStreamChunk("a")
    with pytest.raises(DecodeError, match="not what the service documents"):
        await world.next(stream)
    assert [await world.next(stream) for _ in range(2)] == [END, END]


def test_a_chunk_has_all_fields_of_the_document() -> None:
    made = ChatStreamChunk("a")
    assert {name: getattr(made, name) for name in ChatStreamChunk._FIELDS.values()} == {
        "content": "a",
        "role": None,
        "tool_calls": None,
    }
    assert made == ChatStreamChunk.from_dict({"content": "a"})
