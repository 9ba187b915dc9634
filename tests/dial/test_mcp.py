"""Tools, and messages of the model context protocol: whole answers, streams, sessions, errors."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dial.test_lifecycle import put
from dial.worlds import World, failure
from support.server import Server, data, json_reply, reply, sse
from veneer.dial import (
    BadRequestError,
    DialStatusError,
    InvalidDialURLError,
    McpMessage,
    NotDialURLError,
    ParsingDataError,
    PermissionDeniedError,
    ResourceNotFoundError,
    StreamEventError,
    StreamTruncatedError,
)
from veneer.testing.dial import DialEmulator, McpServer, Tool

PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
ANSWER = '{"jsonrpc":"2.0","id":1,"result":{"ok":true}}'
NOTE = '{"jsonrpc":"2.0","method":"notifications/message"}'


# tools


async def test_all_tools_come_page_by_page(world: World, dial: DialEmulator) -> None:
    calculator = world.client().mcp.toolset("calculator")
    page = await world(calculator.tools())
    assert [tool.name for tool in page.items] == ["add", "multiply"]
    assert [tool.name for tool in await world.collect(page)] == ["add", "multiply", "divide"]
    last = await world(calculator.tools(cursor=page.parsed.next_cursor))
    assert [tool.name for tool in last.items] == ["divide"]
    assert await world(last.next_page()) is None
    queries = [dict(request.query) for request in dial.requests]
    assert queries == [{}, {"cursor": "2"}, {"cursor": "2"}]


async def test_a_server_that_ignores_the_cursor_does_not_go_round_in_circles(world: World, server: Server) -> None:
    same = json_reply('{"tools":[{"name":"a"}],"nextCursor":"x"}')
    server.script(same, same, same)
    page = await world(world.client(server.url).mcp.toolset("t").tools())
    assert [tool.name for tool in await world.collect(page)] == ["a"]


async def test_tools_are_found_in_a_message_that_was_passed_on(world: World, server: Server) -> None:
    first = json_reply('{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a"}],"nextCursor":"n"}}')
    server.script(first, json_reply('{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"b"}]}}'))
    page = await world(world.client(server.url).mcp.toolset("t").tools())
    assert [tool.name for tool in await world.collect(page)] == ["a", "b"]
    assert [request.target for request in server.requests] == [
        "/v1/toolset/t/tools",
        "/v1/toolset/t/tools?cursor=n",
    ]


async def test_others_see_the_allowed_tools_alone(world: World, dial: DialEmulator) -> None:
    calculator = world.client(bearer_token=dial.bearer_token).mcp.toolset("calculator")
    assert isinstance(await failure(world, lambda: calculator.tools()), PermissionDeniedError)
    add, multiply = await world(calculator.allowed_tools())
    assert (add.input_schema["required"], add.annotations.read_only_hint) == (["a", "b"], True)
    assert multiply.description == "Multiplies two numbers."
    error = await failure(world, lambda: calculator.request("tools/call", {"name": "divide", "arguments": {}}))
    assert isinstance(error, PermissionDeniedError)


async def test_tool_sets_of_the_storage_have_slashes_in_their_names(world: World, dial: DialEmulator) -> None:
    url = put(dial, "toolsets", "my tools/numbers", {"endpoint": "http://t.invalid", "allowed_tools": ["divide"]})
    client = world.client()
    for name in (url, url.replace(" ", "%20"), f"{client.api_url}{url.replace(' ', '%20')}"):
        (tool,) = await world(client.mcp.toolset(name).allowed_tools())
        assert tool.name == "divide"
    assert {request.path for request in dial.requests} == {
        f"/v1/toolset/toolsets/{dial.bucket}/my%20tools/numbers/allowed-tools"
    }


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", InvalidDialURLError),
        ("a/../b", InvalidDialURLError),
        ("/a", NotDialURLError),
        ("https://elsewhere.example.com/v1/toolsets/b/t", NotDialURLError),
    ],
)
async def test_names_that_lead_elsewhere_are_refused_before_a_call(
    world: World, dial: DialEmulator, name: str, kind: type[Exception]
) -> None:
    for make in (world.client().mcp.toolset, world.client().mcp.deployment):
        with pytest.raises(kind):
            make(name)


# the protocol


async def test_a_tool_is_called(world: World, dial: DialEmulator) -> None:
    for server in (world.client().mcp.toolset("calculator"), world.client().mcp.deployment("app_id")):
        found = await world(server.request("tools/call", {"name": "add", "arguments": {"a": 2, "b": 3}}))
        assert found == {"content": [{"type": "text", "text": "5"}], "isError": False}
    sent = dial.requests[0]
    assert sent.headers["accept"] == "application/json, text/event-stream"
    wanted = {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}
    assert sent.json() == {**wanted, "params": {"name": "add", "arguments": {"a": 2, "b": 3}}}


async def test_messages_arrive_in_order_while_they_are_made(world: World) -> None:
    client = world.client()
    hello = await world(client.mcp.toolset("stories").post({**PING, "method": "initialize"}))
    assert (await world(hello.result()))["serverInfo"]["name"] == "emulator"
    stories = client.mcp.toolset("stories", session_id=hello.session_id, protocol_version="2025-06-18")
    stream = await world(stories.post(McpMessage(id="x", method="tools/list")))
    progress, response = await world.collect(stream)
    assert (progress.method, progress.id) == ("notifications/progress", None)
    assert (response.id, [tool["name"] for tool in response.result["tools"]]) == ("x", ["tell"])
    silence = await world(stories.post({"jsonrpc": "2.0", "method": "notifications/initialized"}))
    assert await world.collect(silence) == []
    (change,) = await world.collect(await world(stories.listen()))
    assert change.method == "notifications/tools/list_changed"


async def test_a_session_goes_with_each_call_until_it_ends(world: World, dial: DialEmulator) -> None:
    client = world.client()
    hello = await world(client.mcp.toolset("stories").post({**PING, "method": "initialize"}))
    await world.collect(hello)
    stories = client.mcp.toolset("stories", session_id=hello.session_id, protocol_version="2025-06-18")
    assert await world(stories.request("ping")) == {}
    assert dial.requests[-1].headers["mcp-session-id"] == hello.session_id
    assert dial.requests[-1].headers["mcp-protocol-version"] == "2025-06-18"
    await world(stories.end_session())
    assert isinstance(await failure(world, lambda: stories.request("ping")), ResourceNotFoundError)
    lost = await failure(world, lambda: client.mcp.toolset("stories").request("ping"))
    assert isinstance(lost, BadRequestError)


async def test_errors_of_the_protocol_are_raised_by_results_alone(world: World) -> None:
    calculator = world.client().mcp.toolset("calculator")
    error = await failure(world, lambda: calculator.request("prompts/list", request_id="a"))
    assert isinstance(error, StreamEventError)
    assert (error.message, error.code) == ("Method not found: prompts/list", "-32601")
    assert error.response is not None
    assert (error.response.status_code, error.body.id) == (200, "a")
    (message,) = await world.collect(await world(calculator.post({**PING, "method": "prompts/list"})))
    assert (message.error.code, message.result) == (-32601, None)


async def test_an_error_of_the_tool_is_a_result(world: World, dial: DialEmulator) -> None:
    dial.mcp_servers["mine"] = McpServer({"fail": Tool(lambda: 1 / 0)})
    found = await world(world.client().mcp.toolset("mine").request("tools/call", {"name": "fail"}))
    assert found["isError"] is True


async def test_servers_and_methods_that_are_not_there(world: World) -> None:
    client = world.client()
    assert isinstance(await failure(world, lambda: client.mcp.toolset("none").allowed_tools()), ResourceNotFoundError)
    calculator = client.mcp.toolset("calculator")
    for call in (calculator.listen, calculator.end_session):
        error = await failure(world, call)
        assert (type(error), getattr(error, "status_code", 0)) == (DialStatusError, 405)
    other = await failure(world, lambda: client.mcp.deployment("echo").request("ping"))
    assert isinstance(other, BadRequestError)


async def test_pages_of_applications_are_texts(world: World, dial: DialEmulator) -> None:
    widget = await world(world.client().mcp.deployment("app_id").resource("ui://widget"))
    assert widget.startswith("<!doctype html>")
    assert dict(dial.requests[0].query) == {"uri": "ui://widget"}


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        (json_reply(ANSWER), {"ok": True}),
        (json_reply(f"[{NOTE},{ANSWER}]"), {"ok": True}),
        (sse(data(NOTE, ANSWER)), {"ok": True}),
        (sse(f"event: message\r\nid: 1\r\ndata: {ANSWER}\r\n\r\n"), {"ok": True}),
        (sse(": ping\n\n", f"data: {ANSWER}"), {"ok": True}),
        (json_reply('{"jsonrpc":"2.0","id":1,"result":null}'), {}),
    ],
    ids=["whole", "batch", "stream", "named event", "no blank line", "null"],
)
async def test_each_form_of_an_answer_is_understood(
    world: World, server: Server, behaviour: Any, expected: dict[str, Any]
) -> None:
    server.script(behaviour)
    assert await world(world.client(server.url).mcp.toolset("t").request("ping")) == expected


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (json_reply(""), StreamTruncatedError),
        (reply(202, b""), StreamTruncatedError),
        (sse(data(NOTE)), StreamTruncatedError),
        (json_reply("{"), ParsingDataError),
        (json_reply("7"), ParsingDataError),
        (reply(200, b"<html>", {"Content-Type": "text/html"}), ParsingDataError),
        (sse("data: {\n\n"), ParsingDataError),
    ],
    ids=["empty", "202", "notification alone", "half of JSON", "number", "page", "half of an event"],
)
async def test_answers_without_a_response_are_errors(
    world: World, server: Server, behaviour: Any, kind: type[Exception]
) -> None:
    server.script(behaviour)
    assert type(await failure(world, lambda: world.client(server.url).mcp.toolset("t").request("ping"))) is kind


@pytest.mark.parametrize(
    ("error", "message", "code"),
    [
        ('{"code":-32601,"message":"no such method"}', "no such method", "-32601"),
        ('"no such method"', "no such method", None),
        ('{"code":null}', "the server reported an error", None),
        ("7", "the server reported an error", None),
    ],
)
async def test_each_form_of_an_error_is_understood(
    world: World, server: Server, error: str, message: str, code: str | None
) -> None:
    server.script(json_reply(f'{{"jsonrpc":"2.0","id":1,"error":{error}}}'))
    raised = await failure(world, lambda: world.client(server.url).mcp.toolset("t").request("ping"))
    assert isinstance(raised, StreamEventError)
    assert (raised.message, raised.code) == (message, code)


async def test_line_separators_inside_of_json_are_text(world: World, server: Server) -> None:
    text = "a\u2028b\u0085c"
    server.script(sse(data(json.dumps({"jsonrpc": "2.0", "id": 1, "result": {"text": text}}, ensure_ascii=False))))
    found = await world(world.client(server.url).mcp.toolset("t").request("ping"))
    assert found == {"text": text}


async def test_calls_of_tools_are_not_repeated_once_they_were_sent(world: World, server: Server) -> None:
    server.script(reply(503, b"busy"))
    client = world.client(server.url)
    await failure(world, lambda: client.mcp.toolset("t").request("tools/call", {"name": "pay"}))
    assert len(server.requests) == 1


async def test_a_stream_gives_its_connection_back(world: World, server: Server) -> None:
    server.script(json_reply(ANSWER), json_reply(ANSWER))
    toolset = world.client(server.url).mcp.toolset("t")
    for _ in range(2):
        await world.collect(await world(toolset.post(PING)))
    assert server.connections == 1


async def test_a_server_shows_its_name(world: World) -> None:
    assert "calculator" in repr(world.client().mcp.toolset("calculator"))
