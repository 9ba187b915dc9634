# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_body import ErrorBody
from ...models.file_item import FileItem

if TYPE_CHECKING:
    from ...models.upload import Upload


def request(*, bucket: str, path: str, body: Upload, if_match: str | None = None) -> Request[FileItem, Never]:
    """Upload file.

    Args:
        path: Names separated by slashes; empty for the bucket itself.
    """
    return Request(
        operation="upload_file",
        method="PUT",
        path=f"/v1/files/{_segment('bucket', bucket)}/{_segments('path', path, empty=True)}",
        headers=_headers((("If-Match", if_match),)),
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> FileItem:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return FileItem.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
