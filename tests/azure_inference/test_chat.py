"""Chat completions: what goes out, what comes back, whole and streamed."""

from __future__ import annotations

import asyncio
import gc
import io
import json
from collections import UserDict
from typing import Any

import pytest

from azure_inference.worlds import World, texts
from veneer.azure_inference.models import (
    AssistantMessage,
    AsyncStreamingChatCompletions,
    ChatCompletionsToolChoicePreset,
    ChatCompletionsToolDefinition,
    FunctionDefinition,
    JsonSchemaFormat,
    SystemMessage,
    ToolMessage,
    UserMessage,
)

TOOL = ChatCompletionsToolDefinition(
    function=FunctionDefinition(
        name="get_max_temperature",
        parameters={"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "string"}}},
    )
)


async def test_an_answer(world: World) -> None:
    answer = await world.chat(world.client(), messages=[SystemMessage("You are brief."), UserMessage("2+3=")])
    assert answer.choices[0].message.content == "5"
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert answer.created.tzinfo is not None
    assert isinstance(answer["created"], int)


async def test_a_stream_of_a_serverless_endpoint(world: World) -> None:
    stream = await world.chat(world.client(), "one two three", stream=True)
    updates = await world.collect(stream)
    assert texts(updates) == ["", "one", " two", " three", ""]
    assert updates[-1].usage.completion_tokens == 3
    assert stream.so_far.choices[0].message.content == "one two three"


@pytest.mark.parametrize("kind", ["openai/v1", "deployment"])
async def test_a_stream_of_azure_openai_begins_with_a_choice(world: World, kind: str) -> None:
    azure = world.azure
    url = azure.openai_url if kind == "openai/v1" else azure.deployment_url("gpt-4o")
    version = {} if kind == "openai/v1" else {"api_version": "2024-10-21"}
    client = world.client(url, model="gpt-4o", **version)
    stream = await world.chat(client, "one two", stream=True, stream_options={"include_usage": True})
    updates = await world.collect(stream)
    assert updates[0].choices[0].delta.role == "assistant"
    assert [bool(update.choices) for update in updates] == [True] * (len(updates) - 1) + [False]
    assert updates[-1].usage.completion_tokens_details.reasoning_tokens == 0
    whole = stream.so_far
    assert whole.prompt_filter_results[0].content_filter_results.violence.severity == "safe"
    assert whole.usage.total_tokens == updates[-1].usage.total_tokens
    assert azure.requests[-1].query.get("api-version") == (None if kind == "openai/v1" else "2024-10-21")


@pytest.mark.parametrize("url", ["serverless", "openai"])
async def test_a_tool_call_whole_or_in_fragments_and_its_result(world: World, url: str) -> None:
    endpoint = world.azure.base_url if url == "serverless" else world.azure.openai_url
    client = world.client(endpoint, model="gpt-4o")
    messages: list[Any] = [UserMessage("How warm will it be in Seattle in two days?")]
    stream = await world.chat(client, messages=messages, tools=[TOOL], stream=True)
    streamed = (await world(stream.final())).choices[0].message
    whole = (await world.chat(client, messages=messages, tools=[TOOL])).choices[0].message
    assert whole.tool_calls == streamed.tool_calls
    call = whole.tool_calls[0]
    assert json.loads(call.function.arguments) == {"city": "Seattle", "days": "2"}
    calls = (whole.tool_calls, streamed.tool_calls)
    for said in (*(AssistantMessage(tool_calls=found) for found in calls), whole):
        history = [*messages, said, ToolMessage("62", tool_call_id=call.id)]
        answer = await world.chat(client, messages=history, tools=[TOOL])
        assert answer.choices[0].message.content == "The tool says: 62"


async def test_text_of_a_stream(world: World) -> None:
    stream = await world.chat(world.client(), "one two", stream=True)
    assert await world.collect(stream.text()) == ["one", " two"]
    assert stream.so_far.choices[0].finish_reason == "stop"


async def test_reasoning_whole_and_streamed(world: World) -> None:
    client = world.client(model="reasoning")
    whole = await world.chat(client)
    stream = await world.chat(client, stream=True)
    final = await world(stream.final())
    assert whole.choices[0].message.reasoning_content == "Two and three."
    assert final.choices[0].message.reasoning_content == "Two and three."


async def test_content_filter_details(world: World) -> None:
    client = world.client(world.azure.openai_url, model="filtered")
    choice = (await world.chat(client)).choices[0]
    assert choice.finish_reason == "content_filter"
    assert choice.content_filter_results.hate.filtered is True
    assert choice.content_filter_results.hate.severity == "high"


async def test_defaults_are_used_and_overridden(world: World) -> None:
    client = world.client(temperature=0.1, max_tokens=5, response_format="text", model_extras={"safe_prompt": True})
    await world.chat(client)
    await world.chat(client, temperature=0.9, response_format="json_object", model_extras={"n": 1})
    first, second = (request.json() for request in world.azure.requests)
    assert (first["temperature"], first["max_tokens"], first["response_format"]) == (0.1, 5, {"type": "text"})
    assert first["safe_prompt"] is True
    assert (second["temperature"], second["max_tokens"], second["response_format"]) == (0.9, 5, {"type": "json_object"})
    assert "safe_prompt" not in second
    assert [r.headers.get("extra-parameters") for r in world.azure.requests] == ["pass-through", "pass-through"]


async def test_the_order_and_the_text_of_the_json(world: World) -> None:
    schema = JsonSchemaFormat(name="x", schema={"type": "object"}, strict=True)
    await world.chat(
        world.client(),
        messages=[SystemMessage("é")],
        top_p=1.0,
        tools=[TOOL],
        tool_choice=ChatCompletionsToolChoicePreset.NONE,
        temperature=0.5,
        stop=["a"],
        seed=1,
        response_format=schema,
        presence_penalty=0.1,
        model="m",
        max_tokens=3,
        frequency_penalty=0.2,
        stream=False,
        max_completion_tokens=9,
        model_extras={"zzz": 1, "seed": 2},
    )
    body = world.azure.requests[-1].body.decode()
    assert (
        list(json.loads(body))
        == (
            "messages stream frequency_penalty max_tokens model presence_penalty response_format seed stop temperature "
            "tool_choice tools top_p max_completion_tokens zzz"
        ).split()
    )
    assert body.startswith('{"messages": [{"role": "system", "content": "é"}], "stream": false, "frequency')
    assert '"response_format": {"type": "json_schema", "json_schema": {"name": "x", ' in body
    assert json.loads(body)["seed"] == 2


@pytest.mark.parametrize("form", ["dict", "mapping", "bytes", "file", "text file"])
@pytest.mark.parametrize("stream", [True, False])
async def test_a_body_of_the_users_own(world: World, form: str, stream: bool) -> None:
    body: Any = {"messages": [{"role": "user", "content": "one two"}], "stream": stream, "temperature": 0.3}
    text = json.dumps(body)
    given = {
        "dict": body,
        "mapping": UserDict(body),
        "bytes": text.encode(),
        "file": io.BytesIO(text.encode()),
        "text file": io.StringIO(text),
    }[form]
    answer = await world(world.client(temperature=0.9).complete(given))
    found = (await world(answer.final())) if stream else answer
    assert found.choices[0].message.content == "one two"
    assert world.azure.requests[-1].json() == body
    assert world.azure.requests[-1].headers["content-type"] == "application/json"


async def test_a_body_and_the_wish_to_stream(world: World) -> None:
    body = {"messages": [{"role": "user", "content": "one two"}]}
    stream = await world(world.client().complete(body, stream=True))
    assert texts(await world.collect(stream)) == ["", "one", " two", ""]
    assert body == {"messages": [{"role": "user", "content": "one two"}]}


@pytest.mark.parametrize(
    ("arguments", "kind", "words"),
    [
        ({}, TypeError, "missing required argument: messages"),
        ({"messages": []}, ValueError, "non-empty list"),
        ({"messages": UserMessage("Hi")}, ValueError, "non-empty list"),
        (
            {"messages": [UserMessage("Hi")], "response_format": "xml"},
            ValueError,
            "Unsupported `response_format`",
        ),
        ({"messages": [UserMessage("Hi")], "transport": 1}, TypeError, "azure-core's pipeline"),
        ({"messages": [UserMessage("Hi")], "retry_policy": 1}, TypeError, "retry_policy belongs to azure-core"),
        ({"messages": [UserMessage("Hi")], "tempreature": 1}, TypeError, "unknown keyword tempreature"),
        ({"body": 5}, TypeError, "body is of type int"),
    ],
)
async def test_what_cannot_be_sent(world: World, arguments: dict[str, Any], kind: type, words: str) -> None:
    client = world.client()
    error = await world.failure(lambda: client.complete(**arguments))
    assert isinstance(error, kind)
    assert words in str(error)
    assert not world.azure.requests


async def test_extra_parameters_are_the_services_to_refuse(world: World) -> None:
    client = world.client()
    error = await world.failure(lambda: client.complete({"messages": [{"role": "user", "content": "a"}], "foo": 1}))
    assert (error.status_code, error.error.code, error.error.target) == (400, "extra_forbidden", "foo")
    answer = await world.chat(client, model_extras={"foo": 1}, extra_parameters="drop")
    assert answer.choices[0].message.content == "Hi"
    assert world.azure.requests[-1].headers["extra-parameters"] == "drop"


async def test_an_abandoned_stream_of_a_foreign_source_is_closed() -> None:
    """What is read need not be an answer of ours."""
    closed: list[bool] = []

    class Foreign:
        async def iter_bytes(self) -> Any:
            yield b"data: {}\n\n"

        async def close(self) -> None:
            closed.append(True)

    stream = AsyncStreamingChatCompletions(Foreign())
    del stream
    gc.collect()
    await asyncio.sleep(0.01)
    assert closed


async def test_a_stream_of_a_foreign_source_is_left_in_the_middle() -> None:
    """By dropping it, which closes its generators one after the other; none of them is at fault."""
    closed: list[bool] = []
    told: list[dict[str, Any]] = []

    class Foreign:
        async def iter_bytes(self) -> Any:
            for _ in range(2):
                yield b'data: {"choices": [{"index": 0, "delta": {"content": "a"}}]}\n\n'

        async def close(self) -> None:
            closed.append(True)

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.append(context))
    try:
        stream = AsyncStreamingChatCompletions(Foreign())
        assert (await anext(stream)).choices[0].delta.content == "a"
        del stream
        gc.collect()
        await asyncio.sleep(0.01)
    finally:
        loop.set_exception_handler(None)
    assert closed
    assert told == []
