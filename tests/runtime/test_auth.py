"""Credentials: their forms, when they are asked for, the refresh after a refusal, and that nothing shows them."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import warnings
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from support.server import Behaviour, Received, Server, choose, json_reply, reply
from support.worlds import KEY, World, request, stream_request
from veneer._runtime.auth import Credential
from veneer._runtime.errors import AuthenticationError, ConfigurationError

BEARER = f"Bearer {KEY}"


class Token(NamedTuple):
    token: str
    expires_on: int = 0


def source(answer: Callable[[], Any]) -> Any:
    """A token object that also shows the scopes it was asked for."""
    return SimpleNamespace(get_token=lambda *scopes: answer())


@pytest.mark.parametrize(
    "credential",
    [
        KEY,
        lambda: KEY,
        source(lambda: KEY),
        source(lambda: Token(KEY)),
        lambda: Token(KEY),
    ],
    ids=["string", "function", "token object", "token object with .token", "function with .token"],
)
async def test_forms(world: World, server: Server, credential: Any) -> None:
    await world.send(world.sender(server.url, credential))
    assert server.sent("authorization") == [BEARER]


async def test_coroutines_of_async_clients(server: Server) -> None:
    world = World("async")

    async def function() -> str:
        await asyncio.sleep(0)
        return KEY

    async def get_token(*scopes: str) -> Token:
        return Token("/".join(scopes))

    given = Credential("token", SimpleNamespace(get_token=get_token), header="X-Token", scopes=("a", "b"))
    await world.send(world.sender(server.url, function))
    await world.send(world.sender(server.url, credentials=[given]))
    await world.finish()
    assert server.sent("authorization") == [BEARER, None]
    assert server.sent("x-token") == [None, "a/b"]


def test_a_sync_client_refuses_a_coroutine_function_in_plain_words(server: Server) -> None:
    async def function() -> str:
        return KEY

    class Tokens:
        async def get_token(self, *scopes: str) -> str:
            return KEY

    world = World("sync")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for credential in (function, Tokens()):
            with pytest.raises(ConfigurationError, match=r"api_key is a coroutine function.*use the async client"):
                world.sender(server.url, credential).send(request())
        gc.collect()
    assert [w for w in caught if "never awaited" in str(w.message)] == []
    assert not server.requests


@pytest.mark.parametrize("value", [None, 3, b"bytes", ["x"]])
def test_what_is_no_credential_is_refused_at_construction(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="api_key is of type"):
        Credential("api_key", value, header="Authorization")


BAD = {
    "none": (None, "gave a NoneType; it must give a string"),
    "number": (7, "gave a int"),
    "empty": ("", "is empty"),
    "blank": (" \t", "is empty"),
    "line end": (f"{KEY}\r\nX-Evil: 1", "character that no HTTP header can carry"),
    "line feed": (f"{KEY}\n", "character that no HTTP header can carry"),
    "not ASCII": (f"{KEY}ü", "character that no HTTP header can carry"),
    "control": (f"{KEY}\x01", "character that no HTTP header can carry"),
    "blank at the end": (f"{KEY} ", "begins or ends with a blank"),
    "blank at the start": (f" {KEY}", "begins or ends with a blank"),
}


@pytest.mark.parametrize("case", BAD)
async def test_unusable_values_are_refused_before_sending(world: World, server: Server, case: str) -> None:
    value, problem = BAD[case]
    with pytest.raises(ConfigurationError, match=f"api_key.*{problem}") as caught:
        await world.send(world.sender(server.url, world.token(lambda: value)))
    assert KEY not in str(caught.value)
    if isinstance(value, str):
        with pytest.raises(ConfigurationError, match=problem):
            world.sender(server.url, value)
    assert not server.requests


async def test_an_exception_of_the_function_is_the_callers_own(world: World, server: Server) -> None:
    def fail() -> str:
        raise LookupError("no token today")

    with pytest.raises(LookupError, match="no token today"):
        await world.send(world.sender(server.url, world.token(fail)))
    assert not server.requests


async def test_the_function_is_asked_for_every_attempt(world: World, server: Server) -> None:
    asked: list[int] = []
    server.script(reply(503), reply(503), json_reply())
    sender = world.sender(server.url, world.token(lambda: asked.append(1) or f"t{len(asked)}"))
    await world.send(sender)
    assert server.sent("authorization") == ["Bearer t1", "Bearer t2", "Bearer t3"]


def accepting(token: str, good: Behaviour | None = None) -> Behaviour:
    def by_token(received: Received) -> Behaviour:
        return (good or json_reply()) if received.headers["authorization"] == f"Bearer {token}" else reply(401, "no")

    return choose(by_token)


async def test_a_refused_token_is_renewed_once(world: World, server: Server) -> None:
    tokens = iter(["old", "new", "newer"])
    server.script(accepting("new"))
    sender = world.sender(server.url, world.token(lambda: next(tokens)), max_retries=0)
    assert await world.send(sender, request("POST", json={"a": 1})) == {"ok": True}
    assert server.sent("authorization") == ["Bearer old", "Bearer new"]
    assert server.requests[0].body == server.requests[1].body
    assert not world.sleeps


async def test_a_second_refusal_is_final(world: World, server: Server) -> None:
    asked: list[int] = []
    server.script(reply(401, "expired"))
    sender = world.sender(server.url, world.token(lambda: asked.append(1) or f"t{len(asked)}"))
    with pytest.raises(AuthenticationError, match="expired"):
        await world.send(sender)
    assert len(server.requests) == len(asked) == 2


async def test_an_unchanged_token_is_not_sent_again(world: World, server: Server) -> None:
    asked: list[int] = []
    server.script(reply(401))
    with pytest.raises(AuthenticationError):
        await world.send(world.sender(server.url, world.token(lambda: asked.append(1) or "same")))
    assert (len(server.requests), len(asked)) == (1, 2)


async def test_a_fixed_key_is_not_sent_again(world: World, server: Server) -> None:
    server.script(reply(401))
    with pytest.raises(AuthenticationError):
        await world.send(world.sender(server.url))
    assert len(server.requests) == 1


async def test_streams_and_downloads_renew_too(world: World, server: Server) -> None:
    from support.server import data, sse

    tokens = iter(["old", "new", "newest"])
    server.script(accepting("new", sse(data("1", "[DONE]"))))
    sender = world.sender(server.url, world.token(lambda: next(tokens)))
    assert await world.collect(await world.open(sender, stream_request())) == [1]
    assert len(server.requests) == 2


async def test_a_body_that_can_be_read_once_is_not_sent_again(world: World, server: Server) -> None:
    tokens = iter(["old", "new"])
    server.script(accepting("new"))
    sender = world.sender(server.url, world.token(lambda: next(tokens)))
    with pytest.raises(AuthenticationError):
        await world.send(sender, request("POST", content=iter([b"once"])))
    assert len(server.requests) == 1


async def test_after_a_renewal_a_retry_asks_again(world: World, server: Server) -> None:
    tokens = iter(["t1", "t2", "t3"])
    server.script(reply(401), reply(503), json_reply())
    await world.send(world.sender(server.url, world.token(lambda: next(tokens))))
    assert server.sent("authorization") == ["Bearer t1", "Bearer t2", "Bearer t3"]


class Issuer:
    """Gives `old` until `count` callers have it, then a new token for each time it is asked, slowly."""

    def __init__(self, count: int) -> None:
        self.count, self.asked, self.renewals = count, 0, 0
        self.running = self.most = 0
        self.lock = threading.Lock()

    def begin(self) -> bool:
        with self.lock:
            self.asked += 1
            if self.asked <= self.count:
                return False
            self.renewals += 1
            self.running += 1
            self.most = max(self.most, self.running)
            return True

    def end(self) -> str:
        with self.lock:
            self.running -= 1
            return "new"


def refusing_together(count: int) -> Behaviour:
    """Answers 401 to the old token, but only when all have sent it."""
    barrier = threading.Barrier(count)

    def by_token(received: Received) -> Behaviour:
        if received.headers["authorization"] == "Bearer new":
            return json_reply()
        barrier.wait(5)
        return reply(401)

    return choose(by_token)


def test_threads_renew_one_at_a_time_and_share_the_answer(server: Server) -> None:
    world, issuer = World("sync"), Issuer(8)

    def function() -> str:
        if not issuer.begin():
            return "old"
        time.sleep(0.03)
        return issuer.end()

    server.script(refusing_together(8))
    sender = world.sender(server.url, function)
    results: list[Any] = []
    threads = [threading.Thread(target=lambda: results.append(sender.send(request()))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sender.close()
    assert results == [{"ok": True}] * 8
    assert (issuer.renewals, len(server.requests)) == (1, 16)


async def test_tasks_renew_one_at_a_time_and_share_the_answer(server: Server) -> None:
    world, issuer = World("async"), Issuer(20)

    async def function() -> str:
        if not issuer.begin():
            return "old"
        await asyncio.sleep(0.03)
        return issuer.end()

    server.script(refusing_together(20))
    sender = world.sender(server.url, function)
    assert await asyncio.gather(*(sender.send(request()) for _ in range(20))) == [{"ok": True}] * 20
    await world.finish()
    assert (issuer.renewals, len(server.requests)) == (1, 40)


async def test_a_cancelled_renewal_leaves_nobody_waiting() -> None:
    calls: list[int] = []

    async def function() -> str:
        calls.append(1)
        if len(calls) == 1:
            return "old"
        await asyncio.sleep(0.05 if len(calls) == 2 else 0)
        return "new"

    credential = Credential("token", function, header="X")
    old = await credential.aget()
    leader = asyncio.create_task(credential.arenew(old))
    await asyncio.sleep(0)
    followers = [asyncio.create_task(credential.arenew(old)) for _ in range(3)]
    await asyncio.sleep(0)
    leader.cancel()
    assert await asyncio.gather(*followers) == ["new"] * 3
    with pytest.raises(asyncio.CancelledError):
        await leader


async def test_a_failed_renewal_is_tried_by_the_next() -> None:
    calls: list[int] = []

    async def function() -> str:
        calls.append(1)
        await asyncio.sleep(0)
        if len(calls) == 2:
            raise LookupError("identity provider is down")
        return "old" if len(calls) == 1 else "new"

    credential = Credential("token", function, header="X")
    old = await credential.aget()
    found = await asyncio.gather(*(credential.arenew(old) for _ in range(3)), return_exceptions=True)
    assert isinstance(found[0], LookupError)
    assert found[1:] == ["new", "new"]


def test_one_credential_renews_in_several_loops() -> None:
    async def function() -> str:
        await asyncio.sleep(0.01)
        return f"new {threading.get_ident()}"

    credential = Credential("token", function, header="X")
    old = asyncio.run(credential.aget())
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(asyncio.run(credential.arenew(old)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4


async def test_the_callers_header_beats_the_credential(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    await world.send(sender, extra_headers={"authorization": "Basic mine"})
    await world.send(sender, extra_headers={"AUTHORIZATION": None})
    await world.send(world.sender(server.url, headers={"Authorization": "Client mine"}))
    assert server.sent("authorization") == ["Basic mine", None, "Client mine"]


async def test_a_header_of_the_callers_is_not_renewed(world: World, server: Server) -> None:
    asked: list[int] = []
    server.script(reply(401))
    sender = world.sender(server.url, world.token(lambda: asked.append(1) or f"t{len(asked)}"))
    for value in ("Basic mine", None):
        with pytest.raises(AuthenticationError):
            await world.send(sender, extra_headers={"Authorization": value})
    assert server.sent("authorization") == ["Basic mine", None]


async def test_two_credentials(world: World, server: Server) -> None:
    tokens = iter(["old", "new"])
    server.script(reply(401), json_reply())
    made = [
        Credential("api_key", "key", header="Api-Key"),
        Credential("token", lambda: next(tokens), header="Authorization", prefix="Bearer "),
    ]
    await world.send(world.sender(server.url, credentials=made))
    assert server.sent("authorization") == ["Bearer old", "Bearer new"]
    assert server.sent("api-key") == ["key", "key"]
