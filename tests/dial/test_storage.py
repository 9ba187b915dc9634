"""Prompts, conversations, applications and tool sets in the storage, and what all kinds have in common."""

from __future__ import annotations

import json
import traceback
from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.worlds import World, failure
from support.server import Server, json_reply
from veneer import ClosedError
from veneer.dial import (
    BadRequestError,
    Conversation,
    ConversationMessage,
    ConversationModel,
    CustomApplication,
    CustomApplicationFunction,
    CustomApplicationMcp,
    CustomFeatures,
    CustomInterface,
    CustomToolset,
    DialException,
    DialStatusError,
    EtagMismatchError,
    ExternalServiceDefinition,
    FunctionMapping,
    InvalidDialURLError,
    InvalidRequestError,
    McpApps,
    McpConfigDelivery,
    PermissionDeniedError,
    Prompt,
    ResourceNotFoundError,
    Route,
    ServiceAuthSettings,
    ToolsetAuthSettings,
    TranslatedFormat,
    Translator,
    Upstream,
)
from veneer.testing.dial import DialEmulator

KINDS = ("prompts", "conversations", "applications", "toolsets")
VALUES: dict[str, Any] = {
    "prompts": Prompt(id="p", folder_id="f", name="greet", content="Hello {{name}}"),
    "conversations": Conversation(
        id="c",
        name="talk",
        temperature=0.5,
        model=ConversationModel(id="gpt-4o"),
        messages=[ConversationMessage(role="user", content="Hi")],
    ),
    "applications": CustomApplication(display_name="Translator", endpoint="https://apps.example.com"),
    "toolsets": CustomToolset(transport="HTTP", allowed_tools=["search"]),
}

each_kind = pytest.mark.parametrize("kind", KINDS)


def group(client: Any, kind: str) -> Any:
    return getattr(client, kind)


@each_kind
async def test_entries_are_saved_read_listed_and_deleted(world: World, dial: DialEmulator, kind: str) -> None:
    client = group(world.client(), kind)
    url = f"{kind}/{dial.bucket}/some folder/one%20two"
    saved = await world(client.save(url, VALUES[kind]))
    assert (saved.name, saved.parent_path, saved.node_type) == ("one two", "some folder", "ITEM")
    assert saved.url == f"{kind}/{dial.bucket}/some%20folder/one%20two"

    found = await world(client.get(saved.url))
    assert found.to_dict().items() >= {k: v for k, v in VALUES[kind].to_dict().items() if k != "name"}.items()
    known = await world(client.get_metadata(url))
    assert (known.etag, known.items, known.next_token) == (saved.etag, None, None)
    folder = await world(client.get_metadata(f"{kind}/{dial.bucket}/some folder/", permissions=True))
    assert [(item.url, item.etag, item.permissions) for item in folder.items] == [
        (saved.url, saved.etag, ["READ", "WRITE", "SHARE"])
    ]
    assert [item.url for item in await world.collect(await world(client.list(f"{kind}/{dial.bucket}")))] == [
        f"{kind}/{dial.bucket}/some%20folder/"
    ]
    flat = await world(client.list(f"{kind}/{dial.bucket}/", recursive=True))
    assert [item.url for item in await world.collect(flat)] == [saved.url]

    assert await world(client.delete(url)) is None
    assert isinstance(await failure(world, lambda: client.get(url)), ResourceNotFoundError)


@each_kind
async def test_conditions_and_what_is_missing(world: World, dial: DialEmulator, kind: str) -> None:
    client = group(world.client(), kind)
    url = f"{kind}/{dial.bucket}/one"
    for call in (client.get, client.delete, client.get_metadata, lambda u: client.list(f"{u}/")):
        error = await failure(world, lambda: call(url))  # noqa: B023
        assert isinstance(error, ResourceNotFoundError)
        assert error.message.startswith(f"Not found: {url}")
    first = await world(client.save(url, VALUES[kind], etag_if_none_match="*"))
    assert isinstance(
        await failure(world, lambda: client.save(url, VALUES[kind], etag_if_none_match="*")), EtagMismatchError
    )
    second = await world(client.save(url, {"name": "changed", "displayName": "changed"}, first.etag))
    assert second.etag != first.etag
    for wrong in (
        lambda: client.save(url, VALUES[kind], etag_if_match=first.etag),
        lambda: client.delete(url, first.etag),
    ):
        error = await failure(world, wrong)
        assert isinstance(error, EtagMismatchError)
        assert error.message == f"ETag {first.etag} is rejected"
    await world(client.delete(url, etag_if_match=second.etag))


