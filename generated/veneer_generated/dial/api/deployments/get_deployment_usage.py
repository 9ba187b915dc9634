# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.limit_stats import LimitStats


def request(*, deployment_name: str) -> Request[LimitStats, Never]:
    """Get how much the caller used a deployment.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
    """
    return Request(
        operation="get_deployment_usage",
        method="GET",
        path=f"/v1/deployments/{_segments('deployment_name', deployment_name)}/usage",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> LimitStats:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return LimitStats.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
