"""What a call and a chunk cost, counted instead of timed: Python functions entered, blocks of memory left behind.

Counts are the same on every machine; a change that doubles the work is seen here, and `make bench` says what it costs.
Bounds lie a tenth to a fifth above what was measured when they were set: other versions of Python count a little
differently.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Awaitable, Callable, Iterator
from queue import SimpleQueue
from types import FrameType
from typing import Any

import pytest

from architecture.test_import_budget import runtime_distributions
from support.server import Behaviour, Exchange, Server, choose, json_reply, sse
from veneer.dial import AsyncDial, Dial

CALLS = 20
CHUNKS = 500
ROUNDS = 5
"""The least of these counts: on a busy machine an answer arrives in pieces, and each piece is a turn of the loop."""
MOST_DISTRIBUTIONS = 11
"""veneer's dependencies and theirs. httpx brings six, anyio among them; attrs, python-dateutil and six, sniffio."""
MOST_FUNCTIONS = {
    "sync call": 165,
    "async call": 225,
    "sync chunk": 7,
    "async chunk": 7,
    "sync event alone": 20,
    "async event alone": 50,
}
"""Functions entered for one call, chunk or event: measured were 159, 213, 6, 6, 19 and 44. Plain httpx enters 980 for a
sync call; on httpcore ours entered 600."""
MOST_LEFT = 100
"""Bytes that a call may leave behind on average; measured was less than nothing, for caches are renewed."""
MOST_TAKEN = 8 * 1024
"""Bytes that waiting for an event and reading it may take for a moment; measured were 2,700. asyncio takes 256 KiB for
each read where it is not given the memory, and the system has to map and to unmap that."""
MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1724833910,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


def chunk(text: str) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return f"data: {json.dumps({**ANSWER, 'object': 'chat.completion.chunk', 'choices': [choice]})}\n\n"


STREAM = "".join(chunk(f" word{i}") for i in range(CHUNKS)) + "data: [DONE]\n\n"


@pytest.fixture
def server() -> Iterator[Server]:
    whole, stream = json_reply(json.dumps(ANSWER)), sse(STREAM)
    with Server(choose(lambda request: stream if b'"stream":true' in request.body else whole)) as made:
        yield made


class Counter:
    """Python functions that this thread enters, resumed generators and coroutines included."""

    def __init__(self) -> None:
        self.count = 0
        self.asked = 0
        """How often the system was asked which process this is; on Python 3.11 who asks for the loop does so too."""

    def __enter__(self) -> Counter:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, argument: object) -> None:
        self.count += event == "call"
        self.asked += event == "c_call" and getattr(argument, "__name__", "") in ("getpid", "get_running_loop")


def functions(work: Callable[[], object], number: int) -> float:
    work()  # what happens once is not the question
    counts: list[int] = []
    for _ in range(ROUNDS):
        with Counter() as counter:
            work()
        counts.append(counter.count)
    return min(counts) / number


async def afunctions(work: Callable[[], Awaitable[object]], number: int) -> float:
    await work()
    counts: list[int] = []
    for _ in range(ROUNDS):
        with Counter() as counter:
            await work()
        counts.append(counter.count)
    return min(counts) / number


def test_a_sync_call_and_chunk(server: Server) -> None:
    with Dial(base_url=server.url, api_key="key") as client:
        create = client.chat.completions.create

        def stream() -> None:
            assert len(list(create(deployment_name="m", messages=MESSAGES, stream=True))) == CHUNKS

        calls = functions(lambda: [create(deployment_name="m", messages=MESSAGES) for _ in range(CALLS)], CALLS)
        chunks = functions(stream, CHUNKS)
    assert calls <= MOST_FUNCTIONS["sync call"]
    assert chunks <= MOST_FUNCTIONS["sync chunk"]


def test_an_async_call_and_chunk(server: Server) -> None:
    async def count() -> tuple[float, float]:
        async with AsyncDial(base_url=server.url, api_key="key") as client:
            create = client.chat.completions.create

            async def call() -> None:
                for _ in range(CALLS):
                    await create(deployment_name="m", messages=MESSAGES)

            async def stream() -> None:
                found = await create(deployment_name="m", messages=MESSAGES, stream=True)
                assert len([one async for one in found]) == CHUNKS

            return await afunctions(call, CALLS), await afunctions(stream, CHUNKS)

    calls, chunks = asyncio.run(count())
    assert calls <= MOST_FUNCTIONS["async call"]
    assert chunks <= MOST_FUNCTIONS["async chunk"]


def test_many_at_a_time_cost_no_more_than_one_by_one(server: Server) -> None:
    """A pool that looks through all its connections for each request would cost the square of their number."""

    async def count(width: int) -> float:
        async with AsyncDial(base_url=server.url, api_key="key") as client:
            create = client.chat.completions.create

            async def together() -> None:
                await asyncio.gather(*(create(deployment_name="m", messages=MESSAGES) for _ in range(width)))

            return await afunctions(together, width)

    few, many = asyncio.run(count(4)), asyncio.run(count(64))
    assert many <= 1.3 * few


