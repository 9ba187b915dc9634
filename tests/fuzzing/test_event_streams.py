"""Event streams of servers, damaged at random: the decoder agrees with a slow one, clients raise our errors."""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
from typing import Any

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import given
from hypothesis import strategies as st

from fuzzing.effort import examples
from support.calls import CALLS, KINDS, PROVIDERS, PublicCall, client, close, read, settled
from support.events import decode, pieces_of, reference
from support.server import Server, raw, reply
from veneer import VeneerError
from wire import load

STREAMS = {
    provider: {
        operation: [one.answer.body for one in load(provider) if one.answer.is_stream and one.operation == operation]
        for operation in dict.fromkeys(one.operation for one in load(provider))
    }
    for provider in PROVIDERS
}
"""The transcribed streams of each operation."""
ALL = [body for streams in STREAMS.values() for bodies in streams.values() for body in bodies]
READERS: dict[str, dict[str, list[str]]] = {
    "dial": {
        "send_chat_completion": ["chat.completions.create+other", "send_request+other"],
        "create_chat_completion": ["chat.completions.create+other"],
        "create_completion": ["completions.create+other"],
        "create_response": ["responses.create+other"],
        "get_response": ["responses.get+other"],
        "create_message": ["anthropic.messages.create+other"],
        "subscribe_to_resources": ["resources.subscribe"],
        "subscribe_client_channel": ["client_channel.subscribe"],
        "interact_client_channel": ["client_channel.interact", "client_channel.signin_toolsets"],
        "post_to_toolset": ["mcp.toolset().post", "mcp.toolset().request"],
        "post_to_deployment": ["mcp.deployment().post", "mcp.deployment().request"],
        "listen_to_toolset": ["mcp.toolset().listen"],
    },
    "dify": {
        "send_chat_message": ["Chat.create_chat_message+other"],
        "create_completion_message": ["Completion.create_completion_message+other"],
        "execute_workflow": ["Workflow.run"],
        "run_workflow_by_id": ["Workflow.run_specific_workflow"],
        "stream_workflow_events": ["Chat.stream_events"],
        "run_datasource_node": ["KnowledgeBase.run_datasource_node"],
        "run_pipeline": ["KnowledgeBase.run_rag_pipeline+other"],
    },
    "aleph_alpha": {"chat_completions": ["chat_with_streaming"], "complete": ["complete_with_streaming"]},
    "azure_inference": {"get_chat_completions": ["ChatCompletions.complete+other"]},
}
"""The calls that read the streams of each operation."""
UNREAD = {"create_response_at_short_path": "has no method; a second path of `create_response`"}
ALIKE = {"post_to_deployment": "post_to_toolset"}
"""Operations of which no stream was transcribed, and those that stream the same."""
CHANGES = {"create_chat_completion": {"deployment_name": None, "model": "echo"}}
"""What a call is given otherwise, to use an operation."""
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


def readers(provider: str) -> list[tuple[PublicCall, list[bytes]]]:
    """Each call that streams, and the transcribed streams that are for it."""
    known = {call.name.removeprefix(f"{provider}.{KINDS[provider][0]}."): call for call in CALLS[provider]}
    known |= {call.name.removeprefix(f"{provider}."): call for call in CALLS[provider]}
    return [
        (call._replace(arguments={**call.arguments, **CHANGES.get(operation, {})}), bodies)
        for operation, names in READERS[provider].items()
        for bodies in [STREAMS[provider][ALIKE.get(operation, operation)]]
        for call in [known[name] for name in names]
    ]


EVERY_READER = [(call, bodies) for provider in PROVIDERS for call, bodies in readers(provider)]
IDS = [f"{number}-{call.name}" for number, (call, _) in enumerate(EVERY_READER)]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_streams_of_all_operations_are_met(provider: str) -> None:
    package = importlib.import_module(f"veneer_generated.{provider}.api")
    found = {
        found.name.rpartition(".")[2]
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if hasattr(importlib.import_module(found.name), "EVENTS")
    }
    assert found - set(UNREAD) == set(READERS[provider])
    assert all(bodies for _, bodies in readers(provider))


