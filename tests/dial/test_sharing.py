"""Sharing and invitations: what one caller gives to another, and takes back."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.test_wire_client import EXCHANGES, replay
from dial.wire_calls_sharing import METHODS, call_of
from dial.worlds import World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    BadRequestError,
    InvalidDialURLError,
    InvalidRequestError,
    Invitation,
    NotDialURLError,
    ParsingDataError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ResourceType,
    SharedResource,
)
from veneer.testing.dial import DialEmulator

NAME = "drafts/ü a#1?.txt"


@pytest.fixture
def alice(world: World, dial: DialEmulator) -> Any:
    dial.put_file(NAME, b"hello", "text/plain")
    return world.client()


@pytest.fixture
def bob(world: World, dial: DialEmulator) -> Any:
    return world.client(bearer_token=dial.bearer_token)


def url(dial: DialEmulator, name: str = NAME) -> PurePosixPath:
    return PurePosixPath("files", dial.bucket, name)


async def read(world: World, client: Any, name: Any) -> bytes:
    return await world.content(await world(client.files.download(name)))


async def may_read(world: World, client: Any, name: Any) -> bool:
    try:
        return await read(world, client, name) == b"hello"
    except PermissionDeniedError:
        return False


async def test_what_is_shared_can_be_read_until_it_is_revoked(
    world: World, dial: DialEmulator, alice: Any, bob: Any
) -> None:
    file = str(url(dial)).replace("#", "%23").replace("?", "%3F")
    made = await world(alice.sharing.create([file]))
    assert not await may_read(world, bob, file)
    offered = await world(bob.invitations.get(made))
    (resource,) = offered.resources
    assert (resource.permissions, offered.expire_at - offered.created_at) == (["READ"], 72 * 3600 * 1000)
    assert [one.id for one in await world(alice.invitations.list())] == [offered.id]

    await world(bob.invitations.accept(made))
    assert await may_read(world, bob, file)
    (entry,) = await world(bob.sharing.list())
    assert (entry.name, entry.parent_path, entry.resource_type) == ("ü a#1?.txt", "drafts", ResourceType.FILE)
    assert await may_read(world, bob, entry.url), "the entry's URL leads to the file"
    assert [one.url for one in await world(alice.sharing.list(with_="others"))] == [entry.url]
    assert await world(bob.sharing.list(with_="others")) == await world(alice.sharing.list()) == []

    await world(alice.sharing.revoke([entry.url]))
    assert not await may_read(world, bob, file)
    assert await world(alice.invitations.list()) == await world(bob.sharing.list()) == []
    assert isinstance(await failure(world, lambda: bob.invitations.accept(made)), ResourceNotFoundError)


async def test_receivers_may_discard(world: World, dial: DialEmulator, alice: Any, bob: Any) -> None:
    folder = f"files/{dial.bucket}/drafts/"
    await world(bob.invitations.accept(await world(alice.sharing.create([folder]))))
    (entry,) = await world(bob.sharing.list())
    assert (entry.url, entry.node_type, entry.name, entry.items) == (folder, "FOLDER", "drafts", None)
    listing = await world(bob.files.metadata(entry.url))
    assert [item.name for item in listing.items] == ["ü a#1?.txt"]
    await world(bob.sharing.discard([entry.url, f"files/{dial.bucket}/never/shared"]))
    assert isinstance(await failure(world, lambda: bob.files.metadata(entry.url)), PermissionDeniedError)
    assert await world(alice.sharing.list(with_="others")) == []


async def test_rights_can_be_given_and_taken_one_by_one(world: World, dial: DialEmulator, alice: Any, bob: Any) -> None:
    dial.put_file("b.txt", b"b")
    mixed = [url(dial, "b.txt"), SharedResource(url=f"files/{dial.bucket}/drafts/", permissions=["READ", "WRITE"])]
    await world(bob.invitations.accept(await world(alice.sharing.create(mixed, permissions=["READ", "SHARE"]))))
    found = {one.name: one.permissions for one in await world(bob.sharing.list(["FILE"]))}
    assert found == {"b.txt": ["READ", "SHARE"], "drafts": ["READ", "WRITE"]}
    await world(bob.files.upload(f"files/{dial.bucket}/drafts/new.txt", b"new"))
    await world(alice.sharing.revoke([f"files/{dial.bucket}/drafts/"], permissions=["WRITE"]))
    error = await failure(world, lambda: bob.files.upload(f"files/{dial.bucket}/drafts/new.txt", b"newer"))
    assert isinstance(error, PermissionDeniedError)
    assert await read(world, bob, f"files/{dial.bucket}/drafts/new.txt") == b"new"


async def test_who_shares_is_told_when_asked_for(world: World, dial: DialEmulator, alice: Any, bob: Any) -> None:
    dial.clock = lambda: 1724836229.0
    await world(bob.invitations.accept(await world(alice.sharing.create([f"files/{dial.bucket}/drafts/"]))))
    (entry,) = await world(bob.sharing.list(include_user_info=True))
    assert [one.user for one in entry.shared_by] == ["project"]
    (entry,) = await world(alice.sharing.list(with_="others", include_user_info=True))
    assert [(one.user, one.accepted_at) for one in entry.shared_with] == [("user", 1724836229000)]


async def test_access_can_be_copied_between_kinds(world: World, dial: DialEmulator, alice: Any, bob: Any) -> None:
    dial.stores["prompts"].put(dial.put_file("p", b'{"id": "p"}', "application/json"))
    file = f"files/{dial.bucket}/p"
    await world(bob.invitations.accept(await world(alice.sharing.create([file]))))
    await world(alice.sharing.copy(file, f"prompts/{dial.bucket}/p"))
    assert {one.resource_type for one in await world(bob.sharing.list())} == {"FILE", "PROMPT"}
    error = await failure(world, lambda: alice.sharing.copy(file, f"prompts/{dial.bucket}/q"))
    assert isinstance(error, BadRequestError)


@pytest.mark.parametrize("word", ["others", "OTHERS", "Others"])
async def test_the_word_for_others_is_right_in_any_case(
    world: World, dial: DialEmulator, alice: Any, word: str
) -> None:
    await world(alice.sharing.list(with_=word))
    assert dial.requests[-1].json()["with"] == "others", "Core takes any other spelling for `me`"


async def test_invitations_are_known_by_id_link_address_and_themselves(
    world: World, dial: DialEmulator, alice: Any, bob: Any
) -> None:
    made = await world(alice.sharing.create([f"files/{dial.bucket}/drafts/"]))
    link = made.invitation_link
    found = await world(bob.invitations.get(link))
    assert isinstance(found, Invitation)
    names = [link, link.rpartition("/")[2], f"{dial.base_url}{link}", f"{link.lstrip('/')}", made, found]
    assert [(await world(bob.invitations.get(name))).id for name in names] == [found.id] * len(names)
    assert isinstance(await failure(world, lambda: bob.invitations.delete(found)), PermissionDeniedError)
    await world(alice.invitations.delete(found))
    assert isinstance(await failure(world, lambda: bob.invitations.get(found)), ResourceNotFoundError)


@pytest.mark.parametrize("name", ["", "/", "/v1/invitations/", "files/b/a.txt", "/v1/files/b/a.txt"])
async def test_what_names_no_invitation_is_refused(world: World, dial: DialEmulator, name: str) -> None:
    client = world.client()
    for call in (client.invitations.get, client.invitations.accept, client.invitations.delete):
        assert isinstance(await failure(world, lambda call=call: call(name)), InvalidRequestError)
    assert dial.requests == []


async def test_invitations_of_other_installations_are_not_followed(world: World, dial: DialEmulator) -> None:
    client = world.client()
    error = await failure(world, lambda: client.invitations.accept("https://other.example.com/v1/invitations/5pxg"))
    assert isinstance(error, NotDialURLError)
    assert dial.requests == []


async def test_an_invitation_that_is_no_invitation(world: World, server: Server) -> None:
    server.script(play.json_reply(""))
    error = await failure(world, lambda: world.client(server.url).invitations.get("5pxg"))
    assert isinstance(error, ParsingDataError)


async def test_invitations_end(world: World, dial: DialEmulator, alice: Any, bob: Any) -> None:
    dial.clock = lambda: 1_000_000.0
    made = await world(alice.sharing.create([f"files/{dial.bucket}/drafts/"], max_accepted_users=1))
    await world(bob.invitations.accept(made))
    dial.credentials.bearer_tokens.add("third")
    third = world.client(bearer_token="third")
    error = await failure(world, lambda: third.invitations.accept(made))
    assert isinstance(error, BadRequestError)
    assert "Limit is exceeded" in error.message
    await world(bob.invitations.accept(made))
    dial.clock = lambda: 1_000_000.0 + 72 * 3600 + 1
    assert await world(alice.invitations.list()) == []


async def test_what_somebody_shares_may_be_shared_again_where_it_says_so(
    world: World, dial: DialEmulator, alice: Any, bob: Any
) -> None:
    folder = f"files/{dial.bucket}/drafts/"
    dial.credentials.bearer_tokens.add("third")
    third = world.client(bearer_token="third")
    await world(bob.invitations.accept(await world(alice.sharing.create([folder]))))
    assert isinstance(await failure(world, lambda: bob.sharing.create([folder])), BadRequestError)
    await world(bob.invitations.accept(await world(alice.sharing.create([folder], permissions=["READ", "SHARE"]))))
    await world(third.invitations.accept(await world(bob.sharing.create([folder]))))
    assert [one.url for one in await world(third.sharing.list())] == [folder]
    error = await failure(world, lambda: bob.sharing.create([folder], permissions=["WRITE"]))
    assert isinstance(error, BadRequestError)
    assert "WRITE" in error.message


@pytest.mark.parametrize("permissions", [["SHARE"]])
async def test_refusals_of_the_service_come_in_its_words(
    world: World, dial: DialEmulator, alice: Any, permissions: list[str]
) -> None:
    error = await failure(world, lambda: alice.sharing.create([url(dial)], permissions=permissions))
    assert isinstance(error, InvalidDialURLError), "the file's name has to be encoded"
    folder = f"files/{dial.bucket}/drafts/"
    error = await failure(world, lambda: alice.sharing.create([folder], permissions=permissions))
    assert isinstance(error, BadRequestError)
    assert "permission SHARE only" in error.message
    error = await failure(world, lambda: alice.sharing.create([folder, folder]))
    assert isinstance(error, BadRequestError)
    assert error.message == f"Duplicated resource: {folder}"


BAD = ["", "files", "/files/b/a", "v1/files/b/a", "files/b/../c", "dreams/b/a", "files/b/a?x", "files/b/a\nb"]


@pytest.mark.parametrize("bad", BAD, ids=repr)
async def test_bad_urls_are_refused_before_anything_is_sent(world: World, dial: DialEmulator, bad: str) -> None:
    client = world.client()
    good = "files/b/a"
    calls: list[Any] = [
        lambda: client.sharing.create([good, bad]),
        lambda: client.sharing.create([{"url": bad}]),
        lambda: client.sharing.copy(bad, good),
        lambda: client.sharing.copy(good, bad),
        lambda: client.sharing.discard([bad]),
        lambda: client.sharing.revoke([bad]),
        lambda: client.resource_permissions.grant([bad], "app"),
        lambda: client.resource_permissions.revoke([bad], "app"),
        lambda: client.publications.create("public/", [bad]),
    ]
    for call in calls:
        assert isinstance(await failure(world, call), InvalidDialURLError)
    assert dial.requests == []


async def test_one_text_is_no_list(world: World, dial: DialEmulator) -> None:
    client = world.client()
    calls: list[Any] = [
        lambda: client.sharing.create("files/b/a"),
        lambda: client.sharing.create(PurePosixPath("files/b/a")),
        lambda: client.sharing.create(["files/b/a"], permissions="READ"),
        lambda: client.sharing.list("FILE"),
        lambda: client.sharing.discard("files/b/a"),
        lambda: client.sharing.revoke("files/b/a"),
        lambda: client.resource_permissions.grant("files/b/a", "app"),
        lambda: client.resource_permissions.grant(["files/b/a"], "app", "READ"),
        lambda: client.publications.create("public/", "files/b/a"),
        lambda: client.notifications.delete("id"),
    ]
    for call in calls:
        error = await failure(world, call)
        assert isinstance(error, InvalidRequestError)
        assert "sequence" in error.message
    assert dial.requests == []


async def test_absolute_urls_become_relative_ones(world: World, dial: DialEmulator, alice: Any) -> None:
    await world(alice.sharing.discard([f"{dial.base_url}/v1/files/{dial.bucket}/a%20b/ü"]))
    assert dial.requests[-1].json() == {"resources": [{"url": f"files/{dial.bucket}/a%20b/%C3%BC"}]}
    error = await failure(world, lambda: alice.sharing.discard(["https://other.example.com/v1/files/b/a"]))
    assert isinstance(error, NotDialURLError)


@pytest.mark.parametrize("operation", METHODS)
async def test_options_of_calls_reach_every_method(world: World, server: Server, operation: str) -> None:
    exchange = next(e for e in EXCHANGES if e.operation == operation and e.answer.status == 200)
    server.script(replay(exchange))
    seen: list[Any] = []
    options = {
        "timeout": 5,
        "max_retries": 0,
        "extra_headers": {"X-Call": "2"},
        "extra_query": {"q": "1"},
        "on_response": seen.append,
    }
    result = await world(call_of(world.client(server.url), exchange, options)())
    if operation == "subscribe_client_channel":
        await world.close(result)
    (request,) = server.requests
    assert (request.headers["x-call"], request.target.rpartition("?")[2][-3:]) == ("2", "q=1")
    assert [raw.status_code for raw in seen] == [200]