def test_calls_leave_nothing_behind(server: Server) -> None:
    with Dial(base_url=server.url, api_key="key") as client:

        def call(times: int) -> None:
            for _ in range(times):
                client.chat.completions.create(deployment_name="m", messages=MESSAGES)

        call(50)
        gc.collect()
        server.requests.clear()
        tracemalloc.start()
        call(5)
        before = tracemalloc.take_snapshot()
        call(50)
        gc.collect()
        after = tracemalloc.take_snapshot()
        tracemalloc.stop()
    ours = [tracemalloc.Filter(True, "*/veneer/*"), tracemalloc.Filter(True, "*/veneer_generated/*")]
    grown = sum(one.size_diff for one in after.filter_traces(ours).compare_to(before.filter_traces(ours), "filename"))
    assert grown / 50 < MOST_LEFT


def one_by_one(number: int) -> tuple[Behaviour, Callable[[], object]]:
    """A stream whose events are sent alone, as from a model that writes: each when the second is called."""
    wanted: SimpleQueue[None] = SimpleQueue()

    def behave(exchange: Exchange) -> None:
        exchange.head(200, {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"})
        for count in range(number):
            wanted.get(timeout=9)
            exchange.chunk(chunk(f" word{count}").encode())
        wanted.get(timeout=9)
        exchange.chunk(b"data: [DONE]\n\n")
        exchange.end()

    return behave, lambda: wanted.put(None)


@pytest.mark.parametrize("transport", ["direct", "aiohttp"])
def test_waiting_for_an_event_takes_little_memory(server: Server, transport: Any) -> None:
    """Each event comes when the last one was read, as from a model that writes."""
    behave, ask = one_by_one(10)

    async def taken() -> list[int]:
        found: list[int] = []
        async with AsyncDial(base_url=server.url, api_key="key", transport=transport) as client:
            stream = await client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
            before = 0
            ask()
            async for _ in stream:
                found.append(tracemalloc.get_traced_memory()[1] - before)
                tracemalloc.reset_peak()
                before = tracemalloc.get_traced_memory()[0]
                ask()
        return found[1:]  # the first read makes what the others use again

    server.script(behave)
    tracemalloc.start()
    try:
        found = asyncio.run(taken())
    finally:
        tracemalloc.stop()
    assert len(found) == 9
    assert statistics.median(found) < MOST_TAKEN


def test_a_sync_event_that_comes_alone(server: Server) -> None:
    number = 50
    behave, ask = one_by_one(number)
    server.script(behave)
    found: list[int] = []
    with Dial(base_url=server.url, api_key="key") as client:
        stream = client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
        for _ in range(number):
            ask()
            with Counter() as counter:
                next(stream)
            found.append(counter.count)
        ask()
        assert list(stream) == []
    assert statistics.median(found) <= MOST_FUNCTIONS["sync event alone"]


def test_an_event_that_comes_alone(server: Server) -> None:
    """What is done with each while the consumer waits for the next, the turn of the event loop included."""
    number = 50
    behave, ask = one_by_one(number)

    async def count() -> list[Counter]:
        found: list[Counter] = []
        async with AsyncDial(base_url=server.url, api_key="key") as client:
            stream = await client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
            for _ in range(number):
                ask()
                with Counter() as counter:
                    await anext(stream)
                found.append(counter)
            ask()
            assert [one async for one in stream] == []
        return found

    server.script(behave)
    found = asyncio.run(count())
    assert statistics.median(counter.count for counter in found) <= MOST_FUNCTIONS["async event alone"]
    assert sum(counter.asked for counter in found) < number, "which process and which loop it is, was asked each time"


def test_how_many_distributions_come_along() -> None:
    names = {distribution.metadata["Name"].lower() for distribution in runtime_distributions()}
    assert {"attrs", "httpx"} <= names
    assert len(names) <= MOST_DISTRIBUTIONS, names


CLIENTS = """
import tracemalloc
from veneer import ClientPool
from veneer.dial import Dial

with ClientPool() as pool:
    kept = [Dial(base_url="http://127.0.0.1:9", api_key=f"key-{n}", pool=pool) for n in range(20)]
    tracemalloc.start()
    kept += [Dial(base_url="http://127.0.0.1:9", api_key=f"key-{n}", pool=pool) for n in range(200)]
    print(tracemalloc.get_traced_memory()[0] // 200)
"""


def test_a_client_is_small() -> None:
    """Two hundred clients of one pool: bytes for each of them, all that they hold included.

    In a process of its own: what other tests have left behind, in this thread and in others, would count too.
    """
    done = subprocess.run([sys.executable, "-c", CLIENTS], capture_output=True, text=True, timeout=9, check=True)
    assert int(done.stdout) < 2.5 * 1024  # measured: 1.9 KiB
