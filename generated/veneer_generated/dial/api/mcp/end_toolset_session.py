# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(
    *, toolset_name: str, mcp_session_id: str | None = None, mcp_protocol_version: str | None = None
) -> Request[None, Never]:
    """End a session.

    405 where the server ends sessions by itself.

    Args:
        toolset_name: Name of the tool set, or its resource URL `toolsets/{bucket}/{path}`.
        mcp_session_id: The session that the server opened; it stands in that header of its answer to `initialize`.
        mcp_protocol_version: The version that was agreed upon, such as `2025-06-18`.
    """
    return Request(
        operation="end_toolset_session",
        method="DELETE",
        path=f"/v1/toolset/{_segments('toolset_name', toolset_name)}/mcp",
        headers=_headers(
            (
                ("Mcp-Session-Id", mcp_session_id),
                ("MCP-Protocol-Version", mcp_protocol_version),
            )
        ),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
