# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.built_in_metadata_response import BuiltInMetadataResponse
from ...models.error_body import ErrorBody


def request(*, dataset_id: str) -> Request[BuiltInMetadataResponse, Never]:
    """Metadata fields that every knowledge base can have.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="get_built_in_metadata_fields",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/metadata/built-in",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> BuiltInMetadataResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return BuiltInMetadataResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
