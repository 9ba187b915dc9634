"""`send_request`: what no method makes, with the client's credentials, repetitions and errors."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

from dial.worlds import END, HI, KEY, World, eventually, failure
from support import server as play
from support.server import Server
from veneer import APIConnectionError, ConfigurationError, RedirectError
from veneer.dial import (
    AsyncDial,
    BadRequestError,
    ConnectionFailedError,
    InvalidDialURLError,
    NotDialURLError,
    RateLimitError,
    ResourceNotFoundError,
    ServerError,
    StreamTimeoutError,
    UserMessage,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Respond


async def drop(world: World, answer: Any) -> None:
    """Close an answer that may be left unread; whole ones need not be closed."""
    if hasattr(answer, "iter_events"):
        await world.close(answer)


async def test_an_answer_has_status_headers_and_body(world: World, dial: DialEmulator) -> None:
    client = world.client()
    answer = await world(client.send_request("get", "v1/bucket"))
    assert (answer.status_code, answer.headers["Content-Type"], answer.ok) == (200, "application/json", True)
    assert answer.json() == {"bucket": dial.bucket}
    assert answer.content == answer.parsed == answer.text.encode()
    assert dial.requests[-1].headers["api-key"] == dial.api_key
    assert dial.requests[-1].headers["user-agent"].startswith("veneer/")


async def test_everything_that_is_given_arrives(world: World, server: Server) -> None:
    client = world.client(f"{server.url}/gate/way", headers={"X-All": "1"})
    await world(
        client.send_request(
            "POST",
            "/v1/new%20thing/a b?own=1&own=2#part",
            json={"messages": [UserMessage(content="é")], "none": None},
            query={"list": ["x", "y"], "flag": True, "none": None},
            headers={"X-Own": "2", "Accept": "text/plain"},
            extra_headers={"X-More": "3"},
            extra_query={"z": 9},
            timeout=5,
        )
    )
    (request,) = server.requests
    assert request.method == "POST"
    assert request.target == "/gate/way/v1/new%20thing/a%20b?own=1&own=2&list=x&list=y&flag=true&z=9"
    assert json.loads(request.body) == {"messages": [{"role": "user", "content": "é"}], "none": None}
    wanted = {"x-all": "1", "x-own": "2", "x-more": "3", "accept": "text/plain", "content-type": "application/json"}
    assert {name: request.headers[name] for name in wanted} == wanted


@pytest.mark.parametrize("content", [b"a,b\n", "a,b\n"], ids=["bytes", "text"])
async def test_content_goes_out_as_it_is(world: World, server: Server, content: Any) -> None:
    client = world.client(server.url)
    await world(client.send_request("PUT", "v1/x", content=content, headers={"content-type": "text/csv"}))
    (request,) = server.requests
    assert (request.body, request.headers["content-type"]) == (b"a,b\n", "text/csv")
    await world(client.send_request("DELETE", "v1/x"))
    assert server.requests[-1].body == b""


async def test_absolute_urls_of_the_installation_are_taken(world: World, server: Server) -> None:
    client = world.client(f"{server.url}/gate/way")
    for url in (f"{server.url}/gate/way/v1/x?a=1", f"{server.url.upper().replace('HTTP', 'http')}/gate/way/v1/x?a=1"):
        await world(client.send_request("GET", url))
    assert [request.target for request in server.requests] == ["/gate/way/v1/x?a=1"] * 2


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("http://{other}/gate/way/v1/x", NotDialURLError),
        ("https://{home}/gate/way/v1/x", NotDialURLError),
        ("//{other}/x", NotDialURLError),
        ("http://{home}/elsewhere", NotDialURLError),
        ("http://user@{home}/gate/way/x", NotDialURLError),
        ("http://{home}/gate/way/../admin", NotDialURLError),
        ("../admin", InvalidDialURLError),
        ("v1/%2e%2e/%2E%2e/admin", InvalidDialURLError),
        ("v1/./x", InvalidDialURLError),
        ("v1/a\nb", InvalidDialURLError),
    ],
)
async def test_other_places_get_nothing(
    world: World, server: Server, other: Server, path: str, kind: type[InvalidDialURLError]
) -> None:
    client = world.client(f"{server.url}/gate/way")
    place = path.format(other=other.url.partition("://")[2], home=server.url.partition("://")[2])
    for stream in (False, True):
        error = await failure(world, lambda: client.send_request("GET", place, stream=stream))  # noqa: B023
        assert type(error) is kind
        assert KEY not in str(error)
    assert (server.connections, other.connections) == (0, 0)


@pytest.mark.parametrize("wrong", [{"method": "GE T"}, {"method": ""}, {"json": 1, "content": b"x"}], ids=str)
async def test_what_cannot_be_sent_is_refused(world: World, server: Server, wrong: dict[str, Any]) -> None:
    client = world.client(server.url)
    given: dict[str, Any] = {"method": "POST", "path": "v1/x", **wrong}
    assert isinstance(await failure(world, lambda: client.send_request(**given)), ConfigurationError)
    assert isinstance(await failure(world, lambda: client.send_request("GET", "x", time_out=1)), TypeError)
    assert server.connections == 0


@pytest.mark.parametrize("stream", [False, True])
async def test_errors_are_those_of_other_calls(world: World, dial: DialEmulator, stream: bool) -> None:
    client = world.client(max_retries=0)
    with pytest.raises(ResourceNotFoundError):
        await world(client.send_request("GET", "openai/deployments/nothing", stream=stream))
    with pytest.raises(ServerError, match="No route"):
        await world(client.send_request("GET", "v1/nothing", stream=stream))
    dial.fail_next(Respond(400, {"error": {"message": "m", "code": "c", "display_message": "d"}}))
    with pytest.raises(BadRequestError) as caught:
        await world(client.send_request("GET", "v1/bucket", stream=stream))
    assert (caught.value.message, caught.value.code) == ("m", "c")
    with pytest.raises(ConnectionFailedError):
        await world(world.client(f"http://127.0.0.1:{play.closed_port()}").send_request("GET", "x", stream=stream))


@pytest.mark.parametrize("stream", [False, True])
async def test_only_what_can_do_no_harm_is_repeated(world: World, server: Server, stream: bool) -> None:
    client = world.client(server.url)
    attempts = {}
    for method in ("GET", "PUT", "DELETE", "POST", "PATCH"):
        count = len(server.requests)
        server.script(play.reply(503, b"busy"), play.json_reply())
        body = None if method in ("GET", "DELETE") else {}
        try:
            answer = await world(client.send_request(method, "v1/x", json=body, stream=stream))
        except ServerError:
            server.script(play.json_reply())
        else:
            await drop(world, answer)
        attempts[method] = len(server.requests) - count
    assert attempts == {"GET": 2, "PUT": 2, "DELETE": 2, "POST": 1, "PATCH": 1}
    server.script(play.reply(429, b"slow down", headers={"retry-after": "3"}), play.json_reply())
    answer = await world(client.send_request("POST", "v1/x", json={}, stream=stream))
    assert world.sleeps[-1] == 3
    await drop(world, answer)
    server.script(play.reply(429, b"slow down"))
    with pytest.raises(RateLimitError):
        await world(client.send_request("POST", "v1/x", json={}, stream=stream, max_retries=0))


@pytest.mark.parametrize("stream", [False, True])
async def test_a_refused_token_is_renewed(world: World, dial: DialEmulator, stream: bool) -> None:
    tokens = iter(["stale", dial.bearer_token, "none"])
    dial.mode = "core24"
    client = world.client(api_key=None, bearer_token=world.token(lambda: next(tokens)))
    answer = await world(client.send_request("GET", "v1/bucket", stream=stream))
    assert answer.status_code == 200
    await drop(world, answer)
    assert [request.headers["authorization"] for request in dial.requests] == [
        "Bearer stale",
        f"Bearer {dial.bearer_token}",
    ]


async def test_redirects_to_other_hosts_are_not_followed(world: World, server: Server, other: Server) -> None:
    server.script(play.redirect(f"{other.url}/x"))
    client = world.client(server.url, max_retries=0)
    for stream in (False, True):
        with pytest.raises(RedirectError):
            await world(client.send_request("GET", "v1/x", stream=stream))
    assert other.connections == 0


# bodies read as they come


async def test_events_arrive_as_they_are_sent(world: World, dial: DialEmulator) -> None:
    client = world.client()
    body = {"messages": HI, "stream": True}
    path = "openai/deployments/heartbeat/chat/completions"
    async_answer = await world(client.send_request("POST", path, json=body, stream=True))
    answer = await world.enter(async_answer)
    events = await world.collect(answer.iter_events())
    await world.leave(answer)
    assert events[-1].data == "[DONE]"
    assert json.loads(events[0].data)["choices"][0]["delta"] == {"role": "assistant"}
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.status_code == 200


async def test_lines_and_blocks(world: World, server: Server) -> None:
    text = "one\u2028still one\r\ntwo\n\nlast"
    server.script(play.reply(200, text.encode()))
    client = world.client(server.url)
    answer = await world(client.send_request("GET", "v1/x", stream=True))
    assert await world.collect(answer.iter_lines()) == ["one\u2028still one", "two", "", "last"]
    answer = await world(client.send_request("GET", "v1/x", stream=True))
    assert await world(answer.read()) == text.encode()
    answer = await world(client.send_request("GET", "v1/x", stream=True))
    assert b"".join(await world.collect(answer.iter_bytes())) == text.encode()
    assert repr(answer).endswith(f"of GET {server.url}/v1/x>")


async def test_the_first_block_is_there_before_the_second_is_sent(world: World, server: Server) -> None:
    go_on = threading.Event()
    server.script(play.sse("data: 1\n\n", go_on, "data: 2\n\n"))
    answer = await world(world.client(server.url).send_request("GET", "v1/x", stream=True))
    events = answer.iter_events()
    assert (await world.next(events)).data == "1"
    go_on.set()
    assert (await world.next(events)).data == "2"
    assert await world.next(events) is END


async def test_two_tasks_cannot_read_one_answer(server: Server) -> None:
    """The second is told so, and the first does not wait for ever."""
    server.script(play.sse("data: 1\n\n", then="hold"))
    async with AsyncDial(base_url=server.url, api_key="key") as client:
        answer = await client.send_request("GET", "v1/x", stream=True)
        events = answer.iter_events()
        assert (await anext(events)).data == "1"
        first = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0.01)
        with pytest.raises(RuntimeError, match="another task is reading this answer already"):
            await anext(answer.iter_bytes())
        with pytest.raises(APIConnectionError):
            await asyncio.wait_for(first, 2)


async def test_silence_and_cuts_raise(world: World, server: Server) -> None:
    client = world.client(server.url, max_retries=0)
    server.script(play.sse("data: 1\n\n", then="hold"))
    answer = await world(client.send_request("GET", "v1/x", stream=True, read_timeout=0.05))
    found, error = await world.partly(answer.iter_events())
    assert [event.data for event in found] == ["1"]
    assert isinstance(error, TimeoutError)
    assert not isinstance(error, StreamTimeoutError)
    server.script(play.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"))
    answer = await world(client.send_request("GET", "v1/x", stream=True))
    found, error = await world.partly(answer.iter_bytes())
    assert found == [b"abc"]
    assert isinstance(error, ConnectionFailedError)


@pytest.mark.parametrize("how", ["close", "leave", "drop"])
async def test_unread_bodies_free_their_connection(world: World, server: Server, how: str) -> None:
    server.script(play.sse("data: 1\n\n", then="hold"))
    client = world.client(server.url)
    answer = await world(client.send_request("GET", "v1/x", stream=True))
    if how == "leave":
        await world.enter(answer)
        await world.leave(answer)
    elif how == "close":
        await world.close(answer)
    del answer
    assert await world.settle(lambda: server.closed == 1)
    assert eventually(lambda: server.connections == 1)
