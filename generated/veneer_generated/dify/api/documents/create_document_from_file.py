# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.document_with_batch import DocumentWithBatch
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.document_create_by_file_request import DocumentCreateByFileRequest


def request(*, dataset_id: str, body: DocumentCreateByFileRequest) -> Request[DocumentWithBatch, Never]:
    """Add a document, given as a file.

    15 MB unless the installation says otherwise.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="create_document_from_file",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/document/create-by-file",
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> DocumentWithBatch:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return DocumentWithBatch.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
