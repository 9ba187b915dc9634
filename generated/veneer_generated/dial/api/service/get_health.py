# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_data import ErrorData


def request() -> Request[None, Never]:
    """Tell whether the service is there."""
    return Request(
        operation="get_health",
        method="GET",
        path="/health",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
