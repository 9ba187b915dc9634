"""What users write with deployed applications, credentials, tools, code and administration."""

from pathlib import Path
from typing import Any, assert_type

from veneer.dial import (
    AdminWritten,
    ApplicationLogs,
    ApplicationSchemaItem,
    ApplyReport,
    AsyncDial,
    AsyncMcpToolSet,
    CodeExecution,
    CodeFile,
    CodeInterpreterSession,
    CustomApplication,
    Dial,
    ExternalService,
    FileDownloadResponse,
    FileMetadata,
    Manifest,
    McpMessage,
    McpStream,
    McpTool,
    McpToolSet,
    OfflineCredentials,
    ResourceMetadata,
    ServiceCredentials,
    Stored,
    ToolSetRepair,
)


def applications(client: Dial) -> None:
    home = client.my_files_home()
    assert_type(client.application.deploy("applications/b/a"), CustomApplication)
    assert_type(client.application.undeploy(home, timeout=3), CustomApplication)
    assert_type(client.application.redeploy("applications/b/a"), CustomApplication)
    assert_type(client.application.logs("applications/b/a"), ApplicationLogs)
    assert_type(client.application_schemas.list(), list[ApplicationSchemaItem])
    assert_type(client.application_schemas.get("https://x.example.com/s"), dict[str, Any])
    assert_type(client.catalog_schemas.get_meta_schema(), dict[str, Any])


def credentials(client: Dial) -> None:
    services = client.external_services
    assert_type(services.list("app"), list[ExternalService])
    assert_type(services.save("app", "mail", {"display_name": "Mail"}), ExternalService)
    assert_type(services.credentials("app", "mail"), ServiceCredentials)
    assert_type(services.obo_credentials("app", "mail", owner_user_id="u"), ServiceCredentials)
    assert_type(services.signin("app", "mail", credentials_level="USER", api_key="k", timeout=3), bool)
    assert_type(client.toolset_auth.signin("t", authentication_type="OAUTH", code="c", redirect_uri="r"), bool)
    assert_type(client.toolset_auth.signout("t", credentials_level="USER"), bool)
    assert_type(client.toolset_auth.repair("toolsets/b/t"), ToolSetRepair)
    assert_type(client.offline_credentials.get(), OfflineCredentials)
    assert_type(client.offline_credentials.signin("code", redirect_uri="r"), bool)


def tools(client: Dial) -> None:
    toolset = client.mcp.toolset("t", session_id="s")
    assert_type(toolset, McpToolSet)
    for tool in toolset.tools():
        assert_type(tool, McpTool)
    assert_type(toolset.allowed_tools(), list[McpTool])
    assert_type(toolset.request("tools/call", {"name": "add"}, request_id="a"), dict[str, Any])
    with toolset.post(McpMessage(id=1, method="ping")) as stream:
        assert_type(stream, McpStream)
        for message in stream:
            assert_type(message, McpMessage)
        assert_type(stream.session_id, str | None)
    toolset.listen(last_event_id="7", event_timeout=None).close()
    toolset.end_session()
    assert_type(client.mcp.deployment("d").resource("ui://x"), str)


def code(client: Dial) -> None:
    home = client.my_files_home()
    with client.code_interpreter.session() as session:
        assert_type(session, CodeInterpreterSession)
        assert_type(session.upload("a.csv", Path("a.csv")), CodeFile)
        assert_type(session.execute("1", output_files={"plot.png": home / "plot.png"}), CodeExecution)
        assert_type(session.list_files(), list[CodeFile])
        plain: FileDownloadResponse = session.download("a.csv")
        plain.write_to("a.csv")
        assert_type(session.transfer_out("a.csv", home / "a.csv"), FileMetadata)
    assert_type(client.code_interpreter.execute("1", input_files={"a": "files/b/a"}, max_retries=0), CodeExecution)


def administration(client: Dial) -> None:
    found = client.admin.get("roles/platform/r", etag_if_none_match="e")
    assert_type(found, Stored[dict[str, Any]])
    assert_type(found.etag, str | None)
    assert_type(client.admin.save("roles/platform/r", found.parsed, etag_if_match=found.etag), Stored[AdminWritten])
    for item in client.admin.list("roles/platform/", recursive=True):
        assert_type(item, ResourceMetadata)
    assert_type(client.admin.list_file_config("models"), list[str])
    manifests = [Manifest(kind="Role", name="r", spec={})]
    assert_type(client.admin.apply(manifests, precheck=True), ApplyReport)
    client.admin.validate([{"kind": "Role", "name": "r"}])


async def asynchronous(client: AsyncDial) -> None:
    toolset = client.mcp.toolset("t")
    assert_type(toolset, AsyncMcpToolSet)
    async for tool in await toolset.tools():
        assert_type(tool, McpTool)
    async with await toolset.post({"jsonrpc": "2.0", "id": 1, "method": "ping"}) as stream:
        assert_type(await stream.result(), dict[str, Any])
    async with client.code_interpreter.session() as session:
        assert_type(await session.execute("1"), CodeExecution)
        async with await session.download("a.csv") as download:
            assert_type(await download.aget_content(), bytes)
    assert_type(await client.application.deploy("applications/b/a"), CustomApplication)
    async for item in await client.admin.list("roles/platform/"):
        assert_type(item, ResourceMetadata)
    assert_type(await client.external_services.credentials("app", "mail"), ServiceCredentials)
