"""azure-ai-inference: the Azure peer (sync over requests, async over aiohttp)."""

from azure.ai.inference import ChatCompletionsClient, EmbeddingsClient
from azure.ai.inference.aio import ChatCompletionsClient as AsyncChatCompletionsClient
from azure.ai.inference.aio import EmbeddingsClient as AsyncEmbeddingsClient
from azure.ai.inference.models import SystemMessage, UserMessage
from azure.core.credentials import AzureKeyCredential

from bench import payloads

NAME = "azure-ai-inference"
KIND = "rival"
PROVIDERS = ("azure",)
REQUIRES = ("azure-ai-inference==1.0.0b9", "aiohttp==3.14.5")
IMPORT = "from azure.ai.inference import ChatCompletionsClient\nfrom azure.core.credentials import AzureKeyCredential"
IMPORT_ASYNC = (
    "from azure.ai.inference.aio import ChatCompletionsClient\nfrom azure.core.credentials import AzureKeyCredential"
)


def _messages():
    return [SystemMessage(content="You are a helpful assistant."), UserMessage(content=payloads.QUESTION)]


def _end(target):
    return f"{target.url}/azure"


def open(target):
    return ChatCompletionsClient(endpoint=_end(target), credential=AzureKeyCredential("bench-key"))


def close(client):
    client.close()


def chat(client):
    return client.complete(messages=_messages()).choices[0].message.content


def stream(client):
    for update in client.complete(messages=_messages(), stream=True):
        if update.choices and update.choices[0].delta.content:
            yield update.choices[0].delta.content


def open_embed(target):
    return EmbeddingsClient(endpoint=_end(target), credential=AzureKeyCredential("bench-key"))


def embed(client):
    return [item.embedding for item in client.embed(input=["x"]).data]


def aopen(target):
    return AsyncChatCompletionsClient(endpoint=_end(target), credential=AzureKeyCredential("bench-key"))


async def aclose(client):
    await client.close()


async def achat(client):
    return (await client.complete(messages=_messages())).choices[0].message.content


async def astream(client):
    async for update in await client.complete(messages=_messages(), stream=True):
        if update.choices and update.choices[0].delta.content:
            yield update.choices[0].delta.content


def aopen_embed(target):
    return AsyncEmbeddingsClient(endpoint=_end(target), credential=AzureKeyCredential("bench-key"))


async def aembed(client):
    return [item.embedding for item in (await client.embed(input=["x"])).data]
