# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.mcp_message import McpMessage


def request(
    *,
    toolset_name: str,
    mcp_session_id: str | None = None,
    mcp_protocol_version: str | None = None,
    last_event_id: str | None = None,
) -> Request[McpMessage | None, McpMessage]:
    """Receive what a tool set says without being asked.

    An open stream; 405 where the server has none.

    Args:
        toolset_name: Name of the tool set, or its resource URL `toolsets/{bucket}/{path}`.
        mcp_session_id: The session that the server opened; it stands in that header of its answer to `initialize`.
        mcp_protocol_version: The version that was agreed upon, such as `2025-06-18`.
        last_event_id: The last event of a stream that broke, to get what came after it.
    """
    return Request(
        operation="listen_to_toolset",
        method="GET",
        path=f"/v1/toolset/{_segments('toolset_name', toolset_name)}/mcp",
        headers=_headers(
            (
                ("Mcp-Session-Id", mcp_session_id),
                ("MCP-Protocol-Version", mcp_protocol_version),
                ("Last-Event-ID", last_event_id),
            )
        ),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> McpMessage | None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if not content.strip():
        return None
    return McpMessage.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> McpMessage:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return McpMessage.from_dict(data if isinstance(data, dict) else _as_object(data))


EVENTS: EventStream[McpMessage] = EventStream(
    parse=parse_event,
    parse_object=McpMessage.from_dict,
    eof=True,
)
