# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.file_upload_response import FileUploadResponse

if TYPE_CHECKING:
    from ...models.file_upload_request import FileUploadRequest


def request(*, body: FileUploadRequest) -> Request[FileUploadResponse, Never]:
    """Upload a file, to be used in messages and inputs of the same end user.

    Limits that an installation may change: images 10 MB, audio 50 MB, video 100 MB, others 15 MB.
    """
    return Request(
        operation="upload_chat_file",
        method="POST",
        path="/files/upload",
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> FileUploadResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return FileUploadResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
