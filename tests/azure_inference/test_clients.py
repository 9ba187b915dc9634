"""Embeddings, images, model information, raw requests, options, closing."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import pytest

import veneer
from azure_inference.worlds import World
from support.server import Server, choose, json_reply, reply, sse
from veneer.azure_inference import HttpRequest, ResourceNotFoundError
from veneer.azure_inference.models import EmbeddingEncodingFormat, ImageEmbeddingInput, ImageGenerationSize

PICTURE = ImageEmbeddingInput(image="data:image/png;base64,AAAA", text="a dot")
CHAT = {"choices": [{"index": 0, "message": {"role": "assistant", "content": "a"}}]}


async def test_embeddings(world: World) -> None:
    client = world.client(kind="Embeddings", dimensions=4, input_type="query")
    result = await world(client.embed(input=["first phrase", "second phrase"], model="m"))
    assert [item.index for item in result.data] == [0, 1]
    assert len(result.data[0].embedding) == 4
    assert result.usage.total_tokens == result.usage.prompt_tokens == 4
    assert result.id
    assert world.azure.requests[-1].body == (
        b'{"input": ["first phrase", "second phrase"], "dimensions": 4, "input_type": "query", "model": "m"}'
    )
    again = await world(client.embed({"input": ["first phrase"], "dimensions": 4}))
    assert again.data[0].embedding == result.data[0].embedding


async def test_embeddings_as_base64(world: World) -> None:
    client = world.client(kind="Embeddings")
    plain = (await world(client.embed(input=["a"]))).data[0].embedding
    form = EmbeddingEncodingFormat.BASE64
    coded = (await world(client.embed(input=["a"], encoding_format=form))).data[0].embedding
    assert struct.unpack(f"<{len(plain)}f", base64.b64decode(coded)) == pytest.approx(plain)


async def test_embeddings_of_servers_that_send_no_id(world: World) -> None:
    client = world.client(world.azure.openai_url, kind="Embeddings", model="text-embedding-3-small")
    result = await world(client.embed(input=["a"]))
    assert result.id is None
    assert json.loads(str(result)) == result.as_dict()


async def test_image_embeddings(world: World) -> None:
    client = world.client(kind="ImageEmbeddings")
    result = await world(client.embed(input=[PICTURE], model_extras={"own": 1}))
    assert len(result.data) == 1
    assert world.azure.requests[-1].json() == {"input": [PICTURE.as_dict()], "own": 1}
    error = await world.failure(lambda: client.embed(input=[ImageEmbeddingInput(image="none")]))
    assert (error.status_code, error.error.code) == (422, "invalid_image")


async def test_images(world: World) -> None:
    client = world.client(kind="ImageGenerations")
    result = await world(client.generate(prompt="a boat", size=ImageGenerationSize(width=1, height=1), n=2))
    assert [base64.b64decode(item.image)[:4] for item in result.data] == [b"\x89PNG"] * 2
    assert result.usage.image_generations == 2


async def test_a_missing_input(world: World) -> None:
    assert "input" in str(await world.failure(world.client(kind="Embeddings").embed))
    assert "prompt" in str(await world.failure(world.client(kind="ImageGenerations").generate))


async def test_model_information_is_asked_once(world: World) -> None:
    client = world.client()
    assert not client._model_info
    first = await world(client.get_model_info())
    second = await world(client.get_model_info())
    assert first is second
    assert len(world.azure.requests) == 1
    assert "emulated" in str(client)


async def test_model_information_is_not_everywhere(world: World) -> None:
    client = world.client(world.azure.openai_url)
    error = await world.failure(client.get_model_info)
    assert isinstance(error, ResourceNotFoundError)
    assert "model information is not available on this endpoint" in error.message.lower()
    found = await world.failure(lambda: world.sdk.load_client(world.azure.openai_url, world.azure.api_key))
    assert isinstance(found, ResourceNotFoundError)
    assert "`load_client` function does not work on this endpoint" in found.message


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("chat_completion", "ChatCompletionsClient"),
        ("chat-completion", "ChatCompletionsClient"),
        ("embedding", "EmbeddingsClient"),
        ("text embeddings", "EmbeddingsClient"),
        ("image_embeddings", "ImageEmbeddingsClient"),
    ],
)
async def test_load_client(world: World, spelling: str, name: str) -> None:
    world.azure.model_info["model_type"] = spelling
    client = world.tame(await world(world.sdk.load_client(world.azure.base_url, world.azure.api_key, user_agent="me")))
    assert isinstance(client, getattr(world.sdk, name))
    await world(client.get_model_info())
    assert len(world.azure.requests) == 1
    assert world.azure.requests[0].headers["user-agent"].startswith("me ")


@pytest.mark.parametrize(("spelling", "words"), [("", "missing a value"), ("telepathy", "No client available")])
async def test_load_client_for_what_there_is_no_client_for(world: World, spelling: str, words: str) -> None:
    world.azure.model_info["model_type"] = spelling
    error = await world.failure(lambda: world.sdk.load_client(world.azure.base_url, world.azure.api_key))
    assert isinstance(error, ValueError)
    assert words in str(error)


async def test_a_request_of_the_users_own(world: World) -> None:
    client = world.client()
    request = HttpRequest("GET", "/info", params={"api-version": "x"}, headers={"x-mine": "1"})
    response = await world(client.send_request(request))
    assert (response.status_code, response.reason, response.json()["model_name"]) == (200, "OK", "emulated")
    assert response.headers["X-MS-Region"] == "Local"
    assert world.azure.requests[-1].headers["x-mine"] == "1"
    assert response.request is request
    missing = await world(client.send_request(HttpRequest("GET", "nothing")))
    assert (missing.status_code, missing.text()) == (404, "NOT FOUND")
    with pytest.raises(ResourceNotFoundError, match="NOT FOUND"):
        missing.raise_for_status()


async def test_a_request_in_the_shape_of_azure_core(world: World) -> None:
    class Theirs:
        method = "POST"
        url = f"{world.azure.base_url}/embeddings?api-version=1"
        headers = {"Content-Type": "application/json", "Content-Length": "16"}  # noqa: RUF012  # as theirs is
        content = '{"input": ["a"]}'

    response = await world(world.client().send_request(Theirs()))
    assert response.json()["data"][0]["index"] == 0


async def test_a_raw_answer_is_read_as_it_comes(world: World, server: Server) -> None:
    server.script(sse("a", "b"))
    request = HttpRequest("POST", "/x", json={"a": "é"})
    response = await world(world.client(server.url).send_request(request, stream=True))
    with pytest.raises(RuntimeError, match="was not read"):
        _ = response.content
    assert b"".join(await world.collect(response.iter_bytes())) == b"ab"
    await world(response.close())
    assert server.requests[0].body == '{"a": "é"}'.encode()


async def test_hooks_see_and_change_what_goes_out(world: World) -> None:
    seen: list[Any] = []

    def before(request: Any) -> None:
        request.http_request.headers["x-added"] = "yes"
        seen.append(request.http_request)

    client = world.client(raw_response_hook=seen.append)
    await world.chat(client, raw_request_hook=before, request_id="mine", headers={"x-each": "1"})
    request, response = seen
    assert json.loads(request.data)["messages"][0]["content"] == "Hi"
    assert request.headers["Content-Type"] == request.headers["accept"] == "application/json"
    assert request.headers["Authorization"] == f"Bearer {world.azure.api_key}"
    assert world.azure.api_key not in repr(request.headers)
    assert response.http_response.status_code == 200
    assert response.http_response.headers["X-MS-Client-Request-Id"] == "mine"
    assert json.loads(response.http_response.text())["object"] == "chat.completion"
    assert world.azure.requests[-1].headers["x-added"] == "yes"


async def test_user_agent(world: World) -> None:
    client = world.client(user_agent="MyAppId")
    await world.chat(client)
    await world.chat(client, user_agent="Other")
    first, second = (request.headers["user-agent"] for request in world.azure.requests)
    assert first.startswith("MyAppId azsdk-python-ai-inference/")
    assert " Python/" in first
    assert f"veneer/{veneer.__version__}" in first
    assert second.startswith("Other azsdk-python-ai-inference/")


@pytest.mark.parametrize("name", ["retry_total", "max_retries", "retry_status"])
async def test_repetitions_can_be_forbidden_by_client_and_call(world: World, name: str) -> None:
    for client, call in (({name: 0}, {}), ({}, {name: 0})):
        world.azure.reset()
        made = world.client(model="flaky-503-1", **client)
        error = await world.failure(lambda made=made, call=call: world.chat(made, **call))
        assert error.status_code == 503
        assert len(world.azure.requests) == 1


async def test_pauses_are_as_wished(world: World, server: Server) -> None:
    server.script(choose(lambda received: reply(418, b"")))
    wishes = {"retry_mode": "fixed", "retry_backoff_factor": 0.7, "retry_on_status_codes": [418], "retry_total": 2}
    error = await world.failure(lambda: world.chat(world.client(server.url, **wishes)))
    assert error.status_code == 418
    assert len(world.sleeps) == 2
    assert all(0.5 < pause <= 0.7 for pause in world.sleeps)


async def test_connections_by_call_and_client(world: World, server: Server) -> None:
    server.script(json_reply(json.dumps(CHAT)))
    client = world.client("http://far.invalid", proxies={"http": server.url})
    await world.chat(client)
    await world.chat(world.client("http://far.invalid"), proxies={"http": server.url}, connection_verify=False)
    assert [path.partition("?")[0] for path in server.paths] == ["http://far.invalid/chat/completions"] * 2


@pytest.mark.parametrize("name", ["transport", "policies", "per_call_policies", "authentication_policy"])
async def test_pipelines_are_refused(world: World, name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} belongs to azure-core's pipeline"):
        world.client(**{name: object()})
    with pytest.raises(TypeError, match="unknown keyword api_verison"):
        world.client(api_verison="1")


async def test_closing(world: World) -> None:
    client = world.client()
    if world.is_async:
        async with client as entered:
            await entered.complete(messages=[{"role": "user", "content": "a"}])
    else:
        with client as entered:
            entered.complete(messages=[{"role": "user", "content": "a"}])
    assert isinstance(await world.failure(lambda: world.chat(client)), veneer.ClosedError)


async def test_pools_stay_open(world: World) -> None:
    pool: Any = veneer.AsyncClientPool() if world.is_async else veneer.ClientPool()
    before = world.azure.connections
    for kind in ("ChatCompletions", "Embeddings"):
        client = world.client(kind=kind, pool=pool)
        await world(client.get_model_info())
        await world(client.close())
    assert world.azure.connections - before == 1
    await world(pool.close())
