"""Floor (async only): aiohttp used directly."""

import json

import aiohttp

from bench import payloads

NAME = "aiohttp + json"
KIND = "floor"
PROVIDERS = ("dial",)
REQUIRES = ("aiohttp==3.14.5",)
IMPORT = "import aiohttp, json"


async def aopen(target):
    return target, aiohttp.ClientSession()


async def aclose(client):
    await client[1].close()


def _args(target, path, body):
    name, value = payloads.AUTH[target.provider]
    return {
        "url": target.url + path,
        "data": json.dumps(body, separators=(",", ":")).encode(),
        "headers": {name: value, "Content-Type": "application/json"},
    }


async def achat(client):
    target, http = client
    provider = target.provider
    async with http.post(**_args(target, payloads.CHAT_PATH[provider], payloads.chat_body(provider, False))) as reply:
        return payloads.answer(provider, json.loads(await reply.read()))


async def aembed(client):
    target, http = client
    provider = target.provider
    async with http.post(**_args(target, payloads.EMBED_PATH[provider], payloads.embed_body(provider))) as reply:
        return payloads.reply_vectors(provider, json.loads(await reply.read()))


async def astream(client):
    target, http = client
    provider = target.provider
    rest = b""
    async with http.post(**_args(target, payloads.CHAT_PATH[provider], payloads.chat_body(provider, True))) as reply:
        async for data in reply.content.iter_any():
            lines = (rest + data).split(b"\n")
            rest = lines.pop()
            for line in lines:
                if line.startswith(b"data:") and not line.startswith(b"data: [DONE]"):
                    text = payloads.piece(provider, json.loads(line[5:]))
                    if text:
                        yield text
