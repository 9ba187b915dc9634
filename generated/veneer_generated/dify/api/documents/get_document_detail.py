# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.document_detail import DocumentDetail
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.metadata_mode import MetadataMode


def request(
    *, dataset_id: str, document_id: str, metadata: MetadataMode | str | None = None
) -> Request[DocumentDetail, Never]:
    """One document.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
        metadata: What to tell: all, only the metadata, all without it.
    """
    return Request(
        operation="get_document_detail",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}",
        params=_query((("metadata", metadata, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> DocumentDetail:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return DocumentDetail.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
