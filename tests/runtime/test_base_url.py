"""Base URLs: what is taken, what is refused, and that nothing of it gets lost."""

from __future__ import annotations

from typing import Any

import pytest

from support.server import Server
from support.worlds import World, request
from veneer._runtime.errors import ConfigurationError
from veneer._runtime.wire import check_base_url, origin_of


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (None, "is missing"),
        ("", "is missing"),
        ("  ", "is missing"),
        (3, "is missing"),
        ("host.example", "must begin with http:// or https://"),
        ("host.example:8080/x", "must begin with http:// or https://"),
        ("/path", "must begin with http:// or https://"),
        ("//host.example", "must begin with http:// or https://"),
        ("ftp://host.example", "must begin with http:// or https://"),
        ("file:///etc", "must begin with http:// or https://"),
        ("http://", "must begin with http:// or https://"),
        ("http:///path", "must begin with http:// or https://"),
        ("http://:8080", "must begin with http:// or https://"),
        ("http://host:port", "is no URL"),
        ("http://host:99999", "is no URL"),
        ("http://host:-1", "is no URL"),
        ("http://[::1", "is no URL"),
        ("http://a..b", "is no URL"),
        (f"http://{'a' * 64}.example", "is no URL"),
        ("http://user:word@host", "user name or password"),
        ("http://user@host", "user name or password"),
        ("http://@host", "user name or password"),
        ("http://host/?a=1", "query or fragment"),
        ("http://host/?", "query or fragment"),
        ("http://host#", "query or fragment"),
        ("http://host/#x", "query or fragment"),
        ("http://ho st", "blank or control"),
        ("http://host/a b", "blank or control"),
        ("http://host/a\nb", "blank or control"),
        ("http://host/\x7f", "blank or control"),
        ("http://bücher.example", "not ASCII"),
        ("http://host/ü", "not ASCII"),
        ("http://host\\evil.example", "is no URL"),
    ],
)
def test_refused(given: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^base_url.*{problem}") as caught:
        check_base_url(given)
    assert "word" not in str(caught.value).replace("password", "")


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://host.example", "https://host.example"),
        (" https://host.example/ ", "https://host.example"),
        ("http://host/a/b///", "http://host/a/b"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("HTTP://Host", "HTTP://Host"),
        ("http://host/a%20b", "http://host/a%20b"),
    ],
)
def test_taken(given: str, url: str) -> None:
    assert check_base_url(given) == url


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://Host/a?b", "http://host"),
        ("http://host:80", "http://host"),
        ("https://host:443/", "https://host"),
        ("https://host:80", "https://host:80"),
        ("HTTPS://[::1]:8443/x", "https://[::1]:8443"),
        ("http://user:word@host/", "http://host"),
    ],
)
def test_origins(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize("prefix", ["", "/", "/p", "/p/", "/p%20q//"])
async def test_the_prefix_is_kept(world: World, server: Server, prefix: str) -> None:
    await world.send(world.sender(f"{server.url}{prefix}".replace("http:", "HTTP:")), request(path="/a%2Fb/c%20d/"))
    assert server.paths == [f"{prefix.rstrip('/')}/a%2Fb/c%20d/"]


async def test_special_characters_of_query_and_path_survive(world: World, server: Server) -> None:
    made = request(path="/a%25b;c@d:e%C3%A4", params=(("a&b", "c=d+e%f#g/h?ü'\"<>"), ("", "x"), ("y", "")))
    await world.send(world.sender(server.url), made)
    assert server.paths == [
        "/a%25b;c@d:e%C3%A4?a%26b=c%3Dd%2Be%25f%23g%2Fh%3F%C3%BC%27%22%3C%3E&=x&y=",
    ]