@each_kind
async def test_only_entries_of_the_kind_are_taken(world: World, dial: DialEmulator, kind: str) -> None:
    client = group(world.client(), kind)
    wrong = ["files/b/a", f"{kind}/b", f"{kind}/b/folder/", f"{kind}/b/../c", f"/{kind}/b/a", "http://elsewhere/a"]
    for url in wrong:
        for call in (client.get, client.delete, lambda u: client.save(u, VALUES[kind])):
            assert isinstance(await failure(world, lambda: call(url)), InvalidDialURLError)  # noqa: B023
    assert isinstance(await failure(world, lambda: client.list("files/b/")), InvalidDialURLError)
    assert dial.requests == []


async def test_what_is_none_is_not_sent(world: World, dial: DialEmulator) -> None:
    client = world.client()
    url = f"prompts/{dial.bucket}/a"
    await world(client.prompts.save(url, Prompt(id="i", name="n", folderId="f", content=None)))
    assert dial.requests[-1].json() == {"id": "i", "folderId": "f", "name": "n"}
    prompt = await world(client.prompts.get(url))
    assert (prompt.content, prompt.folder_id, prompt.folderId) == (None, "f", "f")


async def test_unknown_fields_survive(world: World, dial: DialEmulator) -> None:
    value = {"id": "c", "messages": [{"role": "user", "content": "Hi", "new": [1]}], "playback": {"x": None}}
    dial.put_resource("conversations", "a", value)
    client, url = world.client(), f"conversations/{dial.bucket}/a"
    found = await world(client.conversations.get(url))
    found.name = "renamed"
    await world(client.conversations.save(url, found))
    assert dial.requests[-1].json() == {**value, "name": "renamed"}


async def test_the_server_completes_applications_and_keeps_secrets(world: World, dial: DialEmulator) -> None:
    client = world.client()
    url = f"applications/{dial.bucket}/my app"
    await world(client.applications.save(url, CustomApplication(display_name={"en": "Hi"}, name="ignored")))
    app = await world(client.applications.get(url))
    assert (app.name, app.author) == (f"applications/{dial.bucket}/my%20app", "project")
    assert app.display_name == {"en": "Hi"}
    await world(client.applications.save(url, app))
    again = await world(client.applications.get(url))
    assert (again.reference, again.created_at) == (app.reference, app.created_at)

    settings = ToolsetAuthSettings(client_id="id", client_secret="hush-hush")
    assert "hush" not in repr(settings)
    tools = f"toolsets/{dial.bucket}/search"
    await world(client.toolsets.save(tools, CustomToolset(auth_settings=settings)))
    assert dial.requests[-1].json()["authSettings"]["client_secret"] == "hush-hush"
    assert (await world(client.toolsets.get(tools))).auth_settings.to_dict() == {"client_id": "id"}


