"""Chats: messages of texts and images, what models answer, and the items of a streamed answer."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from typing import Any, Self, TypedDict, TypeVar, Unpack, cast, overload

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.models import (
    FinishReason,
    FunctionCall,
    Role,
    StreamOptions,
    TextMessage,
    ToolCall,
    ToolFunction,
    Usage,
)

from .._runtime.accumulate import add, settled
from .._runtime.summing import Sum
from . import _images
from .prompt import UNUSABLE, Image
from .structured_output import ResponseFormat, format_of, parse

__all__ = [
    "ChatItem",
    "ChatRequest",
    "ChatResponse",
    "ChatStreamChunk",
    "FinishReason",
    "FunctionCall",
    "Message",
    "Role",
    "StreamOptions",
    "TextMessage",
    "ToolCall",
    "ToolFunction",
    "Usage",
    "process_chat_stream",
    "stream_chat_item_from_json",
]

T = TypeVar("T")

FIRST = (0, None)
"""Indices of the first choice; a service that only ever gives one may leave its index out."""


class Message(models.Message):
    """A message to a model: a text, or a list of texts and images (`Image`, or Pillow's)."""

    __slots__ = ()

    def __init__(
        self,
        role: Role | str,
        content: str | Sequence[Any] | None,
        tool_call_id: str | None = None,
        tool_calls: Sequence[ToolCall] | None = None,
    ) -> None:
        calls = None if tool_calls is None else list(tool_calls)
        super().__init__(role=role, content=cast("Any", content), tool_call_id=tool_call_id, tool_calls=calls)

    def to_dict(self) -> dict[str, Any]:
        """The message as it goes out; raises ValueError for content that is neither text nor image."""
        made = copy(self)
        if self.content is not None and not isinstance(self.content, str):
            made.content = [_part(part) for part in self.content]
        return super(Message, made).to_dict()


def _part(part: Any) -> models.ChatContentText | models.ChatContentImage:
    if isinstance(part, str):
        return models.ChatContentText(part)
    image = Image.from_pil(part) if _images.is_pil(part) else part
    if isinstance(image, Image):
        return models.ChatContentImage(models.ImageUrl(image.data_url()))
    if isinstance(image, models.ChatContentText | models.ChatContentImage | Mapping):
        return cast("models.ChatContentText", image)  # a mapping goes out as it is
    raise ValueError(UNUSABLE)


class ChatParameters(TypedDict, total=False):
    """What a ChatRequest takes by keyword only, as the service documents it; None counts as not given."""

    max_tokens: int | None
    """Limit of the answer in tokens, under the documented name."""
    n: int | None
    """Number of answers."""
    stop: str | Sequence[str] | None
    frequency_penalty: float | None
    presence_penalty: float | None
    logit_bias: Mapping[str, float] | None
    logprobs: bool | None
    top_logprobs: int | None
    hosting: str | None
    tags: Sequence[str] | None


class ChatRequest(models.ChatRequest):
    """A conversation, and how to go on with it.

    `maximum_tokens` is sent under this name, as aleph-alpha-client does; `max_tokens` is the documented one.
    `response_format` is a JSONSchema, a JSON Schema as a dict, or a pydantic model class.

        ChatRequest(
            model="llama-3.1-8b-instruct",
            messages=[Message(Role.User, "Hi")],
            maximum_tokens=64,
        )
    """

    __slots__ = ()

    def __init__(
        self,
        model: str,
        messages: Sequence[Message | TextMessage | models.Message | Mapping[str, Any]],
        maximum_tokens: int | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        stream_options: StreamOptions | Mapping[str, Any] | None = None,
        steering_concepts: Sequence[str] | None = None,
        response_format: ResponseFormat | None = None,
        tools: Sequence[models.ChatTool | Mapping[str, Any]] | None = None,
        tool_choice: str | ToolFunction | Mapping[str, Any] | None = None,
        parallel_tool_calls: bool | None = None,
        **parameters: Unpack[ChatParameters],
    ) -> None:
        super().__init__(
            model,
            cast("Sequence[models.Message]", messages),
            maximum_tokens,
            temperature,
            top_k,
            top_p,
            stream_options,
            steering_concepts,
            format_of(response_format),
            tools,
            tool_choice,
            parallel_tool_calls,
            **parameters,
        )


class ChatResponse(models.ChatResponse):
    """Answers to a conversation. `message` and `finish_reason` are those of the first one; `usage`, `choices` and more.

    client.chat(request).parsed(Story)
    """

    __slots__ = ()

    def __init__(self, finish_reason: FinishReason | str, message: TextMessage, **fields: Any) -> None:
        choice = models.ChatChoice(index=0, finish_reason=finish_reason, message=message)
        unknown: dict[str, Any] = dict.fromkeys(("id", "created", "model", "object"))
        super().__init__(**{**unknown, **fields}, choices=[choice])

    @property
    def message(self) -> TextMessage:
        """What the model says; it can stand in the next request."""
        return _first(self.choices).message

    @property
    def finish_reason(self) -> FinishReason | str | None:
        """Why the answer ends."""
        return _first(self.choices).finish_reason

    @overload
    def parsed(self, into: type[T]) -> T: ...
    @overload
    def parsed(self, into: None = None) -> Any: ...
    def parsed(self, into: type[T] | None = None) -> T | Any:
        """The object that the answer holds, with `response_format`: as `into`, a pydantic model class, or plain data.

        Thoughts in think tags are passed over. Raises DecodeError (a ValueError) where the answer is no JSON.
        """
        return parse(self.message.content, into)


def _first(choices: Iterable[models.ChatChoice] | None) -> models.ChatChoice:
    empty = models.ChatChoice(index=0, message=cast("TextMessage", None))
    return next((choice for choice in choices or () if choice.index in FIRST), empty)


class ChatStreamChunk(models.ChatDelta):
    """A piece of a streamed answer; `role` comes in the first one."""

    __slots__ = ()

    def __init__(
        self,
        content: str,
        role: Role | str | None = None,
        tool_calls: Sequence[models.ToolCallDelta] | None = None,
    ) -> None:
        self.content, self.role = content, role  # not by the base's constructor: most of these take just that
        self.tool_calls = None if tool_calls is None else list(tool_calls)
        self._source = self._extra = None

    @classmethod
    def from_json(cls, json: Mapping[str, Any]) -> Self:
        """Read a choice of a chunk, or its delta."""
        delta = cast("models.ChatDelta | None", models.ChatChunkChoice.from_dict(json).delta)
        return cls.from_dict(json if delta is None else delta.to_dict())


ChatItem = ChatStreamChunk | Usage | ToolCall | FinishReason | str
"""What a streamed answer gives; a reason to end that is not known is a plain string."""


class ChatItems:
    """Makes the items of the first answer of the chunks of a stream, and adds all chunks up to the whole answer.

    Pieces of calls are put together: whole calls come before the reason to end.
    """

    def __init__(self) -> None:
        self._sum: Sum[models.ChatChunk] = Sum()
        self._calls: dict[int, list[models.ToolCallDelta]] = {}

    def take(self, chunk: models.ChatChunk) -> list[ChatItem]:
        """The items of a chunk."""
        items: list[ChatItem] = []
        for choice in chunk.choices or ():
            self._take_choice(choice, items)
        return [*items, chunk.usage] if isinstance(chunk.usage, Usage) else items

    def _take_choice(self, choice: models.ChatChunkChoice, items: list[ChatItem]) -> None:
        delta: Any = choice.delta  # a server may leave it out
        calls: list[models.ToolCallDelta] | None = None if delta is None else delta.tool_calls
        if calls:
            _number(calls)
        if choice.index:
            return
        if delta is not None:
            for call in calls or ():
                self._calls.setdefault(call.index, []).append(call)
            content = delta.content
            begins = content is not None or delta.role is not None
            if content or (begins and not calls and choice.finish_reason is None):
                items.append(ChatStreamChunk(content or "", delta.role))
        if choice.finish_reason is not None:
            items += self.rest()
            items.append(choice.finish_reason)

    def add(self, chunks: list[models.ChatChunk]) -> None:
        """Add chunks to the whole."""
        deltas = [cast("models.ChatDelta | None", choice.delta) for chunk in chunks for choice in chunk.choices or ()]
        for delta in filter(None, deltas):
            _number(delta.tool_calls or ())
        self._sum.add(chunks)

    def rest(self) -> Iterator[ChatItem]:
        """Calls that were not given yet."""
        calls, self._calls = self._calls, {}
        for _, pieces in sorted(calls.items()):
            yield _call_of(pieces)

    @staticmethod
    def text_of(item: ChatItem) -> str:
        """The text that an item adds."""
        return (item.content or "") if isinstance(item, ChatStreamChunk) else ""

    def answer(self) -> ChatResponse:
        """What the chunks so far add up to."""
        total = self._sum.total() or models.ChatChunk.from_dict({})
        whole = models.ChatResponse(
            id=total.id,
            choices=[_whole(choice) for choice in total.choices or ()],
            created=total.created,
            model=total.model,
            system_fingerprint=total.system_fingerprint,
            object=cast("str", None),  # that of a chunk is another
            usage=total.usage,
        )
        return ChatResponse.from_dict(whole.to_dict())


FUNCTION = "function"
"""The only kind of call that there is, where a stream does not say it."""


def _call_of(pieces: list[models.ToolCallDelta]) -> ToolCall:
    whole = add(None, pieces) or pieces[0]
    function = cast("models.FunctionCallDelta | None", whole.function)
    made = FunctionCall((function and function.name) or "", (function and function.arguments) or "")
    return ToolCall(whole.id or "", whole.type or FUNCTION, made)


def _number(calls: Iterable[models.ToolCallDelta]) -> None:
    """Give calls the index by which their pieces find together; a service with one of them may leave it out."""
    for number, call in enumerate(calls):
        index = cast("int | None", call.index)
        call.index = number if index is None else index


def _whole(choice: models.ChatChunkChoice) -> models.ChatChoice:
    delta = settled(cast("models.ChatDelta | None", choice.delta) or models.ChatDelta())
    message = TextMessage.from_dict({**TextMessage(Role.Assistant, "").to_dict(), **delta.to_dict()})
    return models.ChatChoice(
        index=choice.index or 0, finish_reason=choice.finish_reason, message=message, logprobs=choice.logprobs
    )


def stream_chat_item_from_json(json: Mapping[str, Any]) -> ChatItem:
    """The item of one chunk as decoded JSON; `client.chat_with_streaming` does it for whole streams."""
    chunk = models.ChatChunk.from_dict(json)
    items = list(ChatItems().take(chunk))
    return items[-1] if items else ChatStreamChunk("")


async def process_chat_stream(s: AsyncIterable[dict[str, Any]]) -> AsyncGenerator[ChatItem, None]:
    """The items of chunks as decoded JSON; `client.chat_with_streaming` does it for the service's streams."""
    items = ChatItems()
    async for json in s:
        for item in items.take(models.ChatChunk.from_dict(json)):
            yield item
    for item in items.rest():
        yield item
