"""Answers that come whole where a stream may come too."""

from __future__ import annotations

import json
from typing import Any

import pytest

from veneer._runtime.errors import DecodeError, ErrorTypes
from veneer._runtime.whole import WholeReader
from veneer_generated.types import EventStream

DOCUMENT = '[{"a": "é\u2028"}, {"a": 2}]'.encode()


def reader(**events: Any) -> WholeReader[Any]:
    stream = EventStream(**{"parse": lambda data: data, "eof": True, **events})
    return WholeReader(stream, errors=ErrorTypes(), read_timeout=1, event_timeout=1, facts={}, clock=lambda: 0.0)


@pytest.mark.parametrize("cut", range(len(DOCUMENT) + 1))
def test_a_document_may_be_cut_anywhere(cut: int) -> None:
    made = reader()
    assert made.feed(DOCUMENT[:cut]) + made.feed(DOCUMENT[cut:]) == []
    assert made.end() == json.loads(DOCUMENT)
    assert (made.error, made.count) == (None, 2)


@pytest.mark.parametrize(("body", "events"), [(b"", []), (b" \n", []), (b"[]", []), (b'{"a": 1}', [{"a": 1}])])
def test_an_object_is_one_event_and_nothing_is_none(body: bytes, events: list[Any]) -> None:
    made = reader()
    made.feed(body)
    assert (made.end(), made.error) == (events, None)


@pytest.mark.parametrize("body", [b"{", b"<html>", b"[" * 100_000, b"\xff"])
def test_what_is_no_json_is_an_error(body: bytes) -> None:
    made = reader()
    made.feed(body)
    assert made.end() == []
    assert isinstance(made.error, DecodeError)


def test_what_is_no_event_is_an_error() -> None:
    def refuse(data: Any) -> Any:
        raise ValueError(data)

    made = reader(parse=refuse)
    made.feed(b"7")
    assert made.end() == []
    assert isinstance(made.error, DecodeError)
