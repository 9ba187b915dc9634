"""Client channels: applications ask, clients listen and report."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from dial.worlds import World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    BadRequestError,
    DialException,
    InvalidRequestError,
    ParsingDataError,
    ResourceNotFoundError,
    RpcRequest,
    RpcResponse,
    SigninResult,
    StreamTimeoutError,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Cut, Respond

IDS = ["toolsets/public/mail", "toolsets/public/calendar", "toolsets/public/maps"]
CHANNEL = {"channel_id": "c0ffee"}


@pytest.fixture
def application(world: World, dial: DialEmulator) -> Any:
    """The client of an application that was called by the holder of `api_key`."""
    dial.add_channel("c0ffee")
    return world.client(api_key=dial.per_request_key)


def begin(world: World, call: Callable[[], Any]) -> asyncio.Future[Any]:
    """A call that goes on beside the test; await what it gives."""
    if world.is_async:
        return asyncio.ensure_future(call())
    return asyncio.get_running_loop().run_in_executor(None, call)


async def told(world: World, server: Server, body: str | bytes, **options: Any) -> Any:
    """What an application makes of a stream."""
    raw = body.encode() if isinstance(body, str) else body
    server.script(stream_of(raw))
    client = world.client(server.url, max_retries=0)
    return await world(client.client_channel.signin_toolsets(toolset_ids=IDS[:2], **CHANNEL, **options))


def stream_of(body: bytes) -> play.Behaviour:
    def behave(on: play.Exchange) -> None:
        on.head(200, {"content-type": "text/event-stream", "content-length": str(len(body))})
        on.send(body)

    return behave


def answers(*results: Any) -> str:
    made = [{"jsonrpc": "2.0", "result": r, "id": name} for r, name in zip(results, IDS, strict=False)]
    return f"data: {json.dumps(made, ensure_ascii=False)}\n\n"


# from the application to the client and back


async def test_what_the_client_reports_comes_back(world: World, dial: DialEmulator, application: Any) -> None:
    dial.heartbeat = 0.01
    client = world.client()
    stream = await world(client.client_channel.subscribe())
    assert stream.channel_id
    assert stream.channel_id == stream.response.headers["x-dial-client-channel-id"]

    seen: list[Any] = []
    waiting = begin(
        world, lambda: application.client_channel.signin_toolsets(channel_id=stream.channel_id, toolset_ids=IDS)
    )
    for decision in ("success", "denied", "maybe"):
        seen.append(await world.next(stream))
        answer = RpcResponse(id=seen[-1].id, result=decision)
        await world(client.client_channel.report(answer, channel_id=stream.channel_id))
    results = await waiting
    assert list(results.items()) == list(
        zip(IDS, [SigninResult.SUCCESS, SigninResult.DENIED, SigninResult.ERROR], strict=True)
    )
    assert [request.method for request in seen] == ["toolset/signin"] * 3
    assert [request.params for request in seen] == [{"toolsetId": name} for name in IDS]
    assert [request.id for request in seen] == [f"app_id/{name}" for name in IDS], "told apart from other applications'"
    await world.close(stream)


async def test_missed_requests_come_after_a_new_subscription(
    world: World, dial: DialEmulator, application: Any
) -> None:
    error = await failure(
        world, lambda: application.client_channel.signin_toolsets(toolset_ids=IDS[:1], event_timeout=0.05, **CHANNEL)
    )
    assert isinstance(error, StreamTimeoutError)
    client = world.client()
    stream = await world(client.client_channel.subscribe("c0ffee"))
    assert stream.channel_id == "c0ffee", "Core does not repeat it"
    assert "x-dial-client-channel-id" not in stream.response.headers
    request = await world.next(stream)
    await world.close(stream)
    await world(client.client_channel.report({"jsonrpc": "2.0", "id": request.id, "result": "denied"}, **CHANNEL))
    dial.channel_answer = lambda request: "success"
    again = await world(application.client_channel.signin_toolsets(toolset_ids=IDS[:1], **CHANNEL))
    assert again == {IDS[0]: SigninResult.SUCCESS}


async def test_a_channel_is_closed_once(world: World, dial: DialEmulator) -> None:
    client = world.client()
    stream = await world(client.client_channel.subscribe())
    await world(client.client_channel.unsubscribe(channel_id=stream.channel_id))
    error = await failure(world, lambda: client.client_channel.unsubscribe(channel_id=stream.channel_id))
    assert isinstance(error, ResourceNotFoundError)
    assert isinstance(await failure(world, lambda: client.client_channel.subscribe("gone")), BadRequestError)
    error = await failure(world, lambda: client.client_channel.report({"jsonrpc": "2.0", "id": "1"}, channel_id="gone"))
    assert isinstance(error, BadRequestError)
    await world.close(stream)


async def test_channels_belong_to_their_caller(world: World, dial: DialEmulator) -> None:
    dial.add_channel("c0ffee")
    stranger = world.client(bearer_token=dial.bearer_token)
    assert isinstance(await failure(world, lambda: stranger.client_channel.subscribe("c0ffee")), BadRequestError)


async def test_silence_on_a_channel_has_no_limit_unless_asked_for(world: World, dial: DialEmulator) -> None:
    dial.heartbeat = 0.01
    client = world.client(event_timeout=0.03)
    stream = await world(client.client_channel.subscribe())
    timer = threading.Timer(0.09, ask, (dial, stream.channel_id, RpcRequest(method="hello", id=1)))
    timer.start()
    assert (await world.next(stream)).method == "hello"
    timer.join()
    await world.close(stream)
    limited = await world(client.client_channel.subscribe(event_timeout=0.03))
    items, error = await world.partly(limited)
    assert (items, type(error)) == ([], StreamTimeoutError)


def ask(dial: DialEmulator, channel_id: str, request: RpcRequest) -> None:
    """Ask over a plain connection, and do not wait for the answer."""
    headers = {"Api-Key": dial.api_key, "X-DIAL-CLIENT-CHANNEL-ID": channel_id}
    with (
        httpx.Client(base_url=dial.base_url, headers=headers, trust_env=False) as plain,
        plain.stream("POST", "/v1/ops/client-channel/interact", json=request.to_dict()) as answer,
    ):
        assert answer.status_code == 200


async def test_other_requests_and_notifications(world: World, dial: DialEmulator, application: Any) -> None:
    dial.channel_answer = lambda request: {"echo": request["params"]}
    requests = [
        {"jsonrpc": "2.0", "method": "a", "params": [1], "id": 7},
        RpcRequest(method="b", params={"x": 2}, id="b"),
    ]
    found = await world(application.client_channel.interact(requests, **CHANNEL))
    assert [(one.id, one.result, one.error) for one in found] == [
        (7, {"echo": [1]}, None),
        ("b", {"echo": {"x": 2}}, None),
    ]
    assert await world(application.client_channel.interact([RpcRequest(method="note")], **CHANNEL)) == []


async def test_the_connection_is_given_back_after_the_answer(
    world: World, dial: DialEmulator, application: Any
) -> None:
    dial.channel_answer = lambda request: "success"
    for _ in range(3):
        await world(application.client_channel.signin_toolsets(toolset_ids=IDS, **CHANNEL))
    assert await world(application.my_bucket())


# what aidial-client promises


async def test_results_are_those_of_aidial_client(world: World, dial: DialEmulator, application: Any) -> None:
    decisions = {IDS[0]: "success", IDS[1]: "denied", IDS[2]: {"no": "decision"}}
    dial.channel_answer = lambda request: decisions[request["params"]["toolsetId"]]
    results = await world(application.client_channel.signin_toolsets(channel_id="c0ffee", toolset_ids=tuple(IDS)))
    assert results == {IDS[0]: "success", IDS[1]: "denied", IDS[2]: "error"}
    assert list(results) == IDS
    assert [result.name for result in results.values()] == ["SUCCESS", "DENIED", "ERROR"]


async def test_nothing_is_sent_for_no_toolsets(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert await world(client.client_channel.signin_toolsets(channel_id="x", toolset_ids=[])) == {}
    for bad in ("toolsets/public/mail", ["a", "b", "a"]):
        error = await failure(
            world, lambda bad=bad: client.client_channel.signin_toolsets(channel_id="x", toolset_ids=bad)
        )
        assert isinstance(error, InvalidRequestError)
    assert dial.requests == []


@pytest.mark.parametrize("body", ["", ": heartbeat\n\n: heartbeat\n\n"])
async def test_no_event_is_a_gateways_timeout(world: World, server: Server, body: str) -> None:
    error = await failure(world, lambda: told(world, server, body))
    assert (type(error), getattr(error, "status_code", 0)) == (DialException, 504)


@pytest.mark.parametrize("batch", [True, False])
async def test_errors_without_an_id_are_the_channels(world: World, server: Server, batch: bool) -> None:
    answer = {"jsonrpc": "2.0", "error": {"code": -32700, "message": "Parse error"}, "id": None}
    error = await failure(world, lambda: told(world, server, f"data: {json.dumps([answer] if batch else answer)}\n\n"))
    assert isinstance(error, DialException)
    assert (type(error), error.status_code, error.code) == (DialException, 502, "-32700")
    assert "Parse error" in error.message


async def test_errors_with_an_id_are_the_toolsets(world: World, server: Server) -> None:
    refused = {"jsonrpc": "2.0", "error": {"code": 1, "message": "no"}, "id": IDS[0]}
    assert await told(world, server, f"data: {json.dumps([refused, 7])}\n\n") == {IDS[0]: "error", IDS[1]: "error"}
    assert await told(world, server, f"data: {json.dumps([refused])}\n\n") == {IDS[0]: "error", IDS[1]: "error"}
    done = {"jsonrpc": "2.0", "result": "success", "id": IDS[1]}
    assert await told(world, server, f"data: {json.dumps(done)}\n\n") == {IDS[0]: "error", IDS[1]: "success"}


async def test_separators_that_are_no_line_ends_do_not_cut_answers(world: World, server: Server) -> None:
    text = "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg"
    body = answers("success", {"note": text})
    assert "\u2028" in body
    assert "\u0085" in body
    assert await told(world, server, body) == {IDS[0]: "success", IDS[1]: "error"}
    whole = f'data: [{{"jsonrpc":"2.0","result":"{text[:6]}","id":1}}]\n\n'
    server.script(stream_of(whole.encode()))
    found = await world(world.client(server.url).client_channel.interact([RpcRequest(method="m", id=1)], **CHANNEL))
    assert found[0].result == text[:6]


async def test_answers_numbered_as_aidial_client_does_are_understood(world: World, server: Server) -> None:
    numbered = [{"jsonrpc": "2.0", "result": result, "id": str(n)} for n, result in ((2, "denied"), (1, "success"))]
    assert await told(world, server, f"data: {json.dumps(numbered)}\n\n") == {IDS[0]: "success", IDS[1]: "denied"}


async def test_what_comes_after_the_answer_is_not_waited_for(world: World, server: Server) -> None:
    def behave(on: play.Exchange) -> None:
        on.head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"})
        on.chunk(answers("success", "denied").encode())
        on.hold()

    server.script(behave)
    client = world.client(server.url, max_retries=0)
    found = await world(client.client_channel.signin_toolsets(toolset_ids=IDS[:2], **CHANNEL))
    assert found == {IDS[0]: "success", IDS[1]: "denied"}


@pytest.mark.parametrize(
    ("error", "text", "code"),
    [
        ('{"code":-32000,"message":"no"}', "no (JSON-RPC error -32000)", "-32000"),
        ('"no"', "reports: no", None),
        ("7", "no message", None),
    ],
)
async def test_each_form_of_an_error_is_told(world: World, server: Server, error: str, text: str, code: Any) -> None:
    raised = await failure(world, lambda: told(world, server, f'data: {{"id":null,"error":{error}}}\n\n'))
    assert isinstance(raised, DialException)
    assert text in raised.message
    assert (raised.status_code, raised.code) == (502, code)


@pytest.mark.parametrize("body", ["data: [1\n\n", "data: no json\n\n", 'data: "text"\n\n', "data: 7\n\n"])
async def test_what_is_no_json_is_told(world: World, server: Server, body: str) -> None:
    assert isinstance(await failure(world, lambda: told(world, server, body)), ParsingDataError)


async def test_a_timeout_counts_though_heartbeats_come(world: World, dial: DialEmulator, application: Any) -> None:
    dial.heartbeat = 0.01
    call = application.client_channel.signin_toolsets
    for options in ({"timeout": 0.09}, {"event_timeout": 0.06, "timeout": 5}):
        error = await failure(world, lambda options=options: call(toolset_ids=IDS, **CHANNEL, **options))
        assert isinstance(error, TimeoutError)
        assert getattr(error, "status_code", None) == 408
    assert isinstance(error, StreamTimeoutError)


async def test_questions_are_not_asked_twice(world: World, dial: DialEmulator, application: Any) -> None:
    call = application.client_channel.signin_toolsets
    dial.fail_next(Cut(0))
    error = await failure(world, lambda: call(toolset_ids=IDS, **CHANNEL))
    assert isinstance(error, DialException)
    dial.fail_next(Respond(503))
    assert (await failure(world, lambda: call(toolset_ids=IDS, **CHANNEL))).status_code == 503
    assert [request.operation for request in dial.requests] == ["interact_client_channel"] * 2
