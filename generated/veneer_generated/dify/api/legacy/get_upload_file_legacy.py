# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.upload_file import UploadFile


def request(*, dataset_id: str, document_id: str) -> Request[UploadFile, Never]:
    """The original file of a document.

    Documented up to 1.7; newer servers have `download` instead.

    Deprecated by the service.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
    """
    return Request(
        operation="get_upload_file_legacy",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}/upload-file",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> UploadFile:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return UploadFile.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
