"""Runs several jobs at a time and gives their results in order; the first failure ends the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from .errors import ConfigurationError

J = TypeVar("J")
R = TypeVar("R")

Done = Callable[[int], object]
"""Is told how many jobs are done."""


def check_limit(name: str, value: object, most: int | None = None) -> int:
    """A number of jobs or of items of a job; raises ConfigurationError (a ValueError) below 1 or above `most`."""
    fits = isinstance(value, int) and not isinstance(value, bool) and value >= 1 and (most is None or value <= most)
    if not fits or not isinstance(value, int):
        span = "1 or more" if most is None else f"between 1 and {most} (inclusive)"
        raise ConfigurationError(f"{name} is {value!r}; give a whole number, {span}")
    return value


def run_all(work: Callable[[J], R], jobs: Iterable[J], *, at_once: int = 1, done: Done | None = None) -> list[R]:
    """Do the jobs in up to `at_once` threads; one of them: in this thread, one job after the other."""
    waiting = list(jobs)
    count = iter(range(1, len(waiting) + 1))

    def tell() -> None:
        if done is not None:
            done(next(count))

    if at_once == 1 or len(waiting) <= 1:
        results: list[R] = []
        for job in waiting:
            results.append(work(job))
            tell()
        return results
    from concurrent.futures import FIRST_EXCEPTION, CancelledError, ThreadPoolExecutor, as_completed, wait

    failed = False

    def guarded(job: J) -> R:
        nonlocal failed
        if failed:
            raise CancelledError
        try:
            return work(job)
        except BaseException:
            failed = True
            raise

    with ThreadPoolExecutor(min(at_once, len(waiting))) as threads:
        futures = [threads.submit(guarded, job) for job in waiting]
        try:
            for future in as_completed(futures):
                if not isinstance(future.exception(), CancelledError):
                    future.result()
                tell()
        finally:
            for future in futures:
                future.cancel()
            wait(futures, return_when=FIRST_EXCEPTION)
        return [future.result() for future in futures]


async def arun_all(
    work: Callable[[J], Awaitable[R]], jobs: Iterable[J], *, at_once: int = 1, done: Done | None = None
) -> list[R]:
    """Do the jobs in up to `at_once` tasks."""
    import asyncio

    waiting = list(jobs)
    results: dict[int, R] = {}
    numbers = iter(range(len(waiting)))

    async def worker() -> None:
        for number in numbers:
            results[number] = await work(waiting[number])
            if done is not None:
                done(len(results))

    tasks = [asyncio.create_task(worker()) for _ in range(min(at_once, len(waiting)))]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [results[number] for number in range(len(waiting))]
