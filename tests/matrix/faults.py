"""The faults: what the server does, and how each kind of call ends. A new fault is one more entry of `FAULTS`.

`cases` is a function of the use, which gives the cases that belong together; `without` says for which kinds there are
none, and why.
"""

from __future__ import annotations

import gzip
import itertools
import json
import time
from collections.abc import Callable, Mapping
from email.utils import formatdate
from typing import Any, NamedTuple

from matrix.cells import ALWAYS, GATEWAY, KEY, NEVER, SENT, UNSENT, Case, Ends
from matrix.providers import FIRST, REQUEST_ID, TEXT, Use
from support.server import Behaviour, Exchange, close, drip, hold, raw, reply, reset
from veneer._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RedirectError,
    ServerError,
    StreamError,
    StreamTimeoutError,
    StreamTruncatedError,
    UnprocessableEntityError,
    VeneerError,
)

Cases = Case | list[Case]

LIMIT = 0.1
"""Seconds; the time limit of cases that run into one."""
KNOWN = {"request_id": REQUEST_ID}
NO_EVENTS = dict.fromkeys(("call", "upload", "download"), "its answer has no events")
NO_STREAM = dict.fromkeys(("call", "upload", "download"), "it does not ask for a stream")
NO_LENGTH = {"stream": "streams have no Content-Length"}
ANY_BYTES = {"download": "any bytes are a file"}
NOT_LATE = dict.fromkeys(("stream", "download"), "its limits are those of silence, and slow is not silent")


class Otherwise(NamedTuple):
    """What is different on a transport, and why it cannot, or need not, be the same."""

    transport: str
    ends: Mapping[str, Any]
    """Fields of `Ends`."""
    shown: str
    why: str


class Fault(NamedTuple):
    """A row of the matrix."""

    group: str
    name: str
    cases: Callable[[Use], Cases]
    without: Mapping[str, str] = {}
    otherwise: tuple[Otherwise, ...] = ()

    def played(self, use: Use, transport: str) -> list[Case]:
        """The cases as they end on a transport."""
        found = self.cases(use)
        cases = found if isinstance(found, list) else [found]
        changes = {
            name: value for one in self.otherwise if one.transport == transport for name, value in one.ends.items()
        }
        return [case._replace(ends=case.ends._replace(**changes)) for case in cases]


READ_AHEAD = (
    Otherwise(
        "aiohttp",
        {"kept": True},
        "not closed",
        "it reads on while nobody asks: the whole answer is there, so its connection serves the next call",
    ),
)


def _kind(use: Use, **by_kind: Any) -> Any:
    """What is said for the use's kind; `other` for those that are not named, `call` for uploads too."""
    kind = use.kind if use.kind in by_kind else "call" if use.kind == "upload" else "other"
    return by_kind[kind] if kind in by_kind else by_kind["other"]


# the connection


def refused(use: Use) -> Cases:
    ends = Ends(APIConnectionError, "could not connect to http://127", kept=None, again=UNSENT)
    return Case(hold, ends, refuses=True)


def before_the_answer(behaviour: Behaviour) -> Callable[[Use], Cases]:
    return lambda use: Case(behaviour, Ends(APIConnectionError, "lost the connection", kept=False, again=SENT))


