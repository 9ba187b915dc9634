"""The SSE decoder: a table of vectors in all cuts and line ends, and properties against two independent parsers."""

from __future__ import annotations

import time
from typing import NamedTuple

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import given, settings
from hypothesis import strategies as st

from support.events import decode, pieces_of, reference
from veneer._runtime.sse import OversizedEvent, ServerSentEvent, SSEDecoder


def ev(data: str = "", event: str = "", id: str | None = None, retry: int | None = None) -> ServerSentEvent:
    return ServerSentEvent(event, data, id, retry)


class Vector(NamedTuple):
    name: str
    stream: bytes | str
    events: list[ServerSentEvent]
    comments: int = 0


VECTORS = [
    Vector("nothing", "", []),
    Vector("one event", "data: x\n\n", [ev("x")]),
    Vector("two events", "data: x\n\ndata: y\n\n", [ev("x"), ev("y")]),
    Vector("no blank after the colon", "data:x\n\n", [ev("x")]),
    Vector("only one blank is removed", "data:  x \n\n", [ev(" x ")]),
    Vector("a tab stays", "data:\tx\n\n", [ev("\tx")]),
    Vector("a colon in the value", "data: a:b: c\n\n", [ev("a:b: c")]),
    Vector("several data lines", "data: a\ndata\ndata:b\ndata: \n\n", [ev("a\n\nb\n")]),
    Vector("a data line without a value", "data\n\n", [ev("")]),
    Vector("two of them are one line feed", "data\ndata:\n\n", [ev("\n")]),
    Vector("name and data", "event: add\ndata: 7\n\n", [ev("7", "add")]),
    Vector("name after data", "data: 7\nevent: add\n\n", [ev("7", "add")]),
    Vector("the last name counts", "event: a\nevent: b\ndata: 1\n\n", [ev("1", "b")]),
    Vector("an empty name unsets it", "event: a\nevent\ndata: 1\n\n", [ev("1")]),
    Vector("a name does not last", "event: a\ndata: 1\n\ndata: 2\n\n", [ev("1", "a"), ev("2")]),
    Vector("a name without data is delivered", "event: ping\n\ndata: 1\n\n", [ev("", "ping"), ev("1")]),
    Vector("an empty name without data is not", "event:\n\ndata: 1\n\n", [ev("1")]),
    Vector("an id lasts", "id: 1\ndata: a\n\ndata: b\n\n", [ev("a", id="1"), ev("b", id="1")]),
    Vector("an id without data lasts too", "id: 1\n\ndata: b\n\n", [ev("b", id="1")]),
    Vector("an empty id", "id: 1\ndata: a\n\nid\ndata: b\n\n", [ev("a", id="1"), ev("b", id="")]),
    Vector("an id with NUL is ignored", "id: 1\nid: 2\0\ndata: a\n\n", [ev("a", id="1")]),
    Vector("retry", "retry: 250\ndata: a\n\ndata: b\n\n", [ev("a", retry=250), ev("b")]),
    Vector("retry without data does not last", "retry: 250\n\ndata: b\n\n", [ev("b")]),
    Vector("retry of other than digits", "retry: 2.5\nretry: -1\nretry: ٣\nretry:\nretry: 1 \ndata: a\n\n", [ev("a")]),
    Vector("retry of five thousand digits", "retry: " + "9" * 5000 + "\ndata: a\n\n", [ev("a")]),
    Vector("comments", ": hi\n\n:\ndata: a\n:x\ndata: b\n\n", [ev("a\nb")], 3),
    Vector("unknown fields", "foo: bar\nDATA: x\n data: y\ndata x\ndata: a\n\n", [ev("a")]),
    Vector("a line that begins with nothing but a blank", " \ndata: a\n\n", [ev("a")]),
    Vector("empty events", "\n\n\n\ndata: a\n\n\n\n\ndata: b\n\n", [ev("a"), ev("b")]),
    Vector(
        "no line ends", "data: a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\n\n", [ev("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg")]
    ),
    Vector("characters of two to four bytes", "event: ü\ndata: ü€😀\n\n", [ev("ü€😀", "ü")]),
    Vector("byte order mark", b"\xef\xbb\xbfdata: a\n\n", [ev("a")]),
    Vector("only the first mark is removed", b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [ev("b")]),
    Vector("a mark later is text", "data: \ufeffa\n\n\ufeffdata: b\n\n", [ev("\ufeffa")]),
    Vector("invalid bytes", b"data: a\xff\xc3(\xe2\x82x\xf0\x9f\x98\n\n", [ev("a\ufffd\ufffd(\ufffdx\ufffd")]),
    Vector("an encoded surrogate", b"data: \xed\xa0\x80\n\n", [ev("\ufffd\ufffd\ufffd")]),
    Vector("the last event without a blank line", "data: a\n\ndata: b\n", [ev("a"), ev("b")]),
    Vector("the last event without a line end", "data: a\n\nevent: e\ndata: b", [ev("a"), ev("b", "e")]),
    Vector("the end cuts a character", b"data: a\xe2\x82", [ev("a\ufffd")]),
    Vector("the end after an id delivers nothing", "id: 1", []),
    Vector("the end after a comment", ": bye", [], 1),
]


