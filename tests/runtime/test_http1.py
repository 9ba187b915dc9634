"""HTTP/1.1 as bytes: answers whole, cut at each byte, and what is none. Over sockets: the other modules."""

from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from veneer._runtime.auth import Secret
from veneer._runtime.faults import RemoteProtocolError
from veneer._runtime.http1 import MAX_CHUNK_LINE, MAX_HEAD, AnswerParser, request_head

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def read(pieces: list[bytes], method: str = "GET") -> tuple[AnswerParser, bytes]:
    """Feed pieces as they would come from a connection that then ends, but for what is not asked for any more."""
    parser, waiting = AnswerParser(method), [*pieces, b""]
    while not parser.head(waiting.pop(0)):
        pass
    body = parser.body(parser.rest) if parser.rest and not parser.done else b""
    while not parser.done:
        body += parser.body(waiting.pop(0))
    return parser, body


ANSWERS: dict[str, tuple[bytes, int, bytes, bool]] = {
    "length": (OK + b"Content-Length: 4\r\n\r\nbody", 200, b"body", True),
    "no body": (OK + b"Content-Length: 0\r\n\r\n", 200, b"", True),
    "the same length twice": (OK + b"Content-Length: 4\r\nContent-Length: 4\r\n\r\nbody", 200, b"body", True),
    "chunks": (CHUNKED + b"3\r\nbod\r\n1\r\ny\r\n0\r\n\r\n", 200, b"body", True),
    "chunks beat the length": (CHUNKED[:-2] + b"Content-Length: 9\r\n\r\n4\r\nbody\r\n0\r\n\r\n", 200, b"body", True),
    "a chunk's extension": (CHUNKED + b"4;a=b\r\nbody\r\n0;c\r\n\r\n", 200, b"body", True),
    "large hexadecimal": (CHUNKED + b"0000A \r\n0123456789\r\n00\r\n\r\n", 200, b"0123456789", True),
    "a trailer": (CHUNKED + b"4\r\nbody\r\n0\r\nX: 1\r\nY: 2\r\n\r\n", 200, b"body", True),
    "line ends inside chunks": (CHUNKED + b"4\r\n\r\n\r\n\r\n0\r\n\r\n", 200, b"\r\n\r\n", True),
    "until the end": (OK + b"\r\nbody", 200, b"body", False),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbody", 200, b"body", False),
    "close": (OK + b"Connection: Close\r\nContent-Length: 4\r\n\r\nbody", 200, b"body", False),
    "several tokens": (OK + b"Connection: x, close\r\nContent-Length: 4\r\n\r\nbody", 200, b"body", False),
    "surplus": (OK + b"Content-Length: 4\r\n\r\nbodyHTTP", 200, b"body", False),
    "surplus of chunks": (CHUNKED + b"4\r\nbody\r\n0\r\n\r\nmore", 200, b"body", False),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b"", True),
    "304 with a length": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", 304, b"", True),
    "hints": (
        b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 \r\n\r\n" + OK + b"Content-Length: 1\r\n\r\n1",
        200,
        b"1",
        True,
    ),
    "bare line feeds": (b"HTTP/1.1 200 OK\nContent-Length: 4\n\nbody", 200, b"body", True),
    "no reason": (b"HTTP/1.1 599\r\nContent-Length: 0\r\n\r\n", 599, b"", True),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_an_answer_cut_anywhere(case: str) -> None:
    content, status, expected, reusable = ANSWERS[case]
    cuts = [[content[:at], content[at:]] for at in range(1, len(content))]
    for pieces in [[content], *cuts, [bytes([byte]) for byte in content]]:
        parser, body = read(pieces)
        assert (parser.status, body) == (status, expected)
        # What comes after an answer shows only if it comes before the answer is taken.
        assert parser.reusable == reusable or "surplus" in case


@pytest.mark.parametrize("case", [name for name in ANSWERS if "surplus" in name])
def test_a_connection_with_surplus_bytes_is_not_used_again(case: str) -> None:
    assert not read([ANSWERS[case][0]])[0].reusable


def test_an_answer_to_head_has_no_body() -> None:
    parser, body = read([OK + b"Content-Length: 4\r\n\r\n"], "HEAD")
    assert (body, parser.reusable, parser.fields["content-length"]) == (b"", True, "4")


