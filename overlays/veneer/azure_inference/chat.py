"""Chat completions, whole or streamed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, Unpack, cast, overload

from attr import evolve

from veneer_generated.azure_inference import models
from veneer_generated.azure_inference.api import chat
from veneer_generated.azure_inference.constants import JSON
from veneer_generated.types import Request, dump

from .._runtime.auth import veiled
from .._runtime.options import hide_headers
from .._runtime.shapes import is_object
from .base import AsyncBase, Base
from .exceptions import StreamError
from .options import ChatFields, ChatOptions, ClientOptions, Options, check_names
from .streaming import AsyncStreamingChatCompletions, StreamingChatCompletions, async_whole_stream, whole_stream

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import (
        ChatCompletions,
        ChatCompletionsNamedToolChoice,
        ChatCompletionsToolChoicePreset,
        ChatCompletionsToolDefinition,
        ChatRequestMessage,
        ChatResponseMessage,
        JsonSchemaFormat,
    )

    from .credentials import AsyncCredential, SyncCredential

    Message = ChatRequestMessage | ChatResponseMessage | Mapping[str, Any]
    ResponseFormat = Literal["text", "json_object"] | JsonSchemaFormat | Mapping[str, Any]
    Tool = ChatCompletionsToolDefinition | Mapping[str, Any]
    ToolChoice = str | ChatCompletionsToolChoicePreset | ChatCompletionsNamedToolChoice | Mapping[str, Any]
    Body = Mapping[str, Any] | IO[bytes] | bytes

_made: Any = models.ChatCompletionsOptions
"""The constructor, for arguments that are looked at later."""
_PLAIN_FORMATS = {
    str(made.type): made
    for made in (models.ChatCompletionsResponseFormatText(), models.ChatCompletionsResponseFormatJsonObject())
}


class _Call(NamedTuple):
    """What one call of `complete` sends, and whether its answer streams."""

    request: Request[ChatCompletions, models.StreamingChatCompletionsUpdate]
    stream: bool
    options: Mapping[str, Any]


def response_format_of(value: Any) -> Any:
    """The response format that users mean by a name, a schema or a mapping; raises ValueError where it is neither."""
    if value is None or isinstance(value, models.ChatCompletionsResponseFormat):
        return value
    if isinstance(value, models.JsonSchemaFormat):
        return models.ChatCompletionsResponseFormatJsonSchema(json_schema=value)
    if isinstance(value, str) and value in _PLAIN_FORMATS:
        return _PLAIN_FORMATS[value]
    if isinstance(value, Mapping):
        given = cast("Mapping[str, Any]", value)
        if models.ChatCompletionsResponseFormat.from_dict(given).type:
            return given
    known = ", ".join(map(repr, _PLAIN_FORMATS))
    raise ValueError(f"Unsupported `response_format` {value!r}; give {known}, a JsonSchemaFormat or the JSON itself")


def _split(kwargs: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields of the body among the further keywords of a call, and its options."""
    hide_headers(kwargs)
    known = ChatFields.__annotations__.keys()
    options = {name: value for name, value in kwargs.items() if name not in known}
    check_names(options, Options)
    return {name: value for name, value in kwargs.items() if name in known}, options


def _call(
    client: Base | AsyncBase,
    body: Any,
    given: models.ChatCompletionsOptions,
    extras: Mapping[str, Any] | None,
    media_type: str,
    options: dict[str, Any],
) -> _Call:
    if body is not None:
        return _with_body(client, body, given.stream, media_type, options)
    messages: Any = given.messages
    if messages is None:
        raise TypeError("missing required argument: messages")
    if isinstance(messages, str | Mapping) or not messages:
        raise ValueError("messages must be a non-empty list, such as [UserMessage('Hello')]")
    given.response_format = response_format_of(given.response_format)
    data, named = client.posted(given, extras, options)
    request = evolve(chat.get_chat_completions.request(body=data, **named), accept=JSON)
    return _Call(request, models.ChatCompletionsOptions.from_dict(data).stream is True, options)


def _with_body(
    client: Base | AsyncBase, body: Any, stream: bool | None, media_type: str, options: dict[str, Any]
) -> _Call:
    """A call whose body the user wrote; the client's defaults do not count."""
    empty = chat.get_chat_completions.request(body={}, **client.post_named(None, options))
    request, wants_stream = with_body(empty, body, media_type)
    if stream is not None and stream is not wants_stream and is_object(request.json):
        wish = models.ChatCompletionsOptions.from_dict(request.json)
        wish.stream = wants_stream = stream
        request = evolve(request, json=wish.to_dict())
    return _Call(evolve(request, accept=JSON), wants_stream or bool(stream), options)


def with_body(request: Request[Any, Any], body: Any, media_type: str) -> tuple[Request[Any, Any], bool]:
    """A request with a body of the user's own (mapping, bytes, text or file), and whether that asks for a stream."""
    if isinstance(body, Mapping):
        data = dump(body)
        return evolve(request, json=data, content_type=media_type), _streams(data)
    content = body.read() if hasattr(body, "read") else body
    content = content.encode() if isinstance(content, str) else content
    if not isinstance(content, bytes | bytearray | memoryview):
        raise TypeError(f"body is of type {type(body).__name__}; give a mapping, bytes or a binary file")
    content = bytes(cast("bytes", content))
    try:
        data = json.loads(content)
    except ValueError:
        data = None  # the server says better what is wrong with it
    return evolve(request, json=None, content=content, content_type=media_type), _streams(data)


