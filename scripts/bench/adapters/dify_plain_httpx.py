"""What the README of the later, httpx based dify-client shows, with plain httpx.

Its clients own one httpx client each, call .request() and hand the finished
response out; the README then reads lines off it.  The whole stream is therefore
in memory before the first line is seen.
"""

import json

import httpx

from bench import payloads

NAME = "dify README, plain httpx"
KIND = "rival"
PROVIDERS = ("dify",)
REQUIRES = ("httpx==0.28.1",)
IMPORT = "import httpx, json"


def _args(streaming):
    return {
        "json": payloads.chat_body("dify", streaming),
        "headers": {"Authorization": "Bearer bench-key", "Content-Type": "application/json"},
    }


def _text(line):
    if line.startswith("data:"):
        data = line[5:].strip()
        if data:
            return json.loads(data).get("answer", "")
    return None


def open(target):
    return httpx.Client(base_url=target.url + "/v1", timeout=httpx.Timeout(60.0, connect=5.0))


def close(client):
    client.close()


def chat(client):
    reply = client.request("POST", "/chat-messages", **_args(False))
    reply.raise_for_status()
    return reply.json().get("answer")


def stream(client):
    reply = client.request("POST", "/chat-messages", **_args(True))
    reply.raise_for_status()
    for line in reply.iter_lines():
        text = _text(line)
        if text:
            yield text


def aopen(target):
    return httpx.AsyncClient(base_url=target.url + "/v1", timeout=httpx.Timeout(60.0, connect=5.0))


async def aclose(client):
    await client.aclose()


async def achat(client):
    reply = await client.request("POST", "/chat-messages", **_args(False))
    reply.raise_for_status()
    return reply.json().get("answer")


async def astream(client):
    reply = await client.request("POST", "/chat-messages", **_args(True))
    reply.raise_for_status()
    async for line in reply.aiter_lines():
        text = _text(line)
        if text:
            yield text
