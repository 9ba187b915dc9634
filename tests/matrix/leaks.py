"""What a call may leave behind: tasks, threads, descriptors, places in pools, files, warnings."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
import threading
import warnings
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, Self


class Watch:
    """Notes what there is when the block is entered; `left` says what is too much when it was left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._complaints: list[str] = []
        self.left: list[str] = []
        """What is still there that was not there before, and what Python complained of in between."""

    def __enter__(self) -> Self:
        self._threads = set(threading.enumerate())
        self._descriptors = descriptors()
        self._files = set(_files(self._folder))
        self._temporary = tempfile.tempdir
        tempfile.tempdir = str(self._folder)
        self._hook = sys.unraisablehook
        sys.unraisablehook = lambda problem: self._complaints.append(f"{problem.exc_value!r} in {problem.object!r}")
        self._warnings = warnings.catch_warnings()
        self._warnings.__enter__()
        warnings.simplefilter("error")
        return self

    def __exit__(self, *error: object) -> None:
        gc.collect()
        self._warnings.__exit__(None, None, None)
        sys.unraisablehook = self._hook
        tempfile.tempdir = self._temporary
        self.left = [
            *self._complaints,
            *(f"thread {thread.name}" for thread in set(threading.enumerate()) - self._threads),
            *(f"descriptor {number} {name}" for number, name in descriptors() - self._descriptors),
            *(f"file {name}" for name in set(_files(self._folder)) - self._files),
        ]

    def run(self, main: Coroutine[Any, Any, None]) -> None:
        """Run in an event loop of its own; tasks that are left in it count."""

        async def body() -> None:
            await main
            for _ in range(10):  # what was just closed may need some turns of the loop
                if len(asyncio.all_tasks()) > 1:
                    await asyncio.sleep(0.003)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                self._complaints.append(f"task {task!r}")

        with asyncio.Runner() as runner:
            runner.get_loop().set_exception_handler(lambda _, context: self._complaints.append(str(context)))
            runner.run(body())


def descriptors() -> set[tuple[int, str]]:
    """Open files and sockets; empty where the system does not list them."""
    found = set()
    folder = "/proc/self/fd"
    for name in os.listdir(folder) if os.path.isdir(folder) else ():
        with suppress(OSError):  # the one that lists them
            found.add((int(name), os.readlink(f"{folder}/{name}")))
    return found


def places(sender: Any) -> list[str]:
    """Lanes of a sender's pools in which a request holds a connection although none is under way."""
    pool = sender._pool
    transports = [pool._transport] if hasattr(pool, "_transport") else list(pool._transports.values())
    out: list[str] = []
    for transport in transports:
        lanes = transport.lanes.all() if transport is not None else []
        out += [f"{lane.places()} places of {lane!r}" for lane in lanes if lane.places()]
    return out


def _files(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*")]