def _streams(data: Any) -> bool:
    return is_object(data) and models.ChatCompletionsOptions.from_dict(data).stream is True


class ChatCompletionsClient(Base):
    """Chat completions of one endpoint.

    `endpoint` is everything before the operation: `https://host.models.ai.azure.com`,
    `https://resource.openai.azure.com/openai/deployments/name` (with `api_version`), `.../openai/v1` (with `model`), or
    the base URL of any OpenAI-compatible server. `credential` is a key (string or AzureKeyCredential), an object with
    `get_token`, or a function that returns a key or token. Both default to the environment's AZURE_AI_CHAT_ENDPOINT and
    AZURE_AI_CHAT_KEY. The other named arguments are defaults for `complete`; see `ClientOptions` for the rest.
    Thread-safe. Raises ConfigurationError (a ValueError) for what cannot work; nothing is sent until the first call.

        with ChatCompletionsClient("https://host.example", AzureKeyCredential("your-key")) as client:
            answer = client.complete(messages=[SystemMessage("You are brief."), UserMessage("2+3=")])
            print(answer.choices[0].message.content)
    """

    _environment = "CHAT"
    _name = "ChatCompletionsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: SyncCredential | None = None,
        *,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made(
            messages=[],
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            response_format=response_format_of(response_format),
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            seed=seed,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: Literal[False] = False,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> ChatCompletions: ...

    @overload
    def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: Literal[True],
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> StreamingChatCompletions: ...

    @overload
    def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: bool | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> StreamingChatCompletions | ChatCompletions: ...

    @overload
    def complete(
        self, body: Body, *, stream: bool | None = None, content_type: str = JSON, **kwargs: Unpack[Options]
    ) -> StreamingChatCompletions | ChatCompletions: ...

    def complete(
        self,
        body: Body | None = None,
        *,
        messages: Sequence[Message] | None = None,
        stream: bool | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[ChatOptions],
    ) -> StreamingChatCompletions | ChatCompletions:
        """Ask for the next message of a conversation.

        `messages` are models (`UserMessage("Hi")`) or mappings of the same shape; what is not given is the client's
        default. `model_extras` go into the body's root as they are. Or give the whole `body`: a mapping, bytes, a file.
        With `stream=True` the updates come as they are made. An error before the first update raises here
        (RateLimitError, BadRequestError, ...), a later one from the stream, after all updates that came before.

            with client.complete(messages=[UserMessage("Tell me a story")], stream=True) as stream:
                for text in stream.text():
                    print(text, end="", flush=True)
        """
        fields, options = _split(kwargs)
        given = _made(
            messages=messages,
            stream=stream,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            response_format=response_format,
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            seed=seed,
            model=model,
            **fields,
        )
        call = _call(self, body, given, model_extras, content_type, options)
        return self._stream(call) if call.stream else self._send(call.request, call.options)

    def _stream(self, call: _Call) -> StreamingChatCompletions:
        sender, options = self._sending(call.options)
        try:
            return sender.stream(call.request, options, StreamingChatCompletions)
        except StreamError as error:
            return whole_stream(error)


class AsyncChatCompletionsClient(AsyncBase):
    """Chat completions of one endpoint, for asyncio; `ChatCompletionsClient` of `veneer.azure_inference.aio`.

    Credentials may be coroutine functions, and objects with a `get_token` of either kind.

        async with ChatCompletionsClient("https://host.example", AzureKeyCredential("your-key")) as client:
            async for update in await client.complete(messages=[UserMessage("Hi")], stream=True):
                print(update.choices[0].delta.content or "", end="")
    """

    _environment = "CHAT"
    _name = "AsyncChatCompletionsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: AsyncCredential | None = None,
        *,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made(
            messages=[],
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            response_format=response_format_of(response_format),
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            seed=seed,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    async def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: Literal[False] = False,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> ChatCompletions: ...

    @overload
    async def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: Literal[True],
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> AsyncStreamingChatCompletions: ...

    @overload
    async def complete(
        self,
        *,
        messages: Sequence[Message],
        stream: bool | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ChatOptions],
    ) -> AsyncStreamingChatCompletions | ChatCompletions: ...

    @overload
    async def complete(
        self, body: Body, *, stream: bool | None = None, content_type: str = JSON, **kwargs: Unpack[Options]
    ) -> AsyncStreamingChatCompletions | ChatCompletions: ...

    async def complete(
        self,
        body: Body | None = None,
        *,
        messages: Sequence[Message] | None = None,
        stream: bool | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        response_format: ResponseFormat | None = None,
        stop: str | Sequence[str] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_choice: ToolChoice | None = None,
        seed: int | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[ChatOptions],
    ) -> AsyncStreamingChatCompletions | ChatCompletions:
        """See `ChatCompletionsClient.complete`: `async for update in await client.complete(..., stream=True)`."""
        fields, options = _split(kwargs)
        given = _made(
            messages=messages,
            stream=stream,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            response_format=response_format,
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            seed=seed,
            model=model,
            **fields,
        )
        call = _call(self, body, given, model_extras, content_type, options)
        return await (self._stream(call) if call.stream else self._whole(call))

    async def _whole(self, call: _Call) -> ChatCompletions:
        return await self._send(call.request, call.options)

    async def _stream(self, call: _Call) -> AsyncStreamingChatCompletions:
        sender, options = self._sending(call.options)
        try:
            return await sender.stream(call.request, options, AsyncStreamingChatCompletions)
        except StreamError as error:
            return async_whole_stream(error)
