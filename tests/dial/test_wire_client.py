"""The clients send the transcribed requests and understand the transcribed answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from dial import wire_calls_inference as inference
from dial import wire_calls_platform as platform
from dial import wire_calls_sharing, wire_calls_storage
from dial.worlds import World
from support import server as play
from support.server import Server
from veneer import VeneerError
from veneer.dial import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DialException,
    DialStatusError,
    EtagMismatchError,
    InvalidDialURLError,
    PermissionDeniedError,
    RateLimitError,
    ResourceNotFoundError,
    ServerError,
    StreamEventError,
    UnprocessableEntityError,
)
from wire import Exchange, events, load

EXCHANGES = [
    exchange.filled(
        bucket="B0c7d",
        api_key="key-1",
        bearer_token="token-1",
        admin_token="token-2",
        per_request_key="key-2",
        invitation="5pxg",
        publication="0123",
        notification="n1",
    )
    for exchange in load("dial")
]
STATUSES = {
    304: DialStatusError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: ResourceNotFoundError,
    405: DialStatusError,
    409: ConflictError,
    412: EtagMismatchError,
    415: DialStatusError,
    422: UnprocessableEntityError,
    424: DialStatusError,
    429: RateLimitError,
    500: ServerError,
    502: ServerError,
    503: ServerError,
}
# The clients never send these requests; they still have to understand the answers.
NEVER_SENT = {
    "unknown_path": "no method asks for it",
    "unknown_method": "no method asks for it",
    "chat_not_json": "what is sent is JSON",
    "chat_wrong_type": "messages are always there",
    "upload_no_multipart": "uploads are multipart",
    **wire_calls_storage.NEVER_SENT,
    **wire_calls_sharing.NEVER_SENT,
}
# The clients refuse to send these.
REFUSED = {"upload_folder", "download_folder", *wire_calls_storage.REFUSED}
PLAIN = [e for e in EXCHANGES if e.name not in NEVER_SENT and e.name not in REFUSED]

HEADER_PARAMETERS = {
    "x_conversation_id": "conversation_id",
    "x_job_title": "job_title",
    "x_dial_cache_policy": "cache_policy",
}


# requests


def call_of(client: Any, exchange: Exchange) -> Callable[[], Any]:
    """The public call that sends an exchange's request."""
    given = dict(exchange.arguments)
    options: dict[str, Any] = {"extra_headers": unusual_headers(exchange)}
    url = f"files/{given.pop('bucket', '')}/{quote(given.pop('path', ''))}"
    match = {f"etag_{name}": given.pop(name) for name in ("if_match", "if_none_match") if name in given}
    match |= options
    if exchange.name in NEVER_SENT:
        return lambda: client.my_bucket()
    if (call := wire_calls_storage.call_of(client, exchange, options)) is not None:
        return call
    if exchange.operation in wire_calls_sharing.METHODS:
        return wire_calls_sharing.call_of(client, exchange, options)
    if exchange.operation in platform.CALLS:
        return lambda: platform.CALLS[exchange.operation or ""](client, exchange, options)
    match exchange.operation:
        case "get_bucket":
            return lambda: client.my_bucket(**options)
        case "list_deployments":
            return lambda: client.deployments.list(**options)
        case "get_deployment":
            return lambda: client.deployments.get(given["deployment_name"], **options)
        case "list_applications":
            return lambda: client.application.list(**options)
        case "get_application":
            return lambda: client.application.get(given["application_name"], **options)
        case "upload_file":
            found = re.search(rb'filename="([^"]*)"', exchange.request.body)
            name = found[1].decode() if found else "x"
            file = (name, given.pop("content", "x").encode(), given.pop("content_type", "text/plain"))
            assert not given
            return lambda: client.files.upload(url, file, **match)
        case "download_file":
            return lambda: client.files.download(url, **match)
        case "delete_file":
            return lambda: client.files.delete(url, **match)
        case "get_file_metadata":
            return lambda: client.files.metadata(url, **given, **options)
        case "send_chat_completion":
            parameters = {HEADER_PARAMETERS.get(name, name): value for name, value in given.items()}
            parameters |= parameters.pop("body")
            return lambda: client.chat.completions.create(**parameters, **options)
    if exchange.operation in inference.CALLS:
        return inference.call_of(client, exchange, options)
    raise AssertionError(f"no method is known for {exchange.operation}")


