# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.tool_set_repair import ToolSetRepair


def request(*, bucket: str, path: str) -> Request[ToolSetRepair, Never]:
    """Register a tool set at its authorization server again; for administrators.

    400 where it was not registered by Core, 424 where the authorization server cannot be asked.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name, separated by slashes; at most 900 bytes.
    """
    return Request(
        operation="repair_toolset",
        method="POST",
        path=f"/v1/ops/toolset/{_segment('bucket', bucket)}/{_segments('path', path)}/repair",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> ToolSetRepair:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ToolSetRepair.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