def as_bytes(stream: bytes | str, line_end: str = "\n") -> bytes:
    data = stream if isinstance(stream, bytes) else stream.encode()
    return data.replace(b"\n", line_end.encode())


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v.name)
def test_vector_in_every_cut_and_with_every_line_end(vector: Vector, line_end: str) -> None:
    data = as_bytes(vector.stream, line_end)
    wanted = (vector.events, vector.comments)
    assert decode(data) == wanted
    assert decode(*(data[i : i + 1] for i in range(len(data)))) == wanted
    for cut in range(1, len(data)) if len(data) < 500 else (1, 100, len(data) - 3):
        assert decode(data[:cut], data[cut:]) == wanted, cut
        assert decode(data[:cut], b"", data[cut:]) == wanted, cut


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v.name)
def test_vector_agrees_with_the_reference_parser(vector: Vector) -> None:
    assert vector.events == reference(as_bytes(vector.stream))


def test_event_is_delivered_with_the_bytes_that_complete_it() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert decoder.feed(b"\ndata: b\r\n\r") == [ev("a"), ev("b")]
    assert decoder.feed(b"\ndata: c") == []
    assert decoder.feed(b"\r\rdata: d\n\n") == [ev("c"), ev("d")]
    assert decoder.flush() == []


def test_cr_at_the_end_of_a_chunk_and_lf_in_the_next_are_one_line_end() -> None:
    assert decode(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n") == ([ev("a\nb")], 0)
    assert decode(b"data: a\r", b"", b"\n\r", b"\n", b"data: b\n\n") == ([ev("a"), ev("b")], 0)


def test_cr_and_lf_in_two_chunks_are_two_line_ends_only_where_text_is_between() -> None:
    assert decode(b"data: a\r", b"\r", b"\ndata: b\n\n") == ([ev("a"), ev("b")], 0)
    assert decode(b"data: a\n", b"\r", b"data: b\n\n") == ([ev("a"), ev("b")], 0)
    assert decode(b"data: a\r", b"data: b", b"\n\ndata: c\n\n") == ([ev("a\nb"), ev("c")], 0)


def test_comments_are_counted_as_they_arrive_without_a_blank_line() -> None:
    decoder = SSEDecoder()
    decoder.feed(b": keep-alive\n")
    assert decoder.comments == 1
    decoder.feed(b": keep-")
    assert decoder.comments == 1
    decoder.feed(b"alive\n")
    assert decoder.comments == 2


def test_short_path_does_not_swallow_an_event_under_way() -> None:
    assert decode(b"data: a\n", b"data: b\n\n") == ([ev("a\nb")], 0)
    assert decode(b"event: e\n", b"data: b\n\n") == ([ev("b", "e")], 0)
    assert decode(b"da", b"data: b\n\n", b"data: c\n\n") == ([ev("c")], 0)


class TestLimit:
    @pytest.mark.parametrize(
        "event", ["data: 12345678901234", "data: 1234\ndata: 1234", "data: 1234\nevent: é2", "x" * 20]
    )
    def test_event_at_the_limit_passes_and_one_byte_less_is_refused_in_every_cut(self, event: str) -> None:
        data = event.encode() + b"\n\n"
        for cut in range(len(data)):
            decoder = SSEDecoder(20)
            decoder.feed(data[:cut])
            decoder.feed(data[cut:])
            small = SSEDecoder(19)
            with pytest.raises(OversizedEvent, match="19 bytes"):
                [small.feed(part) for part in (data[:cut], data[cut:])]

    def test_limit_counts_bytes(self) -> None:
        assert SSEDecoder(14).feed("data: 😀😀\n\n".encode()) == [ev("😀😀")]
        with pytest.raises(OversizedEvent):
            SSEDecoder(13).feed("data: 😀😀\n\n".encode())

    def test_line_without_end_is_refused(self) -> None:
        decoder = SSEDecoder(1000)
        for _ in range(10):
            decoder.feed(b":" * 100)
        with pytest.raises(OversizedEvent, match=r"exceeds .* bytes without a blank line"):
            decoder.feed(b":")

    def test_many_small_lines_without_a_blank_line_are_refused(self) -> None:
        decoder = SSEDecoder(1000)
        for _ in range(111):
            decoder.feed(b"data: abc\n")
        with pytest.raises(OversizedEvent):
            decoder.feed(b"data: abc\n")

    def test_many_comments_and_many_events_are_no_oversized_event(self) -> None:
        decoder = SSEDecoder(20)
        for _ in range(100):
            assert decoder.feed(b": nothing\ndata: 1\n\n") == [ev("1")]
            assert decoder.feed(b": noth") == []
            assert decoder.feed(b"ing\ndata: ") == []
            assert decoder.feed(b"2\n\n") == [ev("2")]

    def test_events_before_the_oversized_one_are_returned_first_and_the_error_stays(self) -> None:
        decoder = SSEDecoder(20)
        assert decoder.feed(b"data: 1\n\ndata: " + b"2" * 50) == [ev("1")]
        with pytest.raises(OversizedEvent):
            decoder.feed(b"data: 3\n\n")
        with pytest.raises(OversizedEvent):
            decoder.flush()

    def test_long_line_in_small_pieces_costs_linear_time(self) -> None:
        def cost(pieces: int) -> float:
            decoder = SSEDecoder()
            started = time.thread_time()
            decoder.feed(b"data: ")
            for _ in range(pieces):
                decoder.feed(b"x" * 40)
            assert len(decoder.feed(b"\n\n")[0].data) == pieces * 40
            return time.thread_time() - started

        # Quadratic time would be 64 times as much for 8 times the pieces.
        small, large = min(cost(2_500) for _ in range(3)), min(cost(20_000) for _ in range(3))
        assert large < small * 24


LINE_ENDS = st.sampled_from(["\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r", ""])
FIELDS = st.sampled_from(
    ["data", "data:", "data: ", "event: ", "event:", "id: ", "id", "retry: ", ":", " data: ", "\ufeff"]
)
VALUES = st.one_of(
    st.sampled_from(["", "7", "ü€😀", "\u2028", "\x85", "\0", "a:b", "[DONE]", "\ufeff", "٣"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
STREAMS = st.lists(st.tuples(FIELDS, VALUES, LINE_ENDS), max_size=12).map(
    lambda lines: "".join(part for line in lines for part in line)
)
CUTS = st.lists(st.integers(min_value=0, max_value=10_000), max_size=8)


@given(STREAMS, CUTS)
def test_any_stream_in_any_cut_agrees_with_the_reference_parser(stream: str, cuts: list[int]) -> None:
    data = stream.encode()
    assert decode(*pieces_of(data, cuts))[0] == reference(data)


@given(
    st.lists(
        st.sampled_from([b"data", b": ", b"\n", b"\r", b"\xff", b"\xe2", b"\x82\xac", b"\xf0\x9f", b"a", b"event"])
    ),
    CUTS,
)
def test_any_bytes_in_any_cut_agree_with_the_reference_parser(parts: list[bytes], cuts: list[int]) -> None:
    data = b"".join(parts)
    assert decode(*pieces_of(data, cuts))[0] == reference(data)


@given(STREAMS, CUTS)
def test_any_stream_agrees_with_httpx_sse_on_complete_text(stream: str, cuts: list[int]) -> None:
    text = stream.replace("\ufeff", "")  # httpx-sse leaves the byte order mark to its caller
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text + "\n\n")
    # It also delivers events that set nothing but an id or a retry, and calls unnamed ones "message", and no id "".
    theirs = [(e.event, e.data, e.id) for e in EventSource(answer).iter_sse()]
    ours = [(e.event or "message", e.data, e.id or "") for e in decode(*pieces_of(text.encode(), cuts))[0]]
    assert [e for e in theirs if e[1] or e[0] != "message"] == [e for e in ours if e[1] or e[0] != "message"]


# the short way of plain events

PIECES = [
    "data: a\n\n",
    "data: {}\n\n",
    "data: [DONE]\n\n",
    "data: é\n\n",
    "data:b\n\n",
    "data: c\r\n\r\n",
    ": ping\n\n",
]
PIECES += [
    "\n",
    "data: d\ndata: e\n\n",
    "event: f\n\n",
    "id: 1\n",
    "retry: 2\n",
    "\ufeff",
    "data: ",
    "g\n\n",
    "data: h\n",
]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=12), st.data())
def test_the_short_way_gives_what_the_long_one_gives(pieces: list[str], draw: st.DataObject) -> None:
    content = "".join(pieces).encode()
    cuts = sorted(draw.draw(st.sets(st.integers(0, len(content)), max_size=5)))
    short, long, by_short = SSEDecoder(), SSEDecoder(), 0
    found: list[tuple[str, str]] = []
    expected: list[tuple[str, str]] = []
    for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True):
        single = short.single(content[start:end])
        plain = short.plain(content[start:end]) if single is None else [single]
        by_short += plain is not None
        found += (
            [(e.event, e.data) for e in short.feed(content[start:end])]
            if plain is None
            else [("", text) for text in plain]
        )
        expected += [(e.event, e.data) for e in long.feed(content[start:end])]
    found += [(e.event, e.data) for e in short.flush()]
    expected += [(e.event, e.data) for e in long.flush()]
    assert found == expected
    assert short.comments == long.comments