def unusual_headers(exchange: Exchange) -> dict[str, str | None]:
    """Headers that need help: no credential at all, other schemes, an Accept that is rare."""
    sent = exchange.request.headers
    out: dict[str, str | None] = {}
    if "accept" in sent:
        out["Accept"] = sent["accept"]
    if not bearer_of(exchange) and "api-key" not in sent:
        out["Api-Key"] = None
        out["Authorization"] = sent.get("authorization")
    return out


def bearer_of(exchange: Exchange) -> str | None:
    scheme, _, token = exchange.request.headers.get("authorization", "").partition(" ")
    return token if scheme == "Bearer" else None


def client_of(world: World, server: Server, exchange: Exchange) -> Any:
    key, token = exchange.request.headers.get("api-key"), bearer_of(exchange)
    if key is None and token is None:
        key = "unused"
    return world.client(f"{server.url}/gate/way", api_key=key, bearer_token=token, max_retries=0)


def replay(exchange: Exchange) -> play.Behaviour:
    """Send the transcribed answer, a stream in pieces that have nothing to do with its events."""
    answer = exchange.answer
    body = answer.body.removesuffix(b"*") or b"text" if answer.body.endswith(b"*") else answer.body

    def behave(on: play.Exchange) -> None:
        headers = {name: value for name, value in answer.plain_headers.items() if name != "content-length"}
        if answer.headers.get("content-length") == "-":
            on.head(answer.status, {**headers, "transfer-encoding": "chunked"})
            for start in range(0, len(body), 37):
                on.chunk(body[start : start + 37])
            on.end()
        else:
            on.head(answer.status, {**headers, "content-length": str(len(body))})
            on.send(body)

    return behave


async def outcome(world: World, call: Callable[[], Any]) -> tuple[Any, list[Any], Any]:
    """Result, items of a stream, error."""
    try:
        result = await world(call())
    except VeneerError as error:
        return None, [], error
    if hasattr(result, "__next__") or hasattr(result, "__anext__"):
        items, error = await world.partly(result)
        return result, items, error
    return result, [], None


@pytest.mark.parametrize("exchange", PLAIN, ids=str)
async def test_client_sends_what_was_transcribed(world: World, server: Server, exchange: Exchange) -> None:
    server.script(replay(exchange))
    await outcome(world, call_of(client_of(world, server, exchange), exchange))

    (request,) = server.requests
    wanted = exchange.request
    assert (request.method, request.target) == (wanted.method, f"/gate/way{wanted.target}")
    body = request.body
    for name, value in wanted.headers.items():
        found = request.headers.get(name, "-")
        if "boundary=" in value:
            kind, _, boundary = found.partition("; boundary=")
            assert kind == "multipart/form-data"
            assert boundary.encode() not in wanted.body
            body = body.replace(boundary.encode(), b"BOUNDARY")
        else:
            assert (name, found) == (name, value)
    for name in ("api-key", "authorization"):
        assert (name in request.headers) == (name in wanted.headers)
    if "json" in wanted.headers.get("content-type", ""):
        assert json.loads(body) == wanted.json()
    else:
        assert body == wanted.body
    assert request.headers["user-agent"].startswith("veneer/")
    assert request.headers["accept"]


@pytest.mark.parametrize("name", sorted(REFUSED))
async def test_client_refuses_to_send_what_cannot_work(world: World, server: Server, name: str) -> None:
    exchange = next(e for e in EXCHANGES if e.name == name)
    _, _, error = await outcome(world, call_of(client_of(world, server, exchange), exchange))
    assert isinstance(error, InvalidDialURLError)
    assert server.connections == 0


# answers


