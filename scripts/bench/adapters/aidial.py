"""aidial-client: the DIAL peer."""

import io
from pathlib import PurePosixPath

from aidial_client import AsyncDial, AsyncDialClientPool, Dial, DialClientPool

from bench import payloads

NAME = "aidial-client"
KIND = "rival"
PROVIDERS = ("dial",)
REQUIRES = ("aidial-client==0.18.0",)
IMPORT = "from aidial_client import Dial, AsyncDial"

_FILE = PurePosixPath("files/bench-bucket/big.bin")
_CHAT = {
    "deployment_name": payloads.MODEL,
    "messages": payloads.chat_body("dial", False)["messages"],
    "api_version": "2024-02-15-preview",
}


def open(target):
    return Dial(api_key="bench-key", base_url=target.url)


def close(client):
    client.close()


def chat(client):
    return client.chat.completions.create(stream=False, **_CHAT).choices[0].message.content


def stream(client):
    for chunk in client.chat.completions.create(stream=True, **_CHAT):
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content


def upload(client, path):
    with _open(path, "rb") as file:
        return client.files.upload(url=_FILE, file=file).url


def download(client, path):
    client.files.download(url=_FILE).write_to(path)


def open_shared(target, n):
    pool = DialClientPool()
    clients = [pool.create_client(base_url=target.url, api_key="bench-key") for _ in range(n)]
    clients[0].bench_pool = pool
    return clients


def close_shared(clients):
    clients[0].bench_pool.close()


def aopen(target):
    return AsyncDial(api_key="bench-key", base_url=target.url)


async def aclose(client):
    await client.aclose()


async def achat(client):
    reply = await client.chat.completions.create(stream=False, **_CHAT)
    return reply.choices[0].message.content


async def astream(client):
    async for chunk in await client.chat.completions.create(stream=True, **_CHAT):
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content


async def aupload(client, path):
    with _open(path, "rb") as file:
        return (await client.files.upload(url=_FILE, file=file)).url


async def adownload(client, path):
    async with client.files.stream_download(url=_FILE) as reply:
        await reply.awrite_to(path)


def aopen_shared(target, n):
    pool = AsyncDialClientPool()
    clients = [pool.create_client(base_url=target.url, api_key="bench-key") for _ in range(n)]
    clients[0].bench_pool = pool
    return clients


async def aclose_shared(clients):
    await clients[0].bench_pool.aclose()


_open = io.open
