# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ....types import FileContent


def request(*, name: str, body: FileContent) -> Request[str, Never]:
    """Put blob."""
    return Request(
        operation="put_blob",
        method="PUT",
        path=f"/v1/blobs/{_segment('name', name)}",
        content=body,
        content_type="application/octet-stream",
        accept="text/plain",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> str:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return content.decode("utf-8", "replace")


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
