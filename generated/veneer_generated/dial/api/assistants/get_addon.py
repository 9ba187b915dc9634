# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.deployment import Deployment
from ...models.error_data import ErrorData


def request(*, addon_name: str) -> Request[Deployment, Never]:
    """Get one addon by its name (older servers).

    Args:
        addon_name: Name of the addon.
    """
    return Request(
        operation="get_addon",
        method="GET",
        path=f"/openai/addons/{_segments('addon_name', addon_name)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Deployment:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return Deployment.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
