# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.mcp_message import McpMessage

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
    *,
    deployment_name: str,
    body: McpMessage | Mapping[str, Any],
    mcp_session_id: str | None = None,
    mcp_protocol_version: str | None = None,
) -> Request[McpMessage | None, McpMessage]:
    """Send a message of the model context protocol to an application.

    As for a tool set; 400 where the application does not speak the protocol.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
        mcp_session_id: The session that the server opened; it stands in that header of its answer to `initialize`.
        mcp_protocol_version: The version that was agreed upon, such as `2025-06-18`.
    """
    return Request(
        operation="post_to_deployment",
        method="POST",
        path=f"/v1/deployments/{_segments('deployment_name', deployment_name)}/mcp",
        headers=_headers(
            (
                ("Mcp-Session-Id", mcp_session_id),
                ("MCP-Protocol-Version", mcp_protocol_version),
            )
        ),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        retry=False,
    )


def parse(status: int, content: bytes) -> McpMessage | None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if status == 200:
        if not content.strip():
            return None
        return McpMessage.from_dict(_read_object(content))
    return None


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
