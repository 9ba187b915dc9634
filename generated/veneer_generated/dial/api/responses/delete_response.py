# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.deleted_response import DeletedResponse
from ...models.error_data import ErrorData


def request(*, response_id: str) -> Request[DeletedResponse | None, Never]:
    """Delete a response that was stored.

    Args:
        response_id: `id` of the response.
    """
    return Request(
        operation="delete_response",
        method="DELETE",
        path=f"/openai/v1/responses/{_segment('response_id', response_id)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> DeletedResponse | None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if not content.strip():
        return None
    return DeletedResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