@pytest.mark.parametrize("exchange", [e for e in EXCHANGES if e.answer.status < 300 and e.name not in REFUSED], ids=str)
async def test_client_understands_answers(world: World, server: Server, exchange: Exchange) -> None:
    server.script(replay(exchange))
    client = client_of(world, server, exchange)
    result, items, error = await outcome(world, call_of(client, exchange))

    answer = exchange.answer
    if exchange.operation in inference.CALLS:
        inference.check(exchange, result, items, error)
        return
    if exchange.operation in wire_calls_sharing.METHODS:
        wire_calls_sharing.check(exchange, result, items, error)
        return
    if answer.is_stream:
        expected = [event for event in events(answer.body) if isinstance(event, dict)]
        chunks = [event for event in expected if "error" not in event]
        assert [item.to_dict() for item in items] == chunks
        check_event_error(error, [event["error"] for event in expected if "error" in event])
        return
    assert error is None
    match exchange.operation:
        case "get_bucket":
            assert result == answer.json()["bucket"]
        case "list_deployments" | "list_applications":
            assert [entry.to_dict() for entry in result] == answer.json()["data"]
        case "delete_file":
            assert result is None
        case "download_file":
            assert await world.content(result) == answer.body
            assert result.content_type == answer.headers["content-type"]
            assert result.etag == answer.headers["etag"]
        case "download_code_file":
            assert await world.content(result) == answer.body
        case operation if operation in platform.CALLS:
            platform.check(exchange, result, items)
        case "download_skill" | "download_skill_file":
            assert await world.content(result) == answer.body.removesuffix(b"*")
        case _ if not answer.body:
            assert result is None or result == answer.headers["etag"]
        case _:
            assert result.to_dict() == answer.json()


def check_event_error(error: Any, expected: list[dict[str, Any]]) -> None:
    if not expected:
        assert error is None
        return
    (told,) = expected
    assert isinstance(error, StreamEventError)
    assert error.message == told["message"]
    for name in ("type", "param", "code", "display_message"):
        assert getattr(error, name) == told.get(name)
    assert error.status_code == int(told["code"])
    assert error.response.status_code == 200


@pytest.mark.parametrize(
    "exchange", [e for e in EXCHANGES if e.answer.status >= 300 and e.name not in REFUSED], ids=str
)
async def test_client_understands_refusals(world: World, server: Server, exchange: Exchange) -> None:
    server.script(replay(exchange))
    result, items, error = await outcome(world, call_of(client_of(world, server, exchange), exchange))
    assert (result, items) == (None, [])
    assert isinstance(error, DialException)
    answer = exchange.answer
    wanted = STATUSES[answer.status]
    assert (type(error), error.status_code) == (wanted, answer.status)

    body, kind = answer.body.decode(), answer.headers.get("content-type", "")
    if "json" in kind:
        told = json.loads(body).get("error") or {"message": json.loads(body)["detail"]}
        assert error.message == told["message"]
        for name in ("type", "param", "code", "display_message"):
            assert getattr(error, name) == told.get(name)
    elif "html" in kind:
        title = re.search("<title>(.*)</title>", body)
        assert title is None or error.message == title[1]
    elif body.endswith("*"):
        assert error.message.startswith(body[:-1])
    else:
        assert error.message == (body or "Status"), "the server's words, else the status line's"
    assert str(answer.status) in str(error)
    asked = answer.headers.get("retry-after")
    assert error.retry_after == (None if asked is None else float(asked))
    for name, value in answer.plain_headers.items():
        assert error.headers[name] == value


def test_every_exchange_is_used() -> None:
    names = {exchange.name for exchange in EXCHANGES}
    assert len(names) == len(EXCHANGES) >= 85
    assert names >= NEVER_SENT.keys() | REFUSED
    assert {e.name for e in PLAIN} == names - NEVER_SENT.keys() - REFUSED
    assert {e.answer.status for e in EXCHANGES} - {200, 202, 204} <= STATUSES.keys()


def test_every_operation_has_a_method() -> None:
    from veneer_generated.dial.api import OPERATIONS

    assert {e.operation for e in PLAIN} >= set(OPERATIONS)
