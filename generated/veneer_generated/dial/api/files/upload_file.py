# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.file_metadata import FileMetadata

if TYPE_CHECKING:
    from ...models.file_upload import FileUpload


def request(
    *, bucket: str, path: str, body: FileUpload, if_match: str | None = None, if_none_match: str | None = None
) -> Request[FileMetadata, Never]:
    """Store a file.

    A file of that name is replaced. The stored name is that of the URL; the part's media type is kept, its file name
    is not. At most 512 MiB where the installation does not say otherwise.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name, separated by slashes; at most 900 bytes.
        if_match: ETags of which one must be the resource's, separated by commas without blanks; else 412. `*` is
            any.
        if_none_match: `*`: store only when there is nothing of that name; 412 when there is.
    """
    return Request(
        operation="upload_file",
        method="PUT",
        path=f"/v1/files/{_segment('bucket', bucket)}/{_segments('path', path)}",
        headers=_headers(
            (
                ("If-Match", if_match),
                ("If-None-Match", if_none_match),
            )
        ),
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> FileMetadata:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return FileMetadata.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
