# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.conversations_list_response import ConversationsListResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.conversation_order import ConversationOrder


def request(
    *,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    sort_by: ConversationOrder | str | None = None,
) -> Request[ConversationsListResponse, Never]:
    """Conversations of an end user.

    Args:
        user: The end user, whose data alone is seen; a shared one when not given.
        last_id: Only what comes after this one.
        limit: Entries of a page, 1 to 100. The service's default: 20.
        sort_by: Order; a minus means descending.
    """
    return Request(
        operation="get_conversations_list",
        method="GET",
        path="/conversations",
        params=_query(
            (
                ("user", user, True),
                ("last_id", last_id, True),
                ("limit", limit, True),
                ("sort_by", sort_by, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ConversationsListResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConversationsListResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
