"""Copying and moving in the storage, and being told of changes as they happen."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.worlds import END, World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    BadRequestError,
    ConflictError,
    InvalidDialURLError,
    NotDialURLError,
    PermissionDeniedError,
    StreamTimeoutError,
    StreamTruncatedError,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Respond

SKILL = {"SKILL.md": b"---\nname: n\ndescription: d\n---\n"}


def subscribers(dial: DialEmulator) -> int:
    from veneer.testing.dial._changes import Changes

    return sum(part.subscribers for part in dial._parts if isinstance(part, Changes))


# copying and moving


@pytest.mark.parametrize("kind", ["files", "prompts", "conversations", "applications", "toolsets", "skills"])
async def test_all_kinds_are_copied_and_moved(world: World, dial: DialEmulator, kind: str) -> None:
    if kind == "files":
        dial.put_file("a b", b"content")
    elif kind == "skills":
        dial.put_skill("a b", SKILL)
    else:
        dial.put_resource(kind, "a b", {"name": "x"})
    client, home = world.client(), f"{kind}/{dial.bucket}"
    await world(client.resources.copy(f"{home}/a b", f"{home}/copies/1"))
    assert dial.requests[-1].json() == {
        "sourceUrl": f"{home}/a%20b",
        "destinationUrl": f"{home}/copies/1",
        "overwrite": False,
    }
    await world(
        client.resources.move(PurePosixPath(home, "copies/1"), f"{client.url(home).absolute(client.base_url)}2")
    )
    entries = {path: file.content for (_, path), file in dial.stores[kind].files.items() if not path.endswith("/")}
    assert list(entries) == ["a b", "2"]
    assert entries["2"] == entries["a b"]


@pytest.mark.parametrize("kind", ["files", "prompts", "conversations", "applications", "toolsets"])
async def test_each_kind_has_its_own_calls(world: World, dial: DialEmulator, kind: str) -> None:
    if kind == "files":
        dial.put_file("a", b"content")
    else:
        dial.put_resource(kind, "a", {"name": "x"})
    group, home = getattr(world.client(), kind), f"{kind}/{dial.bucket}"
    assert await world(group.copy_to(f"{home}/a", f"{home}/b")) is None
    assert await world(group.move_to(source=f"{home}/a", destination=f"{home}/b", overwrite=True)) is None
    assert dial.requests[-1].json()["overwrite"] is True
    assert [path for _, path in dial.stores[kind].files] == ["b"]
    other = "prompts" if kind == "files" else "files"
    for source, destination in ((f"{other}/b/a", f"{home}/b"), (f"{home}/b", f"{other}/b/a"), (f"{home}/x/", home)):
        for call in (group.copy_to, group.move_to):
            assert isinstance(await failure(world, lambda: call(source, destination)), InvalidDialURLError)  # noqa: B023
    assert len(dial.requests) == 2


async def test_refusals_have_the_servers_words(world: World, dial: DialEmulator) -> None:
    dial.put_file("a", b"1")
    dial.put_file("b", b"2")
    client, home = world.client(), f"files/{dial.bucket}"
    for destination, overwrite, text in (
        ("b", False, f"Can't move resource {home}/a to {home}/b, because destination resource already exists"),
        ("a", True, "source and destination resources cannot be the same"),
    ):
        error = await failure(world, lambda: client.files.move_to(f"{home}/a", f"{home}/{destination}", overwrite))  # noqa: B023
        assert isinstance(error, BadRequestError)
        assert error.message == text
    error = await failure(world, lambda: client.files.copy_to(f"{home}/none", f"{home}/c"))
    assert isinstance(error, BadRequestError), "400, not 404"
    error = await failure(world, lambda: client.files.copy_to(f"{home}/a", "files/public/a"))
    assert isinstance(error, PermissionDeniedError)
    await world(client.files.copy_to(f"{home}/a", f"{home}/b", True))
    assert dial.storage.files[dial.bucket, "b"].content == b"1"


async def test_a_copy_is_not_sent_twice_but_where_nothing_was_done(world: World, dial: DialEmulator) -> None:
    dial.put_file("a", b"1")
    client, home = world.client(max_retries=2), f"files/{dial.bucket}"
    dial.fail_next(Respond(503))
    assert (await failure(world, lambda: client.files.copy_to(f"{home}/a", f"{home}/b"))).status_code == 503
    assert len(dial.requests) == 1
    dial.fail_next(Respond(409, "Application must be stopped"))
    error = await failure(world, lambda: client.files.move_to(f"{home}/a", f"{home}/b"))
    assert isinstance(error, ConflictError)


async def test_urls_of_other_hosts_send_nothing(world: World, server: Server, other: Server) -> None:
    client = world.client(server.url)
    elsewhere = f"{other.url}/v1/files/b/a"
    for call in (
        lambda: client.resources.copy(elsewhere, "files/b/a"),
        lambda: client.resources.move("files/b/a", elsewhere),
        lambda: client.resources.subscribe(elsewhere),
        lambda: client.resources.subscribe(["files/b/a", elsewhere]),
        lambda: client.prompts.get(elsewhere),
        lambda: client.skills(url=elsewhere),
    ):
        assert isinstance(await failure(world, call), NotDialURLError)
    assert server.connections == other.connections == 0


async def test_shares_go_along_inside_a_bucket(world: World, dial: DialEmulator) -> None:
    dial.put_resource("prompts", "a", {"name": "x"})
    theirs = f"user:{dial.bearer_token}"
    dial.shares[theirs, f"prompts/{dial.bucket}/a"] = {"READ"}
    owner, reader = world.client(), world.client(bearer_token=dial.bearer_token, api_key=None)
    assert (await world(reader.prompts.get(f"prompts/{dial.bucket}/a"))).name == "x"
    await world(owner.prompts.move_to(f"prompts/{dial.bucket}/a", f"prompts/{dial.bucket}/b"))
    assert (await world(reader.prompts.get(f"prompts/{dial.bucket}/b"))).name == "x"
    assert isinstance(
        await failure(world, lambda: reader.prompts.get(f"prompts/{dial.bucket}/a")), PermissionDeniedError
    )


# subscriptions


async def test_changes_are_told_as_they_happen(world: World, dial: DialEmulator) -> None:
    client = world.client()
    home = await world(client.my_files_home())
    urls = [home / "a b.txt", f"prompts/{dial.bucket}/p"]
    stream = await world(client.resources.subscribe(urls))
    assert dial.requests[-1].json() == {
        "resources": [{"url": f"files/{dial.bucket}/a%20b.txt"}, {"url": f"prompts/{dial.bucket}/p"}]
    }
    stored = await world(client.files.upload(urls[0], b"1"))
    await world(client.files.upload(home / "other.txt", b"1"))
    await world(client.prompts.save(urls[1], {"name": "x"}))
    await world(client.files.upload(urls[0], b"2"))
    await world(client.files.move_to(urls[0], home / "c.txt"))
    events = [await world.next(stream) for _ in range(4)]
    assert [(event.url.partition("/")[0], event.action) for event in events] == [
        ("files", "CREATE"),
        ("prompts", "CREATE"),
        ("files", "UPDATE"),
        ("files", "DELETE"),
    ]
    assert (events[0].etag, events[3].etag) == (stored.etag, None)
    assert events[0].url == f"files/{dial.bucket}/a%20b.txt"
    assert isinstance(events[0].timestamp, int)
    await world.close(stream)
    assert await world.next(stream) is END
    assert await world.settle(lambda: subscribers(dial) == 0), "the server sees that nobody listens"


@pytest.mark.parametrize("how", ["leave", "drop"])
async def test_subscriptions_end_with_their_block_and_when_dropped(world: World, dial: DialEmulator, how: str) -> None:
    client, url = world.client(), f"files/{dial.bucket}/a"
    stream = await world(client.resources.subscribe(url))
    dial.put_file("a", b"1")
    assert (await world.next(stream)).action == "CREATE"
    assert subscribers(dial) == 1
    if how == "leave":
        await world.enter(stream)
        await world.leave(stream)
    del stream
    assert await world.settle(lambda: subscribers(dial) == 0)


async def test_heartbeats_keep_a_silent_subscription_alive(world: World, dial: DialEmulator) -> None:
    dial.heartbeat = 0.02
    client = world.client(event_timeout=0.05, read_timeout=5)
    stream = await world(client.resources.subscribe(f"files/{dial.bucket}/a"))
    import threading

    timer = threading.Timer(0.3, lambda: dial.put_file("a", b"1"))
    timer.start()
    try:
        assert (await world.next(stream)).action == "CREATE", "long silence between events is no fault here"
    finally:
        timer.join()
    await world.close(stream)
    late = await world(client.resources.subscribe(f"files/{dial.bucket}/a", event_timeout=0.1))
    _, error = await world.partly(late)
    assert isinstance(error, StreamTimeoutError), "unless the caller says so"


async def test_a_subscription_that_the_server_ends_is_over(world: World, server: Server) -> None:
    event = {"url": "files/b/a", "action": "RENAME", "timestamp": 1, "new": True}
    beat = ": heartbeat\n\n"
    server.script(play.sse(beat + play.data(json.dumps(event))), play.sse(beat, then="reset"))
    client = world.client(server.url)
    events, error = await world.partly(await world(client.resources.subscribe("files/b/a")))
    assert error is None
    assert [one.to_dict() for one in events] == [event], "unknown actions and fields are kept"
    events, error = await world.partly(await world(client.resources.subscribe("files/b/a")))
    assert events == []
    assert isinstance(error, StreamTruncatedError)


@pytest.mark.parametrize(
    ("url", "kind"),
    [("files/{b}/docs/", InvalidDialURLError), ("files/{b}", InvalidDialURLError), ("toolsets/{b}/a", BadRequestError)],
)
async def test_what_cannot_be_watched(world: World, dial: DialEmulator, url: str, kind: type[Exception]) -> None:
    error = await failure(world, lambda: world.client().resources.subscribe(url.format(b=dial.bucket)))
    assert isinstance(error, kind)


async def test_what_the_caller_may_not_read_is_not_told(world: World, dial: DialEmulator) -> None:
    client: Any = world.client()
    error = await failure(world, lambda: client.resources.subscribe("files/platform/a"))
    assert isinstance(error, PermissionDeniedError)
    assert error.message == "resource is not allowed: files/platform/a"
