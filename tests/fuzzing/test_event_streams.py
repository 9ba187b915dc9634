"""Event streams of servers, damaged at random: the decoder agrees with a slow one, clients raise our errors."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import given
from hypothesis import strategies as st

from fuzzing.effort import examples
from support.calls import CALLS, PROVIDERS, PublicCall, client, close, read, settled
from support.events import decode, pieces_of, reference
from support.server import Server, raw, reply
from veneer import VeneerError
from wire import load

ALL = [one.answer.body for provider in PROVIDERS for one in load(provider) if one.answer.is_stream]
MIXED = {"dial": {"send_chat_completion"}}
"""Providers whose operations stream different things: the operations that the calls below make."""
STREAMS = {
    provider: [
        one.answer.body
        for one in load(provider)
        if one.answer.is_stream and one.operation in MIXED.get(provider, {one.operation})
    ]
    for provider in PROVIDERS
}
_PIECES = st.sampled_from(
    b'data: |data|event: error|id: |retry: 9|:|{}|null|[]|-1|[DONE]|}|1e999|\\ud800|"|,|7|"choices": null, |'
    b'"delta": 7, |"error": 1, |"index": "a", '.split(b"|")
    + b"\n \r \r\n \n\n \0 \xef\xbb\xbf \xff \xf0\x9f \xe2\x80\xa8".split(b" ")
)


@st.composite
def damaged(draw: st.DrawFn, bodies: list[bytes]) -> bytes:
    """A stream with pieces put in, left out, repeated and exchanged."""
    body = bytearray(draw(st.sampled_from(bodies)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(body)))
        until = min(len(body), at + draw(st.integers(0, 30)))
        what = draw(st.sampled_from(["in", "out", "instead", "twice", "cut"]))
        if what == "twice":
            body[at:at] = body[at:until]
        elif what == "cut":
            del body[at:]
        else:
            body[at : at if what == "in" else until] = b"" if what == "out" else draw(_PIECES | st.binary(max_size=4))
    return bytes(body)


CUTS = st.lists(st.integers(0, 100_000), max_size=8)


@examples(100)
@given(damaged(ALL), CUTS)
def test_the_decoder_agrees_with_a_slow_one(stream: bytes, cuts: list[int]) -> None:
    assert decode(*pieces_of(stream, cuts))[0] == reference(stream)


@examples(80)
@given(damaged(ALL), CUTS)
def test_the_decoder_agrees_with_httpx_sse(stream: bytes, cuts: list[int]) -> None:
    text = stream.decode("utf-8", "replace").replace("\ufeff", "")  # httpx-sse leaves that mark to its caller
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, text=f"{text}\n\n")
    theirs = [(e.event, e.data, e.id) for e in EventSource(answer).iter_sse()]
    ours = [(e.event or "message", e.data, e.id or "") for e in decode(*pieces_of(text.encode(), cuts))[0]]
    assert [e for e in theirs if e[1] or e[0] != "message"] == [e for e in ours if e[1] or e[0] != "message"]


def streaming(provider: str) -> list[PublicCall]:
    """The calls that stream: of those that can do both, the one that does."""
    names = {
        "dial": ["dial.Dial.chat.completions.create+other"],
        "dify": [
            "dify.Chat.create_chat_message+other",
            "dify.Chat.stream_events",
            "dify.Completion.create_completion_message+other",
            "dify.Workflow.run",
            "dify.KnowledgeBase.run_rag_pipeline",
        ],
        "aleph_alpha": ["aleph_alpha.Client.chat_with_streaming", "aleph_alpha.Client.complete_with_streaming"],
        "azure_inference": ["azure_inference.ChatCompletions.complete+other"],
    }
    return [call for call in CALLS[provider] if call.name in names[provider]]


async def consume(server: Server, call: PublicCall, is_async: bool) -> Exception | None:
    """Read a stream and what it adds up to; the error that this raises."""
    made = client(call.provider, call.kind, server.url, "a-key", is_async=is_async, max_retries=0)
    stream: Any = None
    try:
        stream = await settled(call.on(made)(**call.arguments))
        await read(stream, limit=1000)
        for name in ("so_far", "answer", "metadata", "task_id"):
            getattr(stream, name, None)
        if hasattr(stream, "final"):
            await settled(stream.final())
    except Exception as error:
        return error
    finally:
        await close(stream)
        await close(made)
    return None


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_clients_raise_nothing_but_our_errors(provider: str, is_async: bool) -> None:
    calls = streaming(provider)
    head = {"Content-Type": "text/event-stream"}

    @examples(20)
    @given(damaged(STREAMS[provider]), st.sampled_from(calls))
    def check(body: bytes, call: PublicCall) -> None:
        server.script(reply(200, body, head))
        error = asyncio.run(consume(server, call, is_async))
        assert error is None or isinstance(error, VeneerError), repr(error)

    with Server(raw(b"")) as server:
        check()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_undamaged_streams_are_read(provider: str) -> None:
    """Otherwise the test above would see nothing but the first error."""
    with Server(raw(b"")) as server:
        good = 0
        for body in STREAMS[provider]:
            server.script(reply(200, body, {"Content-Type": "text/event-stream"}))
            good += any(asyncio.run(consume(server, call, False)) is None for call in streaming(provider))
    assert good >= len(STREAMS[provider]) / 2
