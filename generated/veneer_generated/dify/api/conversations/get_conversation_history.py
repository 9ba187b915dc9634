# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.conversation_history_response import ConversationHistoryResponse
from ...models.error_body import ErrorBody


def request(
    *, conversation_id: str, user: str | None = None, first_id: str | None = None, limit: int | None = None
) -> Request[ConversationHistoryResponse, Never]:
    """Messages of a conversation, the newest page first.

    Args:
        conversation_id: The conversation.
        user: The end user, whose data alone is seen; a shared one when not given.
        first_id: Only messages older than this one.
        limit: Entries of a page, 1 to 100. The service's default: 20.
    """
    return Request(
        operation="get_conversation_history",
        method="GET",
        path="/messages",
        params=_query(
            (
                ("conversation_id", conversation_id, True),
                ("user", user, True),
                ("first_id", first_id, True),
                ("limit", limit, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ConversationHistoryResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConversationHistoryResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
