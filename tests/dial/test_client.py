"""Clients: how they are made, their credentials, their options, their pools and their end."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from dial.worlds import HI, KEY, World, failure
from support import server as play
from support.server import Server
from veneer import ClosedError, ConfigurationError, RawResponse
from veneer.dial import AsyncDial, AuthenticationError, Dial, DialException, RateLimitError, RetryPolicy
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Reset, Respond, rate_limited

KINDS = pytest.mark.parametrize("kind", [Dial, AsyncDial])
ADDRESS = "https://dial.example.com"


# how clients are made


@KINDS
def test_a_client_needs_a_credential(kind: Any) -> None:
    with pytest.raises(ValueError, match="At least one of api_key or bearer_token must be provided") as caught:
        kind(base_url=ADDRESS)
    assert isinstance(caught.value, ConfigurationError)


@KINDS
def test_a_client_needs_an_address(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="DIAL_URL"):
        kind(api_key="k")


@KINDS
@pytest.mark.parametrize(
    "base_url",
    [
        "",
        " ",
        "dial.example.com",
        "//dial.example.com",
        "ftp://dial.example.com",
        "http://",
        "http:///path",
        "https://dial.example.com?key=1",
        "https://dial.example.com/#x",
        "https://user:secret@dial.example.com",
        "https://user@dial.example.com",
        "https://dial.example.com:port",
        "https://dial.example.com:99999",
        "https://[::1",
        "https://dial.example.com/a b",
        "https://dial.example.com/\r\nX-Evil: 1",
        "https://dial.example.com\0",
        7,
        b"https://dial.example.com",
    ],
    ids=ascii,
)
def test_addresses_that_cannot_be_used_are_refused(kind: Any, base_url: Any) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        kind(base_url=base_url, api_key="k")
    assert isinstance(caught.value, ConfigurationError)
    assert "secret" not in str(caught.value)


@KINDS
@pytest.mark.parametrize(
    ("base_url", "shown"),
    [
        (ADDRESS, f"{ADDRESS}/"),
        (f"{ADDRESS}/", f"{ADDRESS}/"),
        (f"{ADDRESS}//", f"{ADDRESS}/"),
        (f" {ADDRESS}:8443/gate/way ", f"{ADDRESS}:8443/gate/way/"),
        ("http://[::1]:80", "http://[::1]:80/"),
        ("http://localhost:8080", "http://localhost:8080/"),
    ],
)
def test_addresses_end_with_one_slash(kind: Any, base_url: str, shown: str) -> None:
    client = kind(base_url=base_url, api_key="k")
    assert (client.base_url, client.api_url) == (shown, f"{shown}v1/")
    assert repr(client) == f"{kind.__name__}(base_url={shown!r})"


@KINDS
@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": "5"},
        {"timeout": True},
        {"timeout": float("nan")},
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": None},
        {"read_timeout": 0},
        {"event_timeout": "x"},
        {"headers": {"a b": "c"}},
        {"headers": {"a": "b\r\nc: d"}},
        {"headers": {"a": 1}},
        {"api_key": ""},
        {"api_key": " "},
        {"api_key": 7},
        {"api_key": "a\r\nb"},
        {"api_key": "schlüssel"},
        {"bearer_token": "\n"},
        {"http_client": 7},
    ],
    ids=ascii,
)
def test_arguments_that_cannot_work_are_refused(kind: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        kind(**{"base_url": ADDRESS, "api_key": "k", **options})


@KINDS
def test_unknown_arguments_are_refused(kind: Any) -> None:
    with pytest.raises(TypeError, match="max_retrys"):
        kind(base_url=ADDRESS, api_key="k", max_retrys=1)


def test_http_clients_of_the_other_kind_are_refused() -> None:
    with httpx.Client() as plain, pytest.raises(ConfigurationError, match="AsyncClient"):
        AsyncDial(base_url=ADDRESS, api_key="k", http_client=plain)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="Client"):
        Dial(base_url=ADDRESS, api_key="k", http_client=httpx.AsyncClient())  # type: ignore[arg-type]


# environment


async def test_environment_fills_in_what_is_missing(
    world: World, dial: DialEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind: Any = AsyncDial if world.is_async else Dial
    monkeypatch.setenv("DIAL_URL", dial.base_url)
    monkeypatch.setenv("DIAL_BEARER_TOKEN", dial.bearer_token)
    await world(world.tame(kind()).my_bucket())
    assert dial.requests[-1].headers["authorization"] == f"Bearer {dial.bearer_token}"
    monkeypatch.setenv("DIAL_API_KEY", dial.api_key)
    client = world.tame(kind())
    monkeypatch.setenv("DIAL_API_KEY", "changed later")
    await world(client.my_bucket())
    assert dial.requests[-1].headers["api-key"] == dial.api_key
    assert "authorization" not in dial.requests[-1].headers, "the key comes before the token"


async def test_arguments_come_before_the_environment(
    world: World, dial: DialEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIAL_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DIAL_API_KEY", "of the environment")
    await world(world.client().my_bucket())
    await world(world.client(bearer_token=dial.bearer_token).my_bucket())
    assert [r.headers.get("api-key") for r in dial.requests] == [dial.api_key, None]


@KINDS
def test_empty_variables_count_as_missing(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DIAL_URL", "DIAL_API_KEY", "DIAL_BEARER_TOKEN"):
        monkeypatch.setenv(name, "")
    with pytest.raises(ConfigurationError, match="At least one"):
        kind(base_url=ADDRESS)
    with pytest.raises(ConfigurationError, match="base_url"):
        kind(api_key="k")


# credentials


async def test_both_credentials_are_sent(world: World, dial: DialEmulator) -> None:
    client = world.client(api_key=dial.per_request_key, bearer_token=dial.bearer_token)
    await world(client.my_bucket())
    request = dial.requests[-1]
    assert request.headers["api-key"] == dial.per_request_key
    assert request.headers["authorization"] == f"Bearer {dial.bearer_token}"


async def test_credentials_of_functions_are_asked_for_each_attempt(world: World, dial: DialEmulator) -> None:
    asked: list[str] = []

    def key() -> str:
        asked.append(f"key-{len(asked)}")
        dial.credentials.api_keys.add(asked[-1])
        return asked[-1]

    for fault in (Respond(503), rate_limited(1), Reset()):
        dial.fail_next(fault)
    client = world.client(api_key=world.token(key), max_retries=3)
    await world(client.deployments.list())
    await world(client.deployments.list())
    assert [r.headers["api-key"] for r in dial.requests] == ["key-0", "key-1", "key-2", "key-3", "key-4"]


async def test_plain_functions_and_token_objects_serve_both_kinds(world: World, dial: DialEmulator) -> None:
    class Token:
        token = dial.bearer_token

    class Source:
        def get_token(self, *scopes: str) -> Token:
            return Token()

    for credential in (lambda: dial.bearer_token, Source()):
        await world(world.client(bearer_token=credential).my_bucket())
        assert dial.requests[-1].headers["authorization"] == f"Bearer {dial.bearer_token}"


async def test_coroutine_functions_are_for_async_clients(world: World, dial: DialEmulator) -> None:
    async def key() -> str:
        return dial.api_key

    client = world.client(api_key=key)
    if world.is_async:
        assert await client.my_bucket() == dial.bucket
        return
    with pytest.raises(ConfigurationError, match=r"api_key is a coroutine function.*async client"):
        client.my_bucket()
    assert dial.requests == []


@pytest.mark.parametrize("value", [None, "", 7, "line\nbreak"], ids=repr)
async def test_what_functions_give_is_checked(world: World, dial: DialEmulator, value: Any) -> None:
    error = await failure(world, world.client(api_key=world.token(lambda: value)).my_bucket)
    assert isinstance(error, ConfigurationError)
    assert dial.requests == []


async def test_errors_of_functions_come_through(world: World, dial: DialEmulator) -> None:
    def key() -> str:
        raise ZeroDivisionError

    assert isinstance(await failure(world, world.client(api_key=world.token(key)).my_bucket), ZeroDivisionError)
    assert dial.requests == []


@pytest.mark.parametrize("stream", [False, True])
async def test_a_refused_token_is_renewed_once(world: World, dial: DialEmulator, stream: bool) -> None:
    tokens = iter(["old", "new", "never"])
    dial.credentials.bearer_tokens |= {"old", "new", "never"}
    client = world.client(bearer_token=world.token(lambda: next(tokens)), max_retries=0)
    await world.chat(client, "token-expired", stream=stream)
    assert [r.headers["authorization"] for r in dial.requests] == ["Bearer old", "Bearer new"]
    assert world.sleeps == []


async def test_rejected_credentials_are_renewed_for_other_calls(world: World, dial: DialEmulator) -> None:
    dial.credentials.api_keys.add("second")
    keys = [dial.api_key, "second"]
    dial.reject_credentials()
    found = await world(world.client(api_key=world.token(lambda: keys.pop(0))).my_bucket())
    assert found != dial.bucket
    assert len(dial.requests) == 2


async def test_the_same_token_is_not_tried_twice(world: World, dial: DialEmulator) -> None:
    dial.reject_credentials()
    with pytest.raises(AuthenticationError) as caught:
        await world(world.client(api_key=world.token(lambda: dial.api_key)).my_bucket())
    assert len(dial.requests) == 1
    dial.reset()
    dial.reject_credentials()
    with pytest.raises(AuthenticationError):
        await world(world.client().my_bucket())
    assert len(dial.requests) == 1
    assert (caught.value.status_code, caught.value.message) == (401, "Unknown api key")


async def test_many_calls_renew_once(world: World, dial: DialEmulator) -> None:
    dial.credentials.api_keys.add("second")
    current = [dial.api_key]
    asked: list[str] = []

    def key() -> str:
        asked.append(current[0])
        return current[0]

    client = world.client(api_key=world.token(key))
    await world(client.deployments.list())
    dial.credentials.api_keys.discard(dial.api_key)
    current[0] = "second"
    if world.is_async:
        await asyncio.gather(*(client.deployments.list() for _ in range(4)))
    else:
        threads = [threading.Thread(target=client.deployments.list) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert {r.headers["api-key"] for r in dial.requests[1:]} == {"second"}


# the address


async def test_addresses_with_a_path_keep_it(world: World, server: Server) -> None:
    for base in (f"{server.url}/gate/way", f"{server.url}/gate/way/"):
        client = world.client(base)
        await world(client.files.metadata("files/b/a"))
        await world(client.files.metadata(f"{server.url}/gate/way/v1/files/b/a"))
    assert set(server.paths) == {"/gate/way/v1/metadata/files/b/a"}


# options of calls


async def test_options_of_calls_reach_every_method(world: World, server: Server) -> None:
    client = world.client(server.url, headers={"X-Client": "1", "X-Both": "client"})
    options: dict[str, Any] = {
        "timeout": 5,
        "max_retries": 0,
        "extra_headers": {"X-Both": "call", "X-Call": "2", "User-Agent": "mine"},
        "extra_query": {"q": "a b"},
    }
    seen: list[RawResponse] = []
    options["on_response"] = seen.append
    file = "files/b/a"
    calls: list[Any] = [
        lambda: client.deployments.list(**options),
        lambda: client.deployments.get("x", **options),
        lambda: client.application.list(**options),
        lambda: client.application.get("x", **options),
        lambda: client.files.upload(file, b"x", **options),
        lambda: client.files.download(file, **options),
        lambda: client.files.delete(file, **options),
        lambda: client.files.metadata(file, **options),
        lambda: client.files.get_metadata(file, **options),
        lambda: client.chat.completions.create(deployment_name="x", messages=HI, **options),
        lambda: client.my_bucket(**options),
        lambda: client.my_files_home(**options),
    ]
    server.script(play.json_reply(b'{"data": [], "choices": [], "bucket": "b"}'))
    for call in calls[:-2]:
        await world(call())
    assert await world(calls[-2]()) == "b"
    client._bucket = None
    await world(calls[-1]())
    assert len(seen) == len(server.requests) == len(calls)
    for request, raw in zip(server.requests, seen, strict=True):
        assert request.target.endswith("?q=a+b")
        assert [request.headers[name] for name in ("x-client", "x-both", "x-call")] == ["1", "call", "2"]
        assert request.headers["user-agent"] == "mine"
        assert (raw.status_code, raw.method, raw.attempts) == (200, request.method, 1)
        assert raw.url == f"{server.url}{request.target.partition('?')[0]}"


async def test_headers_may_be_removed(world: World, server: Server) -> None:
    client = world.client(server.url)
    await world(client.deployments.list(extra_headers={"api-key": None, "USER-AGENT": None}))
    assert server.sent("api-key") == server.sent("user-agent") == [None]


async def test_calls_come_before_the_client(world: World, dial: DialEmulator) -> None:
    client = world.client(max_retries=5)
    dial.fail_next(Respond(503), times=2)
    with pytest.raises(DialException):
        await world(client.deployments.list(max_retries=0))
    await world(client.deployments.list(max_retries=1))
    assert len(dial.requests) == 3


async def test_raw_answers_are_shown_for_errors_too(world: World, dial: DialEmulator) -> None:
    seen: list[RawResponse] = []
    dial.fail_next(rate_limited(90))
    with pytest.raises(RateLimitError) as caught:
        await world(world.client().deployments.list(on_response=seen.append))
    assert [raw.status_code for raw in seen] == [429]
    assert seen[0] == caught.value.response
    assert seen[0].json()["error"]["code"] == "429"
    seen.clear()
    stream = await world.stream(world.client(), on_response=seen.append)
    assert [(raw.status_code, raw.content) for raw in seen] == [(200, None)]
    await world.close(stream)


async def test_extra_body_is_refused_where_no_json_goes_out(world: World, dial: DialEmulator) -> None:
    error = await failure(world, lambda: world.client().deployments.list(extra_body={"a": 1}))
    assert isinstance(error, TypeError)
    error = await failure(world, lambda: world.client().deployments.list(timeot=1))
    assert isinstance(error, TypeError)
    assert "timeot" in str(error)
    assert dial.requests == []


async def test_timeouts_of_the_http_library_are_taken(world: World, dial: DialEmulator) -> None:
    client = world.client(timeout=httpx.Timeout(5, read=0.05), max_retries=0)
    error = await failure(world, lambda: world.chat(client, "stall-5000"))
    assert isinstance(error, TimeoutError)
    await world.chat(client, "stall-80", timeout=None)


async def test_waits_grow_by_the_policy(world: World) -> None:
    client = world.client(retry=RetryPolicy(initial=1, maximum=3, random=lambda: 0.0), max_retries=3)
    with pytest.raises(DialException):
        await world.chat(client, "status-503")
    assert world.sleeps == [1, 2, 3]


# the user's own HTTP client, pools, and the end


async def test_http_clients_of_the_user_are_used_and_left_open(world: World, dial: DialEmulator) -> None:
    made: Any = httpx.AsyncClient if world.is_async else httpx.Client
    own = made(headers={"X-Own": "1"})
    client = world.client(http_client=own)
    assert await world(client.my_bucket()) == dial.bucket
    assert dial.requests[-1].headers["x-own"] == "1"
    assert dial.requests[-1].headers["user-agent"].startswith("veneer/")
    assert len(await world.collect(await world.stream(client, text="one two"))) == 4
    await world.close(client)
    assert not own.is_closed
    await (own.aclose() if world.is_async else world(own.close()))


async def test_closed_clients_say_so(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert await world.enter(client) is client
    await world(client.deployments.list())
    await world.leave(client)
    await world.close(client)
    for call in (client.deployments.list, client.my_bucket, lambda: world.stream(client)):
        error = await failure(world, call)
        assert isinstance(error, ClosedError)
        assert "Dial client is closed" in str(error)
    assert len(dial.requests) == 1


async def test_closing_a_client_closes_its_connections(world: World, server: Server) -> None:
    client = world.client(server.url)
    await world(client.files.metadata("files/b/a"))
    assert (server.connections, server.closed) == (1, 0)
    await world.close(client)
    assert await world.settle(lambda: server.closed == 1)


async def test_closed_pools_say_so(world: World, dial: DialEmulator) -> None:
    pool = world.pool()
    client = world.tame(pool.create_client(base_url=dial.base_url, api_key=dial.api_key))
    await world(client.deployments.list())
    await world.close(pool)
    error = await failure(world, client.deployments.list)
    assert isinstance(error, ClosedError)
    assert f"{type(pool).__name__} is closed" in str(error)
    assert len(dial.requests) == 1


async def test_pools_keep_credentials_apart(world: World, dial: DialEmulator, other: Server) -> None:
    dial.credentials.api_keys.add("zweitens")
    pool = await world.enter(world.pool())
    clients = [
        world.tame(pool.create_client(base_url=dial.base_url, api_key=dial.api_key)),
        world.tame(pool.create_client(base_url=dial.base_url, api_key="zweitens", api_version="2024-02-01")),
        world.tame(pool.create_client(base_url=dial.base_url, bearer_token=dial.bearer_token)),
    ]
    before = dial.connections
    buckets = {await world(client.my_bucket()) for client in clients}
    assert len(buckets) == 3
    assert dial.connections - before == 1
    stranger = world.tame(pool.create_client(base_url=other.url, api_key=KEY))
    await world(stranger.files.metadata("files/b/a"))
    assert other.sent("api-key") == [KEY]
    assert clients[1].api_version == "2024-02-01"


async def test_pools_take_limits(world: World, dial: DialEmulator) -> None:
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    make = {"base_url": dial.base_url, "api_key": dial.api_key, "max_retries": 0}
    one, two = (world.tame(pool.create_client(**make)) for _ in range(2))
    stream = await world.stream(one, "slow", "one two three")
    error = await failure(world, lambda: two.my_bucket(timeout=0.05))
    assert isinstance(error, DialException)
    assert isinstance(error, TimeoutError)
    await world.close(stream)
    assert await world(two.my_bucket()) == dial.bucket


def test_one_async_client_serves_successive_loops(dial: DialEmulator) -> None:
    client = AsyncDial(base_url=dial.base_url, api_key=dial.api_key)

    async def ask() -> int:
        return len(await client.deployments.list())

    assert asyncio.run(ask()) == asyncio.run(ask()) > 3