def test_plain_events_go_the_short_way_and_cut_ones_too() -> None:
    decoder = SSEDecoder()
    assert decoder.plain(b"\xef\xbb\xbfdata: 0\n\n") is None, "a byte order mark"
    assert decoder.plain(b"data: 1\n\n") == ["1"]
    assert decoder.plain(b"data: 2\n\ndata: 3\n\nda") == ["2", "3"]
    assert decoder.plain(b"ta: 4\n\n") == ["4"]
    assert decoder.plain(b"id: 5\n\n") is None
    assert decoder.plain(b"data: 6\n\ndata: 7\nda") is None, "a line of the next event is complete"


def test_one_plain_event_alone_goes_the_shortest_way() -> None:
    decoder = SSEDecoder()
    assert decoder.single("data: é\n\n".encode()) == "é"
    assert decoder.single(b"data: \xc3\n\n") == "\ufffd", "half of a character"
    assert decoder.single(b"data: 1\n\ndata: 2\n\n") is None
    assert decoder.single(b"data: 1\r\n\n") is None
    assert decoder.single(b"data: 1\ndata: 2\n\n") is None
    assert decoder.single(b"data: 1\n") is None
    assert decoder.single(b": 1\n\n") is None
    assert decoder.plain(b"data: 2\n\nda") == ["2"]
    assert decoder.single(b"data: 3\n\n") is None, "an event is under way"
    assert decoder.plain(b"ta: 4\n\n") == ["4"]
    assert decoder.single(b"data: 5\n\n") == "5"
    assert decoder.feed(b"id: 6\n") == []
    assert decoder.single(b"data: 7\n\n") is None


def test_the_limit_holds_on_the_short_way() -> None:
    decoder = SSEDecoder(max_event_bytes=100)
    decoder.feed(b"data: 1\n\n")
    assert decoder.plain(b"data: 2\n\n") == ["2"]
    assert decoder.single(b"data: " + b"x" * 93 + b"\n\n") is None
    assert decoder.plain(b"data: " + b"x" * 90) is None
    with pytest.raises(OversizedEvent):
        decoder.feed(b"data: " + b"x" * 200)
