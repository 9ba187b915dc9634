# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.segment_response import SegmentResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.segment_update_request import SegmentUpdateRequest


def request(
    *, dataset_id: str, document_id: str, segment_id: str, body: SegmentUpdateRequest | Mapping[str, Any]
) -> Request[SegmentResponse, Never]:
    """Change a chunk.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
        segment_id: The chunk.
    """
    return Request(
        operation="update_segment",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}/segments/{_segment('segment_id', segment_id)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> SegmentResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SegmentResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
