# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.deployment_info import parse_deployment_info
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.deployment_info import DeploymentInfoAny


def request(*, deployment_name: str) -> Request[DeploymentInfoAny, Never]:
    """Get a model, application or tool set by its name.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
    """
    return Request(
        operation="get_deployment_info",
        method="GET",
        path=f"/v1/deployments/{_segments('deployment_name', deployment_name)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> DeploymentInfoAny:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return parse_deployment_info(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
