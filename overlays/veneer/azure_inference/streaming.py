"""Streams of chat completions: iterators over their updates that also add them up."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from veneer_generated.azure_inference import models
from veneer_generated.azure_inference.api.chat.get_chat_completions import EVENTS

from .._runtime.accumulate import settled
from .._runtime.options import EVENT_TIMEOUT, RawResponse
from .._runtime.shapes import is_object
from .._runtime.streams import EventReader
from .._runtime.summing import AsyncSummingStream, SummingStream
from .exceptions import ERRORS

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import ChatCompletions, StreamingChatCompletionsUpdate


def text_of(piece: StreamingChatCompletionsUpdate) -> str:
    """The text that an update adds to the first choice; empty where it adds none."""
    return next((c.delta.content or "" for c in piece.choices or () if c.index in (0, None) and c.delta), "")


def shown(piece: StreamingChatCompletionsUpdate) -> bool:
    """Whether an update is handed out: some tell of filters only, and programs ask each for its first choice."""
    return bool(piece.choices or piece.usage)


def completion_of(total: StreamingChatCompletionsUpdate | None) -> ChatCompletions:
    """What updates add up to."""
    if total is None:
        return models.ChatCompletions(choices=[])
    whole = models.ChatCompletions(
        id=total.id,
        created=total.created,
        model=total.model,
        choices=[_choice(choice) for choice in total.choices or ()],
        usage=total.usage,
        prompt_filter_results=total.prompt_filter_results,
        system_fingerprint=total.system_fingerprint,
        service_tier=total.service_tier,
    )
    whole.additional_properties.update(deepcopy(total.additional_properties))
    return whole


def _choice(total: models.StreamingChatChoiceUpdate) -> models.ChatChoice:
    choice = models.ChatChoice(
        index=total.index,
        finish_reason=total.finish_reason,
        message=_message(total.delta),
        logprobs=total.logprobs,
        content_filter_results=total.content_filter_results,
    )
    choice.additional_properties.update(deepcopy(total.additional_properties))
    return choice


def _message(delta: models.StreamingChatResponseMessageUpdate | None) -> models.ChatResponseMessage:
    """The message that pieces add up to, its tool calls fit for the next request: some servers leave out their type."""
    message = models.ChatResponseMessage.from_dict({} if delta is None else settled(delta).to_dict())
    calls: Any = message.tool_calls or ()
    for call in calls:
        call.type = call.type or models.ChatCompletionsToolCall(id=call.id, function=call.function).type
    return message


def update_of(whole: ChatCompletions) -> StreamingChatCompletionsUpdate:
    """A whole answer as the only update of a stream, from servers that do not stream though they are asked to."""
    data = whole.to_dict()
    update = models.StreamingChatCompletionsUpdate.from_dict(data)
    update.choices = [
        models.StreamingChatChoiceUpdate(
            index=choice.index,
            delta=models.StreamingChatResponseMessageUpdate.from_dict(choice.message.to_dict()),
            finish_reason=choice.finish_reason,
        )
        for choice in whole.choices
    ]
    return update


class _Source:
    """An answer made of an object with `iter_bytes` and `close`, as azure-core's responses are."""

    until: float | None = None
    patience = None

    def __init__(self, response: Any) -> None:
        self._response = response
        self._blocks: Any = None

    def take(self) -> bytes | None:
        if self._blocks is None:
            self._blocks = iter(self._response.iter_bytes())
        block: bytes | None = next(self._blocks, None)
        return block

    def close(self) -> None:
        self._response.close()

    def interrupt(self) -> None:
        self.close()


class _AsyncSource(_Source):
    _came: bytes | None = None

    async def wait(self) -> None:
        if self._blocks is None:
            self._blocks = aiter(self._response.iter_bytes())
        self._came = await anext(self._blocks, None)

    def take(self) -> bytes | None:
        return self._came

    async def aclose(self) -> None:
        closing = self._response.close()
        if hasattr(closing, "__await__"):
            await closing


def _reader(reader: EventReader[StreamingChatCompletionsUpdate] | None) -> Any:
    if reader is not None:
        return reader
    return EventReader(EVENTS, errors=ERRORS, read_timeout=None, event_timeout=EVENT_TIMEOUT, facts={})


def _raw(response: RawResponse | None) -> RawResponse:
    return response or RawResponse(status_code=200, headers={}, method="", url="", attempts=1, elapsed=0.0)


class StreamingChatCompletions(SummingStream["StreamingChatCompletionsUpdate", "ChatCompletions"]):
    """The updates of a chat completion as they arrive; see `veneer.Stream` for how it ends and what it raises.

    Updates without choices and without usage are passed over, as programs read `update.choices[0]`; `so_far` has
    what they say. Any object with `iter_bytes()` and `close()` can be read, too.

        with client.complete(messages=[UserMessage("Hi")], stream=True) as stream:
            for text in stream.text():
                print(text, end="", flush=True)
        print(stream.so_far.choices[0].message.tool_calls)
    """

    def __init__(
        self,
        response: Any,
        reader: EventReader[StreamingChatCompletionsUpdate] | None = None,
        raw: RawResponse | None = None,
    ) -> None:
        answer = _Source(response) if reader is None else response
        super().__init__(answer, _reader(reader), _raw(raw))

    _text_of = staticmethod(text_of)
    _shown = staticmethod(shown)
    _whole_of = staticmethod(completion_of)


class AsyncStreamingChatCompletions(AsyncSummingStream["StreamingChatCompletionsUpdate", "ChatCompletions"]):
    """The async form of `StreamingChatCompletions`: `async for`, `async with`, `await stream.final()`."""

    def __init__(
        self,
        response: Any,
        reader: EventReader[StreamingChatCompletionsUpdate] | None = None,
        raw: RawResponse | None = None,
    ) -> None:
        answer = _AsyncSource(response) if reader is None else response
        super().__init__(answer, _reader(reader), _raw(raw))

    _text_of = staticmethod(text_of)
    _shown = staticmethod(shown)
    _whole_of = staticmethod(completion_of)


class _Whole:
    """An answer whose body is one event."""

    def __init__(self, update: StreamingChatCompletionsUpdate) -> None:
        import json

        self._body = f"data: {json.dumps(update.to_dict())}\n\ndata: {EVENTS.terminator}\n\n".encode()

    def iter_bytes(self) -> Any:
        yield self._body

    def close(self) -> None:
        """There is no connection."""


class _AsyncWhole(_Whole):
    async def iter_bytes(self) -> Any:
        yield self._body


def whole_stream(error: Exception) -> StreamingChatCompletions:
    """The stream of an answer that came whole; raises `error` where what came is no completion."""
    return StreamingChatCompletions(_Whole(_update_in(error)), raw=getattr(error, "response", None))


def async_whole_stream(error: Exception) -> AsyncStreamingChatCompletions:
    """See `whole_stream`."""
    return AsyncStreamingChatCompletions(_AsyncWhole(_update_in(error)), raw=getattr(error, "response", None))


def _update_in(error: Exception) -> StreamingChatCompletionsUpdate:
    body = getattr(error, "body", None)
    whole = models.ChatCompletions.from_dict(body) if is_object(body) else None
    if whole is None or not isinstance(whole.choices, list):  # pyright: ignore[reportUnnecessaryIsInstance]  # servers
        raise error
    return update_of(whole)
