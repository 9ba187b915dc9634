"""Aleph Alpha: chat streamed by both clients, an answer in JSON, embeddings, an explanation, a busy model."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from veneer.aleph_alpha import (
    AlephAlphaError,
    AsyncClient,
    BatchSemanticEmbeddingRequest,
    ChatRequest,
    ChatStreamChunk,
    Client,
    ExplanationRequest,
    FinishReason,
    JSONSchema,
    Message,
    Prompt,
    Role,
    SemanticRepresentation,
)

from .show import heading, line, piece, section

if TYPE_CHECKING:
    from veneer.testing import Emulator

VARIABLES = ("AA_HOST", "AA_TOKEN")
"""The tour goes to a real installation where all of these are set."""
SCHEMA = {
    "type": "object",
    "properties": {"theme": {"type": "string"}, "rating": {"type": "integer"}},
    "required": ["theme", "rating"],
}


def tour(server: Emulator | None) -> None:
    """Tour Aleph Alpha: the emulator, or the installation that the environment names where there is none."""
    host = server.aleph_alpha.base_url if server else os.environ["AA_HOST"]
    token = server.aleph_alpha.token if server else os.environ["AA_TOKEN"]
    heading(f"Aleph Alpha, {'in the emulator' if server else f'at {host}'}")
    with Client(token, host) as client:
        model = os.environ.get("AA_MODEL") if server is None else "llama-3.1-8b-instruct"
        model = model or next((m.name for m in client.model_settings() if m.chat and m.name), "")
        stream(client, model)
        asyncio.run(structured(host, token, "reasoning" if server else model))
        if server:
            embed(client)
            explain(client)
            busy(client, server)
    error(host)


def stream(client: Client, model: str) -> None:
    """The sync client streams too."""
    section(f"Stream from {model}, sync")
    request = ChatRequest(model, [Message(Role.User, "Each of these words is a chunk of the stream.")])
    print("  ", end="")
    with client.chat_with_streaming(request) as answer:
        for item in answer:
            if isinstance(item, ChatStreamChunk):
                piece(item.content or "")
            elif isinstance(item, FinishReason):
                print(f"  ({item.value})")


async def structured(host: str, token: str, model: str) -> None:
    """An answer that obeys a schema, from a model that thinks first."""
    section("An answer in JSON, async")
    async with AsyncClient(token, host) as client:
        request = ChatRequest(
            model, [Message(Role.User, "Analyse a story.")], response_format=JSONSchema(SCHEMA, "analysis")
        )
        answer = await client.chat(request)
    line("as it came", repr(answer.message.content))
    line("parsed", answer.parsed())


def embed(client: Client) -> None:
    """Many prompts, in batches, several at a time."""
    section("250 prompts embedded, in batches")
    prompts = [Prompt(f"document {number}") for number in range(250)]
    request = BatchSemanticEmbeddingRequest(prompts, SemanticRepresentation.Document, compress_to_size=128)
    done: list[str] = []
    answer = client.batch_semantic_embed(
        request, num_concurrent_requests=2, progress=lambda count, total: done.append(f"{count}/{total}")
    )
    line("progress", ", ".join(done))
    line("vectors", f"{len(answer.embeddings)} of {len(answer.embeddings[0])} numbers")


def explain(client: Client) -> None:
    """What in a prompt a completion comes from."""
    section("What in the prompt an answer comes from")
    request = ExplanationRequest(Prompt("I like pizza"), " with cheese")
    answer = client.explain(request, "luminous-base").with_text_from_prompt(request)
    for score in answer.explanations[0].items[0].scores:
        line(getattr(score, "text", ""), f"{float(score.score):.2f}")


def busy(client: Client, server: Emulator) -> None:
    """A model that is busy twice is asked a third time."""
    section("A model that is busy at first")
    before = len(server.aleph_alpha.requests)
    answer = client.chat(ChatRequest("busy-2", [Message(Role.User, "Are you there now?")]))
    line("answer", answer.message.content)
    line("requests", len(server.aleph_alpha.requests) - before)


def error(host: str) -> None:
    """A call that fails, and what the error knows."""
    section("What an error looks like")
    with Client("not-a-token", host, total_retries=0) as client:
        try:
            client.models()
        except AlephAlphaError as found:
            line(type(found).__name__, found)
            line("args", found.args)
            line("a PermissionError", isinstance(found, PermissionError))
