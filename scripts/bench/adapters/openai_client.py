"""openai: the reference of the industry, pointed at the DIAL deployment path."""

import io

import openai

from bench import payloads

NAME = "openai"
KIND = "rival"
PROVIDERS = ("dial",)
REQUIRES = ("openai==2.54.0",)
IMPORT = "from openai import OpenAI, AsyncOpenAI"

_CHAT = {"model": payloads.MODEL, "messages": payloads.chat_body("dial", False)["messages"]}


def _base(target):
    return f"{target.url}/openai/deployments/{payloads.MODEL}/"


def open(target):
    return openai.OpenAI(api_key="bench-key", base_url=_base(target))


def close(client):
    client.close()


def chat(client):
    return client.chat.completions.create(**_CHAT).choices[0].message.content


def stream(client):
    for chunk in client.chat.completions.create(stream=True, **_CHAT):
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content


def embed(client):
    reply = client.embeddings.create(model="m", input=["x"], encoding_format="float")
    return [item.embedding for item in reply.data]


def upload(client, path):
    with _open(path, "rb") as file:
        return client.files.create(file=file, purpose="user_data").id


def download(client, path):
    with client.files.with_streaming_response.content("file-1") as reply:
        reply.stream_to_file(path)


def open_shared(target, n):
    first = open(target)
    return [first] + [first.with_options(api_key=f"bench-key-{i}") for i in range(1, n)]


def close_shared(clients):
    clients[0].close()


def aopen(target):
    return openai.AsyncOpenAI(api_key="bench-key", base_url=_base(target))


async def aclose(client):
    await client.close()


async def achat(client):
    reply = await client.chat.completions.create(**_CHAT)
    return reply.choices[0].message.content


async def astream(client):
    async for chunk in await client.chat.completions.create(stream=True, **_CHAT):
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content


async def aembed(client):
    reply = await client.embeddings.create(model="m", input=["x"], encoding_format="float")
    return [item.embedding for item in reply.data]


async def aupload(client, path):
    with _open(path, "rb") as file:
        return (await client.files.create(file=file, purpose="user_data")).id


async def adownload(client, path):
    async with client.files.with_streaming_response.content("file-1") as reply:
        await reply.stream_to_file(path)


def aopen_shared(target, n):
    first = aopen(target)
    return [first] + [first.with_options(api_key=f"bench-key-{i}") for i in range(1, n)]


async def aclose_shared(clients):
    await clients[0].close()


_open = io.open
