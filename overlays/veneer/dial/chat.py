"""Chat completions, whole or streamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from veneer_generated.dial import models
from veneer_generated.dial.api import chat

from .._runtime.options import CallOptions, refuse_unknown, split
from .errors import InvalidRequestError
from .streaming import AsyncChatStream, ChatStream
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AssistantMessage,
        CachePolicy,
        ChatCompletionChunk,
        ChatCompletionCustomFields,
        ChatCompletionMessage,
        ChatCompletionResponse,
        DeveloperMessage,
        FunctionMessage,
        PromptCacheOptions,
        ReasoningEffort,
        ResponseFormatJsonObject,
        ResponseFormatJsonSchema,
        ResponseFormatText,
        StreamOptions,
        SystemMessage,
        ToolMessage,
        UserMessage,
    )
    from veneer_generated.types import Request

    from .._runtime.send import AsyncSender, Sender

    Message = (
        SystemMessage
        | DeveloperMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | FunctionMessage
        | ChatCompletionMessage
        | Mapping[str, Any]
    )
    ResponseFormat = ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | Mapping[str, Any]


class ChatParameters(CallOptions, total=False):
    """What a chat completion can be told; None counts as not given. Ranges are the service's, it checks them."""

    api_version: str | None
    """`YYYY-MM-DD` or `YYYY-MM-DD-preview`; needed by some Azure models only. Default: the client's."""
    model: str | None
    temperature: float | None
    """Randomness, 0 to 2."""
    top_p: float | None
    n: int | None
    """Number of choices; many deployments only take 1."""
    stop: str | Sequence[str] | None
    max_tokens: int | None
    """Limit of the answer in tokens."""
    max_completion_tokens: int | None
    """Limit of the answer in tokens, reasoning included; newer models want this one."""
    max_prompt_tokens: int | None
    """Limit of the prompt in tokens; older messages are dropped above it."""
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, float] | None
    seed: int | None
    user: str | None
    tools: Sequence[Any] | None
    """Models `ChatCompletionTool` and `StaticTool`, or mappings of the same shape."""
    tool_choice: Any
    """`auto`, `none`, `required`, or a mapping that names one tool."""
    parallel_tool_calls: bool | None
    functions: Sequence[Any] | None
    function_call: Any
    response_format: ResponseFormat | None
    logprobs: bool | None
    top_logprobs: int | None
    reasoning_effort: ReasoningEffort | str | None
    stream_options: StreamOptions | Mapping[str, Any] | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | None
    custom_fields: ChatCompletionCustomFields | Mapping[str, Any] | None
    """DIAL's own request fields: the deployment's `configuration`, cache breakpoints."""
    addons: Sequence[Any] | None
    conversation_id: str | None
    """Names the conversation in the installation's analytics."""
    job_title: str | None
    cache_policy: CachePolicy | str | None
    upstream_id: str | None
    client_channel_id: str | None
    extra_params: Mapping[str, Any] | None
    """aidial-client's name for `extra_query`."""


def _request(
    deployment_name: str | None,
    messages: Sequence[Message],
    stream: bool | None,
    default_version: str | None,
    parameters: ChatParameters,
) -> tuple[Request[ChatCompletionResponse, ChatCompletionChunk], CallOptions]:
    refuse_unknown(parameters, ChatParameters.__annotations__, "parameter", "a chat completion")
    fields, options = split(parameters, aliases={"extra_params": "extra_query"})
    if isinstance(messages, str | Mapping) or not messages:
        raise InvalidRequestError("messages must be a non-empty list, such as [{'role': 'user', 'content': 'Hello'}]")
    headers = {
        "x_conversation_id": fields.pop("conversation_id", None),
        "x_job_title": fields.pop("job_title", None),
        "x_dial_cache_policy": fields.pop("cache_policy", None),
        "x_upstream_id": fields.pop("upstream_id", None),
        "x_dial_client_channel_id": fields.pop("client_channel_id", None),
    }
    version = fields.pop("api_version", None) or default_version
    body = models.ChatCompletionRequest(messages=messages, stream=stream, **fields)
    if deployment_name is not None:
        name = deployment_of(deployment_name)
        return chat.send_chat_completion.request(
            deployment_name=name, api_version=version, body=body, **headers
        ), options
    if not body.model:
        raise InvalidRequestError(
            "deployment_name is missing; name the deployment, or give model for servers from 0.49"
        )
    return chat.create_chat_completion.request(api_version=version, body=body, **headers), options


class Completions:
    """`client.chat.completions`."""

    def __init__(self, sender: Sender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    @overload
    def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: Literal[False] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse: ...

    @overload
    def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: Literal[True],
        **parameters: Unpack[ChatParameters],
    ) -> ChatStream: ...

    @overload
    def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: bool | None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse | ChatStream: ...

    def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: bool | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse | ChatStream:
        """Ask a deployment for the next message of a conversation.

        Without `deployment_name` the deployment is `model`, at the path that OpenAI's clients use (Core 0.49).
        `messages` are models (`UserMessage(content="Hi")`) or mappings of the same shape. With `stream=True` the chunks
        come as they are made. An error before the first chunk raises here (RateLimitError, BadRequestError, ...), a
        later one from the stream (StreamEventError, StreamTruncatedError), after all chunks that came before.

            with client.chat.completions.create(
                deployment_name="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
            ) as stream:
                for text in stream.text():
                    print(text, end="", flush=True)
        """
        request, options = _request(deployment_name, messages, stream, self._api_version, parameters)
        return self._sender.stream(request, options, ChatStream) if stream else self._sender.send(request, options)


class AsyncCompletions:
    """`client.chat.completions` of an async client; see `Completions`."""

    def __init__(self, sender: AsyncSender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    @overload
    async def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: Literal[False] | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse: ...

    @overload
    async def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: Literal[True],
        **parameters: Unpack[ChatParameters],
    ) -> AsyncChatStream: ...

    @overload
    async def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: bool | None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse | AsyncChatStream: ...

    async def create(
        self,
        *,
        deployment_name: str | None = None,
        messages: Sequence[Message],
        stream: bool | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> ChatCompletionResponse | AsyncChatStream:
        """See `Completions.create`: `async for chunk in await client.chat.completions.create(..., stream=True)`."""
        request, options = _request(deployment_name, messages, stream, self._api_version, parameters)
        if stream:
            return await self._sender.stream(request, options, AsyncChatStream)
        return await self._sender.send(request, options)


class Chat:
    """`client.chat`."""

    def __init__(self, sender: Sender, api_version: str | None) -> None:
        self.completions = Completions(sender, api_version)


class AsyncChat:
    """`client.chat` of an async client."""

    def __init__(self, sender: AsyncSender, api_version: str | None) -> None:
        self.completions = AsyncCompletions(sender, api_version)
