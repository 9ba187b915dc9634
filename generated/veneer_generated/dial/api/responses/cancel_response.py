# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData
from ...models.response_object import ResponseObject


def request(*, response_id: str) -> Request[ResponseObject, Never]:
    """Stop a response that is made in the background.

    Args:
        response_id: `id` of the response.
    """
    return Request(
        operation="cancel_response",
        method="POST",
        path=f"/openai/v1/responses/{_segment('response_id', response_id)}/cancel",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ResponseObject:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ResponseObject.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
