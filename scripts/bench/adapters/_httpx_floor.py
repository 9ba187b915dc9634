"""Shared code of the httpx and httpx2 floors: the thinnest use of the library.

The library module is handed over as a parameter, so both run the same lines.
"""

import json

from bench import payloads


def make(lib):
    def post(target, path, body):
        name, value = payloads.AUTH[target.provider]
        return {
            "url": target.url + path,
            "content": json.dumps(body, separators=(",", ":")).encode(),
            "headers": {name: value, "Content-Type": "application/json"},
        }

    def chat_args(target, stream):
        provider = target.provider
        return post(target, payloads.CHAT_PATH[provider], payloads.chat_body(provider, stream))

    def events(buf):
        """Cut complete lines; returns decoded events and the rest."""
        lines = buf.split(b"\n")
        rest = lines.pop()
        data = [line[5:] for line in lines if line.startswith(b"data:") and not line.startswith(b"data: [DONE]")]
        return [json.loads(text) for text in data], rest

    def open(target):
        return target, lib.Client()

    def close(client):
        client[1].close()

    def chat(client):
        target, http = client
        reply = http.post(**chat_args(target, False))
        return payloads.answer(target.provider, json.loads(reply.content))

    def embed(client):
        target, http = client
        provider = target.provider
        if provider not in payloads.EMBED_PATH:
            return None
        reply = http.post(**post(target, payloads.EMBED_PATH[provider], payloads.embed_body(provider)))
        return payloads.reply_vectors(provider, json.loads(reply.content))

    def stream(client):
        target, http = client
        provider = target.provider
        rest = b""
        with http.stream("POST", **chat_args(target, True)) as reply:
            for data in reply.iter_raw():
                found, rest = events(rest + data)
                for event in found:
                    text = payloads.piece(provider, event)
                    if text:
                        yield text

    def upload(client, path):
        target, http = client
        name, value = payloads.AUTH[target.provider]
        with _open(path, "rb") as file:
            reply = http.put(
                target.url + "/v1/files/bench-bucket/big.bin", files={"file": file}, headers={name: value}, timeout=60
            )
        return json.loads(reply.content)["url"]

    def download(client, path):
        target, http = client
        name, value = payloads.AUTH[target.provider]
        url = target.url + "/v1/files/bench-bucket/big.bin"
        with http.stream("GET", url, headers={name: value}) as reply, _open(path, "wb") as file:
            for data in reply.iter_raw():
                file.write(data)

    async def aopen(target):
        return target, lib.AsyncClient()

    async def aclose(client):
        await client[1].aclose()

    async def achat(client):
        target, http = client
        reply = await http.post(**chat_args(target, False))
        return payloads.answer(target.provider, json.loads(reply.content))

    async def aembed(client):
        target, http = client
        provider = target.provider
        if provider not in payloads.EMBED_PATH:
            return None
        reply = await http.post(**post(target, payloads.EMBED_PATH[provider], payloads.embed_body(provider)))
        return payloads.reply_vectors(provider, json.loads(reply.content))

    async def astream(client):
        target, http = client
        provider = target.provider
        rest = b""
        async with http.stream("POST", **chat_args(target, True)) as reply:
            async for data in reply.aiter_raw():
                found, rest = events(rest + data)
                for event in found:
                    text = payloads.piece(provider, event)
                    if text:
                        yield text

    async def aupload(client, path):
        target, http = client
        name, value = payloads.AUTH[target.provider]
        with _open(path, "rb") as file:
            reply = await http.put(
                target.url + "/v1/files/bench-bucket/big.bin", files={"file": file}, headers={name: value}, timeout=60
            )
        return json.loads(reply.content)["url"]

    async def adownload(client, path):
        target, http = client
        name, value = payloads.AUTH[target.provider]
        url = target.url + "/v1/files/bench-bucket/big.bin"
        async with http.stream("GET", url, headers={name: value}) as reply:
            with _open(path, "wb") as file:
                async for data in reply.aiter_raw():
                    file.write(data)

    def open_shared(target, n):
        """n clients of the simplest kind that share one connection pool."""
        http = lib.Client()
        return [(target, http) for _ in range(n)]

    def close_shared(clients):
        clients[0][1].close()

    def aopen_shared(target, n):
        http = lib.AsyncClient()
        return [(target, http) for _ in range(n)]

    async def aclose_shared(clients):
        await clients[0][1].aclose()

    names = (
        "open close chat embed stream upload download aopen aclose achat aembed astream aupload adownload "
        "open_shared close_shared aopen_shared aclose_shared"
    )
    found = locals()
    return {name: found[name] for name in names.split()}


_open = open
