"""Embeddings, completions of texts, responses, and messages in Anthropic's format."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import pytest

from dial.worlds import HI, World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    Attachment,
    BadRequestError,
    CachePolicy,
    InvalidRequestError,
    RateLimitError,
    ResourceNotFoundError,
    ResponseEvent,
    ResponseStateEvent,
    ResponseTextEvent,
    ServerError,
    StreamEventError,
    StreamTruncatedError,
)
from veneer.testing.dial import DialEmulator

VECTORS = "text-embedding-3-small"


def sse(*events: dict[str, Any]) -> play.Behaviour:
    return play.sse(*(play.data(json.dumps(event)) for event in events))


# embeddings


async def test_vectors_as_numbers_and_as_text(world: World, dial: DialEmulator) -> None:
    client = world.client()
    answer = await world(client.embeddings.create(deployment_name=VECTORS, input=["one", "two three"], dimensions=5))
    assert [one.index for one in answer.data] == [0, 1]
    assert [len(one.embedding) for one in answer.data] == [5, 5]
    assert (answer.usage.prompt_tokens, answer.usage.total_tokens, answer.model) == (3, 3, VECTORS)
    packed = await world(
        client.embeddings.create(deployment_name=VECTORS, input="one", dimensions=5, encoding_format="base64")
    )
    assert isinstance(packed.data[0].embedding, str)
    assert list(struct.unpack("<5f", base64.b64decode(packed.data[0].embedding))) == answer.data[0].embedding
    assert dial.requests[-1].json() == {"input": "one", "encoding_format": "base64", "dimensions": 5}


@pytest.mark.parametrize("given", ["text", ["a", "b"], [1, 2, 3], [[1, 2], [3]], []], ids=str)
async def test_every_kind_of_input_goes_out_as_it_is(world: World, server: Server, given: Any) -> None:
    server.script(play.json_reply('{"object": "list", "data": []}'))
    client = world.client(server.url, api_version="2024-02-01")
    options = {"custom_input": [Attachment(type="text/plain", data="x"), ["a", {"type": "t", "url": "files/b/a"}]]}
    await world(client.embeddings.create(deployment_name="m", input=given, custom_fields={"type": "query"}, **options))
    (request,) = server.requests
    assert request.target == "/openai/deployments/m/embeddings?api-version=2024-02-01"
    assert json.loads(request.body) == {
        "input": given,
        "custom_input": [{"type": "text/plain", "data": "x"}, ["a", {"type": "t", "url": "files/b/a"}]],
        "custom_fields": {"type": "query"},
    }


async def test_custom_input_is_enough(world: World, dial: DialEmulator) -> None:
    client = world.client()
    answer = await world(client.embeddings.create(deployment_name=VECTORS, custom_input=["one"]))
    assert len(answer.data) == 1
    assert dial.requests[-1].json() == {"input": [], "custom_input": ["one"]}
    count = len(dial.requests)
    assert isinstance(
        await failure(world, lambda: client.embeddings.create(deployment_name=VECTORS)), InvalidRequestError
    )
    with pytest.raises(TypeError, match="did you mean dimensions"):
        await world(client.embeddings.create(deployment_name=VECTORS, input="x", dimension=5))
    assert len(dial.requests) == count


# completions


async def test_completions_whole_and_streamed(world: World) -> None:
    client = world.client()
    ask: dict[str, Any] = {"deployment_name": "gpt-35-turbo", "prompt": ["one two three", "four"], "n": 2}
    whole = await world(client.completions.create(**ask, max_tokens=2))
    assert [choice.text for choice in whole.choices] == ["one two", "one two", "four", "four"]
    assert [choice.finish_reason for choice in whole.choices] == ["length", "length", "stop", "stop"]
    stream = await world(
        client.completions.create(**ask, max_tokens=2, stream=True, stream_options={"include_usage": True})
    )
    assert await world.collect(stream.text()) == ["one", " two"]
    added = stream.so_far
    assert [choice.text for choice in added.choices] == [choice.text for choice in whole.choices]
    assert added.usage == whole.usage
    assert [choice.finish_reason for choice in added.choices] == [choice.finish_reason for choice in whole.choices]


async def test_completions_fail_as_chats_do(world: World) -> None:
    client = world.client(max_retries=0)
    with pytest.raises(ResourceNotFoundError):
        await world(client.completions.create(deployment_name="nothing", prompt="x"))
    with pytest.raises(ServerError):
        await world(client.completions.create(deployment_name="status-503", prompt="x", stream=True))
    stream = await world(client.completions.create(deployment_name="cut-between", prompt="one two", stream=True))
    pieces, error = await world.partly(stream)
    assert [piece.choices[0].text for piece in pieces] == ["one", " two"]
    assert isinstance(error, StreamTruncatedError)
    with pytest.raises(TypeError, match="did you mean max_tokens"):
        await world(client.completions.create(deployment_name="echo", prompt="x", max_token=5))


# responses


async def test_responses_are_kept(world: World) -> None:
    client = world.client()
    made = await world(client.responses.create(model="echo", input="Hi you", instructions="Be short."))
    assert (made.status, made.output[0].content[0].text) == ("completed", "Hi you")
    assert (made.usage.input_tokens, made.usage.output_tokens) == (4, 2)
    assert (await world(client.responses.get(made.id))).to_dict() == made.to_dict()
    after = await world(
        client.responses.create(
            model="echo", input=[{"role": "user", "content": "More"}], previous_response_id=made.id, store=False
        )
    )
    assert after.previous_response_id == made.id
    assert (await world(client.responses.delete(made.id))).deleted is True
    for name in (made.id, after.id):
        with pytest.raises(ResourceNotFoundError) as caught:
            await world(client.responses.get(name))
        assert caught.value.code == "response_not_found"


async def test_responses_in_the_background(world: World) -> None:
    client = world.client()
    made = await world(client.responses.create(model="echo", input="Hi", background=True))
    assert (made.status, made.output) == ("queued", [])
    states = [(await world(client.responses.get(made.id))).status for _ in range(3)]
    assert states == ["queued", "in_progress", "completed"]
    stopped = await world(client.responses.create(model="echo", input="Hi", background=True))
    assert (await world(client.responses.cancel(stopped.id))).status == "cancelled"
    plain = await world(client.responses.create(model="echo", input="Hi"))
    with pytest.raises(BadRequestError, match="background"):
        await world(client.responses.cancel(plain.id))


async def test_events_of_a_stored_response(world: World, dial: DialEmulator) -> None:
    client = world.client()
    made = await world(client.responses.create(model="echo", input="one two three"))
    stream = await world(client.responses.get(made.id, stream=True))
    assert await world.collect(stream.text()) == ["one ", "two ", "three"]
    assert stream.so_far.to_dict() == made.to_dict()
    assert dict(dial.requests[-1].query) == {"stream": "true"}
    rest = await world(client.responses.get(made.id, stream=True, starting_after=5))
    events = await world.collect(rest)
    assert [event.sequence_number for event in events][:2] == [6, 7]
    assert "".join(event.delta for event in events if isinstance(event, ResponseTextEvent)) == "three"
    assert rest.so_far.to_dict() == made.to_dict()
    assert dict(dial.requests[-1].query) == {"stream": "true", "starting_after": "5"}
    whole = await world(client.responses.get(made.id, stream=False))
    assert whole.to_dict() == made.to_dict()
    with pytest.raises(ResourceNotFoundError):
        await world(client.responses.get("resp_0", stream=True))
    count = len(dial.requests)
    with pytest.raises(InvalidRequestError, match="give stream=True too"):
        await world(client.responses.get(made.id, starting_after=5))
    assert len(dial.requests) == count


async def test_events_of_a_response_in_the_background(world: World) -> None:
    client = world.client()
    made = await world(client.responses.create(model="echo", input="Hi you", background=True))
    stream = await world(client.responses.get(made.id, stream=True))
    assert await world.collect(stream.text()) == ["Hi ", "you"]
    assert (await world(client.responses.get(made.id))).status == "completed"
    stopped = await world(client.responses.create(model="echo", input="Hi", background=True))
    await world(client.responses.cancel(stopped.id))
    with pytest.raises(BadRequestError, match="no events"):
        await world(client.responses.get(stopped.id, stream=True))


async def test_events_of_a_response_add_up(world: World) -> None:
    client = world.client()
    whole = await world(client.responses.create(model="echo", input="one two  three"))
    stream = await world(client.responses.create(model="echo", input="one two  three", stream=True))
    events = await world.collect(stream)
    assert [type(event) for event in events[:2]] == [ResponseStateEvent] * 2
    assert "".join(event.delta for event in events if isinstance(event, ResponseTextEvent)) == "one two  three"
    added = stream.so_far
    assert added.output[0].content == whole.output[0].content
    assert (added.status, added.usage) == ("completed", whole.usage)


async def test_a_response_so_far(world: World, server: Server) -> None:
    created = {"id": "r", "status": "in_progress", "output": [], "custom": 1}
    call = {"type": "function_call", "id": "i", "call_id": "c", "name": "f", "arguments": ""}
    final = {"id": "r", "status": "incomplete", "output": [], "incomplete_details": {"reason": "max_output_tokens"}}
    server.script(
        sse(
            {"type": "response.created", "response": created},
            {"type": "response.output_text.delta", "output_index": 1, "content_index": 0, "delta": "a"},
            {"type": "response.output_text.delta", "output_index": 1, "content_index": 0, "delta": "b"},
            {"type": "response.output_item.added", "output_index": 0, "item": call},
            {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": '{"x"'},
            {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": ": 1}"},
            {"type": "response.dreaming", "depth": 3},
            {"type": "response.incomplete", "response": final},
        )
    )
    stream = await world(world.client(server.url).responses.create(model="m", input="x", stream=True))
    assert stream.so_far.output is None
    assert (await world.next(stream)).response.additional_properties == {"custom": 1}
    await world.next(stream)
    assert stream.so_far.output[0].content[0].text == "a"
    rest = await world.collect(stream)
    assert type(rest[-2]) is ResponseEvent
    assert rest[-2].additional_properties == {"depth": 3}
    whole = stream.so_far
    assert (whole.status, whole.incomplete_details) == ("incomplete", {"reason": "max_output_tokens"})
    assert (whole.output[0].arguments, whole.output[1].content[0].text) == ('{"x": 1}', "ab")


async def test_response_streams_that_go_wrong(world: World, server: Server) -> None:
    client = world.client()
    stream = await world(client.responses.create(model="error-midstream", input="one two", stream=True))
    texts, error = await world.partly(stream.text())
    assert texts == ["one "]
    assert isinstance(error, StreamEventError)
    assert (error.message, error.code) == ("The upstream model stopped answering.", "server_error")
    delta = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "a"}
    server.script(sse(delta))
    stream = await world(world.client(server.url).responses.create(model="m", input="x", stream=True))
    assert isinstance((await world.partly(stream))[1], StreamTruncatedError)
    # Servers in front of a model may add the mark of chat streams.
    server.script(play.sse(play.data(json.dumps(delta), "[DONE]")))
    stream = await world(world.client(server.url).responses.create(model="m", input="x", stream=True))
    assert await world.collect(stream.text()) == ["a"]


async def test_fields_nobody_lists_go_into_extra_body(world: World, dial: DialEmulator) -> None:
    client = world.client()
    await world(client.responses.create(model="echo", input="x", extra_body={"prompt": {"id": "p"}}))
    assert dial.requests[-1].json() == {"model": "echo", "input": "x", "prompt": {"id": "p"}}
    with pytest.raises(TypeError, match="did you mean instructions"):
        await world(client.responses.create(model="echo", input="x", instruction="y"))
    with pytest.raises(ResourceNotFoundError, match="Unknown application: nothing"):
        await world(client.responses.create(model="nothing", input="x"))


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("policy", [CachePolicy.CACHE_PRIORITY, "availability-priority", "newer-policy", None])
async def test_what_to_prefer_among_upstreams_that_cache(
    world: World, dial: DialEmulator, policy: str | None, stream: bool
) -> None:
    client, messages = world.client(), HI
    for call in (
        lambda: client.completions.create(deployment_name="echo", prompt="x", cache_policy=policy, stream=stream),
        lambda: client.responses.create(model="echo", input="x", cache_policy=policy, stream=stream),
        lambda: client.anthropic.messages.create(
            model="echo", max_tokens=5, messages=messages, cache_policy=policy, stream=stream
        ),
        lambda: client.chat.completions.create(
            deployment_name="echo", messages=messages, cache_policy=policy, stream=stream
        ),
    ):
        answer = await world(call())
        if stream:
            await world.collect(answer)
        assert dial.requests[-1].headers.get("x-dial-cache-policy") == policy
        assert "cache_policy" not in dial.requests[-1].json()
    with pytest.raises(TypeError, match="cache_policy"):
        await world(client.anthropic.messages.count_tokens(model="echo", messages=messages, cache_policy=policy))


# Anthropic's format


async def test_messages_whole_and_streamed(world: World, dial: DialEmulator) -> None:
    client = world.client()
    ask: dict[str, Any] = {"model": "echo", "max_tokens": 2, "messages": [{"role": "user", "content": "one two three"}]}
    whole = await world(client.anthropic.messages.create(**ask, system="Be short.", anthropic_version="2023-06-01"))
    assert dial.requests[-1].headers["anthropic-version"] == "2023-06-01"
    assert dial.requests[-1].json() == {**ask, "system": "Be short."}
    assert (whole.content[0].text, whole.stop_reason) == ("one two", "max_tokens")
    stream = await world(client.anthropic.messages.create(**ask, system="Be short.", stream=True))
    assert await world.collect(stream.text()) == ["one ", "two"]
    added = stream.so_far.to_dict()
    assert {**added, "id": whole.id} == whole.to_dict()
    count = await world(client.anthropic.messages.count_tokens(model="echo", messages=ask["messages"]))
    assert count.input_tokens + len("Be short.".split()) == whole.usage.input_tokens


async def test_calls_of_tools_are_decoded(world: World) -> None:
    client = world.client()
    ask: dict[str, Any] = {"model": "tools", "max_tokens": 20, "messages": HI}
    ask["tools"] = [{"name": "get_weather", "input_schema": {"type": "object"}}]
    whole = await world(client.anthropic.messages.create(**ask))
    stream = await world(client.anthropic.messages.create(**ask, stream=True))
    added = await world(stream.final())
    assert added.content == whole.content
    assert (added.content[1].name, added.content[1].input) == ("get_weather", {"city": "Paris", "unit": "celsius"})
    assert added.stop_reason == "tool_use"


async def test_a_message_so_far(world: World, server: Server) -> None:
    server.script(
        sse(
            {"type": "message_start", "message": {"id": "m", "content": [], "usage": {"input_tokens": 3}}},
            {"type": "ping"},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking", "thinking": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "Hm"}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "sig"}},
            {"type": "content_block_start", "index": 1, "content_block": {"type": "tool_use", "id": "t", "input": {}}},
            {"type": "content_block_delta", "index": 1, "delta": {"type": "input_json_delta", "partial_json": '{"a'}},
            {"type": "novelty", "x": 1},
            {"type": "message_delta", "delta": {"stop_reason": "max_tokens"}, "usage": {"output_tokens": 9}},
            {"type": "message_stop"},
        )
    )
    client = world.client(server.url)
    stream = await world(client.anthropic.messages.create(model="m", max_tokens=9, messages=HI, stream=True))
    assert stream.so_far.content == []
    events = await world.collect(stream)
    assert [event.type for event in events][-3:] == ["novelty", "message_delta", "message_stop"]
    assert "ping" not in [event.type for event in events]
    whole = stream.so_far
    assert (whole.content[0].thinking, whole.content[0].signature) == ("Hm", "sig")
    assert whole.content[1].input == '{"a'  # the limit cut the arguments
    assert (whole.usage.input_tokens, whole.usage.output_tokens, whole.stop_reason) == (3, 9, "max_tokens")


async def test_message_streams_that_go_wrong(world: World, server: Server) -> None:
    client = world.client(max_retries=0)
    ask: dict[str, Any] = {"max_tokens": 9, "messages": HI, "stream": True}
    stream = await world(client.anthropic.messages.create(model="error-midstream", **ask))
    texts, error = await world.partly(stream.text())
    assert texts == ["Hi"]
    assert isinstance(error, StreamEventError)
    assert (error.message, error.type) == ("The model is overloaded.", "overloaded_error")
    with pytest.raises(RateLimitError):
        await world(client.anthropic.messages.create(model="status-429", **ask))
    server.script(sse({"type": "message_start", "message": {"id": "m", "content": []}}))
    stream = await world(world.client(server.url).anthropic.messages.create(model="m", **ask))
    assert isinstance((await world.partly(stream))[1], StreamTruncatedError)


async def test_models_of_all_pages(world: World, dial: DialEmulator) -> None:
    client = world.client()
    page = await world(client.anthropic.models.list(limit=3))
    assert [model.id for model in page.items] == ["gpt-35-turbo", "gpt-4o", "gemini-pro-vision"]
    assert [model.id for model in await world.collect(page)] == [*(m.id for m in page.items), "stable-diffusion-xl"]
    assert [request.query.get("after_id") for request in dial.requests] == [None, "gemini-pro-vision"]
    before = await world(client.anthropic.models.list(before_id="gemini-pro-vision", limit=1))
    assert [model.id for model in await world.collect(before)] == ["gpt-4o"]
    assert (await world(client.anthropic.models.get("gpt-4o"))).display_name == "gpt-4o"
    with pytest.raises(ResourceNotFoundError, match="model: nothing"):
        await world(client.anthropic.models.get("nothing"))


# chat, the deployment named in the body


async def test_chat_without_deployment_name(world: World, dial: DialEmulator) -> None:
    client = world.client(api_version="2024-02-01")
    answer = await world(client.chat.completions.create(model="echo", messages=HI, conversation_id="c"))
    assert answer.choices[0].message.content == "Hi"
    stream = await world(client.chat.completions.create(model="echo", messages=HI, stream=True))
    assert await world.collect(stream.text()) == ["Hi"]
    first = dial.requests[0]
    assert (first.path, first.query["api-version"], first.headers["x-conversation-id"]) == (
        "/openai/v1/chat/completions",
        "2024-02-01",
        "c",
    )
    with pytest.raises(ResourceNotFoundError, match="Unknown application: nothing"):
        await world(client.chat.completions.create(model="nothing", messages=HI))
    count = len(dial.requests)
    error = await failure(world, lambda: client.chat.completions.create(messages=HI))
    assert isinstance(error, InvalidRequestError)
    assert "deployment_name" in str(error)
    assert len(dial.requests) == count
    both = await world(client.chat.completions.create(deployment_name="echo", model="other", messages=HI))
    assert both.choices[0].message.content == "Hi"
    assert dial.requests[-1].json()["model"] == "other"