async def test_settings_of_applications_are_classes(world: World, dial: DialEmulator) -> None:
    url = f"applications/{dial.bucket}/a"
    app = CustomApplication(
        endpoint="https://apps.example.com",
        features=CustomFeatures(tools_supported=True, rate_endpoint="https://apps.example.com/rate"),
        function=CustomApplicationFunction(mapping=FunctionMapping(chat_completion="/chat")),
        mcp=CustomApplicationMcp(config_delivery="META", mcp_apps=McpApps(domain_override="apps.example.com")),
        interfaces={
            "openaiResponses": CustomInterface(base_url="https://apps.example.com", default_headers={"X-A": "b"}),
            "anthropicMessages": CustomInterface(
                mode="translator",
                translator=Translator(base_url="https://t.example.com", in_="anthropicMessages", out="openaiResponses"),
            ),
            "openaiChatCompletions": CustomInterface(mode="translator", translator="to-responses"),
        },
        routes={
            "docs": Route(
                paths=["/docs/.*"],
                methods=["GET"],
                permissions=["READ"],
                upstreams=[Upstream(endpoint="https://docs.example.com", key="hush-hush", weight=2)],
            )
        },
        external_services={"mail": ExternalServiceDefinition(auth_settings=ServiceAuthSettings(client_id="c"))},
    )
    assert "hush" not in repr(app)
    client = world.client()
    await world(client.applications.save(url, app))
    sent = dial.requests[-1].json()
    assert sent["features"] == {"rate_endpoint": "https://apps.example.com/rate", "tools_supported": True}
    assert sent["function"] == {"mapping": {"chat_completion": "/chat"}}
    assert sent["mcp"] == {"configDelivery": "META", "mcpApps": {"domainOverride": "apps.example.com"}}
    assert sent["interfaces"] == {
        "openaiResponses": {"base_url": "https://apps.example.com", "defaultHeaders": {"X-A": "b"}},
        "anthropicMessages": {
            "mode": "translator",
            "translator": {"baseUrl": "https://t.example.com", "in": "anthropicMessages", "out": "openaiResponses"},
        },
        "openaiChatCompletions": {"mode": "translator", "translator": "to-responses"},
    }
    assert sent["routes"]["docs"]["upstreams"] == [
        {"endpoint": "https://docs.example.com", "key": "hush-hush", "weight": 2}
    ]
    found = await world(client.applications.get(url))
    assert found.features.tools_supported is True
    assert found.mcp.config_delivery is McpConfigDelivery.META
    assert found.interfaces["anthropicMessages"].translator.out is TranslatedFormat.OPENAI_RESPONSES
    assert found.interfaces["openaiChatCompletions"].translator == "to-responses"
    assert found.routes["docs"].upstreams[0].key is None
    assert found.external_services["mail"].auth_settings.client_id == "c"
    plain = {"features": {"tools_supported": True, "telepathy": 1}, "interfaces": {"x": {"mode": "newer"}}}
    await world(client.applications.save(url, plain))
    assert dial.requests[-1].json() == plain
    found = await world(client.applications.get(url))
    assert found.features.additional_properties == {"telepathy": 1}
    assert found.interfaces["x"].mode == "newer"


async def test_settings_of_another_kind_stay_as_they_are(world: World, server: Server) -> None:
    odd = {"features": [], "interfaces": {"x": None, "y": 3}, "routes": [1], "function": "f", "external_services": 5}
    server.script(json_reply(json.dumps(odd)))
    client = world.client(server.url)
    found = await world(client.applications.get("applications/b/a"))
    assert found.to_dict() == odd
    server.script(json_reply(json.dumps({"data": [{"id": "a", "object": "application", **odd}]})))
    (listed,) = await world(client.application.list())
    assert listed.to_dict() == {"id": "a", "object": "application", **odd}


async def test_readers_see_a_reduced_application(world: World, dial: DialEmulator) -> None:
    dial.put_resource("applications", "a", {"displayName": "A", "endpoint": "https://secret"}, bucket="public")
    app = await world(world.client().applications.get("applications/public/a"))
    assert (app.display_name, app.endpoint) == ("A", None)
    error = await failure(world, lambda: world.client().applications.save("applications/public/a", {}))
    assert isinstance(error, PermissionDeniedError)


async def test_bodies_have_a_limit(world: World, dial: DialEmulator) -> None:
    client, url = world.client(), f"prompts/{dial.bucket}/a"
    for mode, text in (("newest", "Request body is too large"), ("core24", "exceeds max limit: 1048576")):
        dial.mode = mode
        value = {"id": "", "folderId": "", "name": "", "content": "x" * 2**20}
        error = await failure(world, lambda: client.prompts.save(url, value))  # noqa: B023
        assert isinstance(error, DialStatusError)
        assert error.status_code == 413
        assert text in error.message


async def test_what_core_of_2024_demands(world: World, dial: DialEmulator) -> None:
    dial.mode = "core24"
    client, url = world.client(), f"prompts/{dial.bucket}/a"
    error = await failure(world, lambda: client.prompts.save(url, Prompt(id="i", folder_id="f", name="n")))
    assert isinstance(error, BadRequestError)
    assert "content" in error.message
    await world(client.prompts.save(url, VALUES["prompts"]))
    assert (await world(client.prompts.get(url))).content == "Hello {{name}}"


