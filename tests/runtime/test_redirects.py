"""Redirects: who may follow where, and what goes along."""

from __future__ import annotations

from typing import Any

import pytest

from support.server import Server, choose, json_reply, redirect, reply
from support.worlds import KEY, World, bytes_request, request, stream_request
from veneer._runtime.call import Call, Kind
from veneer._runtime.errors import ErrorTypes, RedirectError, VeneerError
from veneer._runtime.send import make_settings


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_get_follows_within_its_origin(world: World, server: Server, status: int) -> None:
    server.script(redirect("/b?x=1#part", status), redirect("c", status), json_reply())
    seen: list[Any] = []
    result = await world.send(world.sender(server.url), request(path="/a/a"), on_response=seen.append)
    assert result == {"ok": True}
    assert server.paths == ["/a/a", "/b?x=1", "/c"]
    assert server.sent("authorization") == [f"Bearer {KEY}"] * 3
    assert server.connections == 1
    assert (seen[0].attempts, seen[0].url) == (1, f"{server.url}/c")
    assert not world.sleeps


async def test_an_absolute_location_of_the_same_origin(world: World, server: Server) -> None:
    server.script(redirect(f"HTTP://127.0.0.1:{server.port}/b"), json_reply())
    assert await world.send(world.sender(server.url)) == {"ok": True}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
async def test_other_methods_do_not_follow(world: World, server: Server, method: str) -> None:
    server.script(redirect("/b", 307))
    with pytest.raises(RedirectError, match=rf"redirects a {method} request \(HTTP 307\).*check base_url") as caught:
        await world.send(world.sender(server.url), request(method))
    assert caught.value.location == f"{server.url}/b"
    assert len(server.requests) == 1


async def test_a_refused_redirect_knows_its_answer_and_gives_the_connection_back(world: World, server: Server) -> None:
    import httpx

    pool = world.pool(connection_limits=httpx.Limits(max_connections=1))
    server.script(reply(302, b"no", {"Location": "/b", "X-Request-Id": "r"}), json_reply())
    sender = world.sender(server.url, pool=pool, timeout=1)
    with pytest.raises(RedirectError) as caught:
        await world.send(sender, request("POST"))
    error = caught.value
    assert (error.status_code, error.request_id, error.headers["location"]) == (302, "r", "/b")
    assert error.response is not None
    assert await world.send(sender) == {"ok": True}
    assert server.connections == 1


async def test_another_origin_is_refused_for_calls(world: World, server: Server, other: Server) -> None:
    server.script(redirect(f"{other.url}/b?token=hidden"))
    with pytest.raises(RedirectError, match="only downloads may follow") as caught:
        await world.send(world.sender(server.url))
    with pytest.raises(RedirectError):
        await world.open(world.sender(server.url), stream_request("GET"))
    assert "hidden" not in str(caught.value)
    assert not other.requests


async def test_downloads_follow_to_another_origin_without_credentials(
    world: World, server: Server, other: Server
) -> None:
    server.script(redirect(f"{other.url}/file?signature=x"))
    other.script(redirect("/again"), redirect(f"{server.url}/back"))
    server.script(redirect(f"{other.url}/file?signature=x"), reply(200, b"bytes"))
    sender = world.sender(server.url, headers={"X-Tenant": "t", "Cookie": "c"})
    download = await world(
        sender.download(bytes_request(headers=(("X-Secret", "s"),)), {"extra_headers": {"Api-Key": "other"}})
    )
    assert await world(download.aget_content() if world.is_async else download.get_content()) == b"bytes"
    assert other.paths == ["/file?signature=x", "/again"]
    assert sorted(other.requests[0].headers) == ["accept", "accept-encoding", "host", "user-agent"]
    assert other.sent("host") == [f"127.0.0.1:{other.port}"] * 2
    assert server.sent("authorization") == [f"Bearer {KEY}", None]


async def test_a_refusal_elsewhere_renews_no_credential(world: World, server: Server, other: Server) -> None:
    asked: list[int] = []
    server.script(redirect(f"{other.url}/file"))
    other.script(reply(401))
    sender = world.sender(server.url, lambda: asked.append(1) or f"token-{len(asked)}")
    with pytest.raises(VeneerError, match="HTTP 401"):
        await world(sender.download(bytes_request()))
    assert len(other.requests) == 1


async def test_at_most_five(world: World, server: Server) -> None:
    server.script(*(redirect(f"/{n}") for n in range(1, 6)), json_reply())
    assert await world.send(world.sender(server.url)) == {"ok": True}
    server.script(choose(lambda received: redirect(received.target)))
    before = len(server.requests)
    with pytest.raises(RedirectError, match="more than 5 times"):
        await world.send(world.sender(server.url))
    assert len(server.requests) - before == 6


async def test_a_redirect_without_location_is_a_status_error(world: World, server: Server) -> None:
    server.script(reply(302))
    with pytest.raises(VeneerError, match="HTTP 302") as caught:
        await world.send(world.sender(server.url))
    assert not isinstance(caught.value, RedirectError)


@pytest.mark.parametrize(
    "location",
    ["http://[bad", "http://host:port/", "ftp://host/", "http://a..b/", "javascript:alert(1)", "http://ü.example/"],
)
@pytest.mark.parametrize("kind", ["call", "download"])
async def test_a_senseless_location_is_refused(world: World, server: Server, location: str, kind: str) -> None:
    server.script(reply(302, b"", {"Location": location.encode().decode("latin-1")}))
    sender = world.sender(server.url)
    with pytest.raises(RedirectError):
        await (world(sender.download(bytes_request())) if kind == "download" else world.send(sender))
    assert len(server.requests) == 1


async def test_user_and_password_of_a_location_are_dropped(world: World, server: Server) -> None:
    server.script(redirect(f"http://user:word@127.0.0.1:{server.port}/b"), json_reply())
    assert await world.send(world.sender(server.url)) == {"ok": True}
    assert server.sent("host")[1] == f"127.0.0.1:{server.port}"
    assert server.sent("authorization")[1] == f"Bearer {KEY}"


@pytest.mark.parametrize("base", ["https://host.example", "HTTPS://host.example"])
@pytest.mark.parametrize("target", ["http://host.example/b", "HTTP://other.example/b"])
def test_never_from_https_to_http(base: str, target: str) -> None:
    settings = make_settings(base_url=base, credentials=[], user_agent="t", errors=ErrorTypes())
    call = Call(settings, bytes_request(), {}, Kind.DOWNLOAD)
    call.wire([])
    call.after_answer(302, {"location": target})
    with pytest.raises(RedirectError, match="not protected by TLS"):
        raise call.status_error(302, "Found", {"location": target}, b"")


def test_from_http_to_https_is_another_origin() -> None:
    settings = make_settings(base_url="http://host.example", credentials=[], user_agent="t", errors=ErrorTypes())
    call = Call(settings, request(), {}, Kind.WHOLE)
    call.wire([])
    call.after_answer(301, {"location": "https://host.example/a"})
    with pytest.raises(RedirectError, match=r"https://host.example/a.*check base_url"):
        raise call.status_error(301, "Moved", {}, b"")


async def test_a_fault_after_a_redirect_is_repeated_there(world: World, server: Server) -> None:
    from support.server import close

    server.script(redirect("/b"), close, json_reply())
    assert await world.send(world.sender(server.url)) == {"ok": True}
    assert server.paths == ["/a", "/b", "/b"]
