"""Event loops: one client in several, one after the other and at a time; answers stay with the loop that asked."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import httpx
import pytest

from support.server import Server, data, json_reply, sse
from support.worlds import World, request, stream_request
from veneer._runtime.errors import ConfigurationError, StreamError
from veneer._runtime.pool import AsyncClientPool

every_transport = pytest.mark.parametrize("transport", ["direct", "httpcore", "httpx2", "aiohttp"])


@every_transport
def test_loops_at_a_time_share_a_pool(server: Server, transport: Any) -> None:
    pool = AsyncClientPool(transport=transport)
    sender = World("async").sender(server.url, pool=pool)
    server.script(sse(data("1", "[DONE]")))
    results: list[Any] = []

    async def use() -> None:
        for _ in range(5):
            results.extend([event async for event in await sender.stream(stream_request())])

    threads = [threading.Thread(target=asyncio.run, args=(use(),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1] * 40
    assert server.wait_until(lambda s: s.closed == s.connections == 8)
    assert not pool._transports


@every_transport
def test_a_stream_is_read_by_the_loop_that_opened_it(server: Server, transport: str) -> None:
    sender = World("async", transport).sender(server.url)
    server.script(sse(data("1"), then="hold"))

    async def elsewhere(stream: Any) -> None:
        with pytest.raises(ConfigurationError, match="another event loop; read it in the one that asked"):
            await anext(stream)
        await stream.close()

    async def main() -> None:
        stream = await sender.stream(stream_request())
        assert await anext(stream) == 1
        await asyncio.to_thread(asyncio.run, elsewhere(stream))
        assert await asyncio.to_thread(server.wait_until, lambda s: s.closed == 1)
        await sender.close()

    asyncio.run(main())


@every_transport
def test_a_stream_whose_loop_is_over(server: Server, transport: str) -> None:
    sender = World("async", transport).sender(server.url)
    server.script(sse(data("1"), then="hold"), json_reply())
    kept: list[Any] = []

    async def first() -> None:
        kept.append(await sender.stream(stream_request()))
        assert await anext(kept[0]) == 1

    async def second() -> Any:
        with pytest.raises((StreamError, ConfigurationError, StopAsyncIteration)):
            await anext(kept[0])
        await kept[0].close()
        return await sender.send(request())

    asyncio.run(first())
    assert server.wait_until(lambda s: s.closed == 1)
    assert asyncio.run(second()) == {"ok": True}


@every_transport
def test_a_stream_that_is_kept_until_its_loop_ends(server: Server, transport: str) -> None:
    """The loop closes all generators at once, those within others too; ours do not get into each other's way."""
    sender = World("async", transport).sender(server.url)
    server.script(sse(data("1"), then="hold"))
    kept: list[Any] = []
    told: list[dict[str, Any]] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        kept.append(await sender.stream(stream_request()))
        assert await anext(kept[0]) == 1

    asyncio.run(main())
    assert [one for one in told if "httpcore" not in one["asyncgen"].ag_code.co_filename] == []
    assert server.wait_until(lambda s: s.closed == 1)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # the user's client leaves them
def test_the_users_client_in_a_second_loop(server: Server) -> None:
    """Its connections are the first loop's; where they are needed, the error says what to do."""
    _ask_in_two_loops(World("async").sender(server.url, http_client=httpx.AsyncClient(), max_retries=0))
    gc.collect()


def _ask_in_two_loops(sender: Any) -> None:
    async def ask() -> Any:
        return await sender.send(request())

    assert asyncio.run(ask()) == {"ok": True}
    with pytest.raises(ConfigurationError, match="another event loop; make one in each loop, or leave http_client"):
        asyncio.run(ask())


def test_the_users_transport_in_several_loops() -> None:
    """Not all clients are bound to a loop."""

    def answer(received: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"ok": True})

    client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    sender = World("async").sender("https://host.example", http_client=client)

    async def ask() -> Any:
        return await sender.send(request())

    assert [asyncio.run(ask()) for _ in range(3)] == [{"ok": True}] * 3
