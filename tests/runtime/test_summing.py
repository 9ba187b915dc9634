"""Streams that add themselves up, and headers without regard to case."""

from __future__ import annotations

import pytest

from support.server import Server, data, sse
from support.worlds import World, stream_request
from veneer._runtime.headers import Headers
from veneer._runtime.summing import HELD_PIECES, AsyncSummingStream, Sum, SummingStream
from veneer_generated.dial.models import ChatCompletionChunk


def text_of(piece: ChatCompletionChunk) -> str:
    return piece.choices[0].delta.content or "" if piece.choices else ""


def shown(piece: ChatCompletionChunk) -> bool:
    return bool(piece.choices)


def whole_of(total: ChatCompletionChunk | None) -> str:
    return text_of(total) if total else "nothing"


class Whole(SummingStream[ChatCompletionChunk, str]):
    _text_of, _shown, _whole_of = staticmethod(text_of), staticmethod(shown), staticmethod(whole_of)


class AsyncWhole(AsyncSummingStream[ChatCompletionChunk, str]):
    _text_of, _shown, _whole_of = staticmethod(text_of), staticmethod(shown), staticmethod(whole_of)


def piece(text: str) -> str:
    return f'{{"choices": [{{"delta": {{"content": "{text}"}}}}]}}'


async def test_pieces_are_handed_out_or_passed_over_and_added_up(world: World, server: Server) -> None:
    server.script(sse(data('{"choices": []}', piece("a"), piece(""), piece("b"), "[DONE]")))
    kind = AsyncWhole if world.is_async else Whole
    made = stream_request(parse=ChatCompletionChunk.from_dict)
    stream = await world(world.sender(server.url).stream(made, {}, kind))
    assert stream.so_far == "nothing"
    assert await world.collect(stream.text()) == ["a", "b"]
    assert stream.so_far == "ab"
    assert await world(stream.final()) == "ab"


def test_a_long_stream_is_added_up_on_the_way() -> None:
    total: Sum[ChatCompletionChunk] = Sum()
    source = {"choices": [{"delta": {"content": "a"}}]}
    for _ in range(HELD_PIECES + 1):
        total.add(ChatCompletionChunk.from_dict(source))
    assert len(total._pieces) == 1
    found = total.total()
    assert found is not None
    assert text_of(found) == "a" * (HELD_PIECES + 1)
    assert source == {"choices": [{"delta": {"content": "a"}}]}


def test_headers_do_not_tell_upper_from_lower_case() -> None:
    headers = Headers([("Content-Type", "a"), ("X-Own", "b")])
    headers["CONTENT-type"] = "c"
    assert headers["content-type"] == "c"
    assert list(headers) == ["CONTENT-type", "X-Own"]
    assert "x-own" in headers
    del headers["x-OWN"]
    assert len(headers) == 1
    assert headers.get("X-Own") is None
    with pytest.raises(KeyError):
        headers["nothing"]
    assert repr(headers) == "{'CONTENT-type': 'c'}"
