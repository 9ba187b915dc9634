"""One measurement in a process of its own: `python -m bench.worker SPEC`, SPEC being JSON.

Loads one adapter, runs a group of scenarios, prints one JSON line. CPU figures are user and system time of this
process, all threads: neither the server nor other work on the machine counts; `Meter` tells how they are scaled.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any, NamedTuple

from bench import payloads
from bench.server import PROCESSORS, ask

cpu = time.process_time
wall = time.perf_counter
_DOCUMENT = json.dumps({"a": [1, 2.5, "three", None], "b": {"c": "text", "d": [True, {}]}})
SMALL_FILE = 64 * 1024


def spin() -> float:
    """CPU seconds of a fixed piece of work like a client's; a few milliseconds."""
    start = cpu()
    seen = 0
    for i in range(500):
        document = json.loads(_DOCUMENT)
        text = f"{i}:{document['b']['c']}".encode()
        seen += len(text.split(b":")) + len({**document, "k": i})
    return cpu() - start


class Meter:
    """CPU time of a block, put on the scale of the quiet machine.

    On a shared machine the same instructions take up to twice the time while a neighbour is busy. Therefore the block
    stands between two `spin()`, and its time is multiplied by (shortest spin known / spin now).
    """

    quiet = 0.0
    best = 1.0
    """Shortest spin that this process saw."""
    cpu = wall = 0.0

    def __enter__(self) -> Meter:
        self._spin = spin()
        self._cpu, self._wall = cpu(), wall()
        return self

    def __exit__(self, *_: object) -> None:
        spent, self.wall = cpu() - self._cpu, wall() - self._wall
        after = spin()
        Meter.best = min(Meter.best, self._spin, after)
        self.cpu = spent * (self.quiet / ((self._spin + after) / 2)) if self.quiet else spent


class Target(NamedTuple):
    """Where an adapter connects."""

    provider: str
    port: int
    hostname: str = "127.0.0.1"

    @property
    def host(self) -> str:
        return f"{self.hostname}:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"


def resident(field: str = "VmRSS") -> int:
    """KiB of this process; VmHWM is the peak since `reset_peak`."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1])
    raise LookupError(field)


def reset_peak() -> None:
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def check(got: object, want: object, what: str) -> None:
    if got != want:
        raise AssertionError(f"{what}: got {str(got)[:200]!r}, expected {str(want)[:200]!r}")


async def settle(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


class Job:
    """One adapter in one mode, for one provider."""

    def __init__(self, spec: dict[str, Any], mode: str) -> None:
        self.spec, self.mode = spec, mode
        self.is_async = mode == "async"
        self.provider: str = spec["provider"]
        self.sizes = payloads.Sizes(**spec["sizes"])
        self.out: dict[str, Any] = {}
        self._api = importlib.import_module(f"bench.adapters.{spec['adapter']}")

    def get(self, name: str) -> Any:
        """The adapter's function for this mode; None where it has none."""
        return getattr(self._api, f"a{name}" if self.is_async else name, None)

    def target(self, profile: str = "single") -> Target:
        return Target(self.provider, self.spec["ports"][profile])

    def ask(self, what: str) -> dict[str, int]:
        return ask(self.spec["control"], what)

    async def open(self, profile: str = "single", name: str = "open") -> Any:
        return await settle((self.get(name) or self.get("open"))(self.target(profile)))

    async def close(self, client: Any) -> None:
        await settle(self.get("close")(client))

    async def repeat(self, call: Callable[[], Any], times: int) -> None:
        if self.is_async:
            for _ in range(times):
                await call()
        else:
            for _ in range(times):
                call()

    async def pieces(self, client: Any) -> AsyncIterator[str]:
        """The texts of a stream; not for what is timed per piece."""
        found = self.get("stream")(client)
        if self.is_async:
            async for text in found:
                yield text
        else:
            for text in found:
                yield text

    async def count(self, client: Any) -> int:
        count = 0
        if self.is_async:
            async for _ in self.get("stream")(client):
                count += 1
        else:
            for _ in self.get("stream")(client):
                count += 1
        return count


async def cpu_group(job: Job) -> None:
    if job.get("open") is None:
        return
    await job.close(await job.open())
    number = job.spec["constructs"]
    with Meter() as meter:
        for _ in range(number):
            await job.close(await job.open())
    job.out["construct_ms"] = meter.cpu / number * 1e3
    if job.get("chat") is not None:
        client = await job.open()
        await _chat(job, client)
        if job.is_async:
            await _chat_together(job, client)
        await job.close(client)
    if job.get("stream") is not None:
        for profile in ("single", "coalesced", "paced"):
            await _stream(job, profile)
        await _first_chunk(job)


async def _chat(job: Job, client: Any) -> None:
    chat, number = job.get("chat"), job.spec["calls"]
    for _ in range(20):
        check(await settle(chat(client)), payloads.ANSWER, "chat")
    job.ask("reset")
    samples = []
    for _ in range(5):
        with Meter() as meter:
            await job.repeat(lambda: chat(client), number)
        samples.append(meter.cpu / number * 1e6)
    job.out["chat_us"] = statistics.median(samples)
    job.out["chat_connections"] = job.ask("stats")["accepts"] / (5 * number)


