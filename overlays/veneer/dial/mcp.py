"""Tools, and the model context protocol of tool sets and applications. A server answers with a message or a stream."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import mcp
from veneer_generated.dial.constants import MCP_SESSION_HEADER

from .._runtime.errors import details_of
from .._runtime.options import hide_headers
from .._runtime.results import Listing, afetch_page, fetch_page
from .._runtime.streams import AsyncStream, Stream
from .errors import StreamEventError, StreamTruncatedError
from .links import name_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import McpMessage, McpTool, ToolSetTools
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions, RawResponse
    from .._runtime.results import AsyncPage, Page
    from .._runtime.send import AsyncSender, Sender


def _session_of(response: RawResponse) -> str | None:
    return response.headers.get(MCP_SESSION_HEADER.lower())


def _is_response(message: McpMessage) -> bool:
    """Requests and notifications of the server, which may come first, have a method."""
    return message.method is None


def _result_of(message: McpMessage | None, response: RawResponse) -> dict[str, Any]:
    """The result of a response; raises the error that it tells of."""
    if message is None:
        raise StreamTruncatedError("the answer ended without a response to the request", response=response)
    if message.error is None:
        return message.result or {}
    found = details_of(message.to_dict())  # some say it in a mere text
    raise StreamEventError(
        found.message or "the server reported an error",
        code=found.code,
        body=message,
        response=response,
        headers=response.headers,
    )


class McpStream(Stream["McpMessage"]):
    """The messages that a server sends, in the order in which they come; see `veneer.Stream`."""

    @property
    def session_id(self) -> str | None:
        """The session that the server opened with this answer, where it keeps any."""
        return _session_of(self.response)

    def result(self) -> dict[str, Any]:
        """Read on to the response and give its result; what else the server sent is passed over.

        Raises StreamEventError for an error of the protocol; its `code` is the protocol's, such as `-32601`.
        """
        with self:
            return _result_of(next(filter(_is_response, self), None), self.response)


class AsyncMcpStream(AsyncStream["McpMessage"]):
    """The async form of `McpStream`."""

    @property
    def session_id(self) -> str | None:
        """See `McpStream.session_id`."""
        return _session_of(self.response)

    async def result(self) -> dict[str, Any]:
        """See `McpStream.result`."""
        async with self:
            async for message in self:
                if _is_response(message):
                    return _result_of(message, self.response)
        return _result_of(None, self.response)


class _Server:
    """One server, and the session that its calls belong to."""

    def __init__(self, name: str, session_id: str | None, protocol_version: str | None) -> None:
        self.name = name
        """The tool set's or application's id."""
        self.session_id = session_id
        """The session that calls belong to, as `session_id` of the answer to `initialize` told it."""
        self.protocol_version = protocol_version
        """The version that was agreed upon."""

    def _message(self, method: str, params: Mapping[str, Any] | None, request_id: str | int) -> McpMessage:
        return models.McpMessage(id=request_id, method=method, params=None if params is None else dict(params))

    def _post(self, message: McpMessage | Mapping[str, Any]) -> Request[Any, McpMessage]:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


class McpEndpoint(_Server):
    """What tool sets and applications have in common."""

    def __init__(self, sender: Sender, name: str, session_id: str | None, protocol_version: str | None) -> None:
        super().__init__(name, session_id, protocol_version)
        self._sender = sender

    def post(self, message: McpMessage | Mapping[str, Any], **options: Unpack[CallOptions]) -> McpStream:
        """Send a message and give what the server answers, a message or a stream of them; nothing to a notification.

        Raises PermissionDeniedError for a tool that is not allowed, ResourceNotFoundError for a session that ended.
        """
        return self._sender.stream(self._post(message), options, McpStream, whole=True)

    def request(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        request_id: str | int = 1,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Send a request and give its result; raises StreamEventError where the response is an error.

        calculator = client.mcp.toolset("calculator")
        print(calculator.request("tools/call", {"name": "add", "arguments": {"a": 2, "b": 3}}))
        """
        hide_headers(options)
        return self.post(self._message(method, params, request_id), **options).result()


