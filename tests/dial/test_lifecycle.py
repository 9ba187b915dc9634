"""Applications that DIAL runs from their source, and the schemas of types."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.worlds import World, failure
from support.server import Server, json_reply
from veneer.dial import (
    ConflictError,
    InvalidDialURLError,
    NotDialURLError,
    PermissionDeniedError,
    ResourceNotFoundError,
)
from veneer.testing.dial import DialEmulator

QUICK_APPS = "https://mydial.example.com/custom_application_schemas/quickapps"


def put(dial: DialEmulator, kind: str, path: str, value: Any, bucket: str | None = None) -> str:
    """Store a resource that is no file; gives its URL, unencoded."""
    file = dial.put_file(path, json.dumps(value).encode(), "application/json", bucket=bucket)
    del dial.storage.files[file.bucket, file.path]
    dial.stores[kind].put(file)
    return f"{kind}/{file.bucket}/{path}"


@pytest.fixture
def application(dial: DialEmulator) -> str:
    """An application with a source of its own."""
    dial.put_file("src/app.py", b"print(1)")
    function = {"runtime": "python3.11", "source_folder": f"files/{dial.bucket}/src/", "mapping": {}}
    return put(dial, "applications", "my apps/counter", {"displayName": "Counter", "function": function})


def state(dial: DialEmulator) -> Any:
    """The stored function of the application."""
    return json.loads(dial.stores["applications"].files[dial.bucket, "my apps/counter"].content)["function"]


async def test_an_application_is_deployed_read_and_stopped(world: World, dial: DialEmulator, application: str) -> None:
    client = world.client()
    assert (await world(client.application.deploy(application))).function.status == "DEPLOYING"
    assert state(dial)["status"] == "DEPLOYED"
    (log,) = (await world(client.application.logs(application))).logs
    assert "python3.11" in log.content
    assert (await world(client.application.redeploy(application))).function.status == "DEPLOYING"
    found = await world(client.application.undeploy(PurePosixPath(application)))
    assert (found.function.status, found.endpoint, found.display_name) == ("UNDEPLOYING", None, "Counter")
    assert state(dial)["status"] == "UNDEPLOYED"


async def test_a_failed_deployment_says_why(world: World, dial: DialEmulator, application: str) -> None:
    del dial.storage.files[dial.bucket, "src/app.py"]
    await world(world.client().application.deploy(application))
    assert (state(dial)["status"], state(dial)["error"]) == (
        "FAILED",
        f"There are no files in files/{dial.bucket}/src/",
    )


async def test_states_that_do_not_fit_are_conflicts(world: World, dial: DialEmulator, application: str) -> None:
    client = world.client()
    for call in (client.application.undeploy, client.application.redeploy, client.application.logs):
        error = await failure(world, lambda call=call: call(application))
        assert isinstance(error, ConflictError)
        assert error.message.startswith("Application is not started: applications/")
    await world(client.application.deploy(application))
    error = await failure(world, lambda: client.application.deploy(application))
    assert isinstance(error, ConflictError)
    assert error.message == f"Application must be stopped: applications/{dial.bucket}/my%20apps/counter"


async def test_only_owners_deploy(world: World, dial: DialEmulator, application: str) -> None:
    stranger = world.client(bearer_token=dial.bearer_token)
    assert isinstance(await failure(world, lambda: stranger.application.deploy(application)), PermissionDeniedError)
    missing = await failure(world, lambda: world.client().application.deploy(f"applications/{dial.bucket}/none"))
    assert isinstance(missing, ResourceNotFoundError)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("files/b/a", InvalidDialURLError),
        ("applications/b/a/../c", InvalidDialURLError),
        ("applications/b/a%2Fc", InvalidDialURLError),
        ("applications/b/folder/", InvalidDialURLError),
        ("https://elsewhere.example.com/v1/applications/b/a", NotDialURLError),
    ],
)
async def test_urls_that_name_no_application_are_not_sent(
    world: World, dial: DialEmulator, url: str, kind: type[Exception]
) -> None:
    client = world.client()
    for call in ("deploy", "undeploy", "redeploy", "logs"):
        assert type(await failure(world, lambda call=call: getattr(client.application, call)(url))) is kind
    assert dial.requests == []


async def test_urls_in_bodies_are_relative_and_encoded(world: World, server: Server) -> None:
    server.script(json_reply(), json_reply())
    client = world.client(server.url)
    await world(client.application.deploy("applications/b/a b/ü%231"))
    await world(client.application.deploy(f"{client.api_url}applications/b/a%20b/%C3%BC%231"))
    assert [json.loads(r.body)["url"] for r in server.requests] == ["applications/b/a%20b/%C3%BC%231"] * 2


async def test_deploying_is_not_repeated_once_it_was_sent(world: World, server: Server) -> None:
    server.script(json_reply(status=503))
    await failure(world, lambda: world.client(server.url).application.deploy("applications/b/a"))
    assert len(server.requests) == 1


async def test_unknown_fields_and_states_of_newer_servers_are_kept(world: World, server: Server) -> None:
    sent = {"name": "applications/b/a", "function": {"status": "PAUSED", "new": 1}, "iconUrl": "https://i.example.com"}
    server.script(json_reply(json.dumps(sent)))
    found = await world(world.client(server.url).application.deploy("applications/b/a"))
    assert (found.function.status, found.to_dict()) == ("PAUSED", sent)


async def test_schemas_of_application_types(world: World, dial: DialEmulator) -> None:
    client = world.client()
    (kind,) = await world(client.application_schemas.list())
    assert (kind.id, kind.display_name) == (QUICK_APPS, "Quick app")
    schema = await world(client.application_schemas.get(kind.id))
    assert (schema["required"], "dial:applicationTypeCompletionEndpoint" in schema) == (["model"], False)
    assert (await world(client.application_schemas.get_meta_schema()))["required"] == ["$id"]
    assert isinstance(await failure(world, lambda: client.application_schemas.get("none")), ResourceNotFoundError)


async def test_schemas_that_administrators_store_are_listed(world: World) -> None:
    client = world.client()
    mine = {"$id": "https://x.example.com/mine?a=b&c", "dial:catalogDisplayName": "Mine"}
    await world(client.admin.save("catalog_schemas/platform/mine", mine))
    listed = await world(client.catalog_schemas.list())
    assert [(kind.display_name, kind.entity_type) for kind in listed] == [("Assistants", "APPLICATION"), ("Mine", None)]
    assert await world(client.catalog_schemas.get(mine["$id"])) == mine
    assert (await world(client.catalog_schemas.get_meta_schema()))["$id"].endswith("catalog_schemas/schema#")