# lists


async def test_lists_go_over_all_pages(world: World, dial: DialEmulator) -> None:
    for name in ("a", "b/1", "b/2", "c", "d/e/f"):
        dial.put_file(f"top/{name}.txt", b"x")
        dial.put_resource("prompts", f"top/{name}", {"name": name})
    client = world.client()
    for group, wanted in (
        (client.files, ["a.txt", "b", "c.txt", "d"]),
        (client.prompts, ["a", "b", "c", "d"]),
    ):
        kind = "files" if group is client.files else "prompts"
        for url in (f"{kind}/{dial.bucket}/top", PurePosixPath(kind, dial.bucket, "top"), f"{kind}/{dial.bucket}/top/"):
            before = len(dial.requests)
            page = await world(group.list(url, limit=2))
            assert len(dial.requests) == before + 1
            assert [item.name for item in page.items] == wanted[:2]
            assert page.parsed.next_token
            assert [item.name for item in await world.collect(page)] == wanted
        pages = await world.collect((await world(group.list(url, recursive=True, limit=2))).pages())
        assert [len(page.items) for page in pages] == [2, 2, 1]
        assert {item.node_type for page in pages for item in page.items} == {"ITEM"}
        rest = await world(group.list(url, token=pages[0].parsed.next_token, recursive=True))
        assert len(await world.collect(rest)) == 3
        following = await world(pages[0].next_page())
        assert [item.url for item in following.items] == [item.url for item in pages[1].items]
        assert await world(pages[-1].next_page()) is None


async def test_pages_without_entries_do_not_end_a_list(world: World, server: Server) -> None:
    node = {"bucket": "b", "url": "files/b/", "nodeType": "FOLDER", "resourceType": "FILE"}
    entry = {**node, "url": "files/b/a", "name": "a", "nodeType": "ITEM"}
    pages = ({"items": [], "nextToken": "1"}, {"items": None, "nextToken": "2"}, {"items": [entry]})
    server.script(*(json_reply(json.dumps({**node, **page})) for page in pages))
    listed = await world(world.client(server.url).files.list("files/b/", recursive=True, permissions=True))
    assert [item.name for item in await world.collect(listed)] == ["a"]
    assert [request.target.partition("?")[2] for request in server.requests] == [
        "recursive=true&permissions=true",
        "token=1&recursive=true&permissions=true",
        "token=2&recursive=true&permissions=true",
    ]


async def test_a_server_that_repeats_itself_does_not_hold_a_list_for_ever(world: World, server: Server) -> None:
    node = {"bucket": "b", "url": "files/b/", "nodeType": "FOLDER", "resourceType": "FILE"}
    entry = {**node, "url": "files/b/a", "name": "a", "nodeType": "ITEM"}
    server.script(json_reply(json.dumps({**node, "items": [entry], "nextToken": "same"})))
    listed = await world(world.client(server.url).files.list("files/b/"))
    assert len(await world.collect(listed)) <= 2
    assert len(server.requests) <= 2


# metadata by kind


@pytest.mark.parametrize("kind", ["files", *KINDS])
async def test_metadata_of_any_kind(world: World, dial: DialEmulator, kind: str) -> None:
    if kind == "files":
        dial.put_file("docs/a", b"x")
    else:
        dial.put_resource(kind, "docs/a", {})
    client = world.client()
    one = await world(client.metadata.get(kind, f"{kind}/{dial.bucket}/docs/a"))
    assert (one.name, one.items) == ("a", None), "a single item has no `items`"
    folder = await world(client.metadata.get(resource=kind, relative_url=f"{kind}/{dial.bucket}/docs/", limit=1))
    assert [item.name for item in folder.items] == ["a"]
    flat = await world(client.metadata.get(kind, f"{kind}/{dial.bucket}/", recursive=True, permissions=True))
    assert [item.permissions for item in flat.items] == [["READ", "WRITE", "SHARE"]]
    error = await failure(world, lambda: client.metadata.get(kind, f"{kind}/{dial.bucket}/none"))
    assert isinstance(error, ResourceNotFoundError)


