"""Errors: their classes, what they know, and azure-core's classes where a program has loaded them."""

from __future__ import annotations

import pickle
import sys
import types
from typing import Any

import pytest

import veneer
from azure_inference.worlds import World
from support.server import Server, close, closed_port, hold, json_reply, reply
from veneer.azure_inference import exceptions


@pytest.mark.parametrize(
    ("model", "cls", "status", "code", "message"),
    [
        ("content-filter", exceptions.BadRequestError, 400, "content_filter", "The response was filtered due to"),
        ("content-filter-flat", exceptions.BadRequestError, 400, "content_filter", "The response was filtered"),
        ("unsupported", exceptions.UnprocessableEntityError, 422, "parameter_not_supported", "One of the parameters"),
        ("not-found", exceptions.ResourceNotFoundError, 404, None, "NOT FOUND"),
        ("status-401", exceptions.ClientAuthenticationError, 401, "401", "The server answered 401."),
        ("status-403", exceptions.PermissionDeniedError, 403, "403", "The server answered 403."),
        ("status-405", exceptions.HttpStatusError, 405, "405", "The server answered 405."),
        ("status-409", exceptions.ResourceExistsError, 409, "409", "The server answered 409."),
        ("status-429", exceptions.RateLimitError, 429, "429", "The server answered 429."),
        ("status-500", exceptions.ServerError, 500, "500", "The server answered 500."),
        ("html-503", exceptions.ServerError, 503, None, "503 Error"),
    ],
)
async def test_status_errors(world: World, model: str, cls: type, status: int, code: str | None, message: str) -> None:
    error = await world.failure(lambda: world.chat(world.client(model=model, retry_total=0)))
    assert type(error) is cls
    assert isinstance(error, exceptions.HttpResponseError | veneer.APIStatusError)
    assert error.status_code == status
    assert error.message.startswith(message)
    assert (error.error.code if code else error.error) == code
    assert error.reason
    assert error.response.status_code == status
    assert error.response.text() == error.response.text
    assert error.response.headers["X-Request-ID"] == error.request_id


async def test_what_the_content_filter_found(world: World) -> None:
    error = await world.failure(lambda: world.chat(world.client(model="content-filter")))
    assert error.error.innererror.code == "ResponsibleAIPolicyViolation"
    assert error.error.innererror.content_filter_result.violence.filtered is True
    assert error.error.innererror["content_filter_result"]["violence"] == {"filtered": True, "severity": "medium"}


async def test_a_refused_key(world: World) -> None:
    for url in (world.azure.base_url, world.azure.openai_url):
        error = await world.failure(lambda url=url: world.chat(world.client(url, "wrong-key-1234")))
        assert isinstance(error, exceptions.ClientAuthenticationError)
        assert "wrong-key-1234" not in str(error)
    assert "Access denied" in error.error.message


async def test_a_message_without_a_code_is_an_error_too(world: World) -> None:
    error = await world.failure(lambda: world.chat(world.client(None, "wrong-key-1234")))
    assert error.error.code is None
    assert error.error.message.startswith("Auth token validation failed")


async def test_nobody_there(world: World) -> None:
    client = world.client(f"http://127.0.0.1:{closed_port()}", retry_total=0)
    error = await world.failure(lambda: world.chat(client))
    assert type(error) is exceptions.ServiceRequestError


async def test_a_connection_that_breaks_and_one_that_stays_silent(world: World, server: Server) -> None:
    server.script(close, hold)
    client = world.client(server.url)
    assert type(await world.failure(lambda: world.chat(client))) is exceptions.ServiceResponseError
    late = await world.failure(lambda: world.chat(client, read_timeout=0.05))
    assert type(late) is exceptions.ServiceResponseTimeoutError


async def test_redirects_and_not_modified(world: World, server: Server) -> None:
    server.script(reply(307, b"", {"Location": "http://other.invalid/"}), reply(304, b""))
    client = world.client(server.url)
    assert type(await world.failure(lambda: world.chat(client))) is exceptions.RedirectError
    assert type(await world.failure(lambda: world.chat(client))) is exceptions.ResourceNotModifiedError


@pytest.fixture
def azure_core(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """A stand-in for `azure.core.exceptions` with the traits that matter: its constructors, its hierarchy."""
    module = types.ModuleType("azure.core.exceptions")

    class AzureError(Exception):
        def __init__(self, message: Any, *args: Any, **kwargs: Any) -> None:
            self.message = f"azure-core's {message}"
            self.error = None
            super().__init__(self.message)

    def derived(name: str, base: type) -> type:
        made = type(name, (base,), {})
        setattr(module, name, made)
        return made

    module.AzureError = AzureError  # type: ignore[attr-defined]  # a module made on the fly
    http_error = derived("HttpResponseError", AzureError)
    for name in ("ResourceNotFoundError", "ClientAuthenticationError", "ResourceExistsError", "DecodeError"):
        derived(name, http_error)
    derived("IncompleteReadError", module.DecodeError)
    for name in ("ServiceRequestError", "ServiceResponseError"):
        derived(name.replace("Error", "TimeoutError"), derived(name, AzureError))
    monkeypatch.setitem(sys.modules, "azure.core.exceptions", module)
    return module


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("status-404", "ResourceNotFoundError"),
        ("status-401", "ClientAuthenticationError"),
        ("status-409", "ResourceExistsError"),
        ("status-429", "HttpResponseError"),
        ("error-midstream", "HttpResponseError"),
        ("no-done", "IncompleteReadError"),
    ],
)
async def test_clauses_for_azure_cores_classes_catch(world: World, azure_core: Any, model: str, name: str) -> None:
    async def ask() -> None:
        answer = await world.chat(world.client(model=model, retry_total=0), "a b c d", stream="-4" not in model)
        await world.collect(answer)

    error = await world.failure(ask)
    assert isinstance(error, getattr(azure_core, name))
    assert isinstance(error, azure_core.AzureError)
    assert isinstance(error, exceptions.AzureError | veneer.VeneerError)
    assert not error.message.startswith("azure-core's")
    assert type(error).__name__ in exceptions.__all__
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert (copy.message, copy.status_code, copy.code) == (error.message, error.status_code, error.code)
    assert (copy.error and copy.error.code) == (error.error and error.error.code)


async def test_transport_errors_are_azure_cores_too(world: World, azure_core: Any, server: Server) -> None:
    client = world.client(f"http://127.0.0.1:{closed_port()}", retry_total=0)
    assert isinstance(await world.failure(lambda: world.chat(client)), azure_core.ServiceRequestError)
    server.script(close)
    lost = await world.failure(lambda: world.chat(world.client(server.url)))
    assert isinstance(lost, azure_core.ServiceResponseError)
    assert isinstance(lost, ConnectionError)
    assert pickle.loads(pickle.dumps(lost)).message == lost.message


async def test_without_azure_core_errors_can_be_pickled(world: World, server: Server) -> None:
    server.script(json_reply('{"error": {"code": "x", "message": "y"}}', 400))
    error = await world.failure(lambda: world.chat(world.client(server.url)))
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is exceptions.BadRequestError
    assert (copy.error.code, copy.response.text(), str(copy)) == ("x", error.response.text(), str(error))
