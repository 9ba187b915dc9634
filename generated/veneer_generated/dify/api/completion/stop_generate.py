# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.result_response import ResultResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.stop_request import StopRequest


def request(*, task_id: str, body: StopRequest | Mapping[str, Any]) -> Request[ResultResponse, Never]:
    """Stop a streamed text.

    Answers success for unknown tasks and for another `user` too; then nothing stops.

    Args:
        task_id: `task_id` of the stream's events.
    """
    return Request(
        operation="stop_generate",
        method="POST",
        path=f"/completion-messages/{_segment('task_id', task_id)}/stop",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ResultResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ResultResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
