# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.conversation_variable_item import ConversationVariableItem
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.conversation_variable_update_request import ConversationVariableUpdateRequest


def request(
    *, conversation_id: str, variable_id: str, body: ConversationVariableUpdateRequest | Mapping[str, Any]
) -> Request[ConversationVariableItem, Never]:
    """Set a variable of a conversation.

    Args:
        conversation_id: The conversation.
        variable_id: The variable's id.
    """
    return Request(
        operation="update_chat_conversation_variable",
        method="PUT",
        path=f"/conversations/{_segment('conversation_id', conversation_id)}/variables/{_segment('variable_id', variable_id)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ConversationVariableItem:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConversationVariableItem.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
