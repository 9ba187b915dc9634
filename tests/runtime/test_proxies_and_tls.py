"""Proxies and certificates: the variables of the environment, and what a pool is told."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.server import Server, data, json_reply, reply, sse
from support.surroundings import authority
from support.worlds import KEY, World
from veneer._runtime.errors import APIConnectionError, ConfigurationError

__all__ = ["authority"]


@pytest.fixture
def proxy() -> Iterator[Server]:
    with Server(json_reply(b'"by proxy"')) as made:
        yield made


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("pooled", [False, True])
async def test_variables_name_the_proxy(
    world: World, proxy: Server, monkeypatch: pytest.MonkeyPatch, variable: str, pooled: bool
) -> None:
    monkeypatch.setenv(variable, proxy.url)
    sender = world.sender("http://host.example/p", pool=world.pool() if pooled else None)
    assert await world.send(sender) == "by proxy"
    (received,) = proxy.requests
    assert (received.target, received.headers["host"]) == ("http://host.example/p/a", "host.example")
    assert received.headers["authorization"] == f"Bearer {KEY}"


async def test_a_proxy_without_scheme(world: World, proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"127.0.0.1:{proxy.port}")
    assert await world.send(world.sender("http://host.example")) == "by proxy"


@pytest.mark.parametrize(
    ("no_proxy", "direct"),
    [
        ("127.0.0.1", True),
        ("other.example, 127.0.0.1", True),
        ("*", True),
        ("127.0.0.1:{port}", True),
        ("127.0.0.1:1", False),
        ("other.example", False),
        ("", False),
    ],
)
async def test_exceptions_from_the_proxy(
    world: World, server: Server, proxy: Server, monkeypatch: pytest.MonkeyPatch, no_proxy: str, direct: bool
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", no_proxy.format(port=server.port))
    got = await world.send(world.sender(server.url))
    assert (got == {"ok": True}) == direct
    assert (len(server.requests), len(proxy.requests)) == ((1, 0) if direct else (0, 1))


async def test_subdomains_are_excepted(world: World, proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", ".example.invalid")
    with pytest.raises(APIConnectionError, match="could not connect"):
        await world.send(world.sender("http://a.example.invalid", max_retries=0))
    assert not proxy.requests


async def test_a_pool_ignores_the_environment_when_told_so(
    world: World, server: Server, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    assert await world.send(world.sender(server.url, pool=world.pool(trust_env=False))) == {"ok": True}
    assert not proxy.requests


async def test_a_proxy_of_the_pool(
    world: World, server: Server, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    monkeypatch.setenv("NO_PROXY", "*")
    pool = world.pool(proxy=proxy.url.replace("//", "//user:word@"))
    assert await world.send(world.sender(server.url, pool=pool)) == "by proxy"
    assert proxy.sent("proxy-authorization") == ["Basic dXNlcjp3b3Jk"]
    assert not server.requests


async def test_streams_and_limits_work_through_a_proxy(world: World, proxy: Server) -> None:
    from support.server import hold

    sender = world.sender("http://host.example", pool=world.pool(proxy=proxy.url), max_retries=0)
    proxy.script(sse(data("1", "[DONE]")), hold)
    assert await world.collect(await world.open(sender)) == [1]
    with pytest.raises(TimeoutError):
        await world.send(sender, timeout=0.05)


async def test_a_tunnel_that_the_proxy_refuses(world: World, proxy: Server) -> None:
    proxy.script(reply(407, b"", reason="Proxy Authentication Required"))
    sender = world.sender("https://host.example", pool=world.pool(proxy=proxy.url), max_retries=1)
    with pytest.raises(
        APIConnectionError, match=r"could not connect to https://host.example: 407 Proxy Auth"
    ) as caught:
        await world.send(sender)
    assert [(received.method, received.target) for received in proxy.requests] == [("CONNECT", "host.example:443")] * 2
    assert proxy.sent("authorization") == [None, None]
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("url", ["nonsense", "ftp://host", "", "http://"])
async def test_a_senseless_proxy(world: World, server: Server, url: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy"):
        await world.send(world.sender(server.url, pool=world.pool(proxy=url)))


async def test_a_senseless_proxy_of_the_environment(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "ftp://host.example")
    with pytest.raises(ConfigurationError, match="proxy"):
        await world.send(world.sender(server.url))


async def test_a_socks_proxy_without_the_library_for_it(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    advice = "SOCKS proxy; take another transport" if world.transport == "aiohttp" else r"proxy.*httpx\[socks\]"
    with pytest.raises(ConfigurationError, match=advice):
        await world.send(world.sender(server.url))


# certificates


@pytest.fixture
def secure(authority: Path) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "server.pem")
    with Server(json_reply(), context=context) as made:
        yield made


async def test_an_unknown_authority_is_refused(world: World, secure: Server) -> None:
    with pytest.raises(APIConnectionError, match=r"could not connect to https://127.*(?i:certificate)"):
        await world.send(world.sender(secure.url, max_retries=0))
    assert not secure.requests


async def test_a_variable_names_the_authority(
    world: World, secure: Server, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority / "ca.pem"))
    assert await world.send(world.sender(secure.url)) == {"ok": True}
    assert await world.send(world.sender(secure.url, pool=world.pool())) == {"ok": True}
    with pytest.raises(APIConnectionError):
        await world.send(world.sender(secure.url, pool=world.pool(trust_env=False), max_retries=0))


def _options(authority: Path) -> dict[str, Any]:
    return {
        "path": str(authority / "ca.pem"),
        "path object": authority / "ca.pem",
        "context": ssl.create_default_context(cafile=str(authority / "ca.pem")),
        "none at all": False,
    }


@pytest.mark.parametrize("verify", ["path", "path object", "context", "none at all"])
async def test_a_pool_is_told_whom_to_trust(world: World, secure: Server, authority: Path, verify: str) -> None:
    sender = world.sender(secure.url, pool=world.pool(verify=_options(authority)[verify]))
    secure.script(json_reply(), sse(data("1", "[DONE]")))
    assert await world.send(sender) == {"ok": True}
    assert await world.collect(await world.open(sender)) == [1]
    assert secure.connections == 1


async def test_limits_and_cut_connections_under_tls(world: World, secure: Server, authority: Path) -> None:
    from support.server import close, drip

    sender = world.sender(secure.url, pool=world.pool(verify=authority / "ca.pem"), max_retries=0)
    secure.script(close, drip(b"HTTP/1.1 200 OK\r\nX: 1234567890\r\n\r\n"), sse(data("1"), then="close"))
    with pytest.raises(APIConnectionError, match="lost the connection"):
        await world.send(sender)
    with pytest.raises(TimeoutError):
        await world.send(sender, timeout=0.1)
    events, error = await world.partly(await world.open(sender))
    assert events == [1]
    assert isinstance(error, ConnectionError)


@pytest.mark.parametrize("option", ["verify", "cert"])
async def test_a_missing_file_is_named(world: World, server: Server, option: str) -> None:
    sender = world.sender("https://127.0.0.1:1", pool=world.pool(**{option: "/no/such/file.pem"}))
    with pytest.raises(ConfigurationError, match=r"/no/such/file\.pem"):
        await world.send(sender)