class AsyncMcpEndpoint(_Server):
    """The async form of `McpEndpoint`."""

    def __init__(self, sender: AsyncSender, name: str, session_id: str | None, protocol_version: str | None) -> None:
        super().__init__(name, session_id, protocol_version)
        self._sender = sender

    async def post(self, message: McpMessage | Mapping[str, Any], **options: Unpack[CallOptions]) -> AsyncMcpStream:
        """See `McpEndpoint.post`."""
        return await self._sender.stream(self._post(message), options, AsyncMcpStream, whole=True)

    async def request(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        request_id: str | int = 1,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """See `McpEndpoint.request`."""
        hide_headers(options)
        return await (await self.post(self._message(method, params, request_id), **options)).result()


class _ToolSet(_Server):
    def _tools(self, cursor: str | None) -> Listing[ToolSetTools, McpTool]:
        def following(page: ToolSetTools) -> Listing[ToolSetTools, McpTool] | None:
            found = page.next_cursor or (page.result.next_cursor if page.result else None)
            return self._tools(found) if found else None

        request = mcp.list_toolset_tools.request(toolset_name=self.name, cursor=cursor)
        return Listing(request=request, items=tools_of, following=following)

    def _post(self, message: McpMessage | Mapping[str, Any]) -> Request[Any, McpMessage]:
        return mcp.post_to_toolset.request(
            toolset_name=self.name,
            body=message,
            mcp_session_id=self.session_id,
            mcp_protocol_version=self.protocol_version,
        )

    def _listen(self, last_event_id: str | None) -> Request[Any, McpMessage]:
        return mcp.listen_to_toolset.request(
            toolset_name=self.name,
            mcp_session_id=self.session_id,
            mcp_protocol_version=self.protocol_version,
            last_event_id=last_event_id,
        )

    def _end(self) -> Request[None, Any]:
        return mcp.end_toolset_session.request(
            toolset_name=self.name, mcp_session_id=self.session_id, mcp_protocol_version=self.protocol_version
        )


class _Deployment(_Server):
    def _post(self, message: McpMessage | Mapping[str, Any]) -> Request[Any, McpMessage]:
        return mcp.post_to_deployment.request(
            deployment_name=self.name,
            body=message,
            mcp_session_id=self.session_id,
            mcp_protocol_version=self.protocol_version,
        )


def tools_of(page: ToolSetTools) -> builtins.list[McpTool]:
    """The tools of a page, wherever the server put them."""
    return list(page.tools or (page.result.tools if page.result else None) or ())


class McpToolSet(_ToolSet, McpEndpoint):
    """A tool set; made by `client.mcp.toolset`."""

    def tools(self, *, cursor: str | None = None, **options: Unpack[CallOptions]) -> Page[ToolSetTools, McpTool]:
        """All tools, for those who may change the tool set; iterating also asks for the pages that follow.

        Raises PermissionDeniedError where `allowed_tools` is what the caller may see.
        """
        return fetch_page(self._sender, self._tools(cursor), options)

    def allowed_tools(self, **options: Unpack[CallOptions]) -> builtins.list[McpTool]:
        """The tools that may be called."""
        return tools_of(self._sender.send(mcp.list_allowed_tools.request(toolset_name=self.name), options))

    def listen(self, *, last_event_id: str | None = None, **options: Unpack[CallOptions]) -> McpStream:
        """What the server says without being asked, as it comes.

        Give `read_timeout` and `event_timeout` for servers that are silent for long. Raises DialStatusError with
        `status_code` 405 where the server never speaks first.
        """
        return self._sender.stream(self._listen(last_event_id), options, McpStream, whole=True)

    def end_session(self, **options: Unpack[CallOptions]) -> None:
        """End the session; DialStatusError with `status_code` 405 where the server ends sessions by itself."""
        return self._sender.send(self._end(), options)


class AsyncMcpToolSet(_ToolSet, AsyncMcpEndpoint):
    """The async form of `McpToolSet`."""

    async def tools(
        self, *, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPage[ToolSetTools, McpTool]:
        """See `McpToolSet.tools`; read with `async for`."""
        return await afetch_page(self._sender, self._tools(cursor), options)

    async def allowed_tools(self, **options: Unpack[CallOptions]) -> builtins.list[McpTool]:
        """See `McpToolSet.allowed_tools`."""
        return tools_of(await self._sender.send(mcp.list_allowed_tools.request(toolset_name=self.name), options))

    async def listen(self, *, last_event_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncMcpStream:
        """See `McpToolSet.listen`."""
        return await self._sender.stream(self._listen(last_event_id), options, AsyncMcpStream, whole=True)

    async def end_session(self, **options: Unpack[CallOptions]) -> None:
        """See `McpToolSet.end_session`."""
        return await self._sender.send(self._end(), options)


class McpDeployment(_Deployment, McpEndpoint):
    """An application that speaks the protocol; made by `client.mcp.deployment`.

    `post` raises BadRequestError where it does not speak it.
    """

    def resource(self, uri: str, **options: Unpack[CallOptions]) -> str:
        """The text of a resource, such as the page of a widget, by its URI (`ui://...`)."""
        request = mcp.get_deployment_resource.request(deployment_name=self.name, uri=uri)
        return self._sender.send(request, options)


class AsyncMcpDeployment(_Deployment, AsyncMcpEndpoint):
    """The async form of `McpDeployment`."""

    async def resource(self, uri: str, **options: Unpack[CallOptions]) -> str:
        """See `McpDeployment.resource`."""
        request = mcp.get_deployment_resource.request(deployment_name=self.name, uri=uri)
        return await self._sender.send(request, options)


class Mcp:
    """`client.mcp`.

    with client.mcp.toolset("stories").post(
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}}
    ) as answer:
        print(answer.result()["serverInfo"])
    stories = client.mcp.toolset("stories", session_id=answer.session_id)
    print([tool.name for tool in stories.allowed_tools()])
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def toolset(
        self, toolset: str, *, session_id: str | None = None, protocol_version: str | None = None
    ) -> McpToolSet:
        """A tool set by its id, or by its resource URL `toolsets/{bucket}/{path}`; sends nothing.

        `session_id` and `protocol_version` go with each message, for servers that keep sessions.
        """
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        return McpToolSet(self._sender, name, session_id, protocol_version)

    def deployment(
        self, deployment_name: str, *, session_id: str | None = None, protocol_version: str | None = None
    ) -> McpDeployment:
        """An application that speaks the protocol; sends nothing. The arguments are as those of `toolset`."""
        name = name_of(deployment_name, "deployment_name", self._sender.settings.base_url)
        return McpDeployment(self._sender, name, session_id, protocol_version)


class AsyncMcp:
    """`client.mcp` of an async client; see `Mcp`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def toolset(
        self, toolset: str, *, session_id: str | None = None, protocol_version: str | None = None
    ) -> AsyncMcpToolSet:
        """See `Mcp.toolset`; not awaited."""
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        return AsyncMcpToolSet(self._sender, name, session_id, protocol_version)

    def deployment(
        self, deployment_name: str, *, session_id: str | None = None, protocol_version: str | None = None
    ) -> AsyncMcpDeployment:
        """See `Mcp.deployment`; not awaited."""
        name = name_of(deployment_name, "deployment_name", self._sender.settings.base_url)
        return AsyncMcpDeployment(self._sender, name, session_id, protocol_version)
