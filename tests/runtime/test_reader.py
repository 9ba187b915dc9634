"""The reader of events: what it takes in one go gives the same as what it reads event by event."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veneer._runtime.blocks import TOGETHER, pieces_of
from veneer._runtime.errors import DecodeError, ErrorTypes
from veneer._runtime.streams import EventReader
from veneer_generated.types import EventStream, as_object


class OneByOne(EventReader[Any]):
    """Reads each event for itself."""

    def _read_objects(self, plain: list[str]) -> None:
        return None


def is_error(event: Any) -> bool:
    return isinstance(event, dict) and event.get("error") is not None


FORMS: dict[str, dict[str, Any]] = {
    "objects": {"parse": as_object, "terminator": "[DONE]"},
    "anything": {"parse": lambda data: data, "terminator": "[DONE]"},
    "errors": {"parse": as_object, "terminator": "[DONE]", "is_error": is_error},
    "errors with a key": {
        "parse": as_object,
        "parse_object": dict,
        "terminator": "[DONE]",
        "is_error": is_error,
        "error_key": "error",
    },
    "tags": {
        "parse": as_object,
        "tag": "event",
        "final": frozenset({"end"}),
        "ping": frozenset({"ping"}),
        "is_error": lambda data: isinstance(data, dict) and data.get("event") == "error",
    },
}
TEXTS = [
    '{"a": 1}',
    '{"a": "}\\n\\ndata: {"}',
    '{"event": "message", "a": "é\u2028"}',
    '{"event": "ping"}',
    '{"event": "end"}',
    '{"event": ["end"]}',
    '{"event": "error", "message": "no"}',
    '{"error": {"message": "no", "code": "503"}}',
    '{"\\u0065rror": "no", "a": "error"}',
    '{"error": null}',
    "{}",
    " {} ",
    "[1]",
    "7",
    "",
    "{",
    "}",
    '{"a": 1},{"b": 2}',
    '{"a": 1},7,{"x": [{}',
    "{}]}",
    '{"a": {}',
    "{" * 3000 + "}",
    "[DONE]",
]


def reader(kind: type[EventReader[Any]], form: str) -> EventReader[Any]:
    made = kind(
        EventStream(**FORMS[form]),
        errors=ErrorTypes(),
        read_timeout=1,
        event_timeout=None,
        facts={},
        clock=lambda: 0.0,
    )
    made.feed(b": a comment, behind which no byte order mark can come\n\n")
    return made


def state(made: EventReader[Any]) -> tuple[Any, ...]:
    error = made.error
    return made.done, made.complete, made.count, type(error), str(error), getattr(error, "body", None)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=150)
@given(texts=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6), cut=st.integers(0, 60))
def test_blocks_give_what_their_events_give(form: str, texts: list[str], cut: int) -> None:
    content = "".join(f"data: {text}\n\n" for text in texts).encode()
    fast, slow = reader(EventReader, form), reader(OneByOne, form)
    for block in filter(None, (content[:cut], content[cut:])):
        assert fast.feed(block) == slow.feed(block)
        assert state(fast) == state(slow)
        if slow.error or slow.done:
            return
    assert fast.end() == slow.end()
    assert state(fast) == state(slow)


def test_a_block_of_objects_is_decoded_in_one_go() -> None:
    made = reader(EventReader, "tags")
    assert made._read_objects(['{"a": 1}', '{"a": 2}']) == [{"a": 1}, {"a": 2}]
    assert made.count == 2


def test_what_two_events_only_are_together_is_told_of_the_first() -> None:
    made = reader(EventReader, "anything")
    assert made.feed(b'data: {"a": 1}\n\ndata: {"b": {}\n\ndata: "c"}\n\n') == [{"a": 1}]
    assert isinstance(made.error, DecodeError)
    assert str(made.error).startswith("event 2 of the stream is no JSON")


@given(st.lists(st.integers(0, TOGETHER * 2), max_size=12), st.integers(0, 3))
def test_a_long_block_is_cut_between_events(lengths: list[int], rest: int) -> None:
    events = [b"data: " + b"x" * length + b"\n\n" for length in lengths] + [b"data"[:rest]]
    block = b"".join(events)
    pieces = list(pieces_of(block))
    assert b"".join(pieces) == block
    assert all(len(piece) >= TOGETHER for piece in pieces[:-1])
    assert all(len(piece) <= TOGETHER + max(map(len, events)) for piece in pieces)
    assert all(piece.endswith(b"\n\n") for piece in pieces[:-1])


def test_a_block_without_ends_of_events_is_one_piece() -> None:
    assert list(pieces_of(b"data: 1\r\n\r\n" * TOGETHER)) == [b"data: 1\r\n\r\n" * TOGETHER]
