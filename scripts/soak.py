"""Thousands of calls, streams, uploads and downloads with random faults; says whether memory and the rest stay flat.

All four providers are asked, by sync clients in threads and async clients in tasks, of an emulator in a process of its
own. Faults are chosen by a seed. After the first tenth, which fills caches and pools, flat means at the end, when all
clients are closed: no thread, task and descriptor more than before the clients were made, and no climb of the memory
in use: the least squares line through the samples of the second half rises by less than 4 MiB, and their last quarter
is on average less than 8 MiB above their first. In use is the resident memory less what malloc keeps free for later:
threads with blocks of all sizes scatter that part, and it wanders by megabytes either way whatever the program holds
(``mallinfo2`` tells it; without glibc the resident memory itself is judged). Both are printed. Exit status 1 where it
is not flat, or where a call failed with anything but an error of veneer.
"""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import gc
import logging
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from veneer import AsyncClientPool, ClientPool, VeneerError
from veneer.aleph_alpha import AsyncClient, ChatRequest, Client, CompletionRequest, Message, Prompt, RetryPolicy, Role
from veneer.azure_inference import ChatCompletionsClient
from veneer.azure_inference.aio import ChatCompletionsClient as AsyncChatCompletionsClient
from veneer.dial import AsyncDial, Dial
from veneer.dify import AsyncChatClient, ChatClient, CompletionClient

HI: list[dict[str, Any]] = [{"role": "user", "content": "Tell me a story about a river and a bridge."}]
FILE = b"0123456789abcdef" * 100_000
"""1.6 MB: more than a download keeps in memory."""
RISE_LIMIT, STEP_LIMIT = 4.0, 8.0  # MiB
FAST = RetryPolicy(initial=0.001, maximum=0.01)


# the emulator's process


def serve(seed: int, share: float) -> None:
    """Emulate, with a fault of each kind now and then, until stdin ends."""
    from veneer.testing import Emulator, faults

    logging.disable()  # uvicorn's words about answers that are cut
    chosen = random.Random(seed)  # noqa: S311  # repeatable, no secret
    kinds: list[Any] = [
        faults.Respond(503),
        faults.Respond(500, "no"),
        faults.html(502),
        faults.rate_limited(0.01),
        faults.Reset(),
        faults.Reset(1),
        faults.Cut(1),
        faults.Cut(2, 5),
        faults.CutCharacter(),
        faults.DropTail(1),
        faults.Stall(0.02, after=1),
        faults.Pings(0.02, interval=0.01),
        faults.Insert(b"data: junk\n\n"),
        faults.WrongLength(),
        faults.Drip(4000),
        faults.redirect("http://127.0.0.1:9/elsewhere"),
    ]
    with Emulator(pace=0.0) as server:
        services = (server.dial, server.dify, server.azure_inference, server.aleph_alpha)
        home = server.dial.bucket
        keys = [server.dial.api_key, server.dify.api_key, server.dify.keys["completion"]]
        keys += [server.azure_inference.api_key, server.aleph_alpha.token]
        print(*(service.base_url for service in services), home, *keys, flush=True)
        ended = threading.Event()

        def wait() -> None:
            sys.stdin.read()
            ended.set()

        threading.Thread(target=wait, daemon=True).start()
        while not ended.wait(0.01):
            for service in services:
                if chosen.random() < share and not service.pending_faults:
                    service.fail_next(chosen.choice(kinds))
                with service._lock:  # what was received is kept for tests: here it would only fill the memory
                    service._requests.clear()


class Target(NamedTuple):
    """Where the emulator is and what it takes."""

    dial: str
    dify: str
    azure: str
    aleph: str
    home: str
    dial_key: str
    dify_key: str
    completion_key: str
    azure_key: str
    aleph_key: str


