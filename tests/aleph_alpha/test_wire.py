"""The clients send every transcribed request, and read every transcribed answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from aleph_alpha.worlds import World, failure
from support import server as play
from support.server import Server
from veneer.aleph_alpha import (
    BatchSemanticEmbeddingRequest,
    ChatRequest,
    CompletionRequest,
    DetokenizationRequest,
    EmbeddingRequest,
    EmbeddingV2Request,
    EvaluationRequest,
    ExplanationRequest,
    Image,
    InstructableEmbeddingRequest,
    JSONSchema,
    Message,
    Prompt,
    PromptGranularity,
    RerankRequest,
    Role,
    SemanticEmbeddingRequest,
    SemanticRepresentation,
    SteeringConceptCreationRequest,
    SteeringPairedExample,
    StreamOptions,
    TokenizationRequest,
    Tokens,
    TranslationRequest,
)
from wire import Exchange, load

LUMINOUS, LLAMA, EMBEDDER = "luminous-base", "llama-3.1-8b-instruct", "pharia-1-embedding-4608"
HELLO = [Message(Role.User, "Hello, how are you?")]
HI = CompletionRequest(Prompt("Hello"), maximum_tokens=1)
PNG = Image.from_bytes(b"\x89PNG\r\n\x1a\n")


def tool(name: str, field: str) -> dict[str, Any]:
    schema = {"type": "object", "properties": {field: {"type": "string"}}}
    return {"type": "function", "function": {"name": name, "parameters": schema}}


def chat(model: str, messages: list[Message] = HELLO, **fields: Any) -> Callable[[Any], Any]:
    return lambda c: c.chat(ChatRequest(model, messages, **fields))


def streamed(model: str, messages: list[Message] = HELLO, **fields: Any) -> Callable[[Any], Any]:
    return lambda c: c.chat_with_streaming(ChatRequest(model, messages, **fields))


WEATHER = [tool("get_weather", "location")]
CALLS: dict[str, Callable[[Any], Any]] = {
    "version": lambda c: c.get_version(),
    "openapi": lambda c: c.openapi(),
    "tokens": lambda c: c.tokens(),
    "new_token": lambda c: c.new_token("for tests"),
    "delete_token": lambda c: c.delete_token(1),
    "me": lambda c: c.me(),
    "recent_requests": lambda c: c.recent_requests(),
    "check_privileges": lambda c: c.check_privileges("access-to-models", "other"),
    "models_available": lambda c: c.models(),
    "model_settings": lambda c: c.model_settings(),
    "complete": lambda c: c.complete(HI, LUMINOUS),
    "complete_tokens": lambda c: c.complete(
        CompletionRequest(Prompt("Hello"), maximum_tokens=1, tokens=True, log_probs=0), LUMINOUS
    ),
    "complete_optimized": lambda c: c.complete(
        CompletionRequest(Prompt([" Hello ", " world! "]), maximum_tokens=1), LUMINOUS
    ),
    "complete_stream": lambda c: c.complete_with_streaming(HI, LUMINOUS),
    "complete_json": lambda c: c.complete_json(HI, LUMINOUS),
    "chat": chat(LLAMA),
    "chat_maximum_tokens": chat("dummy-model", maximum_tokens=2),
    "chat_tools": chat("tools", tools=WEATHER),
    "chat_no_call": chat("tools", tools=WEATHER, tool_choice="none"),
    "chat_format": chat(
        "dummy-model", response_format=JSONSchema({"type": "object", "properties": {"a": {"type": "string"}}}, "n")
    ),
    "chat_image": chat("dummy-model", [Message(Role.User, ["Look", PNG])]),
    "chat_stream": streamed(LLAMA, [Message(Role.User, "Hi there")]),
    "chat_usage_stream": streamed(LLAMA, [Message(Role.User, "Hi")], stream_options=StreamOptions(True)),
    "chat_tools_stream": streamed("tools", tools=[tool("f", "ab")]),
    "chat_nice": chat("dummy-model"),
    "embed": lambda c: c.embed(EmbeddingRequest(Prompt("hi"), [-1], ["mean"]), LUMINOUS),
    "semantic_embed": lambda c: c.semantic_embed(
        SemanticEmbeddingRequest(Prompt("hi"), SemanticRepresentation.Symmetric, 128), LUMINOUS
    ),
    "batch_semantic_embed": lambda c: c.batch_semantic_embed(
        BatchSemanticEmbeddingRequest([Prompt("hi"), Prompt("you")], SemanticRepresentation.Document, 128)
    ),
    "instructable_embed": lambda c: c.instructable_embed(InstructableEmbeddingRequest(Prompt("hi"), ""), EMBEDDER),
    "embeddings": lambda c: c.embeddings(EmbeddingV2Request(["a", "b"], dimensions=2), LUMINOUS),
    "evaluate": lambda c: c.evaluate(EvaluationRequest(Prompt("hi"), " you"), LUMINOUS),
    "explain": lambda c: c.explain(
        ExplanationRequest(Prompt(["I am", Tokens([1])]), " ok", prompt_granularity=PromptGranularity.Word), LUMINOUS
    ),
    "tokenize": lambda c: c.tokenize(TokenizationRequest("Hello", True, True), LUMINOUS),
    "detokenize": lambda c: c.detokenize(DetokenizationRequest([1]), LUMINOUS),
    "steering": lambda c: c.create_steering_concept(
        SteeringConceptCreationRequest([SteeringPairedExample("No.", "Yo.")])
    ),
    "translate": lambda c: c.translate(TranslationRequest("pharia-1-mt-translation", "Hi", "de")),
    "rerank": lambda c: c.rerank(
        RerankRequest("capital of France", ["Horses.", "The capital of France is Paris."], 1), "dummy-model"
    ),
    "transcribe": lambda c: c.transcribe(("a.wav", b"abc"), "dummy-model", "de"),
    "missing_capability": chat(LUMINOUS),
    "unknown_model": lambda c: c.complete(CompletionRequest(Prompt("Hello")), "nobody"),
    "queue_full": chat("busy-1"),
    "proxy_429": chat("plain-429"),
}
WITHOUT_CALL = {"login": "no method logs in", "tokenizer": "needs the library tokenizers; see test_prompts.py"}
EXCHANGES = {exchange.name: exchange.filled(api_key="token-1") for exchange in load("aleph_alpha")}


def test_every_exchange_has_a_call() -> None:
    assert set(CALLS) | set(WITHOUT_CALL) == set(EXCHANGES)


async def exchanged(world: World, server: Server, exchange: Exchange) -> Any:
    """Make the call and play the answer; gives the result, the items of a stream, or the error."""
    answer = exchange.answer
    if answer.is_stream:
        server.script(play.sse(answer.body))
    else:
        server.script(play.reply(answer.status, answer.body, answer.plain_headers))
    nice = {"nice": True, "hosting": "aleph-alpha", "tags": ["a"]} if exchange.name == "chat_nice" else {}
    client = world.client(server.url, token="token-1", total_retries=0, **nice)
    call = CALLS[exchange.name]
    if answer.status >= 400:
        return await failure(world, lambda: call(client))
    result = call(client)
    return await world.collect(result) if answer.is_stream else await world(result)


@pytest.mark.parametrize("name", CALLS)
async def test_the_request_is_as_transcribed(world: World, server: Server, name: str) -> None:
    exchange = EXCHANGES[name]
    await exchanged(world, server, exchange)
    (sent,) = server.requests
    wanted = exchange.request
    assert (sent.method, sent.target) == (wanted.method, wanted.target)
    for header, value in wanted.headers.items():
        if "BOUNDARY" in value:
            value = value.replace("BOUNDARY", re.findall(r"boundary=(\w+)", sent.headers[header])[0])
        assert sent.headers[header] == value
    if "multipart" in wanted.headers.get("content-type", ""):
        assert re.sub(rb"--\w{32}", b"--BOUNDARY", sent.body) == wanted.body
    elif wanted.body:
        assert json.loads(sent.body) == wanted.json()
    else:
        assert sent.body == b""


@pytest.mark.parametrize("name", CALLS)
async def test_the_answer_is_read_as_transcribed(world: World, server: Server, name: str) -> None:
    exchange = EXCHANGES[name]
    found = await exchanged(world, server, exchange)
    answer = exchange.answer
    if answer.status >= 400:
        assert found.args == (answer.status, answer.body.decode())
    elif answer.is_stream:
        assert found
    elif "json" not in answer.headers.get("content-type", ""):
        assert found == (answer.body.decode() if answer.body else None)
    elif name != "check_privileges":
        shown = [one.to_json() for one in found] if isinstance(found, list) else found.to_json()
        assert without_additions(shown) == without_additions(answer.json())


def without_additions(data: Any) -> Any:
    """JSON data without what the service and prompts add to items: empty controls, blanks before texts."""
    if isinstance(data, list):
        return [without_additions(item) for item in data]
    if not isinstance(data, dict):
        return data
    return {k: without_additions(v) for k, v in data.items() if k not in ("controls", "add_prefix_space")}
