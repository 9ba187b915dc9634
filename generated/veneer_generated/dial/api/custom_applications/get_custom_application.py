# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.custom_application import CustomApplication
from ...models.error_data import ErrorData


def request(*, bucket: str, path: str) -> Request[CustomApplication, Never]:
    """Read a stored application.

    Callers who may not write it get a reduced form.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name, separated by slashes; at most 900 bytes.
    """
    return Request(
        operation="get_custom_application",
        method="GET",
        path=f"/v1/applications/{_segment('bucket', bucket)}/{_segments('path', path)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> CustomApplication:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CustomApplication.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
