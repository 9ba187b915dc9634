# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.indexing_status_response import IndexingStatusResponse


def request(*, dataset_id: str, batch: str) -> Request[IndexingStatusResponse, Never]:
    """How far the documents of a batch are.

    Args:
        dataset_id: The knowledge base.
        batch: `batch` of the answer that created or changed documents.
    """
    return Request(
        operation="get_document_indexing_status",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('batch', batch)}/indexing-status",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> IndexingStatusResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return IndexingStatusResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