async def consume(server: Server, call: PublicCall, is_async: bool, *, as_text: bool = False) -> Exception | None:
    """Read a stream, or its texts, and what it adds up to; the error that this raises."""
    made = client(call.provider, call.kind, server.url, "a-key", is_async=is_async, max_retries=0)
    stream: Any = None
    try:
        stream = await settled(call.on(made)(**call.arguments))
        texts = getattr(stream, "text", None) if as_text else None
        await read(texts() if callable(texts) else stream, limit=1000)
        for name in ("so_far", "answer", "metadata", "task_id", "session_id", "channel_id"):
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
@pytest.mark.parametrize(("call", "bodies"), EVERY_READER, ids=IDS)
def test_clients_raise_nothing_but_our_errors(call: PublicCall, bodies: list[bytes], is_async: bool) -> None:
    head = {"Content-Type": "text/event-stream"}

    @examples(20)
    @given(damaged(bodies) | damaged(ALL), st.booleans())
    def check(body: bytes, as_text: bool) -> None:
        server.script(reply(200, body, head))
        error = asyncio.run(consume(server, call, is_async, as_text=as_text))
        assert error is None or isinstance(error, VeneerError), repr(error)

    with Server(raw(b"")) as server:
        check()


OTHER_KINDS: list[list[Any]] = [
    [{"choices": [{"index": "a", "delta": {"content": "x"}}]}, {"choices": [{"index": 0, "delta": {"content": "y"}}]}],
    *([{"choices": value}] for value in (7, "x", [7], ["x"], [None], {"a": 1})),
    *([{"choices": [{"index": 0, "delta": value, "finish_reason": "stop"}]}] for value in (7, "x", [1])),
    [{"choices": [{"index": 0, "delta": {"content": 7}}]}, {"choices": [{"index": 0, "delta": {"content": "x"}}]}],
    [{"choices": [{"index": 0, "delta": {"tool_calls": 7}}]}],
    [{"choices": [{"index": 0, "delta": {"tool_calls": [7, {"index": "a"}, {"index": 0}, {"index": None}]}}]}],
    [{"type": "response.output_text.delta", "delta": 7}, {"type": "response.completed", "response": 7}],
    [{"type": "response.output_item.added", "item": 7, "output_index": "a"}],
    [{"type": "response.content_part.added", "part": 7, "output_index": 0, "content_index": "a"}],
    [{"type": "message_start", "message": 7}, {"type": "content_block_start", "content_block": 7, "index": "a"}],
    [{"type": "content_block_delta", "delta": 7, "index": "a"}, {"type": "message_delta", "delta": 7, "usage": 7}],
    [{"id": [1], "result": 7}, {"id": {"a": 1}, "error": [1]}],
    [[{"id": None, "error": "x"}, 7, None]],
    [{"event": 7, "data": 7}, {"event": "message", "answer": 7}, {"event": "workflow_finished", "data": 7}],
    [{"completions": 7}, {"type": "stream_chunk", "completion": 7, "index": "a"}, {"usage": 7}],
]
"""Events with values of other kinds than the documents say."""


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("call", [call for call, _ in EVERY_READER], ids=IDS)
def test_values_of_other_kinds(call: PublicCall, is_async: bool) -> None:
    with Server(raw(b"")) as server:
        for events in OTHER_KINDS:
            body = b"".join(b"data: %s\n\n" % json.dumps(event).encode() for event in events) + b"data: [DONE]\n\n"
            for as_text in (False, True):
                server.script(reply(200, body, {"Content-Type": "text/event-stream"}))
                error = asyncio.run(consume(server, call, is_async, as_text=as_text))
                assert error is None or isinstance(error, VeneerError), (events, repr(error))


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("call", "bodies"), EVERY_READER, ids=IDS)
def test_undamaged_streams_are_read(call: PublicCall, bodies: list[bytes], is_async: bool) -> None:
    """Otherwise the test above would see nothing but the first error."""
    with Server(raw(b"")) as server:
        good = 0
        for body in bodies:
            server.script(reply(200, body, {"Content-Type": "text/event-stream"}))
            good += asyncio.run(consume(server, call, is_async)) is None
            assert server.requests
    assert good >= len(bodies) / 2
