"""Conversations in the storage: read, save, delete, list, copy, move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import conversations, metadata
from veneer_generated.dial.constants import CONVERSATIONS

from .storage import AsyncStorage, Storage

if TYPE_CHECKING:
    from veneer_generated.dial.models import Conversation, ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL


class _Operations:
    kind = CONVERSATIONS

    def get(self, bucket: str, path: str) -> Request[Conversation, Never]:
        return conversations.get_conversation.request(bucket=bucket, path=path)

    def save(
        self, bucket: str, path: str, body: Conversation | Mapping[str, Any], match: str | None, none_match: str | None
    ) -> Request[ResourceMetadata, Never]:
        body = body if isinstance(body, models.Conversation) else models.Conversation.from_dict(body)
        return conversations.save_conversation.request(
            bucket=bucket, path=path, body=body, if_match=match, if_none_match=none_match
        )

    def delete(self, bucket: str, path: str, match: str | None) -> Request[None, Never]:
        return conversations.delete_conversation.request(bucket=bucket, path=path, if_match=match)

    def metadata(self, bucket: str, path: str, **query: Any) -> Request[ResourceMetadata, Never]:
        return metadata.get_conversation_metadata.request(bucket=bucket, path=path, **query)


class Conversations(Storage["Conversation"]):
    """`client.conversations`: conversations in the storage: read, save, delete, list, copy, move.

    for entry in client.conversations.list(client.my_conversations_home(), recursive=True):
        print(entry.name, client.conversations.get(entry.url).messages)
    """

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender, _Operations())

    def save(
        self,
        url: URL,
        conversation: Conversation | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """Store a conversation; what is there is replaced. At most 1 MiB of JSON at usual installations.

        `conversation` is the model, or a mapping with the names of the wire; a model's None is left out.
        `etag_if_match` replaces only that version, `etag_if_none_match="*"` only stores what is new; else
        EtagMismatchError.
        """
        return self._save(url, conversation, etag_if_match, etag_if_none_match, options)


class AsyncConversations(AsyncStorage["Conversation"]):
    """`client.conversations` of an async client; see `Conversations`."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender, _Operations())

    async def save(
        self,
        url: URL,
        conversation: Conversation | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """See `Conversations.save`."""
        return await self._save(url, conversation, etag_if_match, etag_if_none_match, options)
