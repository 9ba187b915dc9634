# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.bucket import Bucket
from ...models.error_data import ErrorData


def request() -> Request[Bucket, Never]:
    """Get the name of the caller's bucket.

    The name is opaque; it stays the same for a user or a project.
    """
    return Request(
        operation="get_bucket",
        method="GET",
        path="/v1/bucket",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Bucket:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return Bucket.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
