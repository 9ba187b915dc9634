"""Proxies and certificates that the environment names, for every provider: in a client of its own and in a pool."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any

import pytest

from matrix.cells import KEY
from matrix.providers import PROVIDERS, TEXT, Provider, Use
from support.server import Server, raw
from support.surroundings import authority
from veneer._runtime.pool import AsyncClientPool, ClientPool

__all__ = ["authority"]

every_provider = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
both_worlds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
with_and_without = pytest.mark.parametrize("pooled", [False, True], ids=["own", "pool"])


def ask(provider: Provider, is_async: bool, pooled: bool, url: str) -> Any:
    """The text of a plain call's answer."""
    use = provider.uses["call"]
    assert isinstance(use, Use)

    async def main() -> Any:
        pool: Any = (AsyncClientPool if is_async else ClientPool)() if pooled else None
        client = provider.client(is_async, url, KEY, timeout=5, max_retries=0, **({"pool": pool} if pooled else {}))
        result = use.act(client, Path(), {})
        text = use.read(await result if is_async else result)
        for thing in filter(None, (client, pool)):
            closing = thing.close()
            if is_async:
                await closing
        return text

    return asyncio.run(main())


def good(provider: Provider) -> Any:
    use = provider.uses["call"]
    assert isinstance(use, Use)
    return raw(use.good, then="keep")


@every_provider
@both_worlds
@with_and_without
def test_variables_name_the_proxy(
    provider: Provider, is_async: bool, pooled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(good(provider)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        assert ask(provider, is_async, pooled, "http://host.example") == TEXT
        assert proxy.requests[0].target.startswith("http://host.example/")


@every_provider
@both_worlds
@with_and_without
def test_a_variable_names_the_authority(
    provider: Provider, is_async: bool, pooled: bool, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "server.pem")
    with Server(good(provider), context=context) as server:
        with pytest.raises(provider.root, match=r"could not connect.*(?i:certificate)"):
            ask(provider, is_async, pooled, server.url)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority / "ca.pem"))
        assert ask(provider, is_async, pooled, server.url) == TEXT
