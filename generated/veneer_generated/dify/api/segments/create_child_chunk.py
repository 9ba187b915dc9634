# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.child_chunk_response import ChildChunkResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.child_chunk_request import ChildChunkRequest


def request(
    *, dataset_id: str, document_id: str, segment_id: str, body: ChildChunkRequest | Mapping[str, Any]
) -> Request[ChildChunkResponse, Never]:
    """Add a child chunk.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
        segment_id: The chunk.
    """
    return Request(
        operation="create_child_chunk",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}/segments/{_segment('segment_id', segment_id)}/child_chunks",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> ChildChunkResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChildChunkResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
