# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.document_zip_request import DocumentZipRequest


def request(*, dataset_id: str, body: DocumentZipRequest | Mapping[str, Any]) -> Request[bytes, Never]:
    """Original files of up to 100 documents in one archive.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="download_documents_zip",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/documents/download-zip",
        json=_dump(body),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> bytes:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return content


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
