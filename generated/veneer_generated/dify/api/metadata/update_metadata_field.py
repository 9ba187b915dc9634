# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.metadata_field import MetadataField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.metadata_field_update_request import MetadataFieldUpdateRequest


def request(
    *, dataset_id: str, metadata_id: str, body: MetadataFieldUpdateRequest | Mapping[str, Any]
) -> Request[MetadataField, Never]:
    """Rename a metadata field.

    Args:
        dataset_id: The knowledge base.
        metadata_id: The metadata field.
    """
    return Request(
        operation="update_metadata_field",
        method="PATCH",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/metadata/{_segment('metadata_id', metadata_id)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> MetadataField:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return MetadataField.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
