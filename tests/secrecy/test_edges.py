"""Where calls end otherwise than by an answer: constructors, callbacks, cancelled tasks, the low-level clients."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from secrecy.canary import CANARY, HEADERS, KEY, key_of, listen
from support.calls import CALLS, KINDS, PROVIDERS, SILENT, PublicCall, client, close, settled
from support.printing import printed, printed_by_pytest, printed_object
from support.server import Server, closed_port, drip, hold, json_reply
from veneer import ConfigurationError, VeneerError
from veneer.azure_inference import HttpRequest, load_client
from veneer.azure_inference.aio import load_client as async_load_client
from veneer.dial import AsyncDialClientPool, DialClientPool
from veneer.testing import Emulator
from veneer_generated.types import Request, ResponseError, Secret

worlds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
providers = pytest.mark.parametrize("provider", PROVIDERS)
EVERY_KIND = [(provider, kind) for provider in PROVIDERS for kind in KINDS[provider]]


def shown(error: BaseException) -> str:
    return printed(error) + printed_by_pytest(error)


async def failure(act: Callable[[], Any]) -> BaseException:
    try:
        await settled(act())
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def first(provider: str) -> PublicCall:
    return next(call for call in CALLS[provider] if call.name not in SILENT and call.takes_options)


@worlds
@pytest.mark.parametrize(("provider", "kind"), EVERY_KIND)
@pytest.mark.parametrize("changes", [{}, {"max_retries": -1}, {"headers": {"X": f"{KEY}\n"}}, {"no_such": 1}])
async def test_constructors_that_refuse(provider: str, kind: str, is_async: bool, changes: Any) -> None:
    url = "https://host.example" if changes else "ftp://nowhere"
    given = {"headers": {"X-Tenant": KEY}, **changes}
    error = await failure(lambda: client(provider, kind, url, KEY, is_async=is_async, **given))
    assert isinstance(error, ConfigurationError | TypeError)
    assert CANARY not in shown(error)


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("DIAL_API_KEY", "dial"),
        ("DIAL_BEARER_TOKEN", "dial"),
        ("DIFY_API_KEY", "dify"),
        ("AA_TOKEN", "aleph_alpha"),
        ("AZURE_AI_CHAT_KEY", "azure_inference"),
    ],
)
@worlds
async def test_keys_of_the_environment(
    name: str, provider: str, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in (KEY, f"{KEY}\n"):
        monkeypatch.setenv(name, value)
        error = await failure(lambda: client(provider, KINDS[provider][0], "nowhere", None, is_async=is_async))
        assert CANARY not in shown(error)


async def test_clients_of_pools() -> None:
    with DialClientPool() as pool:
        error = await failure(lambda: pool.create_client(base_url="nowhere", api_key=KEY, headers={"X-Tenant": KEY}))
        assert CANARY not in shown(error)
    async with AsyncDialClientPool() as pool:
        error = await failure(lambda: pool.create_client(base_url="nowhere", bearer_token=KEY, headers={"X-T": KEY}))
        assert CANARY not in shown(error)


@worlds
async def test_load_client(is_async: bool, emulator: Emulator) -> None:
    load: Any = async_load_client if is_async else load_client
    url = f"{emulator.azure_inference.base_url}/openai/v1"
    error = await failure(lambda: load(url, KEY, headers={"X-Tenant": KEY}, serves="nothing known"))
    assert isinstance(error, VeneerError | ValueError)
    assert CANARY not in shown(error)
    loaded = await settled(load(emulator.azure_inference.base_url, KEY, headers={"X-Tenant": KEY}))
    assert CANARY not in printed_object(loaded)
    await close(loaded)


@worlds
async def test_requests_of_the_users_own(is_async: bool, server: Server, other: Server) -> None:
    server.script(json_reply(status=400))
    made = client("azure_inference", "ChatCompletions", server.url, KEY, is_async=is_async, max_retries=0)
    request = HttpRequest("GET", f"{other.url}/a", headers={"X-Tenant": KEY})
    assert CANARY not in printed_object(request)
    response = await settled(made.send_request(request))
    assert CANARY not in printed_object(response)
    assert other.sent("x-tenant") == [KEY], "what the request itself carries is the caller's wish"
    assert not [v for name in ("authorization", "api-key") for v in other.sent(name) if v]
    error = await failure(lambda: made.send_request(HttpRequest("GET", "a\r\nb", headers={"X-Tenant": KEY})))
    assert CANARY not in shown(error)
    await close(made)


class OwnError(Exception):
    """Raised by code of the user's."""


def refuse(*_: Any) -> Any:
    raise OwnError("the user's own")


@providers
@worlds
@pytest.mark.parametrize("name", ["on_request", "on_response", "key"])
async def test_callbacks_that_raise(provider: str, is_async: bool, name: str, server: Server) -> None:
    call = first(provider)
    made = client(provider, call.kind, server.url, refuse if name == "key" else key_of(call), is_async=is_async)
    options = {"extra_headers": dict(HEADERS), **({} if name == "key" else {name: refuse})}
    error = await failure(lambda: call.on(made)(**call.arguments, **options))
    assert any(isinstance(one, OwnError) for one in (error, error.__cause__, error.__context__))
    assert CANARY not in shown(error)
    await close(made)