@contextmanager
def emulator(seed: int, share: float) -> Iterator[Target]:
    """The emulator's process, from start to end."""
    command = [sys.executable, __file__, "--serve", "--seed", str(seed), "--faults", str(share)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise SystemExit("no pipes")
        try:
            yield Target(*process.stdout.readline().split())
        finally:
            process.stdin.close()
            process.wait(10)


# what is called

Work = Callable[[], object]
AsyncWork = Callable[[], Awaitable[object]]


def sync_work(at: Target, pool: ClientPool, folder: Path, number: int) -> tuple[dict[str, Work], list[Any]]:
    """What one thread calls again and again, by name, and its clients."""
    dial = Dial(base_url=at.dial, api_key=at.dial_key, pool=pool, retry=FAST, timeout=5)
    dify = ChatClient(at.dify_key, at.dify, 5, pool=pool, retry=FAST)
    complete = CompletionClient(at.completion_key, at.dify, 5, pool=pool, retry=FAST)
    azure = ChatCompletionsClient(at.azure, at.azure_key, model="gpt-4o", pool=pool, retry=FAST, timeout=5)
    aleph = Client(token=at.aleph_key, host=at.aleph, pool=pool, retry=FAST, timeout=5)
    url = f"files/{at.home}/soak-{number}.bin"
    chat = ChatRequest("llama-3.1-8b-instruct", [Message(Role.User, "Hello")])
    completion = CompletionRequest(Prompt("Hello"), maximum_tokens=4)

    def left_early() -> None:
        for _ in dial.chat.completions.create(deployment_name="echo", messages=HI, stream=True):
            break

    def whole_stream() -> None:
        for _ in dial.chat.completions.create(deployment_name="echo", messages=HI, stream=True):
            pass

    work: dict[str, Work] = {
        "dial call": lambda: dial.chat.completions.create(deployment_name="echo", messages=HI),
        "dial stream": whole_stream,
        "dial stream left early": left_early,
        "dial upload": lambda: dial.files.upload(url, FILE),
        "dial download": lambda: dial.files.download(url).get_content(),
        "dial download to disk": lambda: dial.files.download(url).write_to(folder / f"sync-{number}"),
        "dify call": lambda: complete.create_completion_message({"query": "Hi"}, "blocking", "user"),
        "dify stream": lambda: list(dify.create_chat_message({}, "Hi there", "user", response_mode="streaming")),
        "dify upload": lambda: dify.file_upload("user", ("a.png", FILE[:50_000], "image/png")),
        "azure_inference call": lambda: azure.complete(messages=HI),
        "azure_inference stream": lambda: list(azure.complete(messages=HI, stream=True)),
        "aleph_alpha call": lambda: aleph.complete(completion, "luminous-base"),
        "aleph_alpha stream": lambda: list(aleph.chat_with_streaming(chat)),
    }
    return work, [dial, dify, complete, azure, aleph]


def async_work(at: Target, pool: AsyncClientPool, folder: Path, number: int) -> tuple[dict[str, AsyncWork], list[Any]]:
    """What one task calls again and again, by name, and its clients."""
    dial = AsyncDial(base_url=at.dial, api_key=at.dial_key, pool=pool, retry=FAST, timeout=5)
    dify = AsyncChatClient(at.dify_key, at.dify, 5, pool=pool, retry=FAST)
    azure = AsyncChatCompletionsClient(at.azure, at.azure_key, model="gpt-4o", pool=pool, retry=FAST, timeout=5)
    aleph = AsyncClient(token=at.aleph_key, host=at.aleph, pool=pool, retry=FAST, timeout=5)
    url = f"files/{at.home}/soak-{number}.bin"
    chat = ChatRequest("llama-3.1-8b-instruct", [Message(Role.User, "Hello")])
    completion = CompletionRequest(Prompt("Hello"), maximum_tokens=4)

    async def stream(limit: int | None = None) -> None:
        seen = 0
        async for _ in await dial.chat.completions.create(deployment_name="echo", messages=HI, stream=True):
            seen += 1
            if seen == limit:
                break

    async def all_of(events: Any) -> None:
        async for _ in events:
            pass

    async def dify_stream() -> None:
        await all_of(await dify.create_chat_message({}, "Hi there", "user", response_mode="streaming"))

    async def azure_stream() -> None:
        await all_of(await azure.complete(messages=HI, stream=True))

    async def download() -> None:
        await (await dial.files.download(url)).aget_content()

    async def to_disk() -> None:
        await (await dial.files.download(url)).awrite_to(folder / f"async-{number}")

    async def cancelled() -> None:
        task = asyncio.ensure_future(dial.chat.completions.create(deployment_name="echo", messages=HI))
        await asyncio.sleep(random.random() / 300)  # noqa: S311  # no secret
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    work: dict[str, AsyncWork] = {
        "dial call": lambda: dial.chat.completions.create(deployment_name="echo", messages=HI),
        "dial stream": stream,
        "dial stream left early": lambda: stream(1),
        "dial call cancelled": cancelled,
        "dial upload": lambda: dial.files.upload(url, FILE),
        "dial download": download,
        "dial download to disk": to_disk,
        "dify call": lambda: dify.get_application_parameters("user"),
        "dify stream": dify_stream,
        "azure_inference call": lambda: azure.complete(messages=HI),
        "azure_inference stream": azure_stream,
        "aleph_alpha call": lambda: aleph.complete(completion, "luminous-base"),
        "aleph_alpha stream": lambda: all_of(aleph.chat_with_streaming(chat)),
    }
    return work, [dial, dify, azure, aleph]


# doing it


class Tally:
    """What was done, what failed, and how."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.strange: list[str] = []

    def add(self, world: str, name: str, error: BaseException | None) -> None:
        """Count one piece of work."""
        self.done[f"{world} {name}"] += 1
        if isinstance(error, VeneerError):
            self.failed[next(c.__name__ for c in type(error).__mro__ if c.__module__ == "veneer._runtime.errors")] += 1
        elif error is not None:
            self.strange.append(f"{world} {name}: {error!r}")


class Sample(NamedTuple):
    """The state of this process at a moment."""

    at: float
    rss: float  # MiB, as in_use
    in_use: float
    descriptors: int
    threads: int
    tasks: int


class MallocInfo(ctypes.Structure):
    """What glibc's ``mallinfo2`` tells, over all of its arenas; in bytes where it is not a number of blocks."""

    fordblks: int  # bytes that are free
    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    )


