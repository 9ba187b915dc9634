"""How the reader of an async connection is resumed: at once where the event loop brings the bytes, else as usual."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable

import pytest

from veneer._runtime.adirect import Arrival
from veneer._runtime.faults import ReadTimeout

NAME = contextvars.ContextVar("NAME", default="nobody")


class Reader:
    """A task that waits for bytes and notes what becomes of it."""

    def __init__(self) -> None:
        self.arrival = Arrival()
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
        arrival = Arrival()
        arrival.come()
        await arrival

    asyncio.run(test())


def test_the_end_can_wait_for_the_next_turn() -> None:
    async def test(reader: Reader) -> None:
        assert await reader.by_loop(reader.arrival.end) == []
        await reader.task
        assert reader.told == ["came to the reader"]

    run(test)


def test_a_failure_is_raised() -> None:
    async def test(reader: Reader) -> None:
        assert await reader.by_loop(lambda: reader.arrival.fail(ReadTimeout("late"))) == []
        with pytest.raises(ReadTimeout, match="late"):
            await reader.task

    run(test)


@pytest.mark.parametrize("then", ["come", "end", "fail"])
def test_who_is_cancelled_stays_cancelled(then: str) -> None:
    async def test(reader: Reader) -> None:
        def act() -> None:
            reader.task.cancel()
            late = {"come": arrival.come, "end": arrival.end, "fail": lambda: arrival.fail(ReadTimeout("late"))}
            late[then]()

        arrival = reader.arrival
        assert await reader.by_loop(act) == []
        with pytest.raises(asyncio.CancelledError):
            await reader.task
        assert reader.told == ["CancelledError"]

    run(test)


@pytest.mark.parametrize("first", ["come", "end"])
def test_what_comes_twice_counts_once(first: str) -> None:
    async def test(reader: Reader) -> None:
        def act() -> None:
            getattr(reader.arrival, first)()
            reader.arrival.come()
            reader.arrival.end()
            reader.arrival.fail(ReadTimeout("late"))

        await reader.by_loop(act)
        await reader.task
        assert reader.told == ["came to the reader"]

    run(test)


def test_others_may_wait_too() -> None:
    async def test(reader: Reader) -> None:
        told: list[bool] = []
        reader.arrival.add_done_callback(lambda found: told.append(found.done()))
        assert await reader.by_loop(reader.arrival.come) == ["came to the reader"]
        await asyncio.sleep(0)
        assert told == [True]

    run(test)
