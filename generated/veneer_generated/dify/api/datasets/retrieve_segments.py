# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.retrieve_response import RetrieveResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.retrieve_request import RetrieveRequest


def request(*, dataset_id: str, body: RetrieveRequest | Mapping[str, Any]) -> Request[RetrieveResponse, Never]:
    """Search a knowledge base.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="retrieve_segments",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/retrieve",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> RetrieveResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return RetrieveResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
