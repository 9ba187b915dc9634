"""Conversations of end users, their messages and variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import conversations

from .._runtime.errors import ConfigurationError
from .base_client import AsyncCaller, Caller
from .paging import by_first_id, by_last_id

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        ConversationHistoryResponse,
        ConversationListItem,
        ConversationMessageItem,
        ConversationOrder,
        ConversationsListResponse,
        ConversationVariableItem,
        ConversationVariablesResponse,
    )
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page, Result


def _conversations(
    user: str | None, last_id: str | None, limit: int | None, sort_by: ConversationOrder | str | None
) -> Listing[ConversationsListResponse, ConversationListItem]:
    return by_last_id(
        lambda cursor: conversations.get_conversations_list.request(
            user=user, last_id=cursor, limit=limit, sort_by=sort_by
        ),
        last_id,
        lambda found: found.data,
        lambda found: found.has_more,
    )


def _messages(
    conversation_id: str | None, user: str | None, first_id: str | None, limit: int | None
) -> Listing[ConversationHistoryResponse, ConversationMessageItem]:
    if not conversation_id:
        raise ConfigurationError("conversation_id is missing; the service lists the messages of one conversation")
    return by_first_id(
        lambda cursor: conversations.get_conversation_history.request(
            conversation_id=conversation_id, user=user, first_id=cursor, limit=limit
        ),
        first_id,
    )


def _variables(
    conversation_id: str, user: str | None, last_id: str | None, limit: int | None, variable_name: str | None
) -> Listing[ConversationVariablesResponse, ConversationVariableItem]:
    return by_last_id(
        lambda cursor: conversations.get_conversation_variables.request(
            conversation_id=conversation_id, user=user, last_id=cursor, limit=limit, variable_name=variable_name
        ),
        last_id,
        lambda found: found.data,
        lambda found: found.has_more,
    )


def _rename(
    conversation_id: str, name: str | None, auto_generate: bool | None, user: str | None
) -> Request[ConversationListItem, Any]:
    if not auto_generate and not (name or "").strip():
        raise ConfigurationError("name is missing; give one, or auto_generate=True to let the model find one")
    body = models.ConversationRenameRequest(name=name or None, auto_generate=auto_generate, user=user)
    return conversations.rename_conversation.request(conversation_id=conversation_id, body=body)


def _set_variable(
    conversation_id: str, variable_id: str, value: Any, user: str | None
) -> Request[ConversationVariableItem, Any]:
    body = models.ConversationVariableUpdateRequest(value=value, user=user)
    return conversations.update_chat_conversation_variable.request(
        conversation_id=conversation_id, variable_id=variable_id, body=body
    )


class VariableMethods(Caller):
    """Two methods that dify-client gives to several clients."""

    def list_conversation_variables_with_pagination(
        self,
        conversation_id: str,
        user: str | None = None,
        page: int = 1,
        limit: int = 20,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationVariablesResponse, ConversationVariableItem]:
        """Variables from a page on; the service has no page numbers, so the pages before are read too."""
        found = self._page(_variables(conversation_id, user, None, limit, None), options)
        while page > 1 and (following := found.next_page()) is not None:
            found, page = following, page - 1
        return found

    def update_conversation_variable_with_response(
        self, conversation_id: str, variable_id: str, user: str | None, value: Any, **options: Unpack[CallOptions]
    ) -> Result[ConversationVariableItem]:
        """The same as `ChatClient.update_conversation_variable`, in another order."""
        return self._fetch(_set_variable(conversation_id, variable_id, value, user), options)


class ConversationMethods(VariableMethods):
    """Methods of `ChatClient` for conversations."""

    def get_conversations(
        self,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        pinned: bool | None = None,
        *,
        sort_by: ConversationOrder | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationsListResponse, ConversationListItem]:
        """Conversations of an end user, by default the last used first; iterating goes on over all pages.

        `limit` is the size of a page, at most 100. `pinned` makes no difference.
        """
        return self._page(_conversations(user, last_id, limit, sort_by), options)

    def get_conversation_messages(
        self,
        user: str | None = None,
        conversation_id: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationHistoryResponse, ConversationMessageItem]:
        """Messages of a conversation; iterating gives all of them, the newest first, over all pages.

        `parsed.data` is a page in the server's own order. Raises NotFoundError where the end user has no such
        conversation.
        """
        return self._page(_messages(conversation_id, user, first_id, limit), options)

    def rename_conversation(
        self,
        conversation_id: str,
        name: str | None = None,
        auto_generate: bool | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ConversationListItem]:
        """Give a conversation a name, or let the model find one (`auto_generate=True`)."""
        return self._fetch(_rename(conversation_id, name, auto_generate, user), options)

    def delete_conversation(
        self, conversation_id: str, user: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Delete a conversation. Raises NotFoundError."""
        body = models.ConversationDeleteRequest(user=user)
        return self._fetch(
            conversations.delete_conversation.request(conversation_id=conversation_id, body=body), options
        )

    def get_conversation_variables(
        self,
        conversation_id: str,
        user: str | None = None,
        *,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ConversationVariablesResponse, ConversationVariableItem]:
        """Variables that a chatflow keeps for a conversation; iterating goes on over all pages."""
        return self._page(_variables(conversation_id, user, last_id, limit, variable_name), options)

    def update_conversation_variable(
        self,
        conversation_id: str,
        variable_id: str,
        value: Any,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ConversationVariableItem]:
        """Set a variable; the value must fit its type, else BadRequestError."""
        return self._fetch(_set_variable(conversation_id, variable_id, value, user), options)


