# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(*, deployment_name: str, uri: str) -> Request[str, Never]:
    """Read a resource of an application, such as the page of a widget.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
        uri: The resource's URI, such as `ui://widget`.
    """
    return Request(
        operation="get_deployment_resource",
        method="GET",
        path=f"/v1/deployments/{_segments('deployment_name', deployment_name)}/mcp/resources",
        params=_query((("uri", uri, True),)),
        accept="text/html",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> str:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return content.decode("utf-8", "replace")


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
