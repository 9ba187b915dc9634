# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody


def request(*, dataset_id: str, document_id: str) -> Request[None, Never]:
    """Delete a document.

    An archived one is a 403.

    Args:
        dataset_id: The knowledge base.
        document_id: The document.
    """
    return Request(
        operation="delete_document",
        method="DELETE",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/{_segment('document_id', document_id)}",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