async def _chat_together(job: Job, client: Any) -> None:
    chat, total = job.get("chat"), job.spec["calls64"]

    async def lane(count: int) -> None:
        for _ in range(count):
            await chat(client)

    await asyncio.gather(*(lane(1) for _ in range(64)))
    job.ask("reset")
    samples = []
    for _ in range(3):
        with Meter() as meter:
            await asyncio.gather(*(lane(total // 64) for _ in range(64)))
        samples.append(meter.cpu / total * 1e6)
    job.out["chat64_us"] = statistics.median(samples)
    job.out["chat64_accepts"] = job.ask("stats")["accepts"]


async def _stream(job: Job, profile: str) -> None:
    events = job.sizes.events_of(profile)
    client = await job.open(profile)
    if profile != "paced":
        check("".join([text async for text in job.pieces(client)]), payloads.stream_text(events), "stream")
    samples = []
    for _ in range(5):
        with Meter() as meter:
            count = await job.count(client)
        samples.append(meter.cpu / events * 1e6)
        check(count, events, "pieces of the stream")
    job.out[f"stream_{profile}_us"] = statistics.median(samples)
    await job.close(client)


async def _first_chunk(job: Job) -> None:
    client = await job.open("pause")
    await job.count(client)
    samples = []
    for _ in range(job.spec["pauses"]):
        start, first = wall(), 0.0
        async for _text in job.pieces(client):
            first = first or wall() - start
        samples.append(first * 1e3)
    job.out["first_chunk_ms"] = statistics.median(samples)
    await job.close(client)


async def files_group(job: Job) -> None:
    size = job.sizes.file_mb << 20
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "big.bin")
        if job.get("upload") is not None:
            small = os.path.join(folder, "small.bin")
            for name, length in ((path, size), (small, SMALL_FILE)):
                with open(name, "wb") as file:  # noqa: ASYNC230  # nothing else runs on this loop
                    file.truncate(length)
            job.ask("reset")
            try:
                await _transfer(job, "upload", path, first=small)
            except Exception as error:  # a client that cannot do it is a finding
                job.out["upload_error"] = f"{type(error).__name__}: {error}"[:200]
            else:
                check(job.ask("stats")["bytes_in"] >= size, True, "the server got the whole file")
            os.unlink(path)
        if job.get("download") is not None:
            await _transfer(job, "download", path)
            check(os.path.getsize(path), size, "size of the downloaded file")  # noqa: ASYNC240  # as above


async def _transfer(job: Job, name: str, path: str, first: str | None = None) -> None:
    """Measure a transfer; that of `first`, before it, loads what the client needs for one."""
    client = await job.open()
    if job.get("chat") is not None:
        await settle(job.get("chat")(client))
    try:
        if first is not None:
            await settle(job.get(name)(client, first))
        reset_peak()
        before = resident()
        with Meter() as meter:
            await settle(job.get(name)(client, path))
        job.out[f"{name}_peak_mib"] = (resident("VmHWM") - before) / 1024
        job.out[f"{name}_ms"] = meter.cpu / job.sizes.file_mb * 1e5
    finally:
        await job.close(client)


async def many_group(job: Job) -> None:
    number, chat = job.spec["many"], job.get("chat")
    if job.get("open") is None or chat is None:
        return
    for kind, name in (("own", "open"), ("shared", "open_shared")):
        if job.get(name) is None:
            continue
        one = await job.open()
        await settle(chat(one))
        await job.close(one)
        gc.collect()
        before, open_before = resident(), descriptors()
        job.ask("reset")
        with Meter() as meter:
            if kind == "shared":
                clients = await settle(job.get(name)(job.target(), number))
            else:
                clients = [await job.open() for _ in range(number)]
        job.out[f"many_{kind}_ms"] = meter.cpu / number * 1e3
        for _ in range(2):
            for client in clients:
                await settle(chat(client))
        job.out[f"many_{kind}_accepts"] = job.ask("stats")["accepts"]
        job.out[f"many_{kind}_kib"] = (resident() - before) / number
        job.out[f"many_{kind}_fds"] = descriptors() - open_before
        if kind == "shared":
            await settle(job.get("close_shared")(clients))
        else:
            for client in clients:
                await job.close(client)


async def embed_group(job: Job) -> None:
    embed = job.get("embed")
    if embed is None or job.provider not in payloads.EMBED_PATH:
        return
    client = await job.open(name="open_embed")
    vectors = await settle(embed(client))
    if vectors is not None:  # else the client has no embeddings for this provider
        check((len(vectors), len(vectors[0])), (job.sizes.vectors, payloads.DIMENSIONS), "embeddings")
        check(isinstance(vectors[0][0], float), True, "numbers of the embeddings")
        samples = []
        for _ in range(job.spec["embeds"]):
            with Meter() as meter:
                await settle(embed(client))
            samples.append(meter.cpu * 1e3)
        job.out["embed_ms"] = statistics.median(samples)
    await job.close(client)


GROUPS: dict[str, Callable[[Job], Coroutine[Any, Any, None]]] = {
    "cpu": cpu_group,
    "files": files_group,
    "many": many_group,
    "embed": embed_group,
}


def main() -> None:
    spec = json.loads(sys.argv[1])
    spin()
    Meter.quiet = spec["quiet"]
    found = {}
    for mode in spec["modes"]:
        job = Job(spec, mode)
        os.sched_setaffinity(0, {PROCESSORS[0]} if spec["group"] == "cpu" else PROCESSORS)  # files are read in threads
        asyncio.run(GROUPS[spec["group"]](job))
        if job.out:
            job.out["spin_ms"] = Meter.best * 1e3
        found[mode] = job.out
    print(json.dumps(found))


if __name__ == "__main__":
    main()
