"""What users write with sharing, publications, rights of one request and client channels."""

from pathlib import PurePosixPath
from typing import assert_type

from veneer.dial import (
    AnyResourceMetadata,
    AsyncChannelStream,
    AsyncDial,
    ChannelStream,
    Dial,
    Invitation,
    InvitationLink,
    Notification,
    PerRequestReceiver,
    Publication,
    PublicationResource,
    ResourceAccessType,
    ResourcePermission,
    ResourceType,
    RpcRequest,
    RpcResponse,
    Rule,
    SharedResource,
    SigninResult,
)


def sharing(client: Dial) -> None:
    home = client.my_files_home()
    made = client.sharing.create([home / "a.txt", "prompts/bucket/p"], permissions=["READ", ResourceAccessType.WRITE])
    assert_type(made, InvitationLink)
    client.sharing.create([SharedResource(url="files/b/a", permissions=["READ"])], max_accepted_users=3, timeout=5)
    client.sharing.create([{"url": "files/b/a"}])
    assert_type(client.sharing.list(), list[AnyResourceMetadata])
    for entry in client.sharing.list([ResourceType.FILE, "PROMPT"], with_="others", include_user_info=True):
        str((entry.url, entry.permissions, entry.shared_with))
    client.sharing.copy(home / "a.txt", PurePosixPath("files/b/c"))
    client.sharing.discard(["files/b/a"])
    client.sharing.revoke(["files/b/a"], permissions=["WRITE"])
    assert_type(client.invitations.list(), list[Invitation])
    assert_type(client.invitations.get(made), Invitation)
    client.invitations.accept(made.invitation_link)
    client.invitations.delete(client.invitations.get("5pxg"))


def publishing(client: Dial) -> None:
    wanted = client.publications.create(
        "public/reports",
        ["files/b/a", PublicationResource(action="DELETE", target_url="files/public/reports/old")],
        rules=[Rule(source="roles", function="EQUAL", targets=["user"]), {"source": "title", "function": "TRUE"}],
        name="Reports",
    )
    assert_type(wanted, Publication)
    assert_type(client.publications.get(wanted.url), Publication)
    assert_type(client.publications.list(client.my_bucket()), list[Publication])
    assert_type(client.publications.update(wanted.url, name="new", etag=wanted.etag), Publication)
    assert_type(client.publications.approve(wanted.url), Publication)
    assert_type(client.publications.reject(wanted.url, "why"), Publication)
    client.publications.delete(wanted.url)
    assert_type(client.publications.list_resources(["FILE"], permissions=True), list[AnyResourceMetadata])
    assert_type(client.publications.list_rules("public/reports/"), dict[str, list[Rule]])
    assert_type(client.notifications.list(), list[Notification])
    client.notifications.delete(client.notifications.list())
    client.notifications.delete(["id"])


def granting(client: Dial) -> None:
    client.resource_permissions.grant(["files/b/a"], "applications/public/other")
    client.resource_permissions.grant(resources=["files/b/a/"], receiver="app", permissions=["READ"])
    client.resource_permissions.revoke(["files/b/a"], "app", [ResourceAccessType.READ])
    assert_type(client.resource_permissions.list(), list[ResourcePermission])
    assert_type(client.resource_permissions.list_receivers(), list[PerRequestReceiver])


def channels(client: Dial) -> None:
    with client.client_channel.subscribe() as stream:
        assert_type(stream, ChannelStream)
        assert_type(stream.channel_id, str)
        for request in stream:
            assert_type(request, RpcRequest)
            client.client_channel.report(RpcResponse(id=request.id, result="success"), channel_id=stream.channel_id)
    found = client.client_channel.interact([RpcRequest(method="ask", params={"a": 1}, id=1)], channel_id="c")
    assert_type(found, list[RpcResponse])
    results = client.client_channel.signin_toolsets(channel_id="c", toolset_ids=["toolsets/public/a"], timeout=60)
    assert_type(results, dict[str, SigninResult])
    client.client_channel.unsubscribe(channel_id="c")


async def asynchronous(client: AsyncDial) -> None:
    assert_type(await client.sharing.create(["files/b/a"]), InvitationLink)
    assert_type(await client.sharing.list(), list[AnyResourceMetadata])
    await client.invitations.accept("5pxg")
    assert_type(await client.publications.list("public"), list[Publication])
    assert_type(await client.notifications.list(), list[Notification])
    assert_type(await client.resource_permissions.list(), list[ResourcePermission])
    async with await client.client_channel.subscribe("c") as stream:
        assert_type(stream, AsyncChannelStream)
        async for request in stream:
            assert_type(request.id, str | int | None)
    results = await client.client_channel.signin_toolsets(channel_id="c", toolset_ids=["toolsets/public/a"])
    assert_type(results, dict[str, SigninResult])
