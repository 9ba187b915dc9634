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

    from ...models.message_feedback_request import MessageFeedbackRequest


def request(*, message_id: str, body: MessageFeedbackRequest | Mapping[str, Any]) -> Request[ResultResponse, Never]:
    """Like or dislike an answer, or take that back.

    Args:
        message_id: The message.
    """
    return Request(
        operation="post_chat_message_feedback",
        method="POST",
        path=f"/messages/{_segment('message_id', message_id)}/feedbacks",
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
