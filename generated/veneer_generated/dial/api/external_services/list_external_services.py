# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.external_service import ExternalService


def request(*, app_id: str) -> Request[list[ExternalService], Never]:
    """List the services outside of DIAL that an application uses.

    Args:
        app_id: Name of a configured application, or bucket and path of another one, without `applications/`.
    """
    return Request(
        operation="list_external_services",
        method="GET",
        path=f"/v1/applications/{_segments('app_id', app_id)}/external-services",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[ExternalService]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [ExternalService.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
