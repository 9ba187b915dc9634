"""dify-client's README loop on one kept requests.Session."""

import json

import requests

from bench import payloads

NAME = "dify README, requests.Session"
KIND = "rival"
PROVIDERS = ("dify",)
REQUIRES = ("requests==2.34.2",)
IMPORT = "import requests, json"


def open(target):
    session = requests.Session()
    session.headers["Authorization"] = "Bearer bench-key"
    return session, target.url + "/v1/chat-messages"


def close(client):
    client[0].close()


def chat(client):
    session, url = client
    reply = session.post(url, json=payloads.chat_body("dify", False))
    reply.raise_for_status()
    return reply.json().get("answer")


def stream(client):
    session, url = client
    with session.post(url, json=payloads.chat_body("dify", True), stream=True) as reply:
        reply.raise_for_status()
        for line in reply.iter_lines(decode_unicode=True):
            line = line.split("data:", 1)[-1]
            if line.strip():
                text = json.loads(line.strip()).get("answer")
                if text:
                    yield text
