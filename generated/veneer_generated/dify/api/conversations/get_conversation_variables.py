# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.conversation_variables_response import ConversationVariablesResponse
from ...models.error_body import ErrorBody


def request(
    *,
    conversation_id: str,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    variable_name: str | None = None,
) -> Request[ConversationVariablesResponse, Never]:
    """Variables that a chatflow keeps for a conversation.

    Args:
        conversation_id: The conversation.
        user: The end user, whose data alone is seen; a shared one when not given.
        last_id: Only what comes after this one.
        limit: Entries of a page, 1 to 100. The service's default: 20.
        variable_name: Only this variable; letters, digits, `-`, `_` and `.`.
    """
    return Request(
        operation="get_conversation_variables",
        method="GET",
        path=f"/conversations/{_segment('conversation_id', conversation_id)}/variables",
        params=_query(
            (
                ("user", user, True),
                ("last_id", last_id, True),
                ("limit", limit, True),
                ("variable_name", variable_name, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ConversationVariablesResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConversationVariablesResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
