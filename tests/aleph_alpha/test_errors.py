"""Errors as users of aleph-alpha-client catch them, each one also of veneer's tree."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import veneer
from aleph_alpha.worlds import World, chat, failure
from support import server as play
from support.server import Server
from veneer.aleph_alpha import AlephAlphaError, AlephAlphaStatusError, BusyError, QuotaError, ServerTimeoutError
from veneer.aleph_alpha.errors import raise_for_status
from veneer.testing.aleph_alpha import AlephAlphaEmulator

CAUGHT = {
    400: (ValueError, veneer.BadRequestError),
    401: (PermissionError, veneer.AuthenticationError),
    402: (QuotaError, veneer.APIStatusError),
    403: (RuntimeError, veneer.PermissionDeniedError),
    404: (RuntimeError, veneer.NotFoundError),
    408: (TimeoutError, ServerTimeoutError),
    409: (RuntimeError, veneer.ConflictError),
    412: (RuntimeError, veneer.PreconditionFailedError),
    413: (RuntimeError, AlephAlphaStatusError),
    422: (RuntimeError, veneer.UnprocessableEntityError),
    429: (RuntimeError, veneer.RateLimitError),
    500: (RuntimeError, veneer.ServerError),
    502: (RuntimeError, veneer.ServerError),
    503: (BusyError, veneer.ServerError),
    504: (RuntimeError, veneer.ServerError),
}


@pytest.mark.parametrize("status", CAUGHT)
@pytest.mark.parametrize("how", ["chat", "chat_with_streaming"])
async def test_a_status_is_the_error_that_its_users_catch(world: World, status: int, how: str) -> None:
    client = world.client(total_retries=0)
    error: Any = await failure(world, lambda: getattr(client, how)(chat(f"status-{status}")))
    builtin, ours = CAUGHT[status]
    assert isinstance(error, builtin)
    assert isinstance(error, ours)
    assert isinstance(error, AlephAlphaError | veneer.VeneerError)
    assert error.args == (status, f'{{"error": "status {status}", "code": "STATUS_{status}"}}')
    assert (error.status_code, error.code) == (status, f"STATUS_{status}")
    assert str(error).startswith(f"status {status} (HTTP {status}")


@pytest.mark.parametrize("status", [400, 403, 408, 503])
def test_only_the_builtin_of_its_status_catches_an_error(status: int) -> None:
    with pytest.raises(AlephAlphaError) as caught:
        raise_for_status(status, "text")
    kinds = {ValueError: 400, PermissionError: 401, RuntimeError: 403, TimeoutError: 408}
    assert [wanted for kind, wanted in kinds.items() if isinstance(caught.value, kind)] == (
        [] if status == 503 else [status]
    )
    assert caught.value.args == (status, "text")


def test_what_is_no_error_raises_nothing() -> None:
    raise_for_status(200, "fine")


@pytest.mark.parametrize("made", [BusyError(503, "busy"), QuotaError(402, "no money"), AlephAlphaStatusError()])
def test_errors_can_be_made_copied_and_pickled(made: AlephAlphaStatusError) -> None:
    for other in (copy.copy(made), pickle.loads(pickle.dumps(made))):
        assert type(other) is type(made)
        assert (other.args, other.status_code, other.message) == (made.args, made.status_code, made.message)


async def test_what_a_proxy_answers_is_told_as_it_is(world: World) -> None:
    client = world.client(total_retries=0)
    error: Any = await failure(world, lambda: client.chat(chat("plain-503")))
    assert isinstance(error, BusyError)
    assert error.args == (503, "no available server")
    assert error.code is None
    error = await failure(world, lambda: client.chat(chat("plain-429")))
    assert error.args == (429, "Too many requests")


async def test_a_model_that_cannot_chat_and_one_that_is_unknown_say_so(world: World) -> None:
    client = world.client()
    error: Any = await failure(world, lambda: client.chat(chat("luminous-base")))
    assert isinstance(error, ValueError)
    assert error.code == "MISSING_CAPABILITY"
    error = await failure(world, lambda: client.chat(chat("nobody")))
    assert error.code == "UNKNOWN_MODEL"
    assert error.body.error == "The model nobody is unknown."


async def test_a_wrong_token_is_a_permission_error_that_does_not_show_it(world: World) -> None:
    client = world.client(token="sk-not-a-token")
    error = await failure(world, client.models)
    assert isinstance(error, PermissionError)
    assert "sk-not-a-token" not in f"{error} {error!r} {error.args}"


async def test_a_token_that_the_server_repeats_is_hidden(world: World, server: Server) -> None:
    server.script(play.json_reply('{"error": "bad token sk-secret-1", "code": "X"}', 401))
    client = world.client(server.url, token="sk-secret-1")
    error = await failure(world, client.models)
    assert error.args == (401, '{"error": "bad token ***", "code": "X"}')
    assert "sk-secret-1" not in f"{error} {error!r}"


async def test_a_busy_model_is_asked_again(world: World, service: AlephAlphaEmulator) -> None:
    answer = await world(world.client().chat(chat("busy-3")))
    assert answer.message.content == "Hello you"
    assert world.sleeps == [0.5, 1.0, 2.0]
    assert len(service.requests) == 4


async def test_it_is_not_asked_more_often_than_wanted(world: World, service: AlephAlphaEmulator) -> None:
    error = await failure(world, lambda: world.client(total_retries=2).chat(chat("busy-9")))
    assert isinstance(error, BusyError)
    assert len(service.requests) == 3


async def test_nobody_there_is_a_connection_error(world: World) -> None:
    client = world.client(f"http://127.0.0.1:{play.closed_port()}", total_retries=0)
    assert isinstance(await failure(world, client.models), ConnectionError)


@pytest.mark.parametrize(
    "wait", [lambda c: c.get_version(timeout=0.05), lambda c: c.chat(chat(), timeout=0.05)], ids=["GET", "POST"]
)
async def test_a_time_limit_is_a_timeout_error(world: World, server: Server, wait: Callable[[Any], Any]) -> None:
    server.script(play.hold)
    client = world.client(server.url, total_retries=0)
    assert isinstance(await failure(world, lambda: wait(client)), TimeoutError)
