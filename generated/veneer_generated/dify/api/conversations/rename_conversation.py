# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.conversation_list_item import ConversationListItem
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.conversation_rename_request import ConversationRenameRequest


def request(
    *, conversation_id: str, body: ConversationRenameRequest | Mapping[str, Any]
) -> Request[ConversationListItem, Never]:
    """Rename a conversation, or let the model name it.

    Args:
        conversation_id: The conversation.
    """
    return Request(
        operation="rename_conversation",
        method="POST",
        path=f"/conversations/{_segment('conversation_id', conversation_id)}/name",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ConversationListItem:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConversationListItem.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
