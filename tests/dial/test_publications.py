"""Publications and notifications: from a user's request to what everybody finds."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dial.worlds import World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    BadRequestError,
    EtagMismatchError,
    InvalidDialURLError,
    ParsingDataError,
    PermissionDeniedError,
    PublicationResource,
    PublicationStatus,
    ResourceNotFoundError,
    Rule,
)
from veneer.testing.dial import DialEmulator

RULE = Rule(source="roles", function="EQUAL", targets=["analyst"])


@pytest.fixture
def author(world: World, dial: DialEmulator) -> Any:
    dial.put_file("drafts/may 2024.pdf", b"may", "application/pdf")
    return world.client()


@pytest.fixture
def admin(world: World, dial: DialEmulator) -> Any:
    return world.client(bearer_token=dial.admin_token)


@pytest.fixture
def reader(world: World, dial: DialEmulator) -> Any:
    return world.client(bearer_token=dial.bearer_token)


async def content(world: World, client: Any, url: str) -> bytes:
    return await world.content(await world(client.files.download(url)))


async def test_approval_makes_a_copy_public_and_tells_the_author(
    world: World, dial: DialEmulator, author: Any, admin: Any, reader: Any
) -> None:
    source, target = f"files/{dial.bucket}/drafts/may 2024.pdf", "files/public/reports/may%202024.pdf"
    made = await world(author.publications.create("public/reports", [source], name="Reports", display_author="Us"))
    assert (made.status, made.name, made.target_folder) == (PublicationStatus.PENDING, "Reports", "public/reports/")
    (resource,) = made.resources
    assert (resource.action, resource.target_url) == ("ADD", target)
    assert await content(world, admin, resource.review_url) == b"may"
    assert isinstance(await failure(world, lambda: reader.files.download(resource.review_url)), PermissionDeniedError)
    assert isinstance(await failure(world, lambda: reader.files.download(target)), ResourceNotFoundError)
    assert [one.url for one in await world(admin.publications.list("public"))] == [made.url]
    assert await world(author.publications.get(made.url)) == made

    done = await world(admin.publications.approve(made.url))
    assert done.status == PublicationStatus.APPROVED
    assert await content(world, reader, target) == b"may"
    assert (await world(reader.files.metadata(target))).author == "Us"
    assert isinstance(await failure(world, lambda: admin.files.download(resource.review_url)), ResourceNotFoundError)
    assert await world(admin.publications.list("public")) == []
    (listed,) = await world(author.publications.list(dial.bucket))
    assert (listed.url, listed.status, listed.resources) == (made.url, "APPROVED", None)
    assert [one.name for one in await world(author.publications.list_resources())] == ["may 2024.pdf"]
    assert await world(author.publications.list_resources(["PROMPT"])) == []
    (note,) = await world(author.notifications.list())
    assert (note.url, note.message) == (made.url, "Your request has been approved by admin")
    assert await world(admin.notifications.list()) == []


async def test_rejection_tells_the_author_why(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    times = iter(range(1000, 2000))
    dial.clock = lambda: float(next(times))
    source = f"files/{dial.bucket}/drafts/may 2024.pdf"
    urls = [(await world(author.publications.create("public/a/", [source]))).url for _ in range(2)]
    await world(admin.publications.reject(urls[0], "Too long"))
    assert (await world(admin.publications.reject(urls[1]))).status == PublicationStatus.REJECTED
    notes = await world(author.notifications.list())
    texts = ["Your request has been rejected by admin: Too long", "Your request has been rejected by admin"]
    assert [note.message for note in notes] == texts
    assert notes[0].timestamp < notes[1].timestamp
    await world(author.notifications.delete([notes[0]]))
    assert [note.id for note in await world(author.notifications.list())] == [notes[1].id]
    await world(author.notifications.delete([notes[1].id, "unknown"]))
    assert await world(author.notifications.list()) == []
    for call in (admin.publications.approve, admin.publications.reject):
        error = await failure(world, lambda call=call: call(urls[0]))
        assert isinstance(error, ResourceNotFoundError)
        assert error.message == f"Publication is already finalized: {urls[0]}"


async def test_users_decide_nothing(world: World, dial: DialEmulator, author: Any, reader: Any) -> None:
    made = await world(author.publications.create("public/a/", rules=[RULE]))
    for client in (author, reader):
        calls: list[Any] = [
            lambda client=client: client.publications.approve(made.url),
            lambda client=client: client.publications.reject(made.url, "no"),
            lambda client=client: client.publications.update(made.url, name="mine"),
            lambda client=client: client.publications.list("public"),
        ]
        for call in calls:
            assert isinstance(await failure(world, call), PermissionDeniedError)
    assert isinstance(await failure(world, lambda: reader.publications.delete(made.url)), PermissionDeniedError)
    await world(author.publications.delete(made.url))
    assert isinstance(await failure(world, lambda: author.publications.get(made.url)), ResourceNotFoundError)


async def test_rules_are_told_for_folders_and_those_around_them(
    world: World, author: Any, admin: Any, reader: Any
) -> None:
    for folder, rule in (("public/a/", RULE), ("public/a/b/", {"source": "title", "function": "TRUE"})):
        await world(admin.publications.approve((await world(author.publications.create(folder, rules=[rule]))).url))
    found = await world(reader.publications.list_rules("public/a/b/c"))
    assert list(found) == ["public/a/", "public/a/b/"]
    assert found["public/a/"] == [RULE]
    assert (found["public/a/b/"][0].function, found["public/a/b/"][0].targets) == ("TRUE", None)
    assert await world(reader.publications.list_rules("public/")) == {}


async def test_administrators_change_what_waits(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    source = f"files/{dial.bucket}/drafts/may 2024.pdf"
    made = await world(author.publications.create("public/a/", [source], name="old"))
    wanted = [PublicationResource(source_url=source, target_url="files/public/b/renamed.pdf")]
    change: dict[str, Any] = {"name": "new", "target_folder": "public/b", "resources": wanted, "etag": made.etag}
    changed = await world(admin.publications.update(made.url, **change))
    assert (changed.name, changed.resources[0].target_url) == ("new", "files/public/b/renamed.pdf")
    assert wanted[0].source_url == source, "what the caller gave stays as it is"
    assert isinstance(
        await failure(world, lambda: admin.publications.update(made.url, name="x", etag=made.etag)), EtagMismatchError
    )
    await world(admin.publications.approve(made.url))
    assert await content(world, author, "files/public/b/renamed.pdf") == b"may"


async def test_what_is_public_can_be_taken_back(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    dial.put_file("a/x.txt", b"x", bucket="public")
    gone = PublicationResource(action="DELETE", target_url="files/public/a/x.txt")
    made = await world(author.publications.create("public/a/", [gone]))
    assert json.loads(dial.requests[-1].body)["resources"] == [
        {"action": "DELETE", "targetUrl": "files/public/a/x.txt"}
    ]
    await world(admin.publications.approve(made.url))
    assert isinstance(
        await failure(world, lambda: author.files.download("files/public/a/x.txt")), ResourceNotFoundError
    )


async def test_prompts_get_their_new_identity(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    body = json.dumps({"id": "old", "folderId": "old", "name": "P", "content": "c"}).encode()
    dial.stores["prompts"].put(dial.put_file("p", body, "application/json"))
    made = await world(author.publications.create("public/x/", [f"prompts/{dial.bucket}/p"]))
    assert made.resource_types == ["PROMPT"]
    await world(admin.publications.approve(made.url))
    stored = json.loads(dial.stores["prompts"].files["public", "x/p"].content)
    assert stored == {"id": "prompts/public/x/p", "folderId": "prompts/public/x", "name": "P", "content": "c"}


async def test_places_that_are_taken_meanwhile(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    source = f"files/{dial.bucket}/drafts/may 2024.pdf"
    made = await world(author.publications.create("public/", [source]))
    dial.put_file("may 2024.pdf", b"other", bucket="public")
    assert isinstance(await failure(world, lambda: admin.publications.approve(made.url)), BadRequestError)
    maybe = PublicationResource(action="ADD_IF_ABSENT", source_url=source)
    made = await world(author.publications.create("public/", [maybe]))
    await world(admin.publications.approve(made.url))
    assert await content(world, author, "files/public/may 2024.pdf") == b"other"


REFUSED: list[tuple[str, list[Any], Any]] = [
    ("public/", [], None),
    ("public/", [], [RULE]),
    ("public/a/", [], [{"source": "roles", "function": "EQUAL"}]),
    ("public/a/", ["files/{bucket}/missing"], None),
    ("public/a/", [{"action": "ADD", "sourceUrl": "files/{bucket}/a", "targetUrl": "files/public/b/a"}], None),
    ("public/a/", [{"action": "ADD", "sourceUrl": "files/{bucket}/a", "targetUrl": "prompts/public/a/a"}], None),
    ("public/a/", [{"action": "DELETE", "targetUrl": "files/public/a/missing"}], None),
    ("public/a/", ["files/{bucket}/a", "files/{bucket}/a"], None),
]


@pytest.mark.parametrize(("folder", "resources", "rules"), REFUSED)
async def test_what_cannot_be_published_is_refused_by_the_service(
    world: World, dial: DialEmulator, folder: str, resources: list[Any], rules: Any
) -> None:
    dial.put_file("a", b"a")
    given = json.loads(json.dumps(resources).replace("{bucket}", dial.bucket))
    error = await failure(world, lambda: world.client().publications.create(folder, given, rules=rules))
    assert isinstance(error, BadRequestError)
    assert dial.requests[-1].operation == "create_publication"


@pytest.mark.parametrize(
    "folder", ["", "private/", "files/public/a/", "public/../x", "public//a", "/public/a", "public/a?b"]
)
async def test_folders_that_are_not_public_are_refused(world: World, dial: DialEmulator, folder: str) -> None:
    client = world.client()
    for call in (lambda: client.publications.create(folder, rules=[]), lambda: client.publications.list_rules(folder)):
        assert isinstance(await failure(world, call), InvalidDialURLError)
    assert dial.requests == []


@pytest.mark.parametrize("url", ["", "0123", "files/b/0123", "publications/b/", "publications/b"])
async def test_what_names_no_publication_is_refused(world: World, dial: DialEmulator, url: str) -> None:
    there = world.client().publications
    for call in (there.get, there.delete, there.approve, there.reject, there.update):
        assert isinstance(await failure(world, lambda call=call: call(url)), InvalidDialURLError)
    assert dial.requests == []


@pytest.mark.parametrize("wrapped", [True, False])
async def test_lists_are_read_bare_and_wrapped(world: World, server: Server, wrapped: bool) -> None:
    entries = [{"url": "publications/b/1", "status": "PENDING", "createdAt": 1}, {"url": "publications/b/2"}]
    server.script(play.json_reply(json.dumps({"publications": entries} if wrapped else entries)))
    found = await world(world.client(server.url).publications.list("b"))
    assert [one.to_dict() for one in found] == entries
    assert (found[0].created_at, found[0].createdAt, found[1].status) == (1, 1, None)


@pytest.mark.parametrize("body", ['"text"', "7", "null", "not json"])
async def test_what_is_no_list_is_told(world: World, server: Server, body: str) -> None:
    server.script(play.json_reply(body))
    error = await failure(world, lambda: world.client(server.url).publications.list("b"))
    assert isinstance(error, ParsingDataError)


async def test_older_servers_do_not_know_changes(world: World, dial: DialEmulator, author: Any, admin: Any) -> None:
    dial.mode = "core24"
    made = await world(author.publications.create("public/a/", rules=[RULE]))
    assert made.etag is None
    error = await failure(world, lambda: admin.publications.update(made.url, name="x", max_retries=0))
    assert error.status_code == 502
