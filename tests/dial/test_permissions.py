"""Rights of one request: what an application grants to another one."""

from __future__ import annotations

from typing import Any

import pytest

from dial.worlds import World, failure
from veneer.dial import BadRequestError, PermissionDeniedError
from veneer.testing.dial import DialEmulator


@pytest.fixture
async def application(world: World, dial: DialEmulator) -> Any:
    return world.client(api_key=dial.per_request_key)


@pytest.fixture
async def other(world: World, dial: DialEmulator) -> Any:
    """The client of another application that is called in the same request."""
    dial.credentials.per_request_keys["key-of-other"] = "applications/public/other"
    return world.client(api_key="key-of-other")


async def test_another_application_may_do_what_was_granted(
    world: World, dial: DialEmulator, application: Any, other: Any
) -> None:
    home = await world(application.my_files_home())
    await world(application.files.upload(home / "in/a.txt", b"a"))
    assert isinstance(await failure(world, lambda: other.files.download(home / "in/a.txt")), PermissionDeniedError)
    await world(application.resource_permissions.grant([home / "in/a.txt"], "applications/public/other"))
    await world(application.resource_permissions.grant([f"{home}/out/"], "applications/public/other", ["WRITE"]))
    assert await world.content(await world(other.files.download(home / "in/a.txt"))) == b"a"
    await world(other.files.upload(home / "out/b.txt", b"b"))
    assert isinstance(await failure(world, lambda: other.files.download(home / "out/b.txt")), PermissionDeniedError)

    granted = await world(other.resource_permissions.list())
    assert {one.url: one.permissions for one in granted} == {f"{home}/in/a.txt": ["READ"], f"{home}/out/": ["WRITE"]}
    (receiver,) = await world(application.resource_permissions.list_receivers())
    assert (receiver.receiver, len(receiver.resource_permissions)) == ("applications/public/other", 2)
    assert await world(application.resource_permissions.list()) == []
    assert await world(other.resource_permissions.list_receivers()) == []

    await world(application.resource_permissions.revoke([home / "in/a.txt"], "applications/public/other"))
    await world(application.resource_permissions.revoke([f"{home}/out/"], "applications/public/other", ["WRITE"]))
    assert isinstance(await failure(world, lambda: other.files.download(home / "in/a.txt")), PermissionDeniedError)
    assert await world(other.resource_permissions.list()) == []


async def test_the_body_is_what_aidial_client_sends(world: World, dial: DialEmulator, application: Any) -> None:
    await world(
        application.resource_permissions.grant(resources=["files/public/ü b"], receiver="app", permissions=None)
    )
    assert dial.requests[-1].json() == {
        "resourcePermissions": [{"url": "files/public/%C3%BC%20b", "permissions": ["READ"]}],
        "receiver": "app",
    }


async def test_only_keys_of_one_request_may_grant(world: World, dial: DialEmulator) -> None:
    there = world.client().resource_permissions
    calls: list[Any] = [
        lambda: there.grant(["files/public/a"], "app"),
        lambda: there.revoke(["files/public/a"], "app"),
        there.list,
        there.list_receivers,
    ]
    for call in calls:
        error = await failure(world, call)
        assert isinstance(error, PermissionDeniedError)
        assert error.message == "Operation is only permitted by per request API key"


async def test_nobody_grants_what_he_does_not_have(world: World, dial: DialEmulator, application: Any) -> None:
    url = f"files/{dial.bucket}/a.txt"
    error = await failure(world, lambda: application.resource_permissions.grant([url], "app"))
    assert isinstance(error, PermissionDeniedError)
    assert error.message == f"Access to resource is forbidden: {url}"


@pytest.mark.parametrize(
    ("resources", "receiver", "permissions", "text"),
    [
        ([], "app", None, "Resources are missed"),
        (["files/public/a"], "app", [], "List of permissions is empty for resource: files/public/a"),
    ],
)
async def test_what_is_missing_is_told(
    world: World, application: Any, resources: list[str], receiver: str, permissions: Any, text: str
) -> None:
    error = await failure(world, lambda: application.resource_permissions.grant(resources, receiver, permissions))
    assert isinstance(error, BadRequestError)
    assert error.message == text
