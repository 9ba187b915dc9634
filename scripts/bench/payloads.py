"""What the measuring server answers: routes and prebuilt bytes for every provider.

The server (server.c) is generic; this module writes its plan: for each provider the real paths and payload shapes, for
each profile how the bytes are cut into writes. It also holds the requests that the floors send and the texts that
clients have to get back.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# One port per profile; the profile decides how a stream is written.
PROFILES = ("single", "coalesced", "paced", "pause")
COALESCED_BYTES = 16 * 1024
PACE_US = 250
PAUSE_EVENTS = 20
DIMENSIONS = 1536

MODEL = "gpt-4o"
QUESTION = "Name the capital of Spain and tell me one thing about it."
ANSWER = (
    "The capital of Spain is Madrid. It lies on the river Manzanares, near the "
    "middle of the country, and has been the seat of the court since 1561."
)


@dataclass
class Sizes:
    """Everything a quick run makes smaller."""

    events: int = 5000
    paced_events: int = 2000
    file_mb: int = 200
    vectors: int = 256
    pause_ms: int = 200

    def events_of(self, profile: str) -> int:
        return {"paced": self.paced_events, "pause": PAUSE_EVENTS}.get(profile, self.events)


def token(i: int) -> str:
    return f" word{i}"


def stream_text(n: int) -> str:
    return "".join(token(i) for i in range(n))


def _js(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _data(value: object) -> bytes:
    return b"data: " + _js(value) + b"\n\n"


# --- streams: a list of events (bytes) for n tokens -------------------------


def _openai_stream(n: int, extra: dict[str, Any]) -> list[bytes]:
    base = {
        "id": "chatcmpl-A18NiK8Zh39RdcNX91T0eHfERfyU3",
        "object": "chat.completion.chunk",
        "created": 1724833910,
        "model": MODEL,
        **extra,
    }

    def one(delta: dict[str, Any], finish: str | None = None, usage: dict[str, Any] | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return _data({**base, "choices": [choice], "usage": usage})

    events = [one({"role": "assistant", "content": token(0)})]
    events += [one({"content": token(i)}) for i in range(1, n)]
    events.append(one({}, "stop"))
    events.append(b"data: [DONE]\n\n")
    return events


def _aleph_stream(n: int) -> list[bytes]:
    base = {
        "id": "chatcmpl-A18NiK8Zh39RdcNX91T0eHfERfyU3",
        "object": "chat.completion.chunk",
        "created": 1724833910,
        "model": "pharia-1-llm-7b-control",
        "system_fingerprint": "",
    }

    def one(delta: dict[str, Any], finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
        return _data({**base, "choices": [choice], "usage": None})

    events = [one({"role": "assistant", "content": token(0)})]
    events += [one({"content": token(i)}) for i in range(1, n)]
    events.append(one({}, "stop"))
    events.append(b"data: [DONE]\n\n")
    return events


def _dify_stream(n: int) -> list[bytes]:
    ids = {
        "task_id": "900bbd43-dc0b-4383-a372-aa6e6c414227",
        "message_id": "663c5084-a254-4040-8ad3-51f2a3c1a77c",
        "conversation_id": "45701982-8118-4bc5-8e9b-64562b4555f2",
    }
    events = [
        _data(
            {
                "event": "message",
                **ids,
                "id": ids["message_id"],
                "answer": token(i),
                "created_at": 1705398420,
            }
        )
        for i in range(n)
    ]
    events.append(
        _data(
            {
                "event": "message_end",
                **ids,
                "id": ids["message_id"],
                "metadata": {
                    "usage": {
                        "prompt_tokens": 1033,
                        "prompt_unit_price": "0.001",
                        "completion_tokens": n,
                        "total_tokens": 1033 + n,
                        "total_price": "0.0012890",
                        "currency": "USD",
                        "latency": 0.7682376249867957,
                    },
                    "retriever_resources": [],
                },
            }
        )
    )
    return events


# --- whole answers -----------------------------------------------------------


def _openai_chat(model: str, extra: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "chatcmpl-A18H6rWmocm52WMweXvp8BNnwbfsp",
        "object": "chat.completion",
        "created": 1724833500,
        "model": model,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": ANSWER},
                "finish_reason": "stop",
                "logprobs": None,
            }
        ],
        "usage": {"prompt_tokens": 11, "completion_tokens": 33, "total_tokens": 44},
        **extra,
    }


def _dify_chat() -> dict[str, Any]:
    return {
        "event": "message",
        "task_id": "c3800678-a077-43df-a102-53f23ed20b88",
        "id": "9da23599-e713-473b-982c-4328d4f5c78a",
        "message_id": "9da23599-e713-473b-982c-4328d4f5c78a",
        "conversation_id": "45701982-8118-4bc5-8e9b-64562b4555f2",
        "mode": "chat",
        "answer": ANSWER,
        "metadata": {
            "usage": {
                "prompt_tokens": 11,
                "prompt_unit_price": "0.001",
                "completion_tokens": 33,
                "total_tokens": 44,
                "total_price": "0.0012890",
                "currency": "USD",
                "latency": 0.76,
            },
            "retriever_resources": [],
        },
        "created_at": 1705407629,
    }


def vectors(n: int) -> list[list[float]]:
    rnd = random.Random(1)  # noqa: S311  # the same vectors in every run
    return [[round(rnd.uniform(-0.1, 0.1), 9) for _ in range(DIMENSIONS)] for _ in range(n)]


def _openai_embeddings(vecs: list[list[float]]) -> dict[str, Any]:
    return {
        "id": "embd-1",
        "object": "list",
        "model": "text-embedding-3-small",
        "data": [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vecs)],
        "usage": {"prompt_tokens": 1024, "total_tokens": 1024},
    }


FILE_ITEM = {
    "name": "big.bin",
    "parentPath": None,
    "bucket": "bench-bucket",
    "url": "files/bench-bucket/big.bin",
    "nodeType": "ITEM",
    "resourceType": "FILE",
    "contentLength": 1,
    "contentType": "application/octet-stream",
    "etag": "9749fad13d6e7092a6337c4af9d83764",
    "createdAt": 1724836229736,
    "updatedAt": 1724836248936,
}

# --- the requests the floors send (and the paths the peers must hit) ---------

CHAT_PATH = {
    "dial": f"/openai/deployments/{MODEL}/chat/completions?api-version=2024-02-15-preview",
    "azure": "/azure/chat/completions?api-version=2024-05-01-preview",
    "aleph": "/chat/completions",
    "dify": "/v1/chat-messages",
}
EMBED_PATH = {
    "dial": f"/openai/deployments/{MODEL}/embeddings?api-version=2024-02-15-preview",
    "azure": "/azure/embeddings?api-version=2024-05-01-preview",
    "aleph": "/batch_semantic_embed",
}
AUTH = {
    "dial": ("api-key", "bench-key"),
    "azure": ("api-key", "bench-key"),
    "aleph": ("Authorization", "Bearer bench-key"),
    "dify": ("Authorization", "Bearer bench-key"),
}


def chat_body(provider: str, stream: bool) -> dict[str, Any]:
    if provider == "dify":
        mode = "streaming" if stream else "blocking"
        return {"inputs": {}, "query": QUESTION, "user": "bench", "response_mode": mode}
    body: dict[str, Any] = {
        "messages": [
            {"role": "system", "content": "You are a helpful assistant."},
            {"role": "user", "content": QUESTION},
        ],
        "stream": stream,
    }
    if provider in ("aleph", "dial"):
        body["model"] = MODEL
    return body


def embed_body(provider: str) -> dict[str, Any]:
    if provider == "aleph":
        return {"prompts": ["x"], "representation": "symmetric", "model": "m"}
    return {"input": ["x"], "model": "m"}


def piece(provider: str, event: dict[str, Any]) -> Any:
    """The text of one decoded stream event."""
    if provider == "dify":
        return event.get("answer")
    choices = event["choices"]
    return choices[0]["delta"].get("content") if choices else None


def answer(provider: str, reply: dict[str, Any]) -> Any:
    return reply["answer"] if provider == "dify" else reply["choices"][0]["message"]["content"]


def reply_vectors(provider: str, reply: dict[str, Any]) -> Any:
    if provider == "aleph":
        return reply["embeddings"]
    return [item["embedding"] for item in reply["data"]]


# --- the plan ------------------------------------------------------------------

_COMMON = (
    b"Date: Wed, 21 Oct 2026 07:28:00 GMT\r\nServer: fake\r\nX-Request-Id: 6f9619ff-8b86-d011-b42d-00cf4fc964ff\r\n"
)


def _fixed(value: object) -> bytes:
    body = _js(value)
    return b"HTTP/1.1 200 OK\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
        _COMMON,
        len(body),
        body,
    )


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _sse(events: list[bytes], coalesced: bool) -> tuple[bytes, list[int]]:
    """A whole chunked reply and the lengths of its writes."""
    head = (
        b"HTTP/1.1 200 OK\r\n" + _COMMON + b"Content-Type: text/event-stream; charset=utf-8\r\n"
        b"Cache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    groups: list[bytes] = []
    if coalesced:
        block = b""
        for event in events:
            block += event
            if len(block) >= COALESCED_BYTES:
                groups.append(block)
                block = b""
        if block:
            groups.append(block)
    else:
        groups = events
    writes = [_chunk(g) for g in groups]
    writes[0] = head + writes[0]
    writes[-1] += b"0\r\n\r\n"
    return b"".join(writes), [len(w) for w in writes]


def write_plan(folder: Path, sizes: Sizes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    count = 0

    def add(
        profile: int,
        method: str,
        glob: str,
        want: str,
        data: bytes,
        segs: list[int] | None = None,
        gap: int = 0,
        pause: int = 0,
        zeros: int = 0,
    ) -> None:
        nonlocal count
        count += 1
        data_file = folder / f"r{count}.bin"
        data_file.write_bytes(data)
        seg_file = "-"
        if segs:
            seg_path = folder / f"r{count}.seg"
            seg_path.write_text("\n".join(map(str, segs)))
            seg_file = str(seg_path)
        lines.append(f"{profile} {method} {glob} {want} {gap} {pause} {zeros} {data_file} {seg_file}")

    vecs = vectors(sizes.vectors)
    openai_embeddings = _fixed(_openai_embeddings(vecs))
    aleph_embeddings = _fixed({"model_version": "1", "embeddings": vecs, "num_tokens_prompt_total": 1024})
    chat = {
        "dial": ("/openai/deployments/*/chat/completions", _openai_chat(MODEL, {"system_fingerprint": None})),
        "azure": ("/azure/chat/completions", _openai_chat("mistral-large", {})),
        "aleph": ("/chat/completions", _openai_chat("pharia-1-llm-7b-control", {"system_fingerprint": ""})),
        "dify": ("/v1/chat-messages", _dify_chat()),
    }
    for index, profile in enumerate(PROFILES):
        n = sizes.events_of(profile)
        gap = PACE_US if profile == "paced" else 0
        pause = sizes.pause_ms * 1000 if profile == "pause" else 0
        streams = {
            "dial": _openai_stream(n, {"system_fingerprint": None}),
            "azure": _openai_stream(n, {}),
            "aleph": _aleph_stream(n),
            "dify": _dify_stream(n),
        }
        for provider, (glob, reply) in chat.items():
            data, segs = _sse(streams[provider], profile == "coalesced")
            add(index, "POST", glob, "S", data, segs, gap, pause)
            add(index, "POST", glob, "N", _fixed(reply))
        add(index, "POST", "/v1/completion-messages", "N", _fixed(_dify_chat()))
        add(index, "GET", "/v1/bucket", "*", _fixed({"bucket": "bench-bucket", "appdata": None}))
        add(index, "PUT", "/v1/files/*", "*", _fixed(FILE_ITEM))
        add(
            index,
            "POST",
            "/v1/files/upload",
            "*",
            _fixed(
                {
                    "id": "72fa9618-8f89-4a37-9b33-7e1178a24a67",
                    "name": "big.bin",
                    "size": 1,
                    "extension": "bin",
                    "mime_type": "application/octet-stream",
                    "created_by": "1",
                    "created_at": 1577836800,
                }
            ),
        )
        add(
            index,
            "POST",
            "/openai/deployments/*/files",
            "*",
            _fixed(
                {
                    "id": "file-1",
                    "object": "file",
                    "bytes": 1,
                    "created_at": 1,
                    "filename": "big.bin",
                    "purpose": "user_data",
                    "status": "processed",
                }
            ),
        )
        length = sizes.file_mb * 1024 * 1024
        download = (
            b"HTTP/1.1 200 OK\r\n" + _COMMON + b"Content-Type: application/octet-stream\r\n"
            b"ETag: 9749fad13d6e7092a6337c4af9d83764\r\nContent-Length: %d\r\n\r\n" % length
        )
        add(index, "GET", "/v1/files/*", "*", download, zeros=length)
        add(index, "GET", "/openai/deployments/*/files/*/content", "*", download, zeros=length)
        deployments = {
            "data": [
                {
                    "id": f"model-{i}",
                    "model": f"model-{i}",
                    "owner": "organization-owner",
                    "object": "deployment",
                    "status": "succeeded",
                    "created_at": 1724760524,
                    "updated_at": 1724760524,
                    "scale_settings": {"scale_type": "standard"},
                    "features": {"rate": False, "tokenize": False},
                }
                for i in range(20)
            ],
            "object": "list",
        }
        add(index, "GET", "/openai/deployments", "*", _fixed(deployments))
        add(index, "GET", "/v1/deployments", "*", _fixed(deployments))
        if index == 0:
            add(index, "POST", "/openai/deployments/*/embeddings", "*", openai_embeddings)
            add(index, "POST", "/azure/embeddings", "*", openai_embeddings)
            add(index, "POST", "/embeddings", "*", openai_embeddings)
            add(index, "POST", "/batch_semantic_embed", "*", aleph_embeddings)
    plan = folder / "plan.txt"
    plan.write_text("\n".join(lines) + "\n")
    return plan
