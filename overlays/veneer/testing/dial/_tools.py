"""Tool sets and applications of the emulated installation that speak the model context protocol."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._mcp_servers import McpServer
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem

PROTOCOL = "2025-06-18"
PAGE = 2  # tools; small, so that there are several pages
NO_METHOD, BAD_PARAMS = -32601, -32602  # the protocol's own codes


class ToolsPart(Part):
    """The protocol's own rules, and those that Core adds: allowed tools, who sees all of them."""

    def clear(self) -> None:
        """See `Part.clear`."""
        self._sessions: dict[str, str] = {}
        self._ids = itertools.count(1)

    def handlers(self) -> Mapping[str, Handler]:
        """See `Part.handlers`."""
        return {
            "list_toolset_tools": self._list,
            "list_allowed_tools": self._list_allowed,
            "post_to_toolset": self._post,
            "post_to_deployment": self._post,
            "listen_to_toolset": self._listen,
            "end_toolset_session": self._end,
            "get_deployment_resource": self._resource,
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """See `Part.invalid`."""
        if call.received.operation in ("post_to_toolset", "post_to_deployment"):
            return Answer.text("Invalid JSON request body", status=400)
        if call.received.operation == "get_deployment_resource":
            return Answer.text("Missing 'uri' query parameter", status=400)
        return None

    # ------------------------------------------------------------------ who and what

    def _name(self, call: Call) -> str:
        return call.arguments.get("toolset_name") or call.arguments["deployment_name"]

    def _server(self, call: Call) -> McpServer | Answer:
        name = self._name(call)
        if "deployment_name" in call.arguments:
            server = self.service.mcp_servers.get(name)
            if server is not None and server.is_application:
                return server
            if self.service.knows(name):
                return Answer.text(f"Application doesn't support MCP protocol: {name}", status=400)
            return Answer.text(f"Application is not found: {name}", status=404)
        if name in self.service.mcp_servers and not self.service.mcp_servers[name].is_application:
            return self.service.mcp_servers[name]
        bucket, _, path = name.removeprefix("toolsets/").partition("/")
        file = self.service.stores["toolsets"].files.get((bucket, path)) if name.startswith("toolsets/") else None
        if file is None:
            return Answer.text(f"Toolset is not found: {name}", status=404)
        if (refusal := self.service.no_access(call, "READ", "toolsets", bucket, path)) is not None:
            return refusal
        # What is at its endpoint the emulator does not know; it has the calculator's tools.
        tools = self.service.mcp_servers["calculator"].tools
        return McpServer(tools, json.loads(file.content).get("allowed_tools") or None)

    def _may_see_all(self, call: Call) -> Answer | None:
        name = self._name(call)
        if self.service.is_admin(call):
            return None
        if name in self.service.mcp_servers:
            return Answer.text("Only admin is allowed to view all tools for static toolsets", status=403)
        bucket, _, path = name.removeprefix("toolsets/").partition("/")
        if self.service.no_access(call, "WRITE", "toolsets", bucket, path) is not None:
            return Answer.text("Admin or write access required to view all tools", status=403)
        return None

    async def _list(self, call: Call) -> Answer:
        server = self._server(call)
        if isinstance(server, Answer):
            return server
        if (refusal := self._may_see_all(call)) is not None:
            return refusal
        tools = server.shown(all_tools=True)
        if server.streams:  # Core hands on what such a server says
            return Answer.json({"jsonrpc": "2.0", "id": 1, "result": {"tools": tools}})
        start = int(cursor) if (cursor := call.received.query.get("cursor", "0")).isdecimal() else 0
        page: dict[str, Any] = {"tools": tools[start : start + PAGE]}
        if start + PAGE < len(tools):
            page["nextCursor"] = str(start + PAGE)
        return Answer.json(page)

    async def _list_allowed(self, call: Call) -> Answer:
        server = self._server(call)
        return server if isinstance(server, Answer) else Answer.json({"tools": server.shown()})

    # ------------------------------------------------------------------ the protocol

    async def _post(self, call: Call) -> Answer:
        server = self._server(call)
        if isinstance(server, Answer):
            return server
        message: dict[str, Any] = call.json
        method = message.get("method")
        params: dict[str, Any] = message.get("params") or {}
        allowed = server.allowed
        if method == "tools/call" and allowed is not None and params.get("name") not in allowed:
            return Answer.text("Tool is not allowed", status=403)
        if server.authentication != "NONE" and not self._signed_in(call):
            return Answer.text("Unauthorized", status=401)
        headers: dict[str, str] = {}
        if server.streams and method == "initialize":
            session = f"session-{next(self._ids)}"
            self._sessions[session] = self._name(call)
            headers["mcp-session-id"] = session
        elif server.streams and (refusal := self._no_session(call)) is not None:
            return refusal
        if message.get("id") is None or method is None:
            return Answer.empty(202)
        response = {"jsonrpc": "2.0", "id": message["id"], **self._respond(server, method, params)}
        if not server.streams:
            return Answer.json(response, headers=headers)
        progress = {"progressToken": message["id"], "progress": 1, "total": 1}
        first = {"jsonrpc": "2.0", "method": "notifications/progress", "params": progress}
        return Answer.events(_events(first, response), headers=headers)

    def _signed_in(self, call: Call) -> bool:
        from ._services import ServicesPart

        return any(p.signed_in(call, self._name(call)) for p in self.service.parts if isinstance(p, ServicesPart))

    def _no_session(self, call: Call) -> Answer | None:
        session = call.received.headers.get("mcp-session-id")
        if session is None:
            return Answer.text("Bad Request: Missing session ID", status=400)
        if self._sessions.get(session) != self._name(call):
            return Answer.text("Session not found", status=404)
        return None

    def _respond(self, server: McpServer, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """`result` or `error` of a request."""
        match method:
            case "initialize":
                info = {"name": "emulator", "version": "1"}
                version = params.get("protocolVersion") or PROTOCOL
                return {"result": {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": info}}
            case "ping":
                return {"result": {}}
            case "tools/list":
                return {"result": {"tools": server.shown()}}
            case "tools/call":
                return self._call(server, params)
            case "resources/list":
                return {"result": {"resources": [{"uri": uri, "name": uri} for uri in server.resources]}}
            case "resources/read" if params.get("uri") in server.resources:
                text = {"uri": params["uri"], "mimeType": "text/html", "text": server.resources[params["uri"]]}
                return {"result": {"contents": [text]}}
            case "resources/read":
                return _error(BAD_PARAMS, f"Unknown resource: {params.get('uri')}")
            case _:
                return _error(NO_METHOD, f"Method not found: {method}")

    def _call(self, server: McpServer, params: Mapping[str, Any]) -> dict[str, Any]:
        tool = server.tools.get(params.get("name") or "")
        if tool is None:
            return _error(BAD_PARAMS, f"Unknown tool: {params.get('name')}")
        try:
            text, failed = str(tool.run(**(params.get("arguments") or {}))), False
        except Exception as error:  # the tool's own, whatever it is
            text, failed = f"{type(error).__name__}: {error}", True
        return {"result": {"content": [{"type": "text", "text": text}], "isError": failed}}

    def _no_stream(self, call: Call) -> Answer | None:
        """The refusal where there is no session that the call could be about."""
        server = self._server(call)
        if isinstance(server, Answer):
            return server
        return self._no_session(call) if server.streams else Answer.text("Method Not Allowed", status=405)

    async def _listen(self, call: Call) -> Answer:
        if (refusal := self._no_stream(call)) is not None:
            return refusal
        return Answer.events(_events({"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}))

    async def _end(self, call: Call) -> Answer:
        if (refusal := self._no_stream(call)) is not None:
            return refusal
        del self._sessions[call.received.headers["mcp-session-id"]]
        return Answer.empty(200)

    async def _resource(self, call: Call) -> Answer:
        server = self._server(call)
        if isinstance(server, Answer):
            return server
        text = server.resources.get(call.received.query["uri"])
        if text is None:
            return Answer.text("Empty resource contents", status=502)
        return Answer(headers={"content-type": "text/html"}, body=text.encode())


def _error(code: int, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}


def _events(*messages: Mapping[str, Any]) -> Iterator[bytes]:
    for message in messages:
        yield f"event: message\ndata: {json.dumps(message, separators=(',', ':'))}\n\n".encode()
