# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.suggested_questions_response import SuggestedQuestionsResponse


def request(*, message_id: str, user: str) -> Request[SuggestedQuestionsResponse, Never]:
    """Questions that the user might ask next.

    Switched off in the app, it answers 400, newest servers 403.

    Args:
        message_id: The message.
        user: The end user.
    """
    return Request(
        operation="get_suggested_questions",
        method="GET",
        path=f"/messages/{_segment('message_id', message_id)}/suggested",
        params=_query((("user", user, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> SuggestedQuestionsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SuggestedQuestionsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