@worlds
async def test_bodies_that_raise(is_async: bool, server: Server) -> None:
    def sync_body() -> Iterator[bytes]:
        yield b"x" * 100_000
        raise OwnError

    async def async_body() -> AsyncIterator[bytes]:
        yield b"x" * 100_000
        raise OwnError

    made = client("dial", "Dial", server.url, KEY, is_async=is_async)
    body = async_body() if is_async else sync_body()
    error = await failure(lambda: made.files.upload("files/b/a", body, extra_headers=dict(HEADERS)))
    assert isinstance(error, OwnError)
    assert CANARY not in shown(error)
    await close(made)


@providers
@pytest.mark.parametrize("behaviour", [hold, drip(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + b"{" * 900)])
async def test_calls_that_are_cancelled(provider: str, behaviour: Any, server: Server) -> None:
    server.script(behaviour)
    call = first(provider)
    made = client(provider, call.kind, server.url, key_of(call), is_async=True)
    task = asyncio.ensure_future(call.on(made)(**call.arguments, extra_headers=dict(HEADERS)))
    assert await asyncio.to_thread(server.wait_until, lambda s: bool(s.requests))
    await asyncio.sleep(0.02)
    task.cancel()
    error = await failure(lambda: task)
    assert isinstance(error, asyncio.CancelledError)
    assert CANARY not in shown(error)
    assert CANARY not in repr(task)
    await close(made)


async def test_a_cancelled_upload(server: Server) -> None:
    """The request's head has gone out, its body has not: the library below waits in the middle of sending."""
    waiting = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield b"x"
        waiting.set()
        await asyncio.sleep(5)

    made = client("dial", "Dial", server.url, KEY, is_async=True)
    task = asyncio.ensure_future(made.files.upload("files/b/a", body(), extra_headers=dict(HEADERS)))
    await waiting.wait()
    task.cancel()
    error = await failure(lambda: task)
    assert isinstance(error, asyncio.CancelledError)
    assert CANARY not in shown(error)
    await close(made)


@providers
async def test_what_asyncio_says_in_debug_mode(provider: str, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    listen(caplog)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.0  # every step is slow: each is logged with what it runs
    try:
        call = first(provider)
        made = client(provider, call.kind, server.url, key_of(call), is_async=True, max_retries=0)
        await settled(call.on(made)(**call.arguments, extra_headers=dict(HEADERS)))
        await close(made)
    finally:
        loop.set_debug(False)
    records = [record for record in caplog.records if record.name == "asyncio"]
    assert records
    assert not [record for record in records if CANARY in record.getMessage() or CANARY in repr(record.args)]


@worlds
async def test_the_log_of_headers_and_bodies(is_async: bool, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    listen(caplog)
    made = client("azure_inference", "ChatCompletions", server.url, KEY, is_async=is_async, logging_enable=True)
    messages = [{"role": "user", "content": "to be logged"}]
    await settled(made.complete(messages=messages, headers=dict(HEADERS), raw_request_hook=_add_a_header))
    assert "to be logged" in caplog.text
    assert "X-Tenant: ***" in caplog.text
    assert "X-Hook: ***" in caplog.text
    assert CANARY not in caplog.text
    assert server.sent("x-hook") == [KEY]
    await close(made)


def _add_a_header(hooked: Any) -> None:
    hooked.http_request.headers["X-Hook"] = KEY


def plain_request() -> Request[Any, Any]:
    return Request(
        operation="op",
        method="GET",
        path="/a",
        parse=lambda status, content: content,
        parse_error=lambda status, content: None,
    )


@providers
@worlds
async def test_low_level_clients(provider: str, is_async: bool, server: Server) -> None:
    module = importlib.import_module(f"veneer_generated.{provider}.client")
    scheme = next(iter(module.SECURITY))
    kind = module.AsyncClient if is_async else module.Client
    for url, wanted in ((server.url, ResponseError), (f"http://127.0.0.1:{closed_port()}", Exception)):
        server.script(json_reply(status=500))
        made = kind(url, credentials={scheme: KEY}, headers={"X-Tenant": KEY})
        assert CANARY not in printed_object(made) + printed_object(vars(made))
        error = await failure(lambda made=made: made.send(plain_request()))
        assert isinstance(error, wanted)
        assert CANARY not in shown(error)
        await close(made)
    assert server.sent("x-tenant") == [KEY]
    assert all(KEY in value for value in server.sent(module.SECURITY[scheme].header))
    error = await failure(lambda: kind(server.url, credentials={"unknown": KEY}, headers={"X-Tenant": KEY}))
    assert isinstance(error, ValueError)
    assert CANARY not in shown(error)


def test_a_secret_stays_one_in_parts() -> None:
    secret = Secret(KEY)
    for part in (secret[:30], secret[3:], secret[::2], secret[0]):
        assert isinstance(part, Secret)
        assert repr(part) == "'***'"
    assert secret[:5] == KEY[:5]
    assert secret.encode() == KEY.encode()


@worlds
async def test_the_log_is_silent_by_default(is_async: bool, server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    """Nobody has set up logging: nothing goes to stderr, not even of failures."""
    server.script(json_reply(status=500))
    made = client("dial", "Dial", server.url, KEY, is_async=is_async, max_retries=1)
    with pytest.raises(VeneerError):
        await settled(made.my_bucket())
    await close(made)
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("veneer").handlers