def test_a_repeated_length_is_one() -> None:
    assert read([ANSWERS["the same length twice"][0]])[0].fields == {"content-length": "4"}


def test_header_fields() -> None:
    parser, _ = read([OK + b"X-A:  one \t\r\nx-a: two\r\nX-B:\r\nX-C: \xe9\r\nX-D: long\r\n  line\r\n\r\n"])
    assert parser.fields == {"x-a": "one, two", "x-b": "", "x-c": "\xe9", "x-d": "long line"}
    assert parser.reason == "OK"


NONSENSE = {
    "nothing": b"",
    "another protocol": b"SSH-2.0-OpenSSH\r\n\r\n",
    "another version": b"HTTP/2 200 OK\r\n\r\n",
    "no number": b"HTTP/1.1 OK\r\n\r\n",
    "a short number": b"HTTP/1.1 20 OK\r\n\r\n",
    "half a head": OK + b"Content-Le",
    "no colon": OK + b"Content-Length\r\n\r\n",
    "a blank before the colon": OK + b"Content-Length : 4\r\n\r\nbody",
    "no name": OK + b": 4\r\n\r\n",
    "a control character": OK + b"X: a\0b\r\n\r\n",
    "a bare carriage return": OK + b"X: a\rContent-Length: 3\r\n\r\n",
    "two lengths": OK + b"Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody",
    "a negative length": OK + b"Content-Length: -1\r\n\r\n",
    "a length with a sign": OK + b"Content-Length: +4\r\n\r\nbody",
    "an endless length": OK + b"Content-Length: " + b"9" * 30 + b"\r\n\r\n",
    "another coding": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
    "chunked twice": CHUNKED[:-2] + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "another protocol from now on": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "a short body": OK + b"Content-Length: 5\r\n\r\nbody",
    "no last chunk": CHUNKED + b"4\r\nbody\r\n",
    "no chunk size": CHUNKED + b"zz\r\nbody\r\n",
    "a signed chunk size": CHUNKED + b"+4\r\nbody\r\n0\r\n\r\n",
    "a chunk size with underscores": CHUNKED + b"0_4\r\nbody\r\n0\r\n\r\n",
    "an endless chunk size": CHUNKED + b"1" * 30 + b"\r\n",
    "an endless chunk line": CHUNKED + b"1;" + b"x" * (MAX_CHUNK_LINE + 1),
    "a longer chunk": CHUNKED + b"3\r\nbody\r\n0\r\n\r\n",
    "an endless head": OK + b"X: " + b"x" * (MAX_HEAD + 1),
    "a long head": OK + b"X: " + b"x" * (MAX_HEAD + 1) + b"\r\n\r\n",
    "endless trailers": CHUNKED + b"0\r\nX: " + b"x" * (MAX_HEAD + 1),
}


@pytest.mark.parametrize("case", NONSENSE)
def test_what_is_no_answer(case: str) -> None:
    content = NONSENSE[case]
    for pieces in ([content], [content[:40], content[40:]]):
        with pytest.raises(RemoteProtocolError):
            read([piece for piece in pieces if piece])


def test_nonsense_is_known_from_its_first_bytes() -> None:
    with pytest.raises(RemoteProtocolError, match=r"no HTTP/1\.1"):
        AnswerParser("GET").head(b"\x16\x03\x01")


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.data())
def test_chunks_are_read_as_h11_reads_them(chunks: list[bytes], draw: st.DataObject) -> None:
    content = CHUNKED + b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"
    cuts = sorted(draw.draw(st.sets(st.integers(1, len(content) - 1), max_size=6)))
    pieces = [content[start:end] for start, end in zip([0, *cuts], [*cuts, None], strict=True)]
    parser, body = read(pieces)
    other = h11.Connection(h11.CLIENT)
    other.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    other.send(h11.EndOfMessage())
    other.receive_data(content)
    found = b""
    while not isinstance(event := other.next_event(), h11.EndOfMessage):
        found += bytes(event.data) if isinstance(event, h11.Data) else b""
    assert body == found == b"".join(chunks)
    assert parser.reusable


def test_a_request() -> None:
    fields = [("Host", "a.example"), ("Authorization", Secret("Bearer key")), ("X-Empty", "")]
    assert request_head("POST", b"/a?b=%20", fields) == (
        b"POST /a?b=%20 HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer key\r\nX-Empty: \r\n\r\n"
    )