def in_the_headers(then: str) -> Callable[[Use], Cases]:
    def cases(use: Use) -> Cases:
        ends = Ends(APIConnectionError, "lost the connection", kept=False, again=SENT)
        return Case(raw(use.good[: len(use.head) // 2], b"", pause=0.005, then=then), ends)

    return cases


def _cut(use: Use, stop: int, then: str) -> Case:
    behaviour = raw(use.framed(use.body(TEXT), stop=stop), b"", pause=0.005, then=then)
    return Case(behaviour, _broken(use))


def _broken(use: Use, **changes: Any) -> Ends:
    """How it ends where the body breaks off after a stream's first event."""
    stream = Ends(StreamTruncatedError, "1 events", KNOWN, kept=False, before=(FIRST,))
    whole = Ends(APIConnectionError, "lost the connection", KNOWN, kept=False, again=SENT)
    # What was handed out of a file cannot be taken back: a download is not repeated in its middle.
    return _kind(use, stream=stream, download=whole._replace(again=NEVER), other=whole)._replace(**changes)


def in_the_body(then: str) -> Callable[[Use], Cases]:
    def cases(use: Use) -> Cases:
        body = use.body(TEXT)
        return _cut(use, body.index(b"\n\n") + 2 if use.kind == "stream" else len(body) // 2, then)

    return cases


def in_an_event(then: str) -> Callable[[Use], Cases]:
    def cases(use: Use) -> Cases:
        return _cut(use, use.body(TEXT).index(TEXT.encode()) - 3, then)

    return cases


def in_a_character(then: str) -> Callable[[Use], Cases]:
    return lambda use: _cut(use, use.body(TEXT).index(TEXT.encode()) + 2, then)


def wrong_length(use: Use) -> Cases:
    body = use.body(TEXT)
    longer = use.head + b"Content-Length: %d\r\n\r\n" % (len(body) + 9)
    return Case(raw(longer + body), _broken(use))


def short_length(use: Use) -> Cases:
    body = use.body(TEXT)
    shorter = use.head + b"Content-Length: %d\r\n\r\n" % (len(body) - 9)
    return Case(
        raw(shorter + body, then="keep"), Ends(DecodeError, "not what the service documents", KNOWN, kept=False)
    )


def surplus(use: Use) -> Cases:
    forged = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    return Case(raw(use.good + forged, then="keep"), Ends(kept=False))


def not_a_length(use: Use) -> Cases:
    ends = Ends(APIConnectionError, "lost the connection", kept=False, again=SENT)
    return Case(raw(use.head + b"Content-Length: many\r\n\r\n{}"), ends)


def bad_chunk(use: Use) -> Cases:
    body = use.body(TEXT)
    stop = body.index(b"\n\n") + 2 if use.kind == "stream" else len(body) // 2
    part = b"%x\r\n%s\r\n" % (stop, body[:stop])
    answer = use.head + b"Transfer-Encoding: chunked\r\n\r\n" + part + b"no length\r\n" + body[stop:]
    # Without a length, the beginning of a file is read at once: nobody has seen it yet.
    again = _kind(use, download=SENT, other=_broken(use).again)
    return Case(raw(answer, then="hold"), _broken(use, again=again))


def until_close(use: Use) -> Cases:
    return Case(raw(use.head + b"\r\n" + use.body(TEXT)), Ends(kept=False))


def many_headers(use: Use) -> Cases:
    fields = b"".join(b"X-Field-%d: %s\r\n" % (n, b"v" * 80) for n in range(2000))
    ends = Ends(APIConnectionError, "lost the connection", kept=False, again=SENT)
    return Case(raw(use.head + fields + b"\r\n", then="hold"), ends)


def long_header(use: Use) -> Cases:
    ends = Ends(APIConnectionError, "lost the connection", kept=False, again=SENT)
    return Case(raw(use.head + b"X-Field: " + b"v" * 300_000, then="hold"), ends)


# time


def _late(use: Use, **changes: Any) -> Ends:
    ends = Ends(APITimeoutError, "time ran out while waiting for http://127", kept=False, again=SENT, seconds=LIMIT)
    return ends._replace(options={"timeout": LIMIT}, **changes)


def no_answer(use: Use) -> Cases:
    return Case(hold, _late(use))


def slow_headers(use: Use) -> Cases:
    return Case(drip(use.good, 0.01), _late(use))


def slow_body(use: Use) -> Cases:
    start = use.framed(use.body(TEXT), stop=0)
    return Case(drip(use.good, 0.01, start=len(start)), _late(use, facts=KNOWN))


def stalled(use: Use) -> Cases:
    options = {"read_timeout": LIMIT}
    if use.kind == "stream":
        says = r"nothing came for 0\.1 s \(read_timeout\); 1 events"
        ends = Ends(StreamTimeoutError, says, KNOWN, kept=False, before=(FIRST,), seconds=LIMIT, options=options)
        return Case(raw(use.framed(use.body(TEXT), stop=use.body(TEXT).index(b"\n\n") + 2), then="hold"), ends)
    half = raw(use.framed(use.body(TEXT), stop=len(use.body(TEXT)) // 2), then="hold")
    if use.kind == "download":
        return Case(half, _late(use, facts=KNOWN, again=NEVER)._replace(options=options))
    return Case(half, _late(use, facts=KNOWN))


def only_pings(use: Use) -> Cases:
    start = use.framed(use.body(TEXT), stop=use.body(TEXT).index(b"\n\n") + 2)
    says = r"no event came for 0\.1 s \(event_timeout\), though the connection is alive; 1 events"
    options = {"event_timeout": LIMIT, "read_timeout": 5}
    ends = Ends(StreamTimeoutError, says, KNOWN, kept=False, before=(FIRST,), seconds=LIMIT, options=options)
    return Case(raw(start, *[b"8\r\n: ping\n\n\r\n"] * 60, pause=0.02, then="hold"), ends)


def left_open(use: Use) -> Cases:
    # Dify's streams have no end mark: after the last event it is the silence that ends them.
    ends = Ends(kept=False, options={"read_timeout": LIMIT})
    return Case(raw(use.framed(use.body(TEXT), stop=len(use.body(TEXT))), then="hold"), ends)


# content


def garbage(body: bytes, media: str) -> Callable[[Use], Cases]:
    def cases(use: Use) -> Cases:
        answer = reply(200, body, {"Content-Type": media, "X-Request-Id": REQUEST_ID})
        decode = Ends(DecodeError, f"not what the service documents.*{media}", {**KNOWN, "body": bool})
        return Case(answer, _kind(use, stream=_no_stream(media), other=decode))

    return cases


def _no_stream(media: str) -> Ends:
    if media.endswith(("json", "html")):
        return Ends(StreamError, "one document instead of a stream", {**KNOWN, "body": bool})
    return Ends(StreamTruncatedError, "ended after 0 events", KNOWN)


def bad_event(use: Use) -> Cases:
    body = use.body(TEXT)
    first = body[: body.index(b"\n\n") + 2]
    ends = Ends(DecodeError, "event 2 of the stream is no JSON", {**KNOWN, "body": '{"a'}, before=(FIRST,), kept=False)
    return Case(raw(use.framed(first + b'data: {"a\n\n'), then="keep"), ends)


def whole_answer(use: Use) -> Cases:
    body = {"id": "c", "created": 1, "model": "m", "object": "chat.completion", "answer": TEXT}
    body["choices"] = [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": TEXT}}]
    answer = reply(200, json.dumps(body), {"Content-Type": "application/json", "X-Request-Id": REQUEST_ID})
    ends = Ends(before=()) if use.takes_whole else _no_stream("application/json")
    return Case(answer, ends)


def error_answer(use: Use) -> Cases:
    body = json.dumps({"error": {"message": "no model", "code": "c7"}})
    answer = reply(200, body, {"Content-Type": "application/json", "X-Request-Id": REQUEST_ID})
    return Case(answer, Ends(StreamError, "no model", {**KNOWN, "code": "c7"}))


def empty_body(use: Use) -> Cases:
    answer = raw(use.framed(b""), then="keep")
    decode = Ends(DecodeError, "not what the service documents", KNOWN)
    cut = Ends(StreamTruncatedError, "ended after 0 events", KNOWN)
    return Case(answer, _kind(use, stream=cut, download=Ends(text=""), other=decode))


def bad_gzip(use: Use) -> Cases:
    body = gzip.compress(use.body(TEXT))
    broken = body[:20] + bytes(reversed(body[20:60])) + body[60:]
    head = use.head + b"Content-Encoding: gzip\r\n"
    ends = Ends(DecodeError, "is not compressed as it says", KNOWN, kept=False)
    return Case(raw(use.framed(broken, head=head), then="keep"), ends)


def cut_gzip(use: Use) -> Cases:
    body = gzip.compress(use.body(TEXT))
    head = use.head + b"Content-Encoding: gzip\r\n"
    stream = Ends(DecodeError, "ends too early", KNOWN, before=(FIRST, TEXT))
    decode = Ends(DecodeError, "ends too early", KNOWN)
    return Case(raw(use.framed(body[:-12], head=head), then="keep"), _kind(use, stream=stream, other=decode))


def good_gzip(use: Use) -> Cases:
    head = use.head + b"Content-Encoding: gzip\r\n"
    return Case(raw(use.framed(gzip.compress(use.body(TEXT)), head=head), then="keep"), Ends())


def huge_event(use: Use) -> Cases:
    """64 MiB of one event; the client gives up at the limit of 16."""
    return _endless(use, b"data: ", 64)


def endless_line(use: Use) -> Cases:
    """A stream without an end of its first line."""
    return _endless(use, b"", 1024)


def _endless(use: Use, start: bytes, mebibytes: int) -> Cases:
    block = b"100000\r\n" + b"x" * 2**20 + b"\r\n"

    def behave(exchange: Exchange) -> None:
        first = b"%x\r\n%s\r\n" % (len(start), start) if start else b""
        exchange.send(use.framed(b"", stop=0), first)
        for _ in range(mebibytes):
            exchange.send(block)
        exchange.close()

    return Case(behave, Ends(DecodeError, "exceeds 16777216 bytes", KNOWN, kept=False, seconds=0))


def byte_order_mark(use: Use) -> Cases:
    return Case(raw(use.framed(b"\xef\xbb\xbf" + use.body(TEXT)), then="keep"), Ends())


def characters(text: str) -> Callable[[Use], Cases]:
    return lambda use: Case(raw(use.framed(use.body(text)), then="keep"), Ends(text=text))


def raw_surrogate(use: Use) -> Cases:
    body = use.body(TEXT).replace("\u00e9".encode(), b"\xed\xa0\x80")
    texts = {"stream": "n\ufffd\ufffd\ufffd", "call": "n\ud800", "download": "n\ud800"}
    return Case(raw(use.framed(body), then="keep"), Ends(text=_kind(use, **texts)))


# statuses


CLASSES: dict[int, type[VeneerError]] = {
    **{400: BadRequestError, 401: AuthenticationError, 403: PermissionDeniedError, 404: NotFoundError},
    **{409: ConflictError, 412: PreconditionFailedError, 422: UnprocessableEntityError, 429: RateLimitError},
}


def _status_class(status: int) -> type[VeneerError]:
    return CLASSES.get(status, ServerError if status >= 500 else APIStatusError)


def _again(status: int) -> str:
    if status == 429:
        return ALWAYS
    if status in (408, 500, 502, 503, 504, 529):
        return GATEWAY
    return SENT if status == 409 or (status > 500 and status not in (501, 505)) else NEVER


def _answered(status: int, body: bytes, says: str, headers: Mapping[str, str], facts: Mapping[str, Any]) -> Case:
    answer = reply(status, body, {"X-Request-Id": REQUEST_ID, **headers}, reason="Reason")
    ends = Ends(_status_class(status), says, {**KNOWN, "status_code": status, **facts}, again=_again(status))
    return Case(answer, ends)


STATUSES = (400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 413, 418, 422, 429, 499)
SERVER_STATUSES = (500, 501, 502, 503, 504, 505, 507, 529, 599)


def statuses(numbers: tuple[int, ...]) -> Callable[[Use], Cases]:
    body = json.dumps({"error": {"message": "not now", "code": "c7", "type": "t", "param": "p"}}).encode()
    facts = {"code": "c7", "type": "t", "param": "p", "text": body.decode(), "message": "not now"}
    headers = {"Content-Type": "application/json"}
    return lambda use: [_answered(n, body, rf"^not now \(HTTP {n}, code c7", headers, facts) for n in numbers]


def shape(body: bytes, says: str, media: str = "application/json", /, **facts: Any) -> Callable[[Use], Cases]:
    """An error body; with 400, 404, 499, 500 and 529."""
    headers = {"Content-Type": media} if media else {}
    return lambda use: [_answered(n, body, says, headers, facts) for n in (400, 404, 499, 500, 529)]


def long_error(use: Use) -> Cases:
    cases = shape(b"w" * 2**21, "^w{500}… ", "text/plain", message=lambda text: len(text) <= 2**20)(use)
    assert isinstance(cases, list)
    return [case._replace(ends=case.ends._replace(kept=False)) for case in cases]  # the rest of it is not read


def broken_error(use: Use) -> Cases:
    head = b"HTTP/1.1 503 Reason\r\nX-Request-Id: r-17\r\nContent-Length: 900\r\n\r\n"
    ends = Ends(ServerError, "^half a mess", {**KNOWN, "status_code": 503}, kept=False, again=GATEWAY)
    return Case(raw(head + b"half a mess"), ends)


def fresh_token(use: Use) -> Cases:
    tokens = (f"token-{n}-{KEY}" for n in itertools.count())
    refused_ones = set[str]()

    def answer(exchange: Exchange) -> None:
        key = next(v for n, v in exchange.request.headers.items() if n in ("authorization", "api-key"))
        if not refused_ones or key in refused_ones:
            refused_ones.add(key)
            reply(401, b'{"message": "old"}', {"Content-Type": "application/json"})(exchange)
        else:
            refused_ones.clear()
            raw(use.good, then="keep")(exchange)

    return Case(answer, Ends(), credential=lambda: next(tokens))


def stale_token(use: Use) -> Cases:
    answer = reply(401, b'{"message": "unknown"}', {"Content-Type": "application/json", "X-Request-Id": REQUEST_ID})
    return Case(answer, Ends(AuthenticationError, "^unknown", {**KNOWN, "status_code": 401}), credential=lambda: KEY)


def retry_after(value: Callable[[], str], found: Any, *, again: str = ALWAYS, pause: float | None = None) -> Any:
    def cases(use: Use) -> Cases:
        def answer(exchange: Exchange) -> None:
            headers = {"Retry-After": value(), "X-Request-Id": REQUEST_ID}
            reply(429, b'{"message": "slowly"}', headers)(exchange)

        facts = {**KNOWN, "status_code": 429, "retry_after": found}
        return Case(answer, Ends(RateLimitError, "^slowly", facts, again=again, pause=pause))

    return cases


# redirects


def _redirected(
    use: Use, where: Callable[[Exchange], str], good: Callable[[Exchange], bool], refused_ends: Ends
) -> Case:
    def answer(exchange: Exchange) -> None:
        if exchange.request.target.startswith("/elsewhere"):
            raw(use.good if good(exchange) else b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", then="keep")(exchange)
        else:
            reply(307, b"", {"Location": where(exchange), "X-Request-Id": REQUEST_ID})(exchange)

    return Case(answer, Ends() if use.kind == "download" else refused_ends)


NOT_FOLLOWED = Ends(RedirectError, "the server redirects a (POST|PUT) request", {**KNOWN, "status_code": 307})


def within_the_host(use: Use) -> Cases:
    return _redirected(use, lambda e: "/elsewhere", lambda e: KEY in str(e.request.headers), NOT_FOLLOWED)


def to_another_host(use: Use) -> Cases:
    def bare(exchange: Exchange) -> bool:
        return KEY not in str(exchange.request.header_lines) and exchange.request.headers["host"].startswith(
            "localhost"
        )

    made = _redirected(use, lambda e: f"http://localhost:{e.server.port}/elsewhere", bare, NOT_FOLLOWED)
    # With one connection in the pool, the other host takes the place of the first one.
    return made._replace(ends=made.ends._replace(kept=use.kind != "download"))


def around(use: Use) -> Cases:
    def answer(exchange: Exchange) -> None:
        reply(302, b"", {"Location": exchange.request.target, "X-Request-Id": REQUEST_ID})(exchange)

    ends = Ends(RedirectError, "redirected more than 5 times", {**KNOWN, "status_code": 302})
    refused_ends = NOT_FOLLOWED._replace(facts={**KNOWN, "status_code": 302})
    return Case(answer, ends if use.kind == "download" else refused_ends)


def nowhere(use: Use) -> Cases:
    answer = reply(302, b"", {"Location": "ftp://host.example/x", "X-Request-Id": REQUEST_ID})
    return Case(answer, Ends(RedirectError, "no address for HTTP", {**KNOWN, "status_code": 302, "location": bool}))


def _date(seconds: float) -> Callable[[], str]:
    return lambda: formatdate(time.time() + seconds, usegmt=True)


PAGE = b"<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title></head><body>...</body></html>"
FASTAPI = {"detail": [{"loc": ["body", "model"], "msg": "field required"}, {"loc": ["body", "n"], "msg": "too big"}]}
PROBLEM = {"type": "about:blank", "title": "No", "detail": "out of order", "status": 400}


def _b(data: Any) -> bytes:
    return json.dumps(data).encode()


FAULTS = (
    Fault("connection", "refused", refused),
    Fault("connection", "reset before the answer", before_the_answer(reset)),
    Fault("connection", "closed before the answer", before_the_answer(close)),
    Fault("connection", "reset in the headers", in_the_headers("reset")),
    Fault("connection", "closed in the headers", in_the_headers("close")),
    Fault("connection", "reset in the body", in_the_body("reset")),
    Fault("connection", "closed in the body", in_the_body("close")),
    Fault("connection", "reset in an event", in_an_event("reset"), NO_EVENTS),
    Fault("connection", "closed in an event", in_an_event("close"), NO_EVENTS),
    Fault("connection", "reset in a character", in_a_character("reset")),
    Fault("connection", "closed in a character", in_a_character("close")),
    Fault("connection", "Content-Length too large", wrong_length, NO_LENGTH),
    Fault("connection", "Content-Length too small", short_length, NO_LENGTH | ANY_BYTES),
    Fault("connection", "Content-Length no number", not_a_length),
    Fault("connection", "a second answer that nobody asked for", surplus),
    Fault("connection", "broken chunk", bad_chunk),
    Fault("connection", "no length, closed at the end", until_close),
    Fault("connection", "2,000 headers", many_headers),
    Fault("connection", "a header without end", long_header),
    Fault("time", "no answer", no_answer),
    Fault("time", "headers byte by byte", slow_headers),
    Fault("time", "body byte by byte", slow_body, NOT_LATE),
    Fault("time", "stalled", stalled),
    Fault("time", "nothing but pings", only_pings, NO_EVENTS),
    Fault("time", "left open after the end mark", left_open, NO_EVENTS),
    Fault("content", "no JSON", garbage(b"\x00\xff{oops", "application/json"), ANY_BYTES),
    Fault("content", "HTML", garbage(PAGE, "text/html"), ANY_BYTES),
    Fault("content", "plain text", garbage(b"Service is fine\n\nthank you\n\n", "text/plain"), ANY_BYTES),
    Fault("content", "an event that is no JSON", bad_event, NO_EVENTS, READ_AHEAD),
    Fault("content", "JSON instead of a stream", whole_answer, NO_STREAM),
    Fault("content", "an error in JSON instead of a stream", error_answer, NO_STREAM),
    Fault("content", "empty", empty_body),
    Fault("content", "gzip", good_gzip),
    Fault("content", "broken gzip", bad_gzip, otherwise=READ_AHEAD),
    Fault("content", "gzip without its end", cut_gzip),
    Fault("content", "an event of 64 MiB", huge_event, NO_EVENTS),
    Fault("content", "a line without end", endless_line, NO_EVENTS),
    Fault("content", "byte order mark", byte_order_mark, ANY_BYTES),
    Fault("content", "NUL", characters("n\0l")),
    Fault("content", "lone surrogate", characters("n\ud800")),
    Fault("content", "bytes of a lone surrogate", raw_surrogate),
    Fault("content", "U+2028, U+0085", characters("a\u2028b\u0085c")),
    Fault("status", "4xx", statuses(STATUSES)),
    Fault("status", "5xx", statuses(SERVER_STATUSES)),
    Fault("status", "flat JSON", shape(_b({"code": "c7", "message": "no"}), "^no ", code="c7")),
    Fault("status", "error as text in JSON", shape(_b({"error": "no"}), "^no ")),
    Fault("status", "error in a list", shape(_b([{"error": {"message": "no", "code": 7}}]), "^no ", code="7")),
    Fault("status", "FastAPI's details", shape(_b(FASTAPI), "^body.model: field required; body.n: too big ")),
    Fault("status", "RFC 9457", shape(_b(PROBLEM), "^out of order ", "application/problem+json")),
    Fault("status", "text", shape(b"upstream  is gone\n", "^upstream", "text/plain", text="upstream  is gone\n")),
    Fault("status", "an HTML page", shape(PAGE, r"^502 Bad Gateway \(HTTP", "text/html")),
    Fault("status", "no body", shape(b"", r"^Reason \(HTTP", "", body=None)),
    Fault("status", "broken JSON", shape(b'{"error": ', '^{"error":')),
    Fault("status", "no UTF-8", shape(b"\xff\xfe\x00", "^\ufffd\ufffd", "text/plain")),
    Fault("status", "JSON without a message", shape(b"[[1], null]", r"^Reason \(HTTP", body=[[1], None])),
    Fault("status", "2 MiB of text", long_error),
    Fault("status", "a body that breaks off", broken_error),
    Fault("status", "401, a fresh token behind it", fresh_token),
    Fault("status", "401, no other token", stale_token),
    Fault("retry-after", "seconds", retry_after(lambda: "7", 7.0, pause=7.0)),
    Fault("retry-after", "a date", retry_after(_date(-5), 0.0, pause=0.0)),
    Fault("retry-after", "a far date", retry_after(_date(1e7), lambda s: 9.9e6 < s <= 1e7, again=NEVER)),
    Fault("retry-after", "a far number", retry_after(lambda: "99999999", 99999999.0, again=NEVER)),
    Fault("retry-after", "negative", retry_after(lambda: "-3", None)),
    Fault("retry-after", "nonsense", retry_after(lambda: "soon; inf", None)),
    Fault("redirect", "within the host", within_the_host),
    Fault("redirect", "to another host", to_another_host),
    Fault("redirect", "in a circle", around),
    Fault("redirect", "to no address", nowhere),
)
