"""Chatbots, agents and chatflows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload

from veneer_generated.dify import models
from veneer_generated.dify.api import chat

from .._runtime.options import CallOptions, split
from .annotations import AnnotationMethods, AsyncAnnotationMethods
from .app import AsyncDifyClient, DifyClient
from .conversations import AsyncConversationMethods, ConversationMethods
from .messages import is_streaming, stop_request
from .runs import AsyncRunMethods, RunMethods
from .streaming import AsyncMessageStream, MessageStream

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        ChatCompletionResponse,
        ResultResponse,
        SuggestedQuestionsResponse,
    )
    from veneer_generated.dify.models.chat_event import ChatEventAny
    from veneer_generated.types import Request

    from .._runtime.results import Result
    from .messages import Blocking, FileInput, Streaming


class ChatParameters(CallOptions, total=False):
    """What else a message can be told, and veneer's call options; None counts as not given."""

    auto_generate_name: bool | None
    """Let the model name a new conversation; the service's default is true."""
    workflow_id: str | None
    """Run this published version of the chatflow."""
    trace_id: str | None
    """Id of this call in your tracing."""


def _request(
    fields: Mapping[str, Any],
    inputs: Mapping[str, Any],
    query: str,
    user: str,
    response_mode: str | None,
    conversation_id: str | None,
    files: Sequence[FileInput] | None,
) -> Request[ChatCompletionResponse, ChatEventAny]:
    body = models.ChatRequest(
        query=query,
        inputs=dict(inputs),
        response_mode=response_mode,
        user=user,
        conversation_id=conversation_id or None,
        files=files or None,
        **fields,
    )
    return chat.send_chat_message.request(body=body)


class ChatClient(DifyClient, ConversationMethods, AnnotationMethods, RunMethods):
    """A client of a chatbot, an agent or a chatflow; `DifyClient` says what the arguments are.

    with ChatClient("app-...") as client:
        with client.create_chat_message({}, "Hello", "user", response_mode="streaming") as stream:
            for text in stream.text_deltas():
                print(text, end="", flush=True)
    """

    @overload
    def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: Blocking = "blocking",
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse]: ...

    @overload
    def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: Streaming,
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> MessageStream: ...

    @overload
    def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: str,
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse] | MessageStream: ...

    def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: str = "blocking",
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse] | MessageStream:
        """Send a message; `inputs` are the app's variables, `conversation_id` the conversation to go on with.

        With `response_mode="streaming"`, the only mode of agents, typed events come as they are made: MessageEvent,
        AgentThoughtEvent, WorkflowFinishedEvent, ... An error before the first one raises here, a later one from the
        stream (StreamEventError), after all events that came before. `files` are what `upload_input` gives,
        InputFileObjects, or mappings of the same shape.
        """
        fields, options = split(parameters, aliases={})
        request = _request(fields, inputs, query, user, response_mode, conversation_id, files)
        if is_streaming(response_mode):
            return self._stream(request, options, MessageStream)
        return self._fetch(request, options)

    def get_suggested(
        self, message_id: str, user: str, **options: Unpack[CallOptions]
    ) -> Result[SuggestedQuestionsResponse]:
        """Questions that the user might ask next; an error where the app has that switched off."""
        return self._fetch(chat.get_suggested_questions.request(message_id=message_id, user=user), options)

    def stop_message(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """Stop a stream; `task_id` is the stream's. The service answers success for unknown tasks too."""
        return self._fetch(chat.stop_chat_message_generation.request(task_id=task_id, body=stop_request(user)), options)


class AsyncChatClient(AsyncDifyClient, AsyncConversationMethods, AsyncAnnotationMethods, AsyncRunMethods):
    """The async form of `ChatClient`."""

    @overload
    async def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: Blocking = "blocking",
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse]: ...

    @overload
    async def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: Streaming,
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> AsyncMessageStream: ...

    @overload
    async def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: str,
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse] | AsyncMessageStream: ...

    async def create_chat_message(
        self,
        inputs: Mapping[str, Any],
        query: str,
        user: str,
        response_mode: str = "blocking",
        conversation_id: str | None = None,
        files: Sequence[FileInput] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> Result[ChatCompletionResponse] | AsyncMessageStream:
        """See `ChatClient.create_chat_message`."""
        fields, options = split(parameters, aliases={})
        request = _request(fields, inputs, query, user, response_mode, conversation_id, files)
        if is_streaming(response_mode):
            return await self._stream(request, options, AsyncMessageStream)
        return await self._fetch(request, options)

    async def get_suggested(
        self, message_id: str, user: str, **options: Unpack[CallOptions]
    ) -> Result[SuggestedQuestionsResponse]:
        """See `ChatClient.get_suggested`."""
        return await self._fetch(chat.get_suggested_questions.request(message_id=message_id, user=user), options)

    async def stop_message(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """See `ChatClient.stop_message`."""
        return await self._fetch(
            chat.stop_chat_message_generation.request(task_id=task_id, body=stop_request(user)), options
        )
