"""Wire exchanges: requests and answers transcribed by hand from descriptions of the real services.

They are not made from the documents in specs/, so a mistake in a document cannot hide in them. The emulator answers the
requests and is compared with the answers; the clients make the requests and are fed the answers.

A file `tests/wire/<provider>/<name>.http` holds one exchange:

    # operation: get_bucket              operationId in the document; `-` where there is none
    # shows: what is to be seen here
    # source: where it is described; a section or correction is one of the fact sheet on the service
    # given: file <path> <media type> <text>      (any number; what is stored before, in the caller's bucket)
    # given: mode core24                          (an older server)
    # given: stored <kind> <path> <json>          (another resource in the caller's bucket; blanks as %20)
    # given: request POST /path {"a": 1}          (a request that the caller makes before)
    # given: <key> POST /path {"a": 1} -> task=id (Dify: a request that is made before, and what of its answer is used)
    # given: dataset <id> <document's id>         (Dify: a knowledge base that is there)
    # given: expire <form> -                      (Dify: the time for a form runs out)
    # given: limit <bytes> -                      (Dify: of uploads)
    # given: elsewhere <reason>                   (Dify: the emulator cannot be brought to answer so)
    # varies: created, id                         (names of JSON properties of which only the kind counts; *: all)
    # arguments: {"path": "a/b.txt"}              (for clients: what to call the operation with, where it is not plain)
    ### request
    GET /v1/bucket
    Api-Key: <api_key>

    ### answer
    200
    Content-Type: application/json

    {"bucket":"<bucket>"}
    ### end

The request's target is below the base URL. A body is what lies between the blank line after the headers and the end of
the line before the next `###`; so an event stream, ending with a blank line, is followed by two. Line ends are LF.
Only headers that matter are listed: `*` as a value means that it must be there, `-` that it must not. An answer's text
body that ends with `*` tells only how the text begins. Lists of objects that have an `id` may be longer in truth. Among
the arguments, `content` and `content_type` are those of an upload; Dify's name the
method to call as `call`. A multipart body has the boundary `BOUNDARY` and, as
an exception, CRLF for each LF. The words `<api_key>`, `<bearer_token>`, `<per_request_key>` and `<bucket>` stand for
what differs between servers; `filled` puts values in.

    for exchange in load("dial"):
        ready = exchange.filled(bucket="b", api_key="k", bearer_token="t", per_request_key="r")
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

__all__ = ["Answer", "Exchange", "Request", "events", "load"]

_BYTES = "surrogateescape"
"""How bytes of an answer that are no text are kept while its file is text."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """The bytes that a client sends."""

    method: str
    target: str
    """Path and query as they are sent, below the base URL."""
    headers: Mapping[str, str]
    """Headers that matter, names in lower case."""
    body: bytes

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query, decoded, in order."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    def json(self) -> Any:
        """The body as decoded JSON."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The bytes that a server sends."""

    status: int
    headers: Mapping[str, str]
    """Headers that matter, names in lower case; `*`: must be there, `-`: must not."""
    body: bytes

    @property
    def is_stream(self) -> bool:
        """Whether the body is a stream of events."""
        return self.headers.get("content-type", "").startswith("text/event-stream")

    @property
    def plain_headers(self) -> dict[str, str]:
        """Headers to send when playing this answer."""
        return {name: value for name, value in self.headers.items() if value not in ("*", "-")}

    def json(self) -> Any:
        """The body as decoded JSON."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A request, its answer, and what must be known about them."""

    name: str
    operation: str | None
    """The operationId, or None where the request fits no operation."""
    shows: str
    source: str
    given: tuple[str, ...]
    varies: frozenset[str]
    arguments: Mapping[str, Any]
    """What a client calls the operation with; empty where that is plain from the request."""
    request: Request
    answer: Answer

    def __str__(self) -> str:
        return self.name

    def filled(self, **values: str) -> Exchange:
        """The same with real values in place of `<bucket>`, `<api_key>` and so on."""

        def text(old: str) -> str:
            for name, value in values.items():
                old = old.replace(f"<{name}>", value)
            return old

        def fill(part: Any) -> Any:
            headers = {name: text(value) for name, value in part.headers.items()}
            return replace(part, headers=headers, body=_bytes(text(part.body.decode(errors=_BYTES))))

        request = replace(fill(self.request), target=text(self.request.target))
        arguments = json.loads(text(json.dumps(self.arguments)))
        given = tuple(text(line) for line in self.given)
        return replace(self, request=request, answer=fill(self.answer), arguments=arguments, given=given)


def load(provider: str) -> list[Exchange]:
    """All exchanges of a provider, by name."""
    folder = Path(__file__).parent / provider
    return [_read(file) for file in sorted(folder.glob("*.http"))]


def events(body: bytes) -> list[Any]:
    """The events of a stream in order: decoded JSON, or the text where it is none; comments as `: ...`.

    Meant for streams as the transcriptions have them (LF, one data line an event), not as a decoder for clients.
    """
    out: list[Any] = []
    for block in body.decode().split("\n\n"):
        if block.startswith(":"):
            out.append(block)
        elif block:
            data = block.removeprefix("event: message\n").removeprefix("data: ")
            out.append(json.loads(data) if data.startswith("{") else data)
    return out


def _read(file: Path) -> Exchange:
    head, _, rest = file.read_bytes().decode(errors=_BYTES).partition("### request\n")
    asked, _, rest = rest.partition("\n### answer\n")
    answered, end, _ = rest.rpartition("\n### end")
    if not end:
        raise ValueError(f"{file.name}: a marker is missing")
    notes: dict[str, list[str]] = {}
    for line in head.splitlines():
        name, colon, value = line.removeprefix("#").partition(":")
        if not colon:
            raise ValueError(f"{file.name}: not a note: {line!r}")
        notes.setdefault(name.strip(), []).append(value.strip())
    if unknown := set(notes) - {"operation", "shows", "source", "given", "varies", "arguments"}:
        raise ValueError(f"{file.name}: unknown notes {sorted(unknown)}")
    (operation,), (shows,), (source,) = notes["operation"], notes["shows"], notes["source"]
    line, headers, body = _split(asked)
    method, _, target = line.partition(" ")
    if "BOUNDARY" in headers.get("content-type", ""):
        body = body.replace(b"\n", b"\r\n")
    status, answer_headers, answer_body = _split(answered)
    return Exchange(
        name=file.stem,
        operation=None if operation == "-" else operation,
        shows=shows,
        source=source,
        given=tuple(notes.get("given", ())),
        varies=frozenset(name.strip() for line in notes.get("varies", ()) for name in line.split(",")),
        arguments=json.loads("".join(notes.get("arguments", ["{}"]))),
        request=Request(method=method, target=target, headers=headers, body=body),
        answer=Answer(status=int(status), headers=answer_headers, body=answer_body),
    )


def _split(text: str) -> tuple[str, dict[str, str], bytes]:
    head, _, body = (text + "\n").partition("\n\n")
    first, *lines = head.split("\n")
    fields = (line.partition(":") for line in lines)
    return first, {name.strip().lower(): value.strip() for name, _, value in fields}, _bytes(body[:-1])


def _bytes(text: str) -> bytes:
    return text.encode(errors=_BYTES)
