# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_body import ErrorBody


def request(*, bucket: str, path: str) -> Request[None, Never]:
    """Delete file.

    Deprecated by the service.

    Args:
        path: Names separated by slashes; empty for the bucket itself.
    """
    return Request(
        operation="delete_file",
        method="DELETE",
        path=f"/v1/files/{_segment('bucket', bucket)}/{_segments('path', path, empty=True)}",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
