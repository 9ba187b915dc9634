# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.child_chunk_list_response import ChildChunkListResponse
from ...models.error_body import ErrorBody


def request(
    *,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
) -> Request[ChildChunkListResponse, Never]:
    """Child chunks of a chunk.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
        segment_id: The chunk.
        page: Number of the page, from 1. The service's default: 1.
        limit: Entries of a page; above 100 the server takes 100. The service's default: 20.
        keyword: Only what contains this text.
    """
    return Request(
        operation="get_child_chunks",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}/segments/{_segment('segment_id', segment_id)}/child_chunks",
        params=_query(
            (
                ("page", page, True),
                ("limit", limit, True),
                ("keyword", keyword, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ChildChunkListResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChildChunkListResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
