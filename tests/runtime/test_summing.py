"""Streams that add themselves up, and headers without regard to case."""

from __future__ import annotations

import threading

import pytest

from support.server import Server, data, sse
from support.worlds import World, stream_request
from veneer._runtime import handing
from veneer._runtime.headers import Headers
from veneer._runtime.summing import AsyncSummingStream, SummingStream
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


@pytest.mark.parametrize("held", [150, 10_000])
async def test_a_long_stream_is_added_up_on_the_way(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch, held: int
) -> None:
    """Each piece comes by itself, for it waits until the one before it was read."""
    monkeypatch.setattr(handing, "HELD", held)
    gates = [threading.Event() for _ in range(20)]
    server.script(
        sse(*[part for number, gate in enumerate(gates) for part in (data(piece(f"{number},")), gate)], data("[DONE]"))
    )
    kind = AsyncWhole if world.is_async else Whole
    stream = await world(world.sender(server.url).stream(stream_request(parse=ChatCompletionChunk.from_dict), {}, kind))
    kept: list[int] = []
    for number, gate in enumerate(gates):
        assert text_of(await world.next(stream)) == f"{number},"
        kept.append(len(stream._texts))
        gate.set()
    whole = "".join(f"{number}," for number in range(20))
    assert max(kept) == (3 if held == 150 else 19)
    assert stream.so_far == whole
    assert stream._texts == []
    assert await world(stream.final()) == whole


async def test_the_sum_can_be_asked_for_between_any_two_pieces(world: World, server: Server) -> None:
    gate = threading.Event()
    server.script(sse(data(*map(piece, "abc")), gate, data(*map(piece, "def"), "[DONE]")))
    kind = AsyncWhole if world.is_async else Whole
    stream = await world(world.sender(server.url).stream(stream_request(parse=ChatCompletionChunk.from_dict), {}, kind))
    for number in range(1, 7):
        await world.next(stream)
        if number in (2, 5):
            assert stream.so_far == "abcdef"[:number]
        if number == 3:
            gate.set()
    assert await world(stream.final()) == stream.so_far == "abcdef"


async def test_what_is_left_unread_is_not_in_the_sum(world: World, server: Server) -> None:
    server.script(sse(data(*map(piece, "abcdef"), "[DONE]")))
    kind = AsyncWhole if world.is_async else Whole
    stream = await world(world.sender(server.url).stream(stream_request(parse=ChatCompletionChunk.from_dict), {}, kind))
    assert [text_of(await world.next(stream)) for _ in "ab"] == ["a", "b"]
    assert stream.so_far == "ab"
    assert text_of(await world.next(stream)) == "c"
    await world(stream.close())
    assert stream.so_far == "abc"
    assert await world(stream.final()) == "abc"


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
