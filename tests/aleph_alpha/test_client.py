"""What Aleph Alpha's clients ask, and what they are told: every method, sync and async."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aleph_alpha.worlds import MODEL, World, chat, completion, failure
from veneer import AsyncClientPool, ClientPool, ConfigurationError
from veneer.aleph_alpha import (
    AsyncClient,
    BatchSemanticEmbeddingRequest,
    Client,
    DetokenizationRequest,
    EmbeddingRequest,
    EmbeddingV2Request,
    EvaluationRequest,
    InstructableEmbeddingRequest,
    NotFoundError,
    Prompt,
    RerankRequest,
    SemanticEmbeddingRequest,
    SemanticRepresentation,
    SteeringConceptCreationRequest,
    SteeringPairedExample,
    TokenizationRequest,
    TranslationRequest,
)
from veneer.testing.aleph_alpha import AlephAlphaEmulator

SYMMETRIC = SemanticRepresentation.Symmetric


def batch(count: int) -> BatchSemanticEmbeddingRequest:
    return BatchSemanticEmbeddingRequest([Prompt(f"text {n}") for n in range(count)], SYMMETRIC, compress_to_size=128)


async def test_complete(world: World) -> None:
    client = world.client()
    answer = await world(client.complete(completion(maximum_tokens=3, tokens=True, log_probs=0), "luminous-base"))
    assert answer.completions[0].completion == " An apple a"
    assert answer.completions[0].finish_reason == "maximum_tokens"
    assert len(answer.completions[0].log_probs) == len(answer.completions[0].completion_tokens) == 3
    assert (answer.num_tokens_prompt_total, answer.num_tokens_generated) == (4, 3)
    assert answer.optimized_prompt is None
    found = await world(client.complete_json(completion(maximum_tokens=3), "luminous-base"))
    assert json.loads(found.completions[0].completion) == {"text": "An apple a"}


async def test_chat(world: World) -> None:
    answer = await world(world.client().chat(chat()))
    assert answer.message.role == "assistant"
    assert answer.message.content == "Hello you"
    assert answer.finish_reason == "stop"
    assert answer.usage.total_tokens == 4
    assert answer.model == MODEL


async def test_embeddings_of_all_kinds(world: World) -> None:
    client = world.client()
    request = EmbeddingRequest(Prompt("hello"), [0, -1], ["mean", "max"], tokens=True)
    states = await world(client.embed(request, "luminous-base"))
    assert set(states.embeddings) == {(layer, p) for layer in ("layer_0", "layer_40") for p in ("mean", "max")}
    assert states.embeddings["layer_0", "mean"] == states.embeddings["layer_0", "max"]
    assert states.tokens
    semantic = await world(client.semantic_embed(SemanticEmbeddingRequest(Prompt("x"), SYMMETRIC), "luminous-base"))
    assert len(semantic.embedding) == 5120
    unnamed = SemanticEmbeddingRequest(Prompt("x"), SYMMETRIC, compress_to_size=128)
    assert len((await world(client.semantic_embed(unnamed))).embedding) == 128
    instructed = InstructableEmbeddingRequest(Prompt("x"), "")
    assert len((await world(client.instructable_embed(instructed, "pharia-1-embedding-4608"))).embedding) == 4608
    found = await world(client.embeddings(EmbeddingV2Request(["a", "b"], dimensions=3), "luminous-base"))
    assert [len(one.embedding) for one in found.data] == [3, 3]


@pytest.mark.parametrize(
    ("count", "size", "sent"), [(1, 100, 1), (100, 100, 1), (101, 100, 2), (70, 32, 3), (0, 100, 0)]
)
async def test_batches_are_cut_and_joined_in_order(
    world: World, service: AlephAlphaEmulator, count: int, size: int, sent: int
) -> None:
    seen: list[tuple[int, int]] = []
    client = world.client()
    answer = await world(
        client.batch_semantic_embed(
            batch(count), num_concurrent_requests=3, batch_size=size, progress=lambda *done: seen.append(done)
        )
    )
    assert len(service.requests) == sent
    assert len(answer.embeddings) == count
    assert answer.num_tokens_prompt_total == 2 * count
    assert seen[-1:] == ([(count, count)] if count else [])
    if count:
        alone = SemanticEmbeddingRequest(Prompt(f"text {count - 1}"), SYMMETRIC, compress_to_size=128)
        assert answer.embeddings[-1] == (await world(client.semantic_embed(alone))).embedding


@pytest.mark.parametrize("wrong", [{"batch_size": 0}, {"batch_size": 101}, {"num_concurrent_requests": 0}])
async def test_impossible_batches_are_refused_before_sending(
    world: World, service: AlephAlphaEmulator, wrong: dict[str, Any]
) -> None:
    client = world.client()
    error = await failure(world, lambda: client.batch_semantic_embed(batch(2), **wrong))
    assert isinstance(error, ValueError)
    assert next(iter(wrong)) in str(error)
    assert not service.requests


async def test_the_progress_of_batches_can_be_written(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    await world(world.client().batch_semantic_embed(batch(3), batch_size=2, progress_bar=True))
    assert capsys.readouterr().err == "\r2 of 3 prompts embedded\r3 of 3 prompts embedded\n"


async def test_evaluate_tokenize_translate_rerank_steer_and_transcribe(world: World) -> None:
    client = world.client()
    result = (await world(client.evaluate(EvaluationRequest(Prompt("x"), " y z"), "luminous-base"))).result
    assert result["token_count"] == result.token_count == 2
    found = await world(client.tokenize(TokenizationRequest("Hello you", True, True), "luminous-base"))
    assert found.tokens == ["\u0120Hello", "\u0120you"]
    text = await world(client.detokenize(DetokenizationRequest(found.token_ids), "luminous-base"))
    assert text.result == "Hello you"
    translated = await world(client.translate(TranslationRequest("pharia-1-mt-translation", "Hi", "de")))
    assert translated.translation == "[de] Hi"
    assert translated.segments is None
    query = RerankRequest("capital of France", ["Horses.", "The capital of France is Paris."], top_n=1)
    ranked = await world(client.rerank(query, "dummy-model"))
    assert [one.index for one in ranked.results] == [1]
    examples = SteeringConceptCreationRequest([SteeringPairedExample(negative="No.", positive="Yo.")])
    first, again = [await world(client.create_steering_concept(examples)) for _ in range(2)]
    assert first.id == again.id
    heard = await world(client.transcribe(("a.wav", b"123"), "dummy-model", "de"))
    assert (heard.transcription, heard.language) == ("3 bytes of sound", "de")


async def test_models_accounts_and_the_api_itself(world: World) -> None:
    client = world.client()
    models = await world(client.models())
    assert "luminous-base" in [model["name"] for model in models]
    assert models[0].max_context_size == 8192
    assert [m.name for m in await world(client.model_settings()) if m.chat]
    assert await world(client.get_version()) == "4.7.0"
    assert (await world(client.openapi())).startswith("openapi: 3")
    assert (await world(client.me())).role == "Client"
    assert len(await world(client.recent_requests())) == 1
    assert await world(client.check_privileges("access-to-models", "everything")) == ["access-to-models"]


async def test_api_tokens_are_made_used_and_deleted(world: World) -> None:
    client = world.client()
    made = await world(client.new_token("for a test"))
    assert made.token not in repr(made)
    assert "for a test" in [one.description for one in await world(client.tokens())]
    assert await world(world.client(token=made.token).me())
    assert await world(client.delete_token(made.metadata.token_id)) is None
    with pytest.raises(PermissionError):
        await world(world.client(token=made.token).me())
    with pytest.raises(NotFoundError):
        await world(client.delete_token(made.metadata.token_id))


async def test_nice_hosting_and_tags_go_into_every_request(world: World, service: AlephAlphaEmulator) -> None:
    client = world.client(nice=True, hosting="aleph-alpha", tags=["a", "b"])
    assert (client.nice, client.hosting, list(client.tags)) == (True, "aleph-alpha", ["a", "b"])
    await world(client.chat(chat()))
    await world(client.tokenize(TokenizationRequest("x", True, False), "luminous-base"))
    await world.collect(client.complete_with_streaming(completion(), "luminous-base"))
    for request in service.requests:
        assert dict(request.query) == {"nice": "true"}
        assert request.json()["hosting"] == "aleph-alpha"
        assert request.json()["tags"] == ["a", "b"]


async def test_without_them_nothing_is_added(world: World, service: AlephAlphaEmulator) -> None:
    await world(world.client().chat(chat()))
    (request,) = service.requests
    assert not request.query
    assert request.json() == {"model": MODEL, "messages": [{"role": "user", "content": "Hello you"}]}


async def test_the_model_of_the_call_beats_that_of_the_request(world: World, service: AlephAlphaEmulator) -> None:
    request = chat("nobody")
    await world(world.client().chat(request, model=MODEL))
    assert service.requests[0].json()["model"] == MODEL
    assert request.model == "nobody"


async def test_a_missing_model_and_a_wrong_request_are_refused_before_sending(
    world: World, service: AlephAlphaEmulator
) -> None:
    client = world.client()
    assert "model is missing" in str(await failure(world, lambda: client.complete(completion())))
    wrong: Any = chat()
    error = await failure(world, lambda: client.complete(wrong, "luminous-base"))
    assert isinstance(error, TypeError)
    assert "give a CompletionRequest" in str(error)
    assert not service.requests


async def test_tokens_may_be_functions(world: World, service: AlephAlphaEmulator) -> None:
    answers = iter(["wrong", service.token, service.token])
    client = world.client(token=world.token(lambda: next(answers)))
    assert await world(client.me())
    assert [r.headers["authorization"] for r in service.requests] == ["Bearer wrong", f"Bearer {service.token}"]


async def test_clients_of_a_pool_share_connections(world: World, service: AlephAlphaEmulator) -> None:
    pool: Any = AsyncClientPool() if world.is_async else ClientPool()
    before = service.connections
    for _ in range(3):
        client = world.client(pool=pool)
        await world(client.get_version())
        await world(client.close())
    assert service.connections == before + 1
    await world(pool.close())


@pytest.mark.parametrize("options", [{"verify_ssl": False}, {"size": 1}])
async def test_connections_of_a_clients_own(world: World, service: AlephAlphaEmulator, options: dict[str, Any]) -> None:
    if "size" in options:
        options = {"limit" if world.is_async else "pool_size": options["size"]}
    client = world.client(**options)
    assert await world(client.get_version()) == "4.7.0"
    pool: Any = AsyncClientPool() if world.is_async else ClientPool()
    with pytest.raises(ConfigurationError, match="pool"):
        world.client(pool=pool, **options)
    await world(pool.close())


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_host_and_token_come_from_the_environment_or_the_default(
    monkeypatch: pytest.MonkeyPatch, kind: type[Client | AsyncClient]
) -> None:
    assert kind(token="t").host == "https://api.aleph-alpha.com/"
    monkeypatch.setenv("AA_HOST", "https://inference.example.com/v1")
    monkeypatch.setenv("AA_TOKEN", "secret-token")
    client = kind()
    assert client.host == client.base_url == "https://inference.example.com/v1/"
    assert "secret-token" not in repr(client)
    assert kind(host="https://other.example.com").host == "https://other.example.com/"
    assert kind(base_url="https://other.example.com").host == "https://other.example.com/"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_impossible_arguments_are_refused(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="token is missing"):
        kind(host="https://a.example")
    with pytest.raises(ConfigurationError, match="host"):
        kind("t", "")
    with pytest.raises(ConfigurationError, match="host"):
        kind("t", "inference.example.com")
    with pytest.raises(TypeError, match="host and base_url"):
        kind("t", "https://a.example", base_url="https://b.example")
    with pytest.raises(TypeError, match="retrys"):
        kind("t", "https://a.example", retrys=3)


async def test_clients_are_context_managers(world: World) -> None:
    client = world.client()
    if world.is_async:
        async with client as entered:
            assert await entered.get_version()
    else:
        with client as entered:
            assert entered.get_version()
    with pytest.raises(RuntimeError, match="closed"):
        await world(client.get_version())
