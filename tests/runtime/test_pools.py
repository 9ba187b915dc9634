"""Pools of connections: shared by clients, threads, loops and across fork; and clients of the HTTP library itself."""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import ssl
import subprocess
import sys
import threading
from typing import Any

import httpx
import pytest

from support.server import Server, close, data, json_reply, sse
from support.worlds import World, request, stream_request
from veneer._runtime.errors import ClosedError, ConfigurationError
from veneer._runtime.pool import AsyncClientPool, ClientPool


async def test_clients_of_a_pool_share_its_connections(world: World, server: Server) -> None:
    pool = world.pool()
    one, two = world.sender(server.url, "key-one", pool=pool), world.sender(server.url, "key-two", pool=pool)
    await world.send(one)
    await world.send(two)
    assert server.connections == 1
    assert server.sent("authorization") == ["Bearer key-one", "Bearer key-two"]
    await world.close(one)
    assert await world.send(two) == {"ok": True}
    with pytest.raises(ClosedError, match="this Test client is closed; make a new one"):
        await world.send(one)
    assert server.connections == 1


async def test_a_client_without_a_pool_closes_its_connections(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    await world.send(sender)
    await world.close(sender)
    await world.close(sender)
    assert server.wait_until(lambda s: s.closed == 1)


async def test_a_closed_pool_says_so(world: World, server: Server) -> None:
    pool = world.pool()
    sender = world.sender(server.url, pool=pool)
    await world.send(sender)
    await world.close(pool)
    await world.close(pool)
    assert server.wait_until(lambda s: s.closed == 1)
    with pytest.raises(ClosedError, match=r"this (Async)?ClientPool is closed; make a new one"):
        await world.send(sender)
    with pytest.raises(ClosedError):
        await world.open(sender)


async def test_a_pool_is_a_context_manager(world: World, server: Server) -> None:
    pool = world.pool()
    sender = world.sender(server.url, pool=pool)
    if world.is_async:
        async with pool as same:
            await world.send(sender)
    else:
        with pool as same:
            await world.send(sender)
    assert same is pool
    with pytest.raises(ClosedError):
        await world.send(sender)


async def test_a_pool_outlives_its_last_client(world: World, server: Server) -> None:
    pool = world.pool()
    for _ in range(3):
        sender = world.sender(server.url, pool=pool)
        await world.send(sender)
        await world.close(sender)
    assert server.connections == 1


async def test_one_pool_for_several_hosts(world: World, server: Server, other: Server) -> None:
    pool = world.pool()
    for url in (server.url, other.url, server.url, other.url.replace("127.0.0.1", "localhost")):
        await world.send(world.sender(url, pool=pool))
    assert (server.connections, other.connections) == (1, 2)


async def test_cookies_are_not_kept(world: World, server: Server) -> None:
    server.script(json_reply(Set_Cookie="a=b"))
    sender = world.sender(server.url)
    await world.send(sender)
    await world.send(sender)
    assert server.sent("cookie") == [None, None]


async def test_an_idle_connection_that_the_server_closed_is_not_used(world: World, server: Server) -> None:
    def answer_and_close(exchange: Any) -> None:
        json_reply()(exchange)
        exchange.close()

    server.script(answer_and_close)
    sender = world.sender(server.url)
    for closed in range(1, 4):
        await world.send(sender, request("POST"))
        assert server.wait_until(lambda s, closed=closed: s.closed == closed)
        await asyncio.sleep(0.005)
    assert not world.sleeps


def test_threads_share_a_pool(sync_world: World, server: Server) -> None:
    pool = sync_world.pool()
    senders = [sync_world.sender(server.url, f"key-{n}", pool=pool) for n in range(4)]
    server.script(sse(data("1", "2", "[DONE]")))
    results: list[Any] = []
    barrier = threading.Barrier(32)

    def work(n: int) -> None:
        barrier.wait()
        results.extend([list(senders[n % 4].stream(stream_request())) for _ in range(3)])

    threads = [threading.Thread(target=work, args=(n,)) for n in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pool.close()
    assert results == [[1, 2]] * 96
    assert server.connections <= 32


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
@pytest.mark.parametrize("streaming", [False, True])
def test_a_child_process_gets_connections_of_its_own(server: Server, streaming: bool) -> None:
    go_on = threading.Event()
    pool = ClientPool()
    sender = World("sync").sender(server.url, pool=pool)
    stream = None
    if streaming:
        server.script(sse(data("1"), go_on, data("2", "[DONE]")), json_reply())
        stream = sender.stream(stream_request())
        assert next(stream) == 1
    else:
        sender.send(request())
    child = os.fork()
    if child == 0:  # what pytest would do at its end is the parent's business
        status = 1
        try:
            if stream is not None:
                stream.close()
            status = 0 if sender.send(request()) == {"ok": True} else 2
            pool.close()
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    go_on.set()
    if stream is not None:
        assert list(stream) == [2]
    assert sender.send(request()) == {"ok": True}
    assert server.connections == 2
    assert [received.connection for received in server.requests] == [1, 2, 1]
    pool.close()


every_transport = pytest.mark.parametrize("transport", ["direct", "httpcore", "httpx2", "aiohttp"])


@every_transport
def test_one_sender_in_successive_loops(server: Server, transport: Any) -> None:
    world = World("async", transport)
    pool = AsyncClientPool(transport=transport)
    senders = [world.sender(server.url, pool=pool), world.sender(server.url)]

    async def use() -> list[Any]:
        return [await sender.send(request()) for sender in senders for _ in range(2)]

    before = _sockets()
    for _ in range(3):
        assert asyncio.run(use()) == [{"ok": True}] * 4
    assert server.connections == 6
    assert server.wait_until(lambda s: s.closed == 6)
    gc.collect()
    assert _sockets() <= before
    assert len(pool._transports) == 0


@every_transport
def test_a_loop_that_is_closed_without_ado_is_let_go(server: Server, transport: Any) -> None:
    pool = AsyncClientPool(transport=transport)
    sender = World("async").sender(server.url, pool=pool)
    loops = [asyncio.new_event_loop() for _ in range(2)]
    loops[0].run_until_complete(sender.send(request()))
    loops[0].run_until_complete(pool._transports[loops[0]].aclose())
    loops[0].close()
    loops[1].run_until_complete(sender.send(request()))
    assert list(pool._transports) == [loops[1]]
    loops[1].run_until_complete(pool.aclose())
    loops[1].close()


def _sockets() -> int:
    folder = "/proc/self/fd"
    return sum(_is_socket(f"{folder}/{n}") for n in os.listdir(folder)) if os.path.isdir(folder) else 0


def _is_socket(path: str) -> bool:
    try:
        return os.readlink(path).startswith("socket:")
    except OSError:
        return False


def test_an_async_client_outside_a_loop(server: Server) -> None:
    coroutine = World("async").sender(server.url).send(request())
    with pytest.raises(ConfigurationError, match="no running asyncio loop"):
        coroutine.send(None)


# what the user brings along


async def test_the_users_client_is_used_and_stays_open(world: World, server: Server) -> None:
    seen: list[str] = []

    def note(sent: httpx.Request) -> None:
        seen.append(sent.method)

    async def anote(sent: httpx.Request) -> None:
        seen.append(sent.method)

    client = world.http_client(
        headers={"X-Mine": "1", "User-Agent": "mine"},
        cookies={"c": "d"},
        event_hooks={"request": [anote if world.is_async else note]},
    )
    sender = world.sender(server.url, http_client=client)
    await world.send(sender)
    await world.close(sender)
    assert not client.is_closed
    assert seen == ["GET"]
    received = server.requests[0].headers
    assert (received["x-mine"], received["cookie"], received["user-agent"]) == ("1", "c=d", "veneer/test")


async def test_a_hook_may_read_the_answer(world: World, server: Server) -> None:
    async def aread(response: httpx.Response) -> None:
        await response.aread()

    def read(response: httpx.Response) -> None:
        response.read()

    client = world.http_client(event_hooks={"response": [aread if world.is_async else read]})
    sender = world.sender(server.url, http_client=client)
    assert await world.send(sender) == {"ok": True}
    server.script(sse(data("1", "[DONE]")))
    assert await world.collect(await world.open(sender)) == [1]


async def test_a_transport_of_the_users(world: World) -> None:
    def answer(received: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"got": received.headers["authorization"]})

    sender = world.sender(
        "https://host.example", "key", http_client=world.http_client(transport=httpx.MockTransport(answer))
    )
    assert await world.send(sender) == {"got": "Bearer key"}


async def test_the_users_client_does_not_redirect(world: World, server: Server, other: Server) -> None:
    from support.server import redirect

    server.script(redirect(other.url))
    sender = world.sender(server.url, http_client=world.http_client(follow_redirects=True))
    with pytest.raises(Exception, match="redirects to another origin"):
        await world.send(sender)
    assert not other.requests


async def test_a_closed_client_of_the_users(world: World, server: Server) -> None:
    client = world.http_client()
    sender = world.sender(server.url, http_client=client)
    await world.close(client)
    with pytest.raises(ClosedError, match="http_client is closed"):
        await world.send(sender)


async def test_clients_and_pools_of_the_wrong_kind(world: World, server: Server) -> None:
    right: Any = httpx.AsyncClient if world.is_async else httpx.Client
    wrong: Any = httpx.Client if world.is_async else httpx.AsyncClient
    for value in (wrong, right, object(), "x"):
        client = wrong() if value is wrong else value
        with pytest.raises(ConfigurationError, match=f"http_client is .*needs an httpx.{right.__name__}"):
            world.sender(server.url, http_client=client)
    with pytest.raises(ConfigurationError, match="pool is of type"):
        world.sender(server.url, pool=ClientPool() if world.is_async else AsyncClientPool())
    with pytest.raises(ConfigurationError, match="both pool and http_client"):
        world.sender(server.url, pool=world.pool(), http_client=world.http_client())


# what it costs


async def test_tls_is_set_up_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from veneer._runtime import network

    made: list[int] = []
    real = ssl.create_default_context

    def count(*arguments: Any, **options: Any) -> ssl.SSLContext:
        made.append(1)
        return real(*arguments, **options)

    monkeypatch.setattr(ssl, "create_default_context", count)
    network._shared_context.cache_clear()
    for _ in range(3):
        with pytest.raises(ConnectionError):
            await world.send(world.sender("https://127.0.0.1:1", max_retries=0))
    assert len(made) == 1
    network._shared_context.cache_clear()


async def test_plain_http_needs_no_certificates(world: World, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    if world.transport == "aiohttp":
        importlib.import_module("aiohttp")  # it loads them once, when it is imported

    def refuse(*arguments: Any, **options: Any) -> None:
        raise AssertionError("certificates were loaded")

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", refuse)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", refuse)
    assert await world.send(world.sender(server.url)) == {"ok": True}


def test_making_a_client_loads_no_http_library() -> None:
    code = """
import sys, veneer
from veneer._runtime.send import make_settings, Sender, AsyncSender
from veneer._runtime.auth import Credential
from veneer._runtime.errors import ErrorTypes
settings = make_settings(base_url="https://h", credentials=[Credential("k", "v", header="A")], user_agent="t",
                         errors=ErrorTypes())
Sender(settings, "T"); AsyncSender(settings, "T"); veneer.ClientPool(); veneer.AsyncClientPool()
print(sorted({"httpx", "httpcore", "anyio", "dateutil", "asyncio", "ssl"} & set(sys.modules)))
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, timeout=9
    )
    assert out.stdout.strip() == "[]"


async def test_a_fault_of_one_client_is_none_of_the_others(world: World, server: Server) -> None:
    pool = world.pool()
    server.script(close, json_reply())
    with pytest.raises(ConnectionError):
        await world.send(world.sender(server.url, pool=pool, max_retries=0), request("POST"))
    assert await world.send(world.sender(server.url, pool=pool)) == {"ok": True}
