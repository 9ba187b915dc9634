# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.tool_set_tools import ToolSetTools


def request(*, toolset_name: str) -> Request[ToolSetTools, Never]:
    """List the tools of a tool set that may be called.

    Args:
        toolset_name: Name of the tool set, or its resource URL `toolsets/{bucket}/{path}`.
    """
    return Request(
        operation="list_allowed_tools",
        method="GET",
        path=f"/v1/toolset/{_segments('toolset_name', toolset_name)}/allowed-tools",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ToolSetTools:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ToolSetTools.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
