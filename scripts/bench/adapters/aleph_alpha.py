"""aleph-alpha-client: the Aleph Alpha peer (sync over requests, async over aiohttp)."""

from aleph_alpha_client import (
    AsyncClient,
    BatchSemanticEmbeddingRequest,
    ChatRequest,
    Client,
    Prompt,
    SemanticRepresentation,
)
from aleph_alpha_client.chat import ChatStreamChunk, Role, TextMessage

from bench import payloads

NAME = "aleph-alpha-client"
KIND = "rival"
PROVIDERS = ("aleph",)
REQUIRES = ("aleph-alpha-client==11.5.1",)
IMPORT = "from aleph_alpha_client import Client, AsyncClient, ChatRequest"

_MODEL = payloads.MODEL
_KEY = "bench-key"


def _chat():
    return ChatRequest(
        model=_MODEL,
        messages=[
            TextMessage(role=Role.System, content="You are a helpful assistant."),
            TextMessage(role=Role.User, content=payloads.QUESTION),
        ],
    )


def _embed():
    return BatchSemanticEmbeddingRequest(
        prompts=[Prompt.from_text("x")], representation=SemanticRepresentation.Symmetric
    )


def open(target):
    return Client(token=_KEY, host=target.url)


def close(client):
    client.session.close()


def chat(client):
    return client.chat(_chat(), model=_MODEL).message.content


def embed(client):
    return client.batch_semantic_embed(_embed(), model="m").embeddings


def aopen(target):
    return AsyncClient(token=_KEY, host=target.url)


async def aclose(client):
    await client.close()


async def achat(client):
    return (await client.chat(_chat(), model=_MODEL)).message.content


async def astream(client):
    async for item in client.chat_with_streaming(_chat(), model=_MODEL):
        if isinstance(item, ChatStreamChunk) and item.content:
            yield item.content


async def aembed(client):
    return (await client.batch_semantic_embed(_embed(), model="m", num_concurrent_requests=1)).embeddings
