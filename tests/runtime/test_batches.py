"""Jobs in batches: how many at a time, in what order, and what a failure does to the others."""

from __future__ import annotations

import asyncio
import threading

import pytest

from veneer._runtime.batches import arun_all, check_limit, run_all
from veneer._runtime.errors import ConfigurationError


@pytest.mark.parametrize("at_once", [1, 3, 100])
async def test_results_come_in_the_order_of_the_jobs(at_once: int) -> None:
    seen: list[int] = []
    assert run_all(lambda n: n * n, range(10), at_once=at_once, done=seen.append) == [n * n for n in range(10)]
    assert seen == list(range(1, 11))

    async def work(number: int) -> int:
        await asyncio.sleep(0.001 * (10 - number))
        return number * number

    seen.clear()
    assert await arun_all(work, range(10), at_once=at_once, done=seen.append) == [n * n for n in range(10)]
    assert seen == list(range(1, 11))


async def test_no_more_jobs_run_at_once_than_wanted() -> None:
    lock, running, most = threading.Lock(), 0, 0
    together = threading.Barrier(2, timeout=2)

    def work(_: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        together.wait()
        with lock:
            running -= 1

    run_all(work, range(6), at_once=2)
    assert most == 2
    most = running = 0

    async def awork(_: int) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.002)
        running -= 1

    await arun_all(awork, range(6), at_once=2)
    assert most == 2


async def test_the_first_failure_ends_the_rest() -> None:
    started: list[int] = []

    def work(number: int) -> None:
        started.append(number)
        if number == 1:
            raise KeyError(number)

    with pytest.raises(KeyError):
        run_all(work, range(50), at_once=1)
    assert started == [0, 1]
    with pytest.raises(KeyError):
        run_all(work, range(2000), at_once=2)
    assert len(started) < 2000
    ended: list[int] = []

    async def awork(number: int) -> None:
        if number == 1:
            raise KeyError(number)
        await asyncio.sleep(5)
        ended.append(number)

    with pytest.raises(KeyError):
        await arun_all(awork, range(50), at_once=3)
    assert ended == []


async def test_nothing_to_do_is_done_at_once() -> None:
    assert run_all(lambda n: n, [], at_once=3) == []

    async def work(number: int) -> int:
        return number

    assert await arun_all(work, []) == []


@pytest.mark.parametrize("wrong", [0, -1, 101, True, 1.5, "3", None])
def test_impossible_numbers_are_refused(wrong: object) -> None:
    with pytest.raises(ConfigurationError, match=r"batch_size is .*between 1 and 100"):
        check_limit("batch_size", wrong, 100)
    assert check_limit("batch_size", 100, 100) == 100
    assert check_limit("at_once", 1000) == 1000
