"""Administration: entries and their versions, files, manifests, what others may not do."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.worlds import World, failure
from veneer.dial import (
    ApplyReport,
    DialStatusError,
    EtagMismatchError,
    InvalidDialURLError,
    NotDialURLError,
    PermissionDeniedError,
    ResourceNotFoundError,
    UnprocessableEntityError,
    ValidationReport,
)
from veneer.testing.dial import DialEmulator

ROLE = "roles/platform/reader"
MANIFESTS: list[dict[str, Any]] = [
    {"kind": "Role", "name": "reader", "spec": {"limits": {}}},
    {"kind": "Schema", "name": "broken", "spec": {"type": "object"}},
]


async def test_an_entry_is_stored_read_changed_and_deleted(world: World) -> None:
    admin = world.client().admin
    written = await world(admin.save(ROLE, {"limits": {}}, etag_if_none_match="*"))
    assert written.parsed.name == "reader"
    found = await world(admin.get(PurePosixPath(ROLE)))
    assert found.parsed == {"limits": {}, "name": "reader", "status": "valid"}
    assert found.etag == written.etag
    changed = await world(admin.save(ROLE, {"limits": {"gpt-4o": {}}}, etag_if_match=found.etag))
    assert changed.etag != found.etag
    for call in (
        lambda: admin.save(ROLE, {}, etag_if_match=found.etag),
        lambda: admin.save(ROLE, {}, etag_if_none_match="*"),
        lambda: admin.delete(ROLE, etag_if_match=found.etag),
    ):
        assert isinstance(await failure(world, call), EtagMismatchError)
    assert await world(admin.delete(ROLE, etag_if_match=changed.etag)) is None
    for call in (lambda: admin.get(ROLE), lambda: admin.delete(ROLE)):
        assert isinstance(await failure(world, call), ResourceNotFoundError)


async def test_an_entry_that_is_known_already_is_not_sent_again(world: World) -> None:
    admin = world.client().admin
    etag = (await world(admin.save(ROLE, {"limits": {}}))).etag
    error = await failure(world, lambda: admin.get(ROLE, etag_if_none_match=etag))
    assert (type(error), getattr(error, "status_code", 0)) == (DialStatusError, 304)
    assert (await world(admin.get(ROLE, etag_if_none_match="0123"))).etag == etag


async def test_secrets_are_kept_and_not_shown(world: World, dial: DialEmulator) -> None:
    admin = world.client().admin
    await world(admin.save("keys/platform/k", {"project": "p", "key": "very-secret"}))
    await world(admin.save("keys/platform/k", {"project": "q"}))
    assert (await world(admin.get("keys/platform/k"))).parsed == {"project": "q", "name": "k", "status": "valid"}
    assert b"very-secret" in dial.stores["keys"].files["platform", "k"].content


async def test_folders_are_listed_page_by_page(world: World) -> None:
    admin = world.client().admin
    for name in ("a", "b", "folder/c"):
        await world(admin.save(f"models/platform/{name}", {"endpoint": "http://m.invalid"}))
    page = await world(admin.list("models/platform/", limit=2))
    assert [item.name for item in page.items] == ["a", "b"]
    assert [item.url for item in await world.collect(page)] == [
        "models/platform/a",
        "models/platform/b",
        "models/platform/folder/",
    ]
    flat = await world.collect(await world(admin.list("models/platform", recursive=True)))
    assert [item.resource_type for item in flat] == ["MODEL"] * 3
    assert (await world(admin.list("models/platform/a"))).parsed.node_type == "ITEM"
    assert isinstance(await failure(world, lambda: admin.list("models/platform/none/")), ResourceNotFoundError)
    settings = await failure(world, lambda: admin.list("settings/platform/"))
    assert getattr(settings, "status_code", 0) == 405


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("files/platform/a", InvalidDialURLError),
        ("nothing/platform/a", InvalidDialURLError),
        ("roles/platform/../a", InvalidDialURLError),
        ("roles/platform/folder/", InvalidDialURLError),
        ("roles", InvalidDialURLError),
        ("https://elsewhere.example.com/v1/roles/platform/a", NotDialURLError),
    ],
)
async def test_urls_that_name_no_entry_are_not_sent(
    world: World, dial: DialEmulator, url: str, kind: type[Exception]
) -> None:
    admin = world.client().admin
    for call in (lambda: admin.get(url), lambda: admin.save(url, {}), lambda: admin.delete(url)):
        assert type(await failure(world, call)) is kind
    assert dial.requests == []


async def test_an_entry_that_breaks_a_rule_is_unprocessable(world: World) -> None:
    error = await failure(world, lambda: world.client().admin.save("schemas/platform/s", {"type": "object"}))
    assert isinstance(error, UnprocessableEntityError)
    assert error.message == "Schema must have a non-blank $id"


async def test_what_stands_in_files_is_read_and_migrated(world: World) -> None:
    admin = world.client().admin
    assert await world(admin.list_file_config("interceptors")) == ["audit"]
    assert (await world(admin.get_file_config("settings", "global")))["retriableErrorCodes"] == [429, 503]
    schema = (await world(admin.list_file_config("schemas")))[0]
    assert (await world(admin.get_file_config("schemas", schema)))["name"] == schema
    assert isinstance(await failure(world, lambda: admin.list_file_config("keys")), PermissionDeniedError)
    assert isinstance(await failure(world, lambda: admin.get_file_config("roles", "none")), ResourceNotFoundError)
    unsaved = await failure(world, lambda: admin.get("interceptors/platform/audit"))
    assert isinstance(unsaved, ResourceNotFoundError), "files are not the API's"
    (would,) = (await world(admin.migrate_file_config(types=["Interceptor"], dry_run=True))).results
    assert (would.status, would.resource_url) == ("would_migrate", "interceptors/platform/audit")
    done = (await world(admin.migrate_file_config())).results
    assert {result.status for result in done} == {"migrated"}
    assert (await world(admin.get("interceptors/platform/audit"))).parsed["endpoint"] == "http://audit.invalid"
    again = (await world(admin.migrate_file_config(types=["Interceptor"]))).results
    assert [(result.status, result.reason) for result in again] == [("skipped", "already exists")]


async def test_manifests_are_applied_as_far_as_they_are_valid(world: World) -> None:
    admin = world.client().admin
    report = await world(admin.apply(MANIFESTS))
    assert (report.applied, report.failed) == (1, 1)
    assert [result.status for result in report.results] == ["APPLIED", "FAILED"]
    assert (await world(admin.get(ROLE))).parsed["limits"] == {}


async def test_a_precheck_stores_nothing_and_tells_all(world: World) -> None:
    admin = world.client().admin
    error = await failure(world, lambda: admin.apply(MANIFESTS, precheck=True))
    assert isinstance(error, UnprocessableEntityError)
    assert isinstance(error.body, ApplyReport)
    assert [result.status for result in error.body.results] == ["SKIPPED", "FAILED"]
    assert isinstance(await failure(world, lambda: admin.get(ROLE)), ResourceNotFoundError)
    invalid = await failure(world, lambda: admin.validate(MANIFESTS))
    assert isinstance(invalid, UnprocessableEntityError)
    assert isinstance(invalid.body, ValidationReport)
    assert [result.error for result in invalid.body.results] == [None, "Schema must have a non-blank $id"]
    assert (await world(admin.validate(MANIFESTS[:1]))).valid == 1


async def test_health_tells_what_was_left_out(world: World) -> None:
    admin = world.client().admin
    assert (await world(admin.health())).skipped == []
    await world(admin.save("models/platform/m", {"interceptors": ["audit", "none"]}))
    health = await world(admin.health())
    assert (health.status, [entry.id for entry in health.skipped]) == ("degraded", ["models/platform/m"])
    assert "m" in (await world(admin.reload()))["models"]


async def test_others_may_do_nothing_of_this(world: World, dial: DialEmulator) -> None:
    admin = world.client(bearer_token=dial.bearer_token).admin
    for call in (
        lambda: admin.get(ROLE),
        lambda: admin.save(ROLE, {}),
        lambda: admin.delete(ROLE),
        lambda: admin.list("roles/platform/"),
        lambda: admin.list_file_config("roles"),
        lambda: admin.get_file_config("roles", "default"),
        lambda: admin.migrate_file_config(),
        lambda: admin.apply(MANIFESTS),
        lambda: admin.validate(MANIFESTS),
        lambda: admin.health(),
        lambda: admin.reload(),
    ):
        assert isinstance(await failure(world, call), PermissionDeniedError)
    dial.admins.add(f"user:{dial.bearer_token}")
    assert (await world(admin.health())).status == "healthy"
