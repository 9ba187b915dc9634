# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.segments_response import SegmentsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.segment_create_request import SegmentCreateRequest


def request(
    *, dataset_id: str, document_id: str, body: SegmentCreateRequest | Mapping[str, Any]
) -> Request[SegmentsResponse, Never]:
    """Add up to 1000 chunks to a document.

    The document must be indexed and enabled, else 404.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
    """
    return Request(
        operation="create_segments",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}/segments",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> SegmentsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SegmentsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
