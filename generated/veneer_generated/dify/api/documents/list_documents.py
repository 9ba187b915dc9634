# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.document_list_response import DocumentListResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.display_status import DisplayStatus


def request(
    *,
    dataset_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    status: DisplayStatus | str | None = None,
) -> Request[DocumentListResponse, Never]:
    """Documents of a knowledge base.

    Args:
        dataset_id: The knowledge base.
        page: Number of the page, from 1. The service's default: 1.
        limit: Entries of a page; above 100 the server takes 100. The service's default: 20.
        keyword: Only what contains this text.
        status: Only documents in this state.
    """
    return Request(
        operation="list_documents",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents",
        params=_query(
            (
                ("page", page, True),
                ("limit", limit, True),
                ("keyword", keyword, True),
                ("status", status, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> DocumentListResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return DocumentListResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
