# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_json as _read_json
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(*, app_id: str, service_id: str) -> Request[bool, Never]:
    """Remove a service and the credentials that were stored for it.

    Args:
        app_id: Name of a configured application, or bucket and path of another one, without `applications/`.
        service_id: Id of the service among those of the application.
    """
    return Request(
        operation="delete_external_service",
        method="DELETE",
        path=f"/v1/applications/{_segments('app_id', app_id)}/external-services/{_segment('service_id', service_id)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> bool:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: bool = _read_json(content)
    return v


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
