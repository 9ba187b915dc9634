"""What URLs name, fetched for arguments that may be given as URLs."""

from __future__ import annotations

from typing import Any

import pytest

from support import server as play
from support.server import Server
from support.worlds import World
from veneer._runtime.errors import APITimeoutError, ConfigurationError, ErrorTypes, NotFoundError
from veneer._runtime.fetch import afetch, fetch


async def got(world: World, url: str, **options: Any) -> bytes:
    made: Any = {"user_agent": "veneer/test", "errors": ErrorTypes(), **options}
    return await afetch(url, **made) if world.is_async else fetch(url, **made)


async def test_the_content_with_path_and_query_as_they_are(world: World, server: Server) -> None:
    server.script(play.reply(200, b"\0content"))
    assert await got(world, f"{server.url}/a%20b/c.png?x=1&y=%2F#part") == b"\0content"
    assert await got(world, server.url) == b"\0content"
    assert await got(world, f"{server.url}?x=1") == b"\0content"
    assert server.paths == ["/a%20b/c.png?x=1&y=%2F", "/", "/?x=1"]
    assert "authorization" not in server.requests[0].headers


async def test_redirects_may_lead_elsewhere(world: World, server: Server, other: Server) -> None:
    server.script(play.redirect(f"{other.url}/there"))
    other.script(play.reply(200, b"there"))
    assert await got(world, f"{server.url}/here") == b"there"


async def test_what_goes_wrong_is_named(world: World, server: Server) -> None:
    server.script(play.reply(404, b"gone"))
    with pytest.raises(NotFoundError, match="gone"):
        await got(world, f"{server.url}/a")
    server.script(play.hold)
    with pytest.raises(APITimeoutError):
        await got(world, f"{server.url}/a", timeout=0.05)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "a.png", "//host/a", "http:///a", "http://[x", "data:,a"])
async def test_only_http_is_fetched(world: World, url: str) -> None:
    with pytest.raises(ConfigurationError):
        await got(world, url)
