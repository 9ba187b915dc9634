"""All four providers' clients take `transport`, and what it says is what carries their requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from veneer import AsyncClientPool, ClientPool
from veneer._runtime.errors import ConfigurationError
from veneer._runtime.pool import _PoolOptions
from veneer.testing import Emulator

NAMES = ["direct", "httpcore", "httpx2", "aiohttp"]


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as made:
        yield made


def dial(server: Emulator, kind: str, **options: Any) -> tuple[Any, Any]:
    from veneer.dial import AsyncDial, Dial

    made: Any = (AsyncDial if kind == "async" else Dial)(
        base_url=server.dial.base_url, api_key=server.dial.api_key, **options
    )
    return made, made.my_bucket


def dify(server: Emulator, kind: str, **options: Any) -> tuple[Any, Any]:
    from veneer.dify import AsyncChatClient, ChatClient

    made: Any = (AsyncChatClient if kind == "async" else ChatClient)(
        server.dify.api_key, server.dify.base_url, **options
    )
    return made, lambda: made.get_application_parameters(user="someone")


def aleph_alpha(server: Emulator, kind: str, **options: Any) -> tuple[Any, Any]:
    from veneer.aleph_alpha import AsyncClient, Client

    emulated = server.aleph_alpha
    made: Any = (AsyncClient if kind == "async" else Client)(token=emulated.token, host=emulated.base_url, **options)
    return made, made.get_version


def azure_inference(server: Emulator, kind: str, **options: Any) -> tuple[Any, Any]:
    from veneer.azure_inference import ChatCompletionsClient, aio
    from veneer.azure_inference.credentials import AzureKeyCredential

    emulated = server.azure_inference
    made: Any = (aio.ChatCompletionsClient if kind == "async" else ChatCompletionsClient)(
        emulated.base_url, AzureKeyCredential(emulated.api_key), **options
    )
    return made, made.get_model_info


CLIENTS = [dial, dify, aleph_alpha, azure_inference]


def pool_of(client: Any) -> _PoolOptions:
    pool: _PoolOptions = client._sender._pool
    return pool


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("make", CLIENTS)
async def test_a_client_is_told_who_makes_connections(server: Emulator, make: Any, kind: str, name: Any) -> None:
    if (kind, name) == ("sync", "aiohttp"):
        with pytest.raises(ConfigurationError, match="for async clients only"):
            make(server, kind, transport=name)
        return
    client, call = make(server, kind, transport=name)
    assert pool_of(client)._network.transport == name
    assert await call() if kind == "async" else call()
    await client.close() if kind == "async" else client.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("make", CLIENTS)
async def test_clients_of_a_pool_take_its_transport(server: Emulator, make: Any, kind: str) -> None:
    pool: Any = (AsyncClientPool if kind == "async" else ClientPool)(transport="httpcore")
    client, call = make(server, kind, pool=pool)
    assert pool_of(client) is pool
    assert await call() if kind == "async" else call()
    with pytest.raises(ConfigurationError, match="transport is a matter of the pool"):
        make(server, kind, pool=pool, transport="httpcore")
    with pytest.raises(ConfigurationError, match="there are direct, httpcore, aiohttp, httpx2"):
        make(server, kind, transport="requests")
    await pool.aclose() if kind == "async" else pool.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_options_of_connections_keep_the_transport(server: Emulator, kind: str) -> None:
    for make, options in ((aleph_alpha, {"verify_ssl": False}), (azure_inference, {"use_env_settings": False})):
        client, call = make(server, kind, transport="httpcore", **options)
        assert pool_of(client)._network.transport == "httpcore"
        assert await call() if kind == "async" else call()
        await client.close() if kind == "async" else client.close()


@pytest.mark.parametrize("transport", [object(), 1])
def test_azure_cores_transports_are_refused_as_before(server: Emulator, transport: Any) -> None:
    with pytest.raises(TypeError, match="transport belongs to azure-core's pipeline"):
        azure_inference(server, "sync", transport=transport)


def test_a_call_of_azures_takes_no_transport(server: Emulator) -> None:
    client, _ = azure_inference(server, "sync")
    with pytest.raises(TypeError, match="transport belongs to azure-core's pipeline"):
        client.get_model_info(transport="httpcore")
    client.close()
