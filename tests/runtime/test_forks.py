"""Child processes of fork get connections of their own, leave the parent's alone, and wait for none of its locks."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from support.server import Server, data, json_reply, sse
from support.worlds import World, request, stream_request
from veneer._runtime.auth import Credential
from veneer._runtime.errors import ClosedError, ConfigurationError
from veneer._runtime.pool import AsyncClientPool, ClientPool

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


def in_child(body: Callable[[], object]) -> int:
    """The exit status of a child that runs `body`: 0 where it says True, 3 where it raises."""
    child = os.fork()
    if child == 0:  # what pytest would do at its end is the parent's business
        status = 3
        try:
            status = 0 if body() else 2
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class Holder:
    """A thread that holds a lock until the block is left."""

    def __init__(self, lock: Any) -> None:
        self._lock, self._held, self._enough = lock, threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._hold)

    def _hold(self) -> None:
        with self._lock:
            self._held.set()
            self._enough.wait(9)

    def __enter__(self) -> None:
        self._thread.start()
        assert self._held.wait(5)

    def __exit__(self, *error: object) -> None:
        self._enough.set()
        self._thread.join()


class Halfway:
    """A stream of which one event of two has come; the other one comes after `go_on`."""

    def __init__(self, server: Server, transport: str | None = None) -> None:
        self.go_on = threading.Event()
        server.script(sse(data("1"), self.go_on, data("2", "[DONE]")), json_reply())
        self.pool = ClientPool(transport=transport)
        self.sender = World("sync").sender(server.url, pool=self.pool)
        self.stream = self.sender.stream(stream_request())
        assert next(self.stream) == 1

    def leave_and_ask(self) -> bool:
        self.stream.close()
        return bool(self.sender.send(request()) == {"ok": True})


TRANSPORTS: list[Any] = [None, "httpcore", "httpx2"]


@pytest.fixture(params=TRANSPORTS)
def halfway(server: Server, request: pytest.FixtureRequest) -> Iterator[Halfway]:
    made = Halfway(server, request.param)
    yield made
    made.pool.close()


def test_another_thread_holds_the_pools_locks(server: Server, halfway: Halfway) -> None:
    """A call in the child, and the close of the parent's stream in there, wait for nobody."""
    lanes = halfway.pool.transport().lanes
    locks = [halfway.pool._lock, lanes._lock, *(lane.lock for lane in lanes.all() if hasattr(lane, "lock"))]
    with ExitStack() as held:
        for lock in locks:
            held.enter_context(Holder(lock))
        assert in_child(halfway.leave_and_ask) == 0
    halfway.go_on.set()
    assert list(halfway.stream) == [2]
    assert [received.connection for received in server.requests] == [1, 2]


def test_another_thread_renews_the_credential(server: Server) -> None:
    credential = Credential("api_key", lambda: "fresh", header="Authorization")
    stale = credential.get()
    with Holder(credential._lock):
        assert in_child(lambda: credential.renew(stale) == "fresh") == 0


def test_another_thread_reads_the_stream(halfway: Halfway) -> None:
    """Where that thread is, the child has no part: closing must not end the parent's stream."""
    rest: list[Any] = []
    reader = threading.Thread(target=lambda: rest.extend(halfway.stream))
    reader.start()
    assert in_child(halfway.leave_and_ask) == 0
    halfway.go_on.set()
    reader.join()
    assert rest == [2]


def test_the_parents_stream_cannot_be_read_in_the_child(halfway: Halfway) -> None:
    def read() -> bool:
        with pytest.raises(ClosedError, match="belongs to the process that was forked; ask again in this one"):
            next(halfway.stream)
        return True

    assert in_child(read) == 0
    halfway.go_on.set()
    assert list(halfway.stream) == [2]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_parents_connections_end_with_the_parent(server: Server, transport: Any) -> None:
    """A copy that stays open in the child would keep the server waiting."""
    pool = ClientPool(transport=transport)
    sender = World("sync").sender(server.url, pool=pool)
    assert sender.send(request()) == {"ok": True}
    used, go_on = os.pipe(), os.pipe()

    def use() -> bool:
        sender.send(request())
        os.write(used[1], b".")
        os.read(go_on[0], 1)
        return True

    child = threading.Thread(target=lambda: results.append(in_child(use)))
    results: list[int] = []
    child.start()
    os.read(used[0], 1)
    pool.close()
    assert server.wait_until(lambda s: s.closed == 1)
    os.write(go_on[1], b".")
    child.join()
    assert results == [0]
    for end in (*used, *go_on):
        os.close(end)


@pytest.mark.parametrize("transport", [*TRANSPORTS, "aiohttp"])
def test_fork_after_asyncio(server: Server, transport: Any) -> None:
    """While the parent's loop goes on, with a stream under way."""
    pool = AsyncClientPool(transport=transport)
    world = World("async")
    sender = world.sender(server.url, pool=pool)
    go_on = threading.Event()
    server.script(sse(data("1"), go_on, data("2", "[DONE]")), json_reply())

    async def ask() -> Any:
        return await sender.send(request())

    async def main() -> None:
        stream = await sender.stream(stream_request())
        assert await anext(stream) == 1
        assert in_child(lambda: asyncio.run(ask()) == {"ok": True}) == 0
        go_on.set()
        assert [event async for event in stream] == [2]
        assert await ask() == {"ok": True}

    asyncio.run(main())
    assert server.connections == 2


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # the user's client leaves them
@pytest.mark.parametrize("used", [False, True])
@pytest.mark.parametrize("name", ["sync", "async"])
def test_the_users_client_after_fork(server: Server, name: str, used: bool) -> None:
    """Not used before, it is as good as new; else its connections are the parent's."""
    _fork_with_a_client(World(name), server, used)
    gc.collect()


def _fork_with_a_client(world: World, server: Server, used: bool) -> None:
    client: Any = httpx.AsyncClient() if world.is_async else httpx.Client()
    sender = world.sender(server.url, http_client=client)

    def ask() -> Any:
        return asyncio.run(sender.send(request())) if world.is_async else sender.send(request())

    def use() -> bool:
        if not used:
            return bool(ask() == {"ok": True})
        for _ in range(2):
            with pytest.raises(ConfigurationError, match=r"was forked.*make a new http_client and client in here"):
                ask()
        return True

    if used:
        ask()
    assert in_child(use) == 0