class AsyncVariableMethods(AsyncCaller):
    """The async form of `VariableMethods`."""

    async def list_conversation_variables_with_pagination(
        self,
        conversation_id: str,
        user: str | None = None,
        page: int = 1,
        limit: int = 20,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ConversationVariablesResponse, ConversationVariableItem]:
        """See `VariableMethods.list_conversation_variables_with_pagination`."""
        found = await self._page(_variables(conversation_id, user, None, limit, None), options)
        while page > 1 and (following := await found.next_page()) is not None:
            found, page = following, page - 1
        return found

    async def update_conversation_variable_with_response(
        self, conversation_id: str, variable_id: str, user: str | None, value: Any, **options: Unpack[CallOptions]
    ) -> Result[ConversationVariableItem]:
        """See `VariableMethods.update_conversation_variable_with_response`."""
        return await self._fetch(_set_variable(conversation_id, variable_id, value, user), options)


class AsyncConversationMethods(AsyncVariableMethods):
    """The async form of `ConversationMethods`."""

    async def get_conversations(
        self,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        pinned: bool | None = None,
        *,
        sort_by: ConversationOrder | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ConversationsListResponse, ConversationListItem]:
        """See `ConversationMethods.get_conversations`."""
        return await self._page(_conversations(user, last_id, limit, sort_by), options)

    async def get_conversation_messages(
        self,
        user: str | None = None,
        conversation_id: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ConversationHistoryResponse, ConversationMessageItem]:
        """See `ConversationMethods.get_conversation_messages`."""
        return await self._page(_messages(conversation_id, user, first_id, limit), options)

    async def rename_conversation(
        self,
        conversation_id: str,
        name: str | None = None,
        auto_generate: bool | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ConversationListItem]:
        """See `ConversationMethods.rename_conversation`."""
        return await self._fetch(_rename(conversation_id, name, auto_generate, user), options)

    async def delete_conversation(
        self, conversation_id: str, user: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `ConversationMethods.delete_conversation`."""
        body = models.ConversationDeleteRequest(user=user)
        return await self._fetch(
            conversations.delete_conversation.request(conversation_id=conversation_id, body=body), options
        )

    async def get_conversation_variables(
        self,
        conversation_id: str,
        user: str | None = None,
        *,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ConversationVariablesResponse, ConversationVariableItem]:
        """See `ConversationMethods.get_conversation_variables`."""
        return await self._page(_variables(conversation_id, user, last_id, limit, variable_name), options)

    async def update_conversation_variable(
        self,
        conversation_id: str,
        variable_id: str,
        value: Any,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ConversationVariableItem]:
        """See `ConversationMethods.update_conversation_variable`."""
        return await self._fetch(_set_variable(conversation_id, variable_id, value, user), options)
