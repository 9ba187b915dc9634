"""Errors: their classes, what they know, what they say, and that they can be sent to another process."""

from __future__ import annotations

import inspect
import json
import pickle
from typing import Any

import pytest

import veneer
from support.server import Server, json_reply, reply
from support.worlds import World, request
from veneer._runtime import errors
from veneer._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ErrorTypes,
    VeneerError,
    decode_body,
    details_of,
)
from veneer._runtime.options import RawResponse

STATUSES = {
    302: errors.APIStatusError,
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.APIStatusError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.APIStatusError,
    409: errors.ConflictError,
    412: errors.PreconditionFailedError,
    413: errors.APIStatusError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    499: errors.APIStatusError,
    500: errors.ServerError,
    503: errors.ServerError,
    529: errors.ServerError,
    599: errors.ServerError,
}


async def test_each_status_has_its_class(world: World, server: Server) -> None:
    sender = world.sender(server.url, max_retries=0)
    for status, kind in STATUSES.items():
        server.script(reply(status, b"", {"X-Request-Id": f"r{status}", "Retry-After": "7"}))
        with pytest.raises(APIStatusError) as caught:
            await world.send(sender)
        error = caught.value
        assert type(error) is kind
        assert (error.status_code, error.request_id, error.retry_after) == (status, f"r{status}", 7.0)
        assert error.headers["retry-after"] == "7"
        assert error.body is None
        assert str(error) == f"Status (HTTP {status}, request id r{status})"


async def test_no_body_and_no_reason(world: World, server: Server) -> None:
    server.script(reply(400, b"", reason=""))
    with pytest.raises(APIStatusError) as caught:
        await world.send(world.sender(server.url))
    assert str(caught.value) == "no message (HTTP 400)"


SHAPES: dict[str, tuple[Any, str, dict[str, str | None]]] = {
    "OpenAI": (
        {"error": {"message": "m", "type": "invalid_request_error", "param": "p", "code": "c"}},
        "m (HTTP 400, code c)",
        {"type": "invalid_request_error", "param": "p", "code": "c"},
    ),
    "numeric code": ({"error": {"message": "m", "code": 400}}, "m (HTTP 400)", {"code": "400"}),
    "Azure": ({"error": {"code": "c", "message": "m", "target": "t"}}, "m (HTTP 400, code c)", {"param": "t"}),
    "error as text": ({"error": "m", "code": "c"}, "m (HTTP 400, code c)", {"code": "c"}),
    "flat": ({"message": "m", "code": "c", "status": 400}, "m (HTTP 400, code c)", {"code": "c"}),
    "error and message": ({"error": "Bad Request", "message": "m"}, "m (HTTP 400)", {}),
    "FastAPI text": ({"detail": "m"}, "m (HTTP 400)", {}),
    "FastAPI object": ({"detail": {"msg": "m"}}, "m (HTTP 400)", {}),
    "FastAPI list": (
        {"detail": [{"loc": ["body", "x", 0], "msg": "m", "type": "t"}, {"loc": ["query"], "msg": "n"}]},
        "body.x.0: m; query: n (HTTP 400)",
        {},
    ),
    "RFC 9457": (
        {"type": "https://x/y", "title": "t", "detail": "m", "status": 400},
        "m (HTTP 400)",
        {"type": "https://x/y"},
    ),
    "title only": ({"title": "t", "status": 400}, "t (HTTP 400)", {}),
    "OAuth": ({"error": "invalid_grant", "error_description": "m"}, "m (HTTP 400)", {}),
    "list of texts": ({"error": ["m", "n"]}, "m; n (HTTP 400)", {}),
    "list at the top": ([{"error": {"message": "m", "code": "c"}}], "m (HTTP 400, code c)", {"code": "c"}),
    "null": ({"error": None, "message": None}, "Status (HTTP 400)", {}),
    "message is no text": ({"error": {"message": {"a": 1}}}, "Status (HTTP 400)", {}),
    "number": (5, "Status (HTTP 400)", {}),
    "JSON text": ("m", "m (HTTP 400)", {}),
    "plain text": (b" no such deployment \n", "no such deployment (HTTP 400)", {}),
    "HTML": (
        b"<!DOCTYPE html><html><head><TITLE>502\n Bad  Gateway</TITLE></head>",
        "502 Bad Gateway (HTTP 400)",
        {},
    ),
    "HTML without title": (b"<html>", "an HTML page instead of an answer of the service (HTTP 400)", {}),
    "empty": (b"", "Status (HTTP 400)", {}),
    "blank": (b" \r\n", "Status (HTTP 400)", {}),
    "no UTF-8": (b"caf\xe9", "caf\ufffd (HTTP 400)", {}),
    "no UTF-8 in JSON": (b'{"message": "caf\xe9"}', "caf\ufffd (HTTP 400)", {}),
    "byte order mark": (b'\xef\xbb\xbf{"message": "m"}', "m (HTTP 400)", {}),
    "deep": (b'{"message": ' + b"[" * 50_000, None or "", {}),
}


