"""What goes wrong: one tree of errors catches all of it, and no credential is seen in any of it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import veneer
from dial.worlds import World, failure
from support import server as play
from support.server import Server
from veneer import VeneerError
from veneer.dial import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ConnectionFailedError,
    DialException,
    DialStatusError,
    EtagMismatchError,
    InvalidDialURLError,
    InvalidRequestError,
    NotDialURLError,
    ParsingDataError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    RequestTimeoutError,
    ResourceNotFoundError,
    ServerError,
    StreamError,
    StreamEventError,
    StreamTimeoutError,
    StreamTruncatedError,
    UnprocessableEntityError,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Respond, html

KEY, TOKEN = "sk-hidden-0123456789", "eyJhidden.token-9876543210"
LEAKS = (KEY, TOKEN, KEY[3:], TOKEN[3:])
CHUNK = play.data('{"choices": [{"index": 0, "delta": {"content": "x"}}]}')

Act = Callable[[World, Any], Any]


def chat(world: World, client: Any) -> Any:
    return world.chat(client, "m")


def stream(world: World, client: Any) -> Any:
    return world.stream(client, "m")


def listing(world: World, client: Any) -> Any:
    return client.deployments.list()


def upload(world: World, client: Any) -> Any:
    return client.files.upload("files/b/a", b"x")


def download(world: World, client: Any) -> Any:
    return client.files.download("files/b/a")


def echoed(on: play.Exchange) -> None:
    """Repeat the credentials, as careless servers do."""
    sent = on.request.headers
    text = f"Unknown key {sent['api-key']}, token {sent['authorization']}"
    play.json_reply(json.dumps({"error": {"message": text, "code": "401"}}), 401)(on)


def oversized(on: play.Exchange) -> None:
    on.head(200, {"Content-Length": "100", "Content-Type": "application/json"})
    on.send(b"{}")
    on.close()


PLAY: dict[str, tuple[Any, Act, type[DialException], int]] = {
    "refused": (None, chat, ConnectionFailedError, 500),
    "refused download": (None, download, ConnectionFailedError, 500),
    "closed": (play.close, chat, ConnectionFailedError, 500),
    "reset": (play.reset, listing, ConnectionFailedError, 500),
    "reset at an upload": (play.reset, upload, ConnectionFailedError, 500),
    "garbage instead of HTTP": (play.raw(b"SSH-2.0-OpenSSH\r\n\r\n"), listing, ConnectionFailedError, 500),
    "timeout": (play.hold, chat, RequestTimeoutError, 408),
    "timeout of a stream": (play.hold, stream, RequestTimeoutError, 408),
    "timeout of a download": (play.hold, download, RequestTimeoutError, 408),
    "drip": (play.drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 1000), listing, RequestTimeoutError, 408),
    "short body": (oversized, listing, ConnectionFailedError, 500),
    "garbage": (play.json_reply(b"{nonsense"), chat, ParsingDataError, 422),
    "empty": (play.json_reply(b""), listing, ParsingDataError, 422),
    "page instead of JSON": (play.reply(200, "<html>Sign in</html>"), listing, ParsingDataError, 422),
    "other kind of JSON": (play.json_reply(b"[1]"), upload, ParsingDataError, 422),
    "bad compression": (play.json_reply(b"xx", content_encoding="gzip"), listing, ParsingDataError, 422),
    "redirect": (play.redirect("http://other.invalid/"), chat, RedirectError, 302),
    "redirect of a listing": (play.redirect("http://other.invalid/"), listing, RedirectError, 302),
    "redirect to nowhere": (play.redirect("ftp://other.invalid/"), download, RedirectError, 302),
    "redirect without end": (play.redirect("/again"), download, RedirectError, 302),
    "truncated stream": (play.sse(CHUNK), stream, StreamTruncatedError, 500),
    "cut stream": (play.sse(CHUNK, then="close"), stream, StreamTruncatedError, 500),
    "reset stream": (play.sse(CHUNK, then="reset"), stream, StreamTruncatedError, 500),
    "silent stream": (play.sse(CHUNK, then="hold"), stream, StreamTimeoutError, 408),
    "error in a stream": (play.sse(CHUNK, play.data('{"error": {"code": "429"}}')), stream, StreamEventError, 429),
    "garbage in a stream": (play.sse(CHUNK, play.data("{nonsense")), stream, ParsingDataError, 422),
    "whole answer for a stream": (play.json_reply(b"{}"), stream, StreamError, 500),
    "key echoed": (echoed, chat, AuthenticationError, 401),
    "401": (play.reply(401, "Unknown api key"), chat, AuthenticationError, 401),
    "404 of a stream": (play.reply(404), stream, ResourceNotFoundError, 404),
    "404 of a download": (play.reply(404), download, ResourceNotFoundError, 404),
    "412 of an upload": (play.reply(412, "ETag 1 is rejected"), upload, EtagMismatchError, 412),
    "503 of a listing": (play.reply(503), listing, ServerError, 503),
}


@pytest.mark.parametrize("name", PLAY)
async def test_one_exception_catches_all_and_shows_no_secret(
    world: World, server: Server, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    behaviour, act, kind, status = PLAY[name]
    caplog.set_level(logging.DEBUG)
    if behaviour is None:
        url = f"http://127.0.0.1:{play.closed_port()}"
    else:
        server.script(behaviour)
        url = server.url
    client = world.client(
        url, api_key=KEY, bearer_token=world.token(lambda: TOKEN), max_retries=1, timeout=0.07, read_timeout=0.07
    )
    error = await failure(world, lambda: act(world, client))

    assert type(error) is kind, f"{error!r}"
    assert isinstance(error, DialException)
    assert isinstance(error, VeneerError)
    assert error.status_code == status
    assert error.message
    assert error.message in repr(error)
    assert str(error)
    texts = [str(error), repr(error), repr(client), caplog.text]
    if name != "key echoed":  # what the server sent stays as it is in `body` and `response`
        texts += [str(vars(error)), repr(error.response)]
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts += list(frames.format())
    assert any("veneer" in text for text in texts)
    for text in texts:
        for leak in LEAKS:
            assert leak not in text, text
    again = pickle.loads(pickle.dumps(error))
    for twin in (again, copy.copy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.status_code, twin.code) == (str(error), error.status_code, error.code)
        assert twin.response == error.response
        assert dict(twin.headers) == dict(error.headers)


STATUSES: dict[int, tuple[type[DialException], type[VeneerError]]] = {
    400: (BadRequestError, veneer.BadRequestError),
    401: (AuthenticationError, veneer.AuthenticationError),
    403: (PermissionDeniedError, veneer.PermissionDeniedError),
    404: (ResourceNotFoundError, veneer.NotFoundError),
    405: (DialStatusError, veneer.APIStatusError),
    408: (DialStatusError, veneer.APIStatusError),
    409: (ConflictError, veneer.ConflictError),
    412: (EtagMismatchError, veneer.PreconditionFailedError),
    413: (DialStatusError, veneer.APIStatusError),
    415: (DialStatusError, veneer.APIStatusError),
    422: (UnprocessableEntityError, veneer.UnprocessableEntityError),
    429: (RateLimitError, veneer.RateLimitError),
    499: (DialStatusError, veneer.APIStatusError),
    500: (ServerError, veneer.ServerError),
    502: (ServerError, veneer.ServerError),
    503: (ServerError, veneer.ServerError),
    504: (ServerError, veneer.ServerError),
    505: (ServerError, veneer.ServerError),
    529: (ServerError, veneer.ServerError),
}


@pytest.mark.parametrize("status", STATUSES)
async def test_each_status_has_its_class(world: World, status: int) -> None:
    client = world.client(max_retries=0)
    for deployment in (f"status-{status}", f"plain-{status}", f"empty-{status}", f"detail-{status}", f"html-{status}"):
        error = await failure(world, lambda: world.chat(client, deployment))  # noqa: B023
        own, general = STATUSES[status]
        assert type(error) is own
        assert isinstance(error, DialException)
        assert isinstance(error, general)
        assert isinstance(error, veneer.APIStatusError)
        assert error.status_code == status
        assert error.message
        assert f"HTTP {status}" in str(error)


SHAPES: dict[str, tuple[Any, str, str | None]] = {
    "all fields": (
        {"error": {"message": "m", "type": "t", "param": "p", "code": "c", "display_message": "d"}},
        "m",
        "d",
    ),
    "message only": ({"error": {"message": "m"}}, "m", None),
    "no field": ({"error": {}}, "Status", None),
    "null fields": ({"error": {"message": None, "code": None, "display_message": None}}, "Status", None),
    "text as error": ({"error": "went wrong"}, "went wrong", None),
    "flat": ({"message": "m", "code": 7}, "m", None),
    "detail": ({"detail": "Not Found"}, "Not Found", None),
    "detail list": ({"detail": [{"loc": ["body", "n"], "msg": "too large"}]}, "body.n: too large", None),
    "number as code": ({"error": {"message": "m", "code": 42}}, "m", None),
    "list as message": ({"error": {"message": ["a", "b"]}}, "a; b", None),
    "text": ("Unknown api key", "Unknown api key", None),
    "empty": (b"", "Status", None),
    "blank": (b"  \n", "Status", None),
    "array": (b"[1, 2]", "Status", None),
    "not UTF-8": (b"caf\xe9", "caf\ufffd", None),
    "page": (b"<html><head><title>502 Bad\n Gateway</title></head></html>", "502 Bad Gateway", None),
    "page without title": (b"<html></html>", "an HTML page instead of an answer of the service", None),
}


@pytest.mark.parametrize("shape", SHAPES)
async def test_all_shapes_of_bodies_are_read(world: World, server: Server, shape: str) -> None:
    body, message, display = SHAPES[shape]
    content = json.dumps(body) if isinstance(body, dict) else body
    server.script(play.reply(418, content))
    with pytest.raises(DialStatusError) as caught:
        await world(world.client(server.url).deployments.list())
    error = caught.value
    assert (error.message, error.display_message, error.status_code) == (message, display, 418)
    assert error.response.content == (content.encode() if isinstance(content, str) else content)
    if shape == "all fields":
        assert (error.type, error.param, error.code) == ("t", "p", "c")
        assert error.body.to_dict() == body
        assert error.body.error.display_message == "d"


async def test_long_messages_are_cut_in_text_only(world: World, dial: DialEmulator) -> None:
    dial.fail_next(Respond(400, "x" * 100_000))
    with pytest.raises(DialException) as caught:
        await world(world.client().deployments.list())
    assert len(str(caught.value)) < 700
    assert len(repr(caught.value)) < 2000
    assert len(caught.value.message) == 100_000


async def test_pages_of_gateways_do_not_flood_the_message(world: World, dial: DialEmulator) -> None:
    dial.fail_next(html(403, "Forbidden"))
    with pytest.raises(PermissionDeniedError) as caught:
        await world(world.client().deployments.list())
    assert caught.value.message == "403 Forbidden"


async def test_causes_are_chained(world: World) -> None:
    error = await failure(world, world.client(f"http://127.0.0.1:{play.closed_port()}").deployments.list)
    assert error.__cause__ is not None
    assert "127.0.0.1" in str(error)


def test_names_of_aidial_client_and_their_relations() -> None:
    for kind in (InvalidRequestError, ParsingDataError, EtagMismatchError, ResourceNotFoundError):
        assert issubclass(kind, DialException)
    assert issubclass(InvalidDialURLError, InvalidRequestError)
    assert issubclass(NotDialURLError, InvalidRequestError)
    assert issubclass(BadRequestError, InvalidRequestError)
    assert issubclass(DialException, VeneerError)
    assert (InvalidRequestError().status_code, ParsingDataError().status_code) == (400, 422)
    assert DialException("m").status_code == 500
    assert DialException("m").display_message is None


def test_built_in_exceptions_catch_what_they_should() -> None:
    assert issubclass(ConnectionFailedError, ConnectionError)
    assert issubclass(RequestTimeoutError, TimeoutError)
    assert issubclass(StreamTimeoutError, TimeoutError)
    assert issubclass(StreamTruncatedError, ConnectionError)
    assert issubclass(InvalidDialURLError, ValueError)
    assert issubclass(BadRequestError, ValueError)
    assert issubclass(ParsingDataError, ValueError)


async def test_secrets_in_headers_are_hidden(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.script(play.reset)
    client = world.client(server.url, headers={"Cookie": f"session={KEY}"}, max_retries=0)
    error = await failure(world, client.deployments.list)
    text = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert not [leak for leak in LEAKS if leak in f"{text}{error!r}{caplog.text}{client!r}{client._settings!r}"]
    # The caller's own mapping is a local variable of the call; nothing else shows it.
    error = await failure(world, lambda: client.deployments.list(extra_headers={"Authorization": f"Bearer {TOKEN}"}))
    assert not [leak for leak in LEAKS if leak in f"{error!r}{error}{vars(error)}{caplog.text}"]


async def test_answers_show_no_secret(world: World, dial: DialEmulator) -> None:
    client = world.client()
    opened = await world.stream(client)
    found = await world(client.files.upload(f"files/{dial.bucket}/a", b"x", on_response=(seen := []).append))
    for thing in (client, client.chat, client.files, opened, opened.response, found, seen[0], client._sender):
        assert dial.api_key not in repr(thing)
    await world.close(opened)
