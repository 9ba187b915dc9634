"""Where azure-ai-inference 1.0.0b9 was measured to fail: each of these holds here."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

import pytest

from azure_inference.worlds import KEY, World, texts
from support.server import Server, choose, data, hold, json_reply, reply, sse
from veneer.azure_inference import AzureKeyCredential
from veneer.azure_inference.exceptions import (
    DecodeError,
    HttpResponseError,
    IncompleteReadError,
    ServiceResponseTimeoutError,
    StreamEventError,
)


def update(text: str, **more: Any) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return json.dumps({"id": "1", "created": 1, "model": "m", "choices": [choice], **more})


WHOLE = {
    "id": "1",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "all at once"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4},
}


@pytest.mark.parametrize("model", ["crlf", "comments"])
async def test_all_that_the_standard_allows_in_a_stream(world: World, model: str) -> None:
    stream = await world.chat(world.client(model=model), "one two", stream=True)
    assert texts(await world.collect(stream)) == ["", "one", " two", ""]


async def test_an_error_event_raises_after_what_came_before(world: World) -> None:
    stream = await world.chat(world.client(model="error-midstream"), "one two three", stream=True)
    updates, error = await world.partly(stream)
    assert texts(updates) == ["", "one", " two"]
    assert isinstance(error, StreamEventError | HttpResponseError)
    assert error.error.code == "500"
    assert error.message == "The model stopped answering."


@pytest.mark.parametrize("model", ["no-done", "cut-event", "cut-character"])
async def test_a_stream_that_was_cut_raises(world: World, model: str) -> None:
    stream = await world.chat(world.client(model=model), "one two three", stream=True)
    updates, error = await world.partly(stream)
    assert updates
    assert isinstance(error, IncompleteReadError)


async def test_the_last_event_needs_no_line_end(world: World, server: Server) -> None:
    server.script(sse(data(update("a")), "data: [DONE]"))
    stream = await world.chat(world.client(server.url), stream=True)
    assert texts(await world.collect(stream)) == ["a"]


async def test_a_whole_answer_to_a_wish_for_a_stream_is_delivered(world: World, server: Server) -> None:
    server.script(json_reply(json.dumps(WHOLE)))
    stream = await world.chat(world.client(server.url), stream=True)
    updates = await world.collect(stream)
    assert texts(updates) == ["all at once"]
    assert updates[0].usage.total_tokens == 4
    assert stream.so_far.choices[0].message.content == "all at once"


async def test_a_choice_that_tells_of_filters_alone(world: World, server: Server) -> None:
    """Azure OpenAI sends such ones where its filter works beside the model."""
    late = {"choices": [{"index": 0, "finish_reason": None, "content_filter_results": {"hate": {"filtered": False}}}]}
    server.script(sse(data(json.dumps(late), update("a"), json.dumps(late), "[DONE]")))
    stream = await world.chat(world.client(server.url), stream=True)
    assert await world.collect(stream.text()) == ["a"]
    choice = stream.so_far.choices[0]
    assert choice.message.content == "a"
    assert choice.content_filter_results.hate.filtered is False


async def test_an_error_with_status_200_in_place_of_a_stream_raises(world: World, server: Server) -> None:
    server.script(json_reply('{"error": {"message": "no capacity", "code": "busy"}}'))
    error = await world.failure(lambda: world.chat(world.client(server.url), stream=True))
    assert isinstance(error, HttpResponseError)
    assert error.error.code == "busy"


async def test_streams_give_their_connection_back(world: World) -> None:
    client = world.client()
    before = world.azure.connections
    for _ in range(3):
        stream = await world.chat(client, "one two", stream=True)
        await world.collect(stream)
    assert world.azure.connections - before == 1


async def test_an_answer_that_is_no_json_is_an_error_of_this_package(world: World, server: Server) -> None:
    server.script(reply(200, b"<html>", {"Content-Type": "text/html"}))
    error = await world.failure(lambda: world.chat(world.client(server.url)))
    assert isinstance(error, DecodeError)
    assert isinstance(error, HttpResponseError)


async def test_a_rotated_key_is_seen_in_both_headers(world: World, server: Server) -> None:
    server.script(json_reply(json.dumps(WHOLE)), json_reply(json.dumps(WHOLE)))
    credential = AzureKeyCredential("first-key")
    client = world.client(server.url, credential)
    await world.chat(client)
    credential.update("second-key")
    await world.chat(client)
    assert server.sent("authorization") == ["Bearer first-key", "Bearer second-key"]
    assert server.sent("api-key") == ["first-key", "second-key"]


async def test_the_callers_headers_stay_as_they_are(world: World) -> None:
    own, each = {"X-Own": "a"}, {"X-Each": "b"}
    await world.chat(world.client(headers=own), headers=each)
    assert (own, each) == ({"X-Own": "a"}, {"X-Each": "b"})
    sent = world.azure.requests[-1].headers
    assert (sent["x-own"], sent["x-each"]) == ("a", "b")


async def test_the_callers_version_and_credential_headers_count(world: World, server: Server) -> None:
    server.script(json_reply(json.dumps(WHOLE)))
    client = world.client(server.url)
    await world.chat(client, params={"api-version": "2025-01-01"}, headers={"api-key": "mine", "Authorization": "B x"})
    (received,) = server.requests
    assert received.target == "/chat/completions?api-version=2025-01-01"
    assert (received.headers["api-key"], received.headers["authorization"]) == ("mine", "B x")


async def test_keys_are_never_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await world.chat(world.client(logging_enable=True), "a question", headers={"x-api-key": KEY})
    assert "a question" in caplog.text
    assert "chat.completion" in caplog.text
    assert world.azure.api_key not in caplog.text
    assert KEY not in caplog.text


async def test_bodies_are_not_logged_unless_wished(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await world.chat(world.client(), "a question")
    assert "/chat/completions" in caplog.text
    assert "a question" not in caplog.text


@pytest.mark.parametrize("version", [None, "2025-04-01"])
async def test_the_version_can_be_left_out_or_changed(world: World, server: Server, version: str | None) -> None:
    server.script(json_reply(json.dumps(WHOLE)))
    await world.chat(world.client(server.url, api_version=version))
    assert server.requests[0].target == "/chat/completions" + (f"?api-version={version}" if version else "")


@pytest.mark.parametrize("path", ["/openai/v1", "/v1", "/v1/"])
async def test_a_version_in_the_path_needs_none_in_the_query(world: World, server: Server, path: str) -> None:
    server.script(json_reply(json.dumps(WHOLE)))
    await world.chat(world.client(server.url + path))
    assert server.requests[0].target == f"{path.rstrip('/')}/chat/completions"


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_these_are_repeated_without_being_told(world: World, status: int) -> None:
    answer = await world.chat(world.client(model=f"flaky-{status}-2"))
    assert answer.choices[0].message.content == "Hi"
    assert len(world.azure.requests) == 3
    assert len(world.sleeps) == 2
    ids = [request.headers["x-ms-client-request-id"] for request in world.azure.requests]
    assert len(set(ids)) == 1


async def test_milliseconds_of_retry_after_are_heard(world: World) -> None:
    await world.chat(world.client(model="retry-after-ms-1500"))
    assert world.sleeps == [1.5]


@pytest.mark.parametrize("seconds", [0.05])
async def test_timeout_means_it(world: World, server: Server, seconds: float) -> None:
    server.script(hold)
    client = world.client(server.url)
    started = time.monotonic()
    error = await world.failure(lambda: world.chat(client, timeout=seconds))
    assert isinstance(error, ServiceResponseTimeoutError)
    assert time.monotonic() - started < 2


async def test_timeout_is_for_all_attempts_together(world: World, server: Server) -> None:
    server.script(choose(lambda received: reply(503, b"", {"Retry-After": "30"})))
    error = await world.failure(lambda: world.chat(world.client(server.url), timeout=5))
    assert error.status_code == 503
    assert world.sleeps == []
    assert len(server.requests) == 1


async def test_what_came_later_has_names(world: World) -> None:
    await world.chat(world.client(), max_completion_tokens=5, reasoning_effort="low", parallel_tool_calls=False, n=1)
    body = world.azure.requests[-1].json()
    assert {k: body[k] for k in body if k != "messages"} == {
        "max_completion_tokens": 5,
        "reasoning_effort": "low",
        "n": 1,
        "parallel_tool_calls": False,
    }


async def test_a_client_that_is_dropped_warns_of_nothing(world: World) -> None:
    await world.chat(world.client())
    await world.finish()


async def test_an_endpoint_of_images_that_calls_itself_embedding_gets_its_client(world: World) -> None:
    world.azure.model_info["model_type"] = "embedding"
    load = world.sdk.load_client(world.azure.base_url, world.azure.api_key, serves="image_embeddings")
    client = world.tame(await world(load))
    assert isinstance(client, world.sdk.ImageEmbeddingsClient)
    assert (await world(client.get_model_info())).model_type == "embedding"
    error = await world.failure(
        lambda: world.sdk.load_client(world.azure.base_url, world.azure.api_key, serves="telepathy")
    )
    assert isinstance(error, ValueError)
    assert "No client available to support AI model type `telepathy`" in str(error)
