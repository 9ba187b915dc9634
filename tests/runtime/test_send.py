"""Requests as they go out, and answers as they come: headers, query, bodies, decoding, what the caller is shown."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from support.server import Server, echo, json_reply, raw, reply
from support.worlds import World, request, stream_request
from veneer._runtime.errors import APIConnectionError, ConfigurationError, DecodeError, NotFoundError
from veneer._runtime.options import RawResponse
from veneer_generated.types import File, Part


async def test_sends_the_request_and_gives_the_parsed_answer(world: World, server: Server) -> None:
    sender = world.sender(f"{server.url}/prefix/", headers={"X-Client": "1"})
    made = request("POST", "/a", json={"ü": [1, None]}, params=(("q", "x y"), ("q", "ä")), headers=(("X-Call", "2"),))
    assert await world.send(sender, made) == {"ok": True}
    (got,) = server.requests
    assert (got.method, got.target, json.loads(got.body)) == ("POST", "/prefix/a?q=x+y&q=%C3%A4", {"ü": [1, None]})
    assert got.headers == {
        "host": f"127.0.0.1:{server.port}",
        "user-agent": "veneer/test",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
        "authorization": "Bearer sk-hidden-0123456789",
        "content-type": "application/json",
        "content-length": str(len(got.body)),
        "x-client": "1",
        "x-call": "2",
    }


async def test_no_header_goes_out_twice(world: World, server: Server) -> None:
    sender = world.sender(server.url, headers={"accept": "text/x", "USER-AGENT": "mine", "x-a": "1"})
    await world.send(sender, request(headers=(("X-A", "2"),)), extra_headers={"X-a": "3", "host": "virtual.example"})
    names = [name.lower() for name, _ in server.requests[0].header_lines]
    assert sorted(names) == sorted(set(names))
    assert (server.sent("x-a"), server.sent("user-agent")) == (["3"], ["mine"])
    assert server.sent("host") == ["virtual.example"]


async def test_a_post_without_body_says_so(world: World, server: Server) -> None:
    await world.send(world.sender(server.url), request("POST"))
    assert server.sent("content-length") == ["0"]
    await world.send(world.sender(server.url), request("DELETE"))
    # aiohttp says so wherever a body could be
    assert server.sent("content-length")[1] == ("0" if world.transport == "aiohttp" else None)


BODIES: list[tuple[dict[str, Any], bytes | None]] = [
    ({"json": {"a": 1}}, b'{"a":1}'),
    ({"form": (("a", "1"), ("b", "x y"))}, b"a=1&b=x+y"),
    ({"content": b"bytes"}, b"bytes"),
    ({"content": b""}, b""),
    ({"content": iter([b"by", b"tes"])}, b"bytes"),
    ({"content": b"x" * 3_000_000}, b"x" * 3_000_000),
    ({"parts": (Part("file", File(content=b"y" * 100_000)), Part("n", "1"))}, None),
]


@pytest.mark.parametrize("own", [False, True], ids=["veneer's connections", "the user's http_client"])
@pytest.mark.parametrize("case", range(len(BODIES)))
async def test_every_kind_of_body_arrives(world: World, server: Server, case: int, own: bool) -> None:
    fields, expected = BODIES[case]
    if case == 4:
        fields = {"content": iter([b"by", b"tes"])}
    server.script(echo)
    sender = world.sender(server.url, http_client=world.http_client() if own else None)
    got = await world.send(sender, request("POST", parse=lambda status, content: content, **fields))
    assert got == server.requests[0].body
    if expected is None:
        assert b"y" * 100_000 in got
        assert got.count(b'form-data; name="') == 2
    else:
        assert got == expected


async def test_extra_query_and_extra_body_add_and_replace(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    made = request("POST", json={"a": 1, "b": 2}, params=(("p", "1"), ("q", "2")))
    await world.send(
        sender, made, extra_query={"q": "new", "r": ["3", "4"], "t": True, "p": None}, extra_body={"b": 3, "c": {}}
    )
    assert server.paths == ["/a?q=new&r=3&r=4&t=true"]
    assert json.loads(server.requests[0].body) == {"a": 1, "b": 3, "c": {}}
    assert made.json == {"a": 1, "b": 2}


async def test_extra_body_needs_a_json_body(world: World, server: Server) -> None:
    with pytest.raises(TypeError, match="extra_body adds fields to a JSON body"):
        await world.send(world.sender(server.url), request(), extra_body={"a": 1})
    assert not server.requests


async def test_unknown_options_are_named(world: World, server: Server) -> None:
    sender = world.sender(server.url)
    with pytest.raises(TypeError, match=r"unknown option time_out; did you mean timeout\?"):
        await world.send(sender, time_out=3)
    with pytest.raises(TypeError, match="unknown option retries"):
        await world.open(sender, retries=3)
    assert not server.requests


async def test_a_request_that_does_not_stream_is_refused_before_it_is_sent(world: World, server: Server) -> None:
    with pytest.raises(TypeError, match="op does not stream"):
        await world.open(world.sender(server.url), request("POST"))
    assert not server.requests


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A\r\nX-B": "1"},
        {"X A": "1"},
        {"": "1"},
        {"X-Ü": "1"},
        {"X-A:": "1"},
        {"X-A": "1\r\nX-B: 2"},
        {"X-A": "1\nX-B: 2"},
        {"X-A": "1\0"},
        {"X-A": "\x01"},
        {"X-A": "ü"},
        {"X-A": 1},
        {1: "X-A"},
    ],
    ids=repr,
)
async def test_headers_that_cannot_be_sent_are_refused(world: World, server: Server, headers: dict[Any, Any]) -> None:
    with pytest.raises(ConfigurationError, match="header"):
        await world.send(world.sender(server.url), extra_headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        world.sender(server.url, headers=headers)
    assert not server.requests


@pytest.mark.parametrize("value", ["ü", "a\x01"])
async def test_header_arguments_that_cannot_be_sent_are_refused(world: World, server: Server, value: str) -> None:
    with pytest.raises(ConfigurationError, match="header X-Call"):
        await world.send(world.sender(server.url), request(headers=(("X-Call", value),)))
    assert not server.requests


async def test_blanks_around_a_header_value_do_not_go_out(world: World, server: Server) -> None:
    await world.send(world.sender(server.url), extra_headers={"X-A": " one\ttwo ", "X-B": ""})
    assert (server.sent("x-a"), server.sent("x-b")) == (["one\ttwo"], [""])


@pytest.mark.parametrize("http_client", [False, True])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity", "GZIP"])
async def test_compressed_answers_are_decoded(world: World, server: Server, encoding: str, http_client: bool) -> None:
    import zlib

    body = b'{"a": "' + b"x" * 5000 + b'"}'
    packed = {"gzip": gzip.compress, "deflate": zlib.compress, "identity": bytes}[encoding.lower()](body)
    server.script(reply(200, packed, {"Content-Encoding": encoding}))
    sender = world.sender(server.url, http_client=world.http_client() if http_client else None)
    assert await world.send(sender) == {"a": "x" * 5000}


@pytest.mark.parametrize("status", [200, 400])
async def test_broken_compression(world: World, server: Server, status: int) -> None:
    server.script(reply(status, b"\x1f\x8b\x08 this is no gzip", {"Content-Encoding": "gzip"}))
    sender = world.sender(server.url)
    if status == 200:
        with pytest.raises(DecodeError, match="not compressed as it says"):
            await world.send(sender)
    else:
        with pytest.raises(Exception, match=r"Status \(HTTP 400\)"):
            await world.send(sender)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("body", "kind", "problem"),
    [
        (b"<html><title>Login</title></html>", "text/html", r"Expecting value.*content type text/html"),
        (b"{", "application/json", "Expecting"),
        (b"", "application/json", "Expecting value"),
        (b"\xff\xfe\xfa", "application/json", "decode"),
        (b"[" * 100_000, "application/json", "recursion|nested"),
    ],
    ids=["HTML", "half JSON", "empty", "no UTF-8", "deep"],
)
async def test_an_answer_that_is_no_json(world: World, server: Server, body: bytes, kind: str, problem: str) -> None:
    server.script(reply(200, body, {"Content-Type": kind, "X-Request-Id": "r-1"}))
    with pytest.raises(DecodeError, match=problem) as caught:
        await world.send(world.sender(server.url), request("POST"))
    assert caught.value.request_id == "r-1"
    assert caught.value.status_code is None
    assert caught.value.response is not None
    assert caught.value.response.content == body
    assert isinstance(caught.value, ValueError)
    assert len(server.requests) == 1


async def test_an_answer_of_the_wrong_kind(world: World, server: Server) -> None:
    from veneer_generated.types import read_object

    server.script(json_reply(b"[1]"))
    made = request(parse=lambda status, content: read_object(content))
    with pytest.raises(DecodeError, match="documents for op: expected a JSON object, got an array") as caught:
        await world.send(world.sender(server.url), made)
    assert caught.value.body == [1]


@pytest.mark.parametrize(
    "blocks",
    [
        [b"garbage\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Le"],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}"],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"],
        [b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000],
        [b"\x16\x03\x01\x02"],
    ],
    ids=["garbage", "head", "short", "mid-chunk", "no size", "no last chunk", "endless header", "TLS"],
)
@pytest.mark.parametrize("then", ["close", "reset"])
async def test_a_broken_answer_is_a_connection_error(
    world: World, server: Server, blocks: list[bytes], then: str
) -> None:
    server.script(raw(*blocks, then=then))
    with pytest.raises(APIConnectionError, match="lost the connection to http://127") as caught:
        await world.send(world.sender(server.url), request("POST"))
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.__cause__ is not None
    assert len(server.requests) == 1


@pytest.mark.parametrize("surplus", [b"", b"surplus"])
async def test_bytes_after_the_answer_do_not_reach_the_next(world: World, server: Server, surplus: bytes) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue" + surplus, then="keep"), json_reply(b"1"))
    sender = world.sender(server.url)
    assert [await world.send(sender), await world.send(sender)] == [True, 1]
    assert server.connections == (2 if surplus else 1)


async def test_a_length_that_is_repeated(world: World, server: Server) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", then="keep"))
    assert await world.send(world.sender(server.url)) == {}


async def test_an_early_hint_is_not_the_answer(world: World, server: Server) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    server.script(raw(early, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", then="keep"))
    assert await world.send(world.sender(server.url)) == {}


async def test_a_body_until_the_connection_closes(world: World, server: Server) -> None:
    server.script(raw(b"HTTP/1.0 200 OK\r\n\r\n", b'{"a":', b" 1}", then="close"))
    assert await world.send(world.sender(server.url)) == {"a": 1}


# on_response


async def test_on_response_is_shown_the_answer(world: World, server: Server) -> None:
    seen: list[RawResponse] = []
    server.script(json_reply(b"{}", 503), json_reply(b'{"b":2}', 201, X_Request_Id="r", X_Two="a"))
    await world.send(world.sender(server.url), extra_query={"key": "secret"}, on_response=seen.append)
    (raw_response,) = seen
    assert (raw_response.status_code, raw_response.method, raw_response.attempts) == (201, "GET", 2)
    assert raw_response.url == f"{server.url}/a"
    assert raw_response.json() == {"b": 2}
    assert raw_response.text == '{"b":2}'
    assert raw_response.headers["x-two"] == "a"
    assert 0 < raw_response.elapsed < 5


async def test_on_response_is_shown_a_failure(world: World, server: Server) -> None:
    seen: list[RawResponse] = []
    server.script(reply(404, b"no such thing"))
    with pytest.raises(NotFoundError) as caught:
        await world.send(world.sender(server.url), on_response=seen.append)
    assert [(r.status_code, r.text) for r in seen] == [(404, "no such thing")]
    assert caught.value.response == seen[0]


async def test_on_response_is_shown_a_stream(world: World, server: Server) -> None:
    from support.server import data, sse

    seen: list[RawResponse] = []
    server.script(sse(data("1", "[DONE]"), headers={"X-Request-Id": "r"}))
    stream = await world.open(world.sender(server.url), on_response=seen.append)
    assert [(r.status_code, r.content, r.headers["x-request-id"]) for r in seen] == [(200, None, "r")]
    assert stream.response == seen[0]
    assert await world.collect(stream) == [1]


@pytest.mark.parametrize("way", ["send", "stream", "failure"])
async def test_an_exception_of_on_response_gives_the_connection_back(world: World, server: Server, way: str) -> None:
    from support.server import data, sse

    def look(raw_response: RawResponse) -> None:
        raise KeyError("mine")

    httpx = pytest.importorskip("httpx")
    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    sender = world.sender(server.url, pool=pool, timeout=1)
    first = {"send": json_reply(), "stream": sse(data("1"), then="hold"), "failure": reply(404)}[way]
    server.script(first, json_reply(b"2"))
    with pytest.raises(KeyError, match="mine"):
        await (world.open if way == "stream" else world.send)(
            sender, stream_request() if way == "stream" else None, on_response=look
        )
    assert await world.send(sender) == 2
