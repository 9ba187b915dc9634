# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.dataset import Dataset
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.dataset_update_request import DatasetUpdateRequest


def request(*, dataset_id: str, body: DatasetUpdateRequest | Mapping[str, Any]) -> Request[Dataset, Never]:
    """Change a knowledge base.

    Fields that are not sent stay as they are.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="update_dataset",
        method="PATCH",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> Dataset:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return Dataset.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
