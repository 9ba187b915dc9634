"""How the reader of an async connection is resumed: at once where the event loop brings the bytes, else as usual.

One `Arrival` serves wait after wait.
"""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable

import pytest

from veneer._runtime.arrivals import Arrival
from veneer._runtime.errors import ConfigurationError

NAME = contextvars.ContextVar("NAME", default="nobody")


def begun() -> Arrival:
    """What can be waited for."""
    arrival = Arrival(asyncio.get_running_loop())
    arrival.over = False
    return arrival


class Reader:
    """A task that waits for bytes and notes what becomes of it."""

    def __init__(self) -> None:
        self.arrival = begun()
        self.told: list[str] = []
        self.task = asyncio.create_task(self._wait())

    async def _wait(self) -> None:
        NAME.set("reader")
        try:
            await self.arrival
        except BaseException as error:
            self.told.append(type(error).__name__)
            raise
        current = asyncio.current_task()
        assert current is self.task
        self.told.append(f"came to the {NAME.get()}")

    async def by_loop(self, act: Callable[[], object]) -> list[str]:
        """What had been told when the event loop's call of `act` returned."""
        said: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()

        def call() -> None:
            act()
            said.set_result(list(self.told))

        asyncio.get_running_loop().call_soon(call)
        return await said


def run(test: Callable[[Reader], Awaitable[None]]) -> None:
    async def whole() -> None:
        reader = Reader()
        await asyncio.sleep(0)  # it waits
        await test(reader)

    asyncio.run(whole())


def test_the_loop_resumes_the_reader_at_once() -> None:
    async def test(reader: Reader) -> None:
        assert await reader.by_loop(reader.arrival.come) == ["came to the reader"]
        assert NAME.get() == "nobody"
        await reader.task

    run(test)


def test_a_task_goes_on_before_the_reader_that_it_wakes() -> None:
    async def test(reader: Reader) -> None:
        reader.arrival.come()
        assert reader.told == []
        await reader.task
        assert reader.told == ["came to the reader"]

    run(test)


def test_what_came_before_anybody_waited_is_there() -> None:
    async def test() -> None:
        arrival = begun()
        arrival.come()
        await arrival

    asyncio.run(test())


def test_the_end_can_wait_for_the_next_turn() -> None:
    async def test(reader: Reader) -> None:
        assert await reader.by_loop(reader.arrival.end) == []
        await reader.task
        assert reader.told == ["came to the reader"]

    run(test)


@pytest.mark.parametrize("then", ["come", "end"])
def test_who_is_cancelled_stays_cancelled(then: str) -> None:
    async def test(reader: Reader) -> None:
        def act() -> None:
            reader.task.cancel("enough")
            getattr(reader.arrival, then)()

        assert await reader.by_loop(act) == []
        with pytest.raises(asyncio.CancelledError, match="enough"):
            await reader.task
        assert reader.told == ["CancelledError"]

    run(test)


def test_who_is_cancelled_when_the_bytes_came_is_cancelled_all_the_same() -> None:
    async def test(reader: Reader) -> None:
        def act() -> None:
            reader.arrival.end()
            reader.task.cancel()

        assert await reader.by_loop(act) == []
        with pytest.raises(asyncio.CancelledError):
            await reader.task

    run(test)


@pytest.mark.parametrize("first", ["come", "end"])
def test_what_comes_twice_counts_once(first: str) -> None:
    async def test(reader: Reader) -> None:
        def act() -> None:
            getattr(reader.arrival, first)()
            reader.arrival.come()
            reader.arrival.end()

        await reader.by_loop(act)
        await reader.task
        assert reader.told == ["came to the reader"]

    run(test)


@pytest.mark.parametrize("by", ["come", "end"])
def test_one_wait_after_the_other(by: str) -> None:
    async def test() -> None:
        arrival = begun()
        count = 0

        async def read() -> None:
            nonlocal count
            for _ in range(3):
                arrival.over = False
                await arrival
                count += 1

        task = asyncio.create_task(read())
        for number in range(3):
            await asyncio.sleep(0)
            assert count == number
            asyncio.get_running_loop().call_soon(getattr(arrival, by))
            await asyncio.sleep(0)
        await task
        assert count == 3

    asyncio.run(test())


def test_a_wait_after_one_that_was_cancelled() -> None:
    async def test(reader: Reader) -> None:
        reader.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader.task
        reader.arrival.over = False
        asyncio.get_running_loop().call_soon(reader.arrival.come)
        await reader.arrival

    run(test)


def test_a_time_limit_of_asyncio_ends_the_wait() -> None:
    async def test() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await begun()

    asyncio.run(test())


def test_another_loop_cannot_wait() -> None:
    async def elsewhere(arrival: Arrival) -> None:
        with pytest.raises(ConfigurationError, match="another event loop; read it in the one that asked"):
            await arrival

    async def test() -> None:
        await asyncio.to_thread(asyncio.run, elsewhere(begun()))

    asyncio.run(test())