def kept_free() -> int:
    """Bytes that malloc has from the system and that nobody uses; 0 where it does not say."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return 0
    ask.restype = MallocInfo
    told: MallocInfo = ask()
    return told.fordblks


def sample(start: float, tasks: int) -> Sample:
    """Look at this process."""
    resident = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    rss, in_use = resident / 2**20, (resident - kept_free()) / 2**20
    descriptors = len(os.listdir("/proc/self/fd"))
    return Sample(time.monotonic() - start, rss, in_use, descriptors, threading.active_count(), tasks)


def in_thread(at: Target, pool: ClientPool, folder: Path, number: int, seed: int, end: float, tally: Tally) -> None:
    """Work in a thread until the time is over."""
    work, clients = sync_work(at, pool, folder, number)
    chosen = random.Random(seed + number)  # noqa: S311  # as above
    while time.monotonic() < end:
        name = chosen.choice(list(work))
        try:
            work[name]()
        except Exception as error:
            tally.add("sync", name, error)
        else:
            tally.add("sync", name, None)
    for client in clients:
        client.close()


async def in_task(
    at: Target, pool: AsyncClientPool, folder: Path, number: int, seed: int, end: float, tally: Tally
) -> None:
    """Work in a task until the time is over."""
    work, clients = async_work(at, pool, folder, number)
    chosen = random.Random(seed + number)  # noqa: S311  # as above
    while time.monotonic() < end:
        name = chosen.choice(list(work))
        try:
            await work[name]()
        except Exception as error:
            tally.add("async", name, error)
        else:
            tally.add("async", name, None)
    for client in clients:
        await client.close()


async def load(at: Target, seconds: float, threads: int, tasks: int, seed: int, folder: Path) -> tuple[Tally, Any]:
    """Do the work, sample all the while; the first and last sample are without clients."""
    tally, samples = Tally(), []
    start = time.monotonic()
    end = start + seconds
    await asyncio.to_thread(sum, ())  # the loop's own threads are made by the first use
    before = sample(start, len(asyncio.all_tasks()))
    with ClientPool() as pool:
        async with AsyncClientPool() as apool:
            workers = [
                threading.Thread(target=in_thread, args=(at, pool, folder, number, seed, end, tally))
                for number in range(threads)
            ]
            for worker in workers:
                worker.start()
            jobs = [
                asyncio.ensure_future(in_task(at, apool, folder, 100 + number, seed, end, tally))
                for number in range(tasks)
            ]
            while time.monotonic() < end:
                await asyncio.sleep(min(seconds / 60, 1.0))
                samples.append(sample(start, len(asyncio.all_tasks())))
            await asyncio.gather(*jobs)
            for worker in workers:
                await asyncio.to_thread(worker.join)
    gc.collect()
    await asyncio.sleep(0.1)
    return tally, (before, samples, sample(start, len(asyncio.all_tasks())))


def climb(times: list[float], values: list[float]) -> tuple[float, float]:
    """By how much the line through values rises from the first to the last, and the last quarter is above the first."""
    quarter = max(1, len(values) // 4)
    rise = statistics.linear_regression(times, values).slope * (times[-1] - times[0])
    return rise, statistics.mean(values[-quarter:]) - statistics.mean(values[:quarter])


def verdict(before: Sample, samples: list[Sample], after: Sample, tally: Tally) -> list[str]:
    """What is not as it should be."""
    half = samples[len(samples) // 2 :]
    times = [one.at for one in half]
    climbs = {
        "resident": climb(times, [one.rss for one in half]),
        "in use": climb(times, [one.in_use for one in half]),
    }
    print("\nin the second half:")
    for name, (rise, step) in climbs.items():
        print(f"  memory {name}: line {rise:+.1f} MiB, last quarter over first {step:+.1f} MiB")
    rise, step = climbs["in use"]
    out = [f"memory climbs: {rise:+.1f} and {step:+.1f} MiB"] if rise >= RISE_LIMIT or step >= STEP_LIMIT else []
    pool_threads = 32  # asyncio's own, kept by the loop for files
    if after.threads > before.threads + pool_threads:
        out.append(f"threads: {before.threads} before, {after.threads} after")
    if after.descriptors > before.descriptors:
        out.append(f"descriptors: {before.descriptors} before, {after.descriptors} after")
    if after.tasks > before.tasks:
        out.append(f"tasks: {before.tasks} before, {after.tasks} after")
    if tally.strange:
        out.append(f"{len(tally.strange)} failures that are no VeneerError, such as {tally.strange[0]}")
    return out


def show(tally: Tally, before: Sample, samples: list[Sample], after: Sample) -> None:
    """Print the figures."""
    print(f"{'seconds':>8}{'MiB':>8}{'in use':>8}{'descriptors':>13}{'threads':>9}{'tasks':>7}")
    for one in [before, *samples[:: max(1, len(samples) // 12)], after]:
        print(f"{one.at:>8.1f}{one.rss:>8.1f}{one.in_use:>8.1f}{one.descriptors:>13}{one.threads:>9}{one.tasks:>7}")
    print()
    for name, count in sorted(tally.done.items()):
        print(f"{name:<30}{count:>8}")
    print(f"{'all':<30}{sum(tally.done.values()):>8}, of which failed {sum(tally.failed.values())}:")
    print("  " + ", ".join(f"{name} {count}" for name, count in tally.failed.most_common()))


def main() -> int:
    """Soak; returns 1 where something is not flat."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300.0, help="how long (default: 300)")
    parser.add_argument("--threads", type=int, default=4, help="threads with sync clients (default: 4)")
    parser.add_argument("--tasks", type=int, default=8, help="tasks with async clients (default: 8)")
    parser.add_argument("--faults", type=float, default=0.3, help="how likely a service gets a fault each 10 ms")
    parser.add_argument("--seed", type=int, default=1, help="what is chosen by chance (default: 1)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.seed, given.faults)
        return 0
    if not Path("/proc/self/statm").exists():
        parser.error("needs /proc, to see memory and descriptors")
    with tempfile.TemporaryDirectory() as folder, emulator(given.seed, given.faults) as at:
        done = asyncio.run(load(at, given.seconds, given.threads, given.tasks, given.seed, Path(folder)))
        left = sorted(name for name in os.listdir(folder) if name.endswith(".part"))
    tally, (before, samples, after) = done
    show(tally, before, samples, after)
    problems = verdict(before, samples, after, tally) + [f"{len(left)} files half-written"] * bool(left)
    print("\n".join(problems) or "flat")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
