"""The clients send the transcribed requests, and take the transcribed answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure_inference.worlds import World
from support.server import Server, reply, sse
from veneer.azure_inference import AzureError
from wire import Exchange, load

EXCHANGES = [exchange.filled(api_key="the-key") for exchange in load("azure_inference") if exchange.operation]
KINDS = {
    "get_chat_completions": ("ChatCompletions", "complete"),
    "get_embeddings": ("Embeddings", "embed"),
    "get_image_embeddings": ("ImageEmbeddings", "embed"),
    "get_image_generations": ("ImageGenerations", "generate"),
    "get_model_info": ("ChatCompletions", "get_model_info"),
}


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
async def test_the_request_and_the_answer(exchange: Exchange, world: World, server: Server) -> None:
    wanted, answer = exchange.request, exchange.answer
    body = answer.body
    server.script(sse(body) if answer.is_stream else reply(answer.status, body, answer.plain_headers))
    kind, method = KINDS[exchange.operation or ""]
    prefix, _, _ = wanted.path.rpartition(
        {"get_model_info": "/info"}.get(exchange.operation or "", "/chat/completions")
    )
    prefix = "/openai/v1" if wanted.path.startswith("/openai/v1") else prefix if prefix.startswith("/openai") else ""
    version = dict(wanted.query).get("api-version")
    client = world.client(server.url + prefix, wanted.headers["api-key"], kind=kind, api_version=version)

    result: Any = None
    error: Any = None
    try:
        result = await world(getattr(client, method)(**exchange.arguments))
        updates = await world.collect(result) if answer.is_stream else []
    except AzureError as raised:
        error = raised

    (sent,) = server.requests
    assert (sent.method, sent.target) == (wanted.method, wanted.target)
    assert {name: sent.headers[name] for name in wanted.headers} == wanted.headers
    assert (json.loads(sent.body) if sent.body else None) == (wanted.json() if wanted.body else None)
    assert (error is None) == (answer.status == 200)
    if error is not None:
        assert error.status_code == answer.status
        assert json.loads(error.response.text()) == answer.json()
    elif answer.is_stream:
        told = [line for line in body.decode().split("\n\n") if '"choices":[{' in line or '"usage":{' in line]
        assert len(updates) == len(told)
        assert [update.as_dict() for update in updates] == [json.loads(line.removeprefix("data: ")) for line in told]
    else:
        assert result.as_dict() == answer.json()
