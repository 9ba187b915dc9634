"""dify-client as published: sync, one requests.request() per call, the README's stream loop."""

import io
import json

from dify_client import ChatClient

from bench import payloads

NAME = "dify-client"
KIND = "rival"
PROVIDERS = ("dify",)
REQUIRES = ("dify-client==0.1.10",)
IMPORT = "from dify_client import ChatClient"


def open(target):
    client = ChatClient("bench-key")
    client.base_url = target.url + "/v1"
    return client


def close(client):
    pass


def chat(client):
    reply = client.create_chat_message(inputs={}, query=payloads.QUESTION, user="bench", response_mode="blocking")
    reply.raise_for_status()
    return reply.json().get("answer")


def stream(client):
    reply = client.create_chat_message(inputs={}, query=payloads.QUESTION, user="bench", response_mode="streaming")
    reply.raise_for_status()
    for line in reply.iter_lines(decode_unicode=True):
        line = line.split("data:", 1)[-1]
        if line.strip():
            text = json.loads(line.strip()).get("answer")
            if text:
                yield text


def upload(client, path):
    with _open(path, "rb") as file:
        reply = client.file_upload("bench", {"file": ("big.bin", file, "application/octet-stream")})
    return reply.json()["id"]


_open = io.open
