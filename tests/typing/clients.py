"""What users write to make clients and pools, and to handle errors."""

import ssl
from typing import assert_type

import httpx

import veneer
from veneer.dial import (
    AsyncDial,
    AsyncDialClientPool,
    Dial,
    DialClientPool,
    DialException,
    RateLimitError,
    RetryPolicy,
    StreamEventError,
)


def token() -> str:
    return "token"


async def awaited_token() -> str:
    return "token"


class Source:
    def get_token(self, *scopes: str) -> str:
        return "token"


def clients(context: ssl.SSLContext) -> None:
    Dial()
    Dial(base_url="https://dial.example.com", api_key="key", timeout=None, max_retries=0, headers={"A": "b"})
    Dial(base_url="https://dial.example.com", bearer_token=token, retry=RetryPolicy())
    Dial(bearer_token=Source(), timeout=httpx.Timeout(5.0), http_client=httpx.Client())
    with Dial(api_key=lambda: "key", pool=veneer.ClientPool(verify=context, proxy="http://proxy:3128")) as client:
        assert_type(client, Dial)
        assert_type(client.base_url, str)
        assert_type(client.is_dial_url("https://dial.example.com/v1/files"), bool)


async def async_clients() -> None:
    AsyncDial(api_key="key", http_client=httpx.AsyncClient())
    AsyncDial(bearer_token=token)
    AsyncDial(bearer_token=Source(), pool=veneer.AsyncClientPool(trust_env=False))
    async with AsyncDial(bearer_token=awaited_token, event_timeout=None) as client:
        assert_type(client, AsyncDial)
    await client.close()


async def pools() -> None:
    with DialClientPool(connection_limits=httpx.Limits(max_connections=5)) as pool:
        assert_type(pool, DialClientPool)
        assert_type(pool.create_client(base_url="https://dial.example.com", api_key=token, timeout=3), Dial)
        Dial(pool=pool)
    async with AsyncDialClientPool() as async_pool:
        assert_type(async_pool.create_client(bearer_token=awaited_token), AsyncDial)


def errors(client: Dial) -> None:
    try:
        client.deployments.list()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.status_code == 429, bool)
    except StreamEventError as error:
        assert_type(error.display_message, str | None)
    except DialException as error:
        assert_type(error.code, str | None)
        assert_type(error.request_id, str | None)
        assert_type(error.message, str)
        str((error.headers.get("date"), error.body))
    except veneer.VeneerError as error:
        assert_type(error.message, str)
    except (ValueError, TimeoutError, ConnectionError):
        pass
