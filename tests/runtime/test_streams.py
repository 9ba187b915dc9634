"""Streams of events: delivery, how they end, what breaks them."""

from __future__ import annotations

import gzip
import json
import threading
from typing import Any

import pytest

from support.server import Server, choose, data, hold, json_reply, raw, reply, reset, sse
from support.worlds import END, World, stream_request
from veneer._runtime.errors import (
    APIStatusError,
    DecodeError,
    ErrorTypes,
    EventError,
    StreamError,
    StreamTruncatedError,
)
from veneer_generated.types import as_object


def is_error(event: Any) -> bool:
    return isinstance(event, dict) and event.get("error") is not None


async def test_an_event_is_delivered_before_the_next_is_sent(world: World, server: Server) -> None:
    go_on = [threading.Event(), threading.Event()]
    server.script(sse(data("1"), go_on[0], data("2"), go_on[1], data("[DONE]")))
    stream = await world.open(world.sender(server.url))
    assert await world.next(stream) == 1
    go_on[0].set()
    assert await world.next(stream) == 2
    go_on[1].set()
    assert await world.next(stream) is END
    assert await world.next(stream) is END


async def test_several_events_in_one_block(world: World, server: Server) -> None:
    server.script(sse(data("1", "2", '{"a": null}', '"x"', "[DONE]", "5")))
    assert await world.collect(await world.open(world.sender(server.url))) == [1, 2, {"a": None}, "x"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
async def test_many_events_in_one_block(world: World, server: Server, end: str) -> None:
    expected = [{"number": number, "text": "schön" * 9} for number in range(3000)]
    texts = [json.dumps(one, ensure_ascii=False) for one in expected]
    server.script(sse(data(*texts, "[DONE]", *texts).replace("\n", end)))
    assert await world.collect(await world.open(world.sender(server.url))) == expected


BYTES = 'data: {"text": "schöne 🌍\u2028"}\r\n\r\n: c\n\ndata: 2\n\ndata: [DONE]\n\n'.encode()


@pytest.mark.parametrize("pieces", ["bytes", "halves", "one"])
async def test_events_cut_anywhere(world: World, server: Server, pieces: str) -> None:
    sender = world.sender(server.url)
    if pieces == "one":
        cuts = [[BYTES]]
    elif pieces == "bytes":
        cuts = [[bytes([b]) for b in BYTES]]
    else:
        cuts = [[BYTES[:n], BYTES[n:]] for n in range(1, len(BYTES))]
    for blocks in cuts:
        server.script(sse(*blocks))
        assert await world.collect(await world.open(sender)) == [{"text": "schöne 🌍\u2028"}, 2]


async def test_comments_and_fields_without_data_are_no_events(world: World, server: Server) -> None:
    server.script(sse(": hi\n\nid: 4\n\nretry: 5\n\nevent: ping\n\n\n\nunknown: x\n\ndata: 1\n\ndata: [DONE]\n\n"))
    assert await world.collect(await world.open(world.sender(server.url))) == [1]


@pytest.mark.parametrize("content_type", ["text/event-stream; charset=utf-8", "", "text/plain", "application/octet"])
async def test_the_media_type_is_taken_lightly(world: World, server: Server, content_type: str) -> None:
    server.script(sse(data("1", "[DONE]"), content_type=content_type))
    assert await world.collect(await world.open(world.sender(server.url))) == [1]


async def test_a_compressed_stream(world: World, server: Server) -> None:
    body = gzip.compress(data("1", "2", "[DONE]").encode())
    server.script(sse(body[:15], body[15:], headers={"Content-Encoding": "gzip"}))
    assert await world.collect(await world.open(world.sender(server.url))) == [1, 2]


# how streams end


@pytest.mark.parametrize(
    ("events", "sent", "complete"),
    [
        ({}, data("1", "[DONE]"), True),
        ({}, "data: 1\n\ndata: [DONE]", True),
        ({}, data("1"), False),
        ({}, "data: 1\n\ndata: [DO", False),
        ({"eof": True}, data("1"), True),
        ({"eof": True}, "data: 1\n\ndata: 2", True),
        ({"eof": True}, "", True),
        ({"tag": "event", "final": frozenset({"end"})}, data('{"event": "x"}', '{"event": "end"}'), True),
        ({"tag": "event", "final": frozenset({"end"})}, data('{"event": "end"}', '{"event": "x"}'), True),
        ({"tag": "event", "final": frozenset({"end"})}, data('{"event": "x"}', '{"event": ["end"]}'), False),
        ({"tag": "event", "final": frozenset({"end"})}, data('["end"]', '"end"', "[DONE]"[:0]), False),
    ],
)
async def test_the_declared_end(
    world: World, server: Server, events: dict[str, Any], sent: str, complete: bool
) -> None:
    server.script(sse(sent))
    found, error = await world.partly(await world.open(world.sender(server.url), stream_request(**events)))
    assert (error is None) == complete, error
    if not complete:
        assert isinstance(error, StreamTruncatedError)
        assert "without the mark of a complete answer" in str(error) or "no JSON" in str(error)
    assert len(found) == sent.count("data: ") - sent.count("[DO") - sent.count("data: \n")


@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("eof", [False, True])
async def test_a_cut_stream_raises_after_what_came(world: World, server: Server, then: str, eof: bool) -> None:
    server.script(sse(data("1", "2"), "data: {", 0.02, then=then, headers={"X-Request-Id": "r"}))
    made = stream_request(eof=True) if eof else stream_request()
    events, error = await world.partly(await world.open(world.sender(server.url), made))
    assert events == [1, 2]
    assert isinstance(error, StreamTruncatedError)
    assert "2 events had come" in str(error)
    assert error.request_id == "r"
    assert error.status_code is None
    assert len(server.requests) == 1


async def test_a_stream_cut_within_a_character(world: World, server: Server) -> None:
    server.script(sse(data("1"), 'data: "ü'.encode()[:-1], then="close"))
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert (events, type(error)) == ([1], StreamTruncatedError)


async def test_a_stream_cut_within_a_chunk(world: World, server: Server) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.script(raw(head + b"40\r\n" + data("1").encode() + b"data"))
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert (events, type(error)) == ([1], StreamTruncatedError)


async def test_a_fault_after_the_end_is_none(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]"), then="reset"))
    assert await world.collect(await world.open(world.sender(server.url))) == [1]


async def test_an_empty_stream(world: World, server: Server) -> None:
    server.script(sse())
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert (events, type(error)) == ([], StreamTruncatedError)
    assert "after 0 events" in str(error)


async def test_after_an_error_there_is_nothing_more(world: World, server: Server) -> None:
    server.script(sse(data("1")))
    stream = await world.open(world.sender(server.url))
    await world.partly(stream)
    assert await world.next(stream) is END


# errors in streams


async def test_an_error_event_raises_after_the_good_ones(world: World, server: Server) -> None:
    body = {"error": {"message": "too much", "type": "t", "param": "p", "code": "429"}}
    server.script(sse(data("1", "2", json.dumps(body), "3", "[DONE]"), headers={"X-Request-Id": "r"}))
    made = stream_request(is_error=is_error, parse_error=lambda event: ("typed", event))
    events, error = await world.partly(await world.open(world.sender(server.url), made))
    assert events == [1, 2]
    assert isinstance(error, EventError)
    assert (error.message, error.type, error.param, error.code) == ("too much", "t", "p", "429")
    assert (error.status_code, error.request_id, error.body) == (429, "r", ("typed", body))


async def test_an_error_event_by_its_tag(world: World, server: Server) -> None:
    server.script(sse(data('{"event": "error", "message": "m", "code": "c", "status": 400}')))
    made = stream_request(eof=True, tag="event", is_error=lambda e: e["event"] == "error")
    events, error = await world.partly(await world.open(world.sender(server.url), made))
    assert (events, type(error), str(error)) == ([], EventError, "m")
    assert isinstance(error, EventError)
    assert (error.status_code, error.code) == (400, "c")


class OurError(EventError):
    pass


async def test_a_providers_own_error(world: World, server: Server) -> None:
    server.script(sse(data('{"error": "m"}')))
    sender = world.sender(server.url, errors=ErrorTypes([OurError]))
    _, error = await world.partly(await world.open(sender, stream_request(is_error=is_error)))
    assert isinstance(error, OurError)


@pytest.mark.parametrize("text", ["nope", "{", '{"a": 1} x', "[" * 60_000], ids=["text", "cut", "tail", "deep"])
async def test_an_event_that_is_no_json(world: World, server: Server, text: str) -> None:
    server.script(sse(data("1"), data("2", text, "3", "[DONE]")))
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert events == [1, 2]
    assert isinstance(error, DecodeError)
    assert "event 3 of the stream is no JSON" in str(error)
    assert error.body == text


async def test_blanks_around_the_json_of_an_event(world: World, server: Server) -> None:
    server.script(sse('data:   {"a":\ndata: 1} \n\ndata: [DONE]\n\n'))
    assert await world.collect(await world.open(world.sender(server.url))) == [{"a": 1}]


async def test_an_event_of_the_wrong_kind(world: World, server: Server) -> None:
    server.script(sse(data('{"a": 1}', "[2]", "[DONE]")))
    events, error = await world.partly(await world.open(world.sender(server.url), stream_request(parse=as_object)))
    assert (events, type(error)) == ([{"a": 1}], DecodeError)


@pytest.mark.parametrize("at_end", [False, True])
async def test_an_event_that_never_ends(
    world: World, server: Server, at_end: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from veneer._runtime import streams
    from veneer._runtime.sse import SSEDecoder

    monkeypatch.setattr(streams, "SSEDecoder", lambda: SSEDecoder(1000))
    server.script(sse(data("1") + "data: " + "x" * 2000, *([] if at_end else ["y" * 1000, "z"])))
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert (events, type(error)) == ([1], DecodeError)
    assert "exceeds 1000 bytes" in str(error)


async def test_broken_compression_of_a_stream(world: World, server: Server) -> None:
    server.script(sse(b"no gzip at all", headers={"Content-Encoding": "gzip"}))
    events, error = await world.partly(await world.open(world.sender(server.url)))
    assert (events, type(error)) == ([], DecodeError)


# one document instead


@pytest.mark.parametrize(
    ("body", "kind", "error_type", "text"),
    [
        ('{"id": "x"}', "application/json", StreamError, "one document instead of a stream"),
        ("<html><title>Login</title>", "text/html; charset=utf-8", StreamError, "one document instead of a stream"),
        ('{"error": {"message": "m", "code": "c"}}', "application/json", EventError, "m"),
        ('{"error": "m"}', "application/problem+json", EventError, "m"),
        ('{"error": null, "id": 1}', "application/json", StreamError, "one document instead of a stream"),
    ],
)
async def test_one_document_instead_of_a_stream(
    world: World, server: Server, body: str, kind: str, error_type: type[StreamError], text: str
) -> None:
    server.script(reply(200, body, {"Content-Type": kind, "X-Request-Id": "r"}), sse(data("1", "[DONE]")))
    sender = world.sender(server.url)
    with pytest.raises(StreamError, match=text) as caught:
        await world.open(sender)
    assert type(caught.value) is error_type
    assert caught.value.request_id == "r"
    assert caught.value.body == (json.loads(body) if body.startswith("{") else body)
    assert await world.collect(await world.open(sender)) == [1]
    assert server.connections == 1


async def test_a_status_error_is_raised_at_the_call(world: World, server: Server) -> None:
    server.script(json_reply(b'{"error": {"message": "m"}}', 400), hold)
    with pytest.raises(APIStatusError, match=r"^m \(HTTP 400\)"):
        await world.open(world.sender(server.url))


async def test_a_connection_error_is_raised_at_the_call(world: World, server: Server) -> None:
    server.script(reset)
    with pytest.raises(ConnectionError):
        await world.open(world.sender(server.url))


async def test_what_a_stream_shows_of_itself(world: World, server: Server) -> None:
    server.script(sse(data("1", "[DONE]"), headers={"X-A": "b"}))
    stream = await world.open(world.sender(server.url), stream_request(changes={"params": (("k", "hidden"),)}))
    assert (stream.response.status_code, stream.response.headers["x-a"]) == (200, "b")
    assert repr(stream).endswith(f"of POST {server.url}/stream>")
    await world.close(stream)


async def test_many_streams_at_once(world: World, server: Server) -> None:
    server.script(choose(lambda received: sse(data(received.body.decode(), "[DONE]"))))
    sender = world.sender(server.url)
    streams = [await world.open(sender, stream_request(changes={"json": n})) for n in range(1, 21)]
    assert [await world.collect(stream) for stream in reversed(streams)] == [[n] for n in range(20, 0, -1)]
