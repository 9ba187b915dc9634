"""What aleph-alpha-client is known to get wrong, each as a test that passes here."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from aleph_alpha.worlds import MODEL, World, chat, completion, failure
from support import server as play
from support.server import Server
from veneer.aleph_alpha import (
    AsyncClient,
    ChatStreamChunk,
    Client,
    FinishReason,
    Message,
    RateLimitError,
    RequestTimeoutError,
    StreamTruncatedError,
)
from veneer.testing.aleph_alpha import AlephAlphaEmulator
from veneer.testing.faults import Reset, Stall

CHUNK = json.dumps({"choices": [{"index": 0, "delta": {"content": "hi"}}]})
SPELLINGS = ["comments", "event-names", "no-blank", "crlf", "two-lines", "drip"]


# event streams


@pytest.mark.parametrize("model", SPELLINGS)
async def test_events_may_be_spelled_in_every_way_that_the_standard_allows(world: World, model: str) -> None:
    client = world.client()
    assert [i.content for i in (await world.items(client.chat_with_streaming(chat(model))))[:-1]] == [
        "",
        "Hello",
        " you",
    ]
    items = await world.items(client.complete_with_streaming(completion(maximum_tokens=2), model))
    assert "".join(item.completion for item in items[:-2]) == " An apple"


async def test_an_event_of_900_kilobytes_arrives(world: World) -> None:
    items = await world.items(world.client().complete_with_streaming(completion(maximum_tokens=1), "big-900"))
    assert len(items[-1].optimized_prompt.items[-1].base_64) == 900 * 1024


@pytest.mark.parametrize("end", [("[DONE]",), ()])
async def test_the_last_event_needs_no_blank_line(world: World, server: Server, end: tuple[str, ...]) -> None:
    summary = '{"type":"completion_summary","num_tokens_prompt_total":1,"num_tokens_generated":0}'
    server.script(play.sse(play.data(summary, *end).removesuffix("\n\n")))
    items = await world.items(world.client(server.url).complete_with_streaming(completion(), "m"))
    assert [item.num_tokens_prompt_total for item in items] == [1]


async def test_a_stream_that_is_cut_is_no_whole_answer(world: World, server: Server) -> None:
    server.script(play.sse(play.data(CHUNK)))
    items, error = await world.partly(world.client(server.url).chat_with_streaming(chat()))
    assert items == [ChatStreamChunk("hi")]
    assert isinstance(error, StreamTruncatedError)


@pytest.mark.parametrize(
    "event",
    ['{"error": "broken", "code": "X"}', '{"error": {"message": "broken", "code": "X"}}'],
    ids=["text", "object"],
)
async def test_an_error_in_mid_stream_is_raised_after_what_came_before(
    world: World, server: Server, event: str
) -> None:
    server.script(play.sse(play.data(CHUNK, event)))
    items, error = await world.partly(world.client(server.url).chat_with_streaming(chat()))
    assert items == [ChatStreamChunk("hi")]
    assert (str(error), getattr(error, "code", None)) == ("broken", "X")


async def test_unknown_events_and_reasons_lose_nothing(world: World, server: Server) -> None:
    odd = {"choices": [{"index": 0, "delta": {"content": "end"}, "finish_reason": "tired"}]}
    server.script(
        play.sse(play.data('{"choices":[{"index":0,"delta":{"role":"assistant"}}]}', json.dumps(odd), "[DONE]"))
    )
    items = await world.items(world.client(server.url).chat_with_streaming(chat()))
    assert items == [ChatStreamChunk("", "assistant"), ChatStreamChunk("end"), "tired"]
    new = '{"type":"new_event","index":0,"more":1}'
    server.script(play.sse(play.data(new, '{"type":"completion_summary"}')))
    found = await world.items(world.client(server.url).complete_with_streaming(completion(), "m"))
    assert (found[0].type, found[0].additional_properties) == ("new_event", {"index": 0, "more": 1})


def test_the_sync_client_streams_too(service: AlephAlphaEmulator) -> None:
    with Client(service.token, service.base_url) as client, client.chat_with_streaming(chat()) as stream:
        assert list(stream)[-1] is FinishReason.Stop


# retries and time limits


async def test_a_post_is_not_repeated_after_a_read_timeout(world: World, service: AlephAlphaEmulator) -> None:
    service.fail_next(Stall(5), times=None)
    client = world.client(request_timeout_seconds=0.05, total_retries=2)
    error = await failure(world, lambda: client.complete(completion(), "luminous-base"))
    assert isinstance(error, RequestTimeoutError)
    assert isinstance(error, TimeoutError)
    assert len(service.requests) == 1


async def test_a_post_is_not_repeated_after_a_broken_connection(world: World, service: AlephAlphaEmulator) -> None:
    service.fail_next(Reset(), times=None)
    error = await failure(world, lambda: world.client().chat(chat()))
    assert isinstance(error, ConnectionError)
    assert len(service.requests) == 1


@pytest.mark.parametrize("how", ["chat", "chat_with_streaming"])
async def test_retry_after_is_honoured(world: World, service: AlephAlphaEmulator, how: str) -> None:
    result = getattr(world.client(), how)(chat("retry-after-7"))
    await (world.collect(result) if how == "chat_with_streaming" else world(result))
    assert world.sleeps == [7.0]
    assert len(service.requests) == 2


async def test_a_wait_that_is_too_long_is_told_instead(world: World) -> None:
    error: Any = await failure(world, lambda: world.client().chat(chat("retry-after-3600")))
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 3600
    assert world.sleeps == []


async def test_a_long_stream_is_not_cut_by_the_time_limit(world: World, service: AlephAlphaEmulator) -> None:
    service.fail_next(Stall(0.8, after=2))
    client = world.client(request_timeout_seconds=0.6)
    assert (await world.items(client.chat_with_streaming(chat())))[-1] == FinishReason.Stop


# the rest


@pytest.mark.parametrize("version", ["4.7.0", "1.19.0", "5.0.0-rc.1"])
async def test_newer_versions_of_the_api_are_welcome(world: World, service: AlephAlphaEmulator, version: str) -> None:
    service.api_version = version
    assert await world(world.client().validate_version()) is None


@pytest.mark.parametrize("version", ["1.18.9", "ok", ""])
async def test_older_ones_are_refused(world: World, service: AlephAlphaEmulator, version: str) -> None:
    service.api_version = version
    error = await failure(world, world.client().validate_version)
    assert isinstance(error, RuntimeError)


async def test_an_answer_has_all_that_the_service_tells(world: World) -> None:
    answer = await world(world.client().chat(chat(n=2)))
    assert (answer.id, answer.model, answer.created) == (answer.id, MODEL, 1761000000)
    assert len(answer.choices) == 2
    assert answer.usage.total_tokens


def test_an_async_client_needs_no_running_loop() -> None:
    assert AsyncClient("t", "https://a.example").host == "https://a.example/"


async def test_roles_may_be_plain_strings(world: World) -> None:
    request = chat()
    request.messages = [Message(role="user", content="Hi")]
    assert (await world(world.client().chat(request))).message.content == "Hi"


async def test_an_answer_of_another_media_type_is_read(world: World, server: Server) -> None:
    server.script(play.reply(200, b'[{"name": "a"}]', {"Content-Type": "text/plain"}))
    assert [model["name"] for model in await world(world.client(server.url).models())] == ["a"]


async def test_calls_take_options_of_their_own(world: World, service: AlephAlphaEmulator) -> None:
    traced = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
    await world(world.client().chat(chat(), extra_headers=traced, extra_body={"top_k": 3}))
    assert service.requests[0].headers["traceparent"] == traced["traceparent"]
    assert service.requests[0].json()["top_k"] == 3
    error = await failure(world, lambda: world.client().chat(chat("busy-1"), max_retries=0))
    assert isinstance(error, RuntimeError) is False


def test_the_package_loads_none_of_its_rivals_dependencies() -> None:
    code = (
        "import sys; from veneer.aleph_alpha import *; c = Client('t', 'http://127.0.0.1:1'); c.close();"
        "print([m for m in ('PIL', 'pydantic', 'tokenizers', 'liquid', 'tqdm', 'aiohttp', 'requests', 'httpx')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