@pytest.mark.parametrize("shape", SHAPES)
async def test_each_shape_of_body_is_read(world: World, server: Server, shape: str) -> None:
    body, text, facts = SHAPES[shape]
    server.script(reply(400, body if isinstance(body, bytes) else json.dumps(body)))
    with pytest.raises(errors.BadRequestError) as caught:
        await world.send(world.sender(server.url))
    if text:
        assert str(caught.value) == text
    for name, value in facts.items():
        assert getattr(caught.value, name) == value
    if not isinstance(body, bytes):
        assert caught.value.body == body


async def test_a_typed_body(world: World, server: Server) -> None:
    server.script(json_reply(b'{"error": {"message": "m"}}', 404))
    made = request(parse_error=lambda status, content: ("typed", status, json.loads(content)))
    with pytest.raises(errors.NotFoundError, match=r"^m ") as caught:
        await world.send(world.sender(server.url), made)
    assert caught.value.body == ("typed", 404, {"error": {"message": "m"}})


async def test_long_messages_are_cut_in_print_only(world: World, server: Server) -> None:
    server.script(reply(500, b"x" * 3000))
    with pytest.raises(errors.ServerError) as caught:
        await world.send(world.sender(server.url, max_retries=0))
    assert str(caught.value) == f"{'x' * 500}… (3000 characters) (HTTP 500)"
    assert caught.value.message == caught.value.body == "x" * 3000
    assert len(repr(caught.value)) < 700


async def test_huge_bodies_are_not_read_to_the_end(world: World, server: Server) -> None:
    server.script(reply(400, b"x" * 5_000_000))
    with pytest.raises(errors.BadRequestError) as caught:
        await world.send(world.sender(server.url))
    assert len(caught.value.body) == 1024 * 1024
    assert server.wait_until(lambda s: s.closed == 1)


@pytest.mark.parametrize(
    "name", ["X-Request-ID", "x-dial-trace-id", "apim-request-id", "x-ms-request-id", "request-id"]
)
async def test_names_of_the_request_id(world: World, server: Server, name: str) -> None:
    server.script(reply(400, b"", {name: "r", "Date": "x"}))
    with pytest.raises(APIStatusError) as caught:
        await world.send(world.sender(server.url))
    assert caught.value.request_id == "r"


def all_errors() -> list[type[VeneerError]]:
    return [c for c in vars(errors).values() if inspect.isclass(c) and issubclass(c, VeneerError)]


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.__name__)
def test_errors_can_be_pickled(kind: type[VeneerError]) -> None:
    raw = RawResponse(status_code=400, headers={"a": "b"}, method="GET", url="u", attempts=2, elapsed=0.5, content=b"c")
    details = {
        "status_code": 400,
        "code": "c",
        "type": "t",
        "param": "p",
        "request_id": "r",
        "retry_after": 1.5,
        "headers": {"a": "b"},
        "body": {"x": [1]},
        "response": raw,
    }
    error = kind("message", **details)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        copy = pickle.loads(pickle.dumps(error, protocol))
        assert type(copy) is kind
        assert {name: getattr(copy, name) for name in details} == details
        assert (str(copy), repr(copy), copy.message, copy.args) == (str(error), repr(error), "message", error.args)


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.__name__)
def test_an_error_that_knows_nothing(kind: type[VeneerError]) -> None:
    error = kind("m")
    assert "m" in str(error)
    assert error.headers == {}
    assert [error.status_code, error.code, error.request_id, error.retry_after, error.body, error.response] == [
        None
    ] * 6
    assert kind().message == ""


def test_built_in_relatives() -> None:
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.ClosedError, RuntimeError)
    assert issubclass(APITimeoutError, TimeoutError)
    assert issubclass(APIConnectionError, ConnectionError)
    assert issubclass(errors.DecodeError, ValueError)
    assert issubclass(errors.StreamTruncatedError, ConnectionError)
    assert issubclass(errors.StreamTimeoutError, TimeoutError)


def test_public_names() -> None:
    for kind in all_errors():
        assert getattr(veneer, kind.__name__) is kind
        assert kind.__name__ in veneer.__all__


class OurNotFound(errors.NotFoundError, LookupError):
    pass


class OurTimeout(APITimeoutError):
    pass


async def test_a_provider_has_its_own_classes(world: World, server: Server) -> None:
    own = ErrorTypes([OurNotFound, OurTimeout])
    sender = world.sender(server.url, errors=own, max_retries=0)
    server.script(reply(404))
    with pytest.raises(OurNotFound):
        await world.send(sender)
    server.script(lambda exchange: exchange.hold())
    with pytest.raises(OurTimeout):
        await world.send(sender, timeout=0.05)
    assert own.of_status(400) is errors.BadRequestError


@pytest.mark.parametrize("data", [None, True, [], {}, [[]], {"error": {}}, {"detail": []}, {"error": {"code": {}}}])
def test_details_of_anything(data: Any) -> None:
    assert details_of(data).message is None
    assert details_of(data).code is None


def test_a_body_that_is_no_text_at_all() -> None:
    assert decode_body(bytes(range(256))) is not None
    assert decode_body(b"\0") == "\0"
