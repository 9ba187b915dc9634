# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.code_file import CodeFile
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.file_upload import FileUpload


def request(*, body: FileUpload, session_id: str) -> Request[CodeFile, Never]:
    """Put a file onto the machine.

    The file name of the part is the path on the machine; one of that path is replaced.

    Args:
        session_id: The session.
    """
    return Request(
        operation="upload_code_file",
        method="POST",
        path="/v1/ops/code_interpreter/upload_file",
        params=_query((("session_id", session_id, True),)),
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> CodeFile:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CodeFile.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
