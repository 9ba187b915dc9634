"""Measures veneer beside plain httpx (the floor) in one run: CPU time per call and per chunk, and their ratio.

The server is a process of its own that answers from prepared bytes. Rounds alternate between the two, the median of the
ratios is shown; absolute figures are those of this machine at this moment.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from veneer.dial import AsyncDial, Dial

ROUNDS = 7
CALLS = 150
CHUNKS = 2000
QUESTION: list[dict[str, Any]] = [{"role": "user", "content": "Name the capital of Spain."}]
BODY = {"messages": QUESTION}
PATH = "/openai/deployments/gpt-4o/chat/completions"

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1724833910,
    "model": "gpt-4o",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Madrid. " * 20}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 11, "completion_tokens": 40, "total_tokens": 51},
}


def chunk(text: str | None, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": finish}
    data = {**COMPLETION, "object": "chat.completion.chunk", "choices": [choice], "usage": None}
    return b"data: " + json.dumps(data, separators=(",", ":")).encode() + b"\n\n"


async def serve() -> None:
    """Answer every request on a connection from prepared bytes: one HTTP chunk and one write for each event."""
    whole = json.dumps(COMPLETION).encode()
    plain = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(whole), whole)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    events = [chunk(f" word{i}") for i in range(CHUNKS - 1)] + [chunk(None, "stop"), b"data: [DONE]\n\n"]
    framed = [b"%x\r\n%b\r\n" % (len(event), event) for event in events]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                top = await reader.readuntil(b"\r\n\r\n")
                length = next((int(x.split(b":")[1]) for x in top.lower().split(b"\r\n") if b"content-length" in x), 0)
                body = await reader.readexactly(length)
                if b'"stream":true' not in body.replace(b" ", b""):
                    writer.write(plain)
                else:
                    writer.write(head)
                    for piece in framed:
                        writer.write(piece)
                        await asyncio.sleep(0)
                    writer.write(b"0\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def cpu(work: Callable[[], object], count: int) -> float:
    before = time.process_time()
    work()
    return (time.process_time() - before) / count * 1e6


async def acpu(work: Callable[[], Awaitable[object]], count: int) -> float:
    before = time.process_time()
    await work()
    return (time.process_time() - before) / count * 1e6


def decoded(lines: Any) -> list[Any]:
    return [json.loads(line[6:]) for line in lines if line.startswith("data: {")]


def expect(count: int) -> None:
    if count != CHUNKS:
        raise SystemExit(f"{count} chunks came, {CHUNKS} were sent")


def measure_sync(base_url: str) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {"call, sync": [], "chunk, sync": []}
    floor = httpx.Client(base_url=base_url, headers={"Api-Key": "key"})
    with Dial(base_url=base_url, api_key="key") as client, floor:
        create = client.chat.completions.create

        def stream_floor() -> None:
            with floor.stream("POST", PATH, json={**BODY, "stream": True}) as response:
                expect(len(decoded(response.iter_lines())))

        def stream_ours() -> None:
            expect(sum(1 for _ in create(deployment_name="gpt-4o", messages=QUESTION, stream=True)))

        calls = range(CALLS)
        for _ in range(ROUNDS):
            ours = cpu(lambda: [create(deployment_name="gpt-4o", messages=QUESTION) for _ in calls], CALLS)
            theirs = cpu(lambda: [floor.post(PATH, json=BODY).json() for _ in calls], CALLS)
            found["call, sync"].append((ours, theirs))
            found["chunk, sync"].append((cpu(stream_ours, CHUNKS), cpu(stream_floor, CHUNKS)))
    return found


async def measure_async(base_url: str) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {
        "call, async": [],
        "call, async, 64 at a time": [],
        "chunk, async": [],
    }
    floor = httpx.AsyncClient(base_url=base_url, headers={"Api-Key": "key"})
    async with AsyncDial(base_url=base_url, api_key="key") as client, floor:
        create = client.chat.completions.create

        async def call_ours() -> object:
            return await create(deployment_name="gpt-4o", messages=QUESTION)

        async def call_floor() -> object:
            return (await floor.post(PATH, json=BODY)).json()

        async def in_turn(call: Callable[[], Awaitable[object]]) -> None:
            for _ in range(CALLS):
                await call()

        async def together(call: Callable[[], Awaitable[object]]) -> None:
            await asyncio.gather(*(call() for _ in range(64)))

        async def stream_floor() -> None:
            async with floor.stream("POST", PATH, json={**BODY, "stream": True}) as response:
                expect(len(decoded([line async for line in response.aiter_lines()])))

        async def stream_ours() -> None:
            stream = await create(deployment_name="gpt-4o", messages=QUESTION, stream=True)
            expect(len([0 async for _ in stream]))

        for _ in range(ROUNDS):
            found.setdefault("call, async", []).append(
                (await acpu(lambda: in_turn(call_ours), CALLS), await acpu(lambda: in_turn(call_floor), CALLS))
            )
            found.setdefault("call, async, 64 at a time", []).append(
                (await acpu(lambda: together(call_ours), 64), await acpu(lambda: together(call_floor), 64))
            )
            chunks = await acpu(stream_ours, CHUNKS), await acpu(stream_floor, CHUNKS)
            found.setdefault("chunk, async", []).append(chunks)
    return found


def measure_start() -> dict[str, list[tuple[float, float]]]:
    """CPU time of fresh processes, over one that does nothing."""

    def run(code: str) -> float:
        script = f"import time; a = time.process_time(); {code}; print(time.process_time() - a)"
        return float(subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout)

    client = "from veneer.dial import Dial; Dial(base_url='https://localhost', api_key='key')"
    httpx_client = "import httpx, ssl; httpx.Client()"
    found: dict[str, list[tuple[float, float]]] = {"import veneer": [], "import and first client": []}
    for _ in range(3):
        found["import veneer"].append((run("import veneer") * 1e6, run("import httpx") * 1e6))
        found["import and first client"].append((run(client) * 1e6, run(httpx_client) * 1e6))
    return found


def main() -> None:
    """Start the server, measure, print one table."""
    server = subprocess.Popen([sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        base_url = f"http://127.0.0.1:{int(server.stdout.readline() if server.stdout else 0)}"
        found = {**measure_start(), **measure_sync(base_url), **asyncio.run(measure_async(base_url))}
    finally:
        server.terminate()
        server.wait()
        if server.stdout is not None:
            server.stdout.close()
    print(f"CPU microseconds, median of the rounds; Python {sys.version.split()[0]}, httpx {httpx.__version__}")
    print(f"{'':<28}{'veneer':>10}{'httpx':>10}{'ratio':>8}")
    for name, rounds in found.items():
        ours, theirs = (statistics.median(column) for column in zip(*rounds, strict=True))
        ratio = statistics.median(a / b for a, b in rounds)
        print(f"{name:<28}{ours:>10.1f}{theirs:>10.1f}{ratio:>8.2f}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        asyncio.run(serve())
    elif sys.argv[1:]:
        raise SystemExit(f"usage: {Path(__file__).name}; it takes no arguments")
    else:
        main()