async def test_metadata_of_no_kind_is_refused(world: World, dial: DialEmulator) -> None:
    client = world.client()
    for kind, url in (("notes", "notes/b/a"), ("files", "prompts/b/a"), ("prompts", "http://elsewhere/prompts/b/a")):
        error = await failure(world, lambda: client.metadata.get(kind, url))  # noqa: B023
        assert isinstance(error, InvalidRequestError)
    assert dial.requests == []


# what aidial-client offers beside calls


async def test_parts_of_urls_as_aidial_client_has_them(world: World, dial: DialEmulator) -> None:
    client = world.client("https://dial.example.com/gate")
    files = client.files
    assert files.get_api_prefix() == client.prompts.get_api_prefix() == "v1/"
    assert client.skills.get_api_prefix() == "v2/"
    found = files.get_storage_resource("files/b/my folder/a b.txt")
    assert (found.resource_type, found.bucket, found.filename) == ("files", "b", "a%20b.txt")
    assert found.absolute_url == "https://dial.example.com/gate/v1/files/b/my%20folder/a%20b.txt"
    assert found.relative_url == "/gate/v1/files/b/my%20folder/a%20b.txt"
    assert (found.api_path, found.bucket_path) == ("files/b/my%20folder/a%20b.txt", "my%20folder/a%20b.txt")
    assert files.get_api_path(found.absolute_url) == found.api_path
    assert files.get_api_path("files/b/docs/") == "files/b/docs/", "a folder's slash stays"
    assert files.get_storage_resource("files/b/docs/").filename is None
    assert client.prompts.get_display_name(PurePosixPath("prompts/b/x/y")) == "x/y"
    with pytest.raises(InvalidDialURLError):
        files.get_api_path("files/b")
    root = files.get_storage_resource("files/b", allow_empty_bucket_path=True)
    assert (root.api_path, root.bucket_path, root.filename) == ("files/b", None, None)
    with pytest.raises(InvalidDialURLError):
        files.get_storage_resource("prompts/b/a")


async def test_downloads_have_the_name_of_the_file(world: World, dial: DialEmulator) -> None:
    client = world.client()
    dial.put_file("docs/a b.txt", b"x")
    download = await world(client.files.download(f"files/{dial.bucket}/docs/a%20b.txt"))
    assert download.filename == "a b.txt"


async def test_a_name_from_the_server_comes_first(world: World, server: Server) -> None:
    server.script(json_reply(content_disposition='attachment; filename="other.txt"'))
    download = await world(world.client(server.url).files.download("files/b/a.txt"))
    assert download.filename == "other.txt"


@pytest.mark.parametrize("size", [10, 3 * 2**20])
async def test_streamed_downloads_are_blocks(world: World, dial: DialEmulator, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    dial.put_file("big", content)
    client, url = world.client(), f"files/{dial.bucket}/big"
    manager = client.files.stream_download(url)
    assert dial.requests == [], "nothing is sent before the block begins"
    file = await world.enter(manager)
    assert (file.filename, file.etag) == ("big", dial.storage.files[dial.bucket, "big"].etag)
    assert b"".join(await world.collect(file)) == content
    await world.leave(manager)
    if size > 2**20:
        assert isinstance(await failure(world, lambda: file.aget_content() if world.is_async else file), ClosedError)
    with pytest.raises(ResourceNotFoundError):
        await world.enter(client.files.stream_download(f"files/{dial.bucket}/none"))


async def test_an_entry_that_is_no_json_is_told(world: World, server: Server) -> None:
    server.script(json_reply("[1]"))
    error = await failure(world, lambda: world.client(server.url).prompts.get("prompts/b/a"))
    assert isinstance(error, DialException)
    assert error.status_code == 422


@pytest.mark.parametrize("value", [7, None, ["a"]])
async def test_a_traceback_shows_what_could_not_be_made(world: World, dial: DialEmulator, value: object) -> None:
    """Python 3.11 hands on what `repr` raises."""
    error = await failure(world, lambda: world.client().applications.save(f"applications/{dial.bucket}/a", value))
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert "self" in "".join(shown.format())
    assert not dial.requests
