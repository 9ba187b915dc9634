"""Streams of chat completions that can be read as text, or added up to the whole answer."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, cast

from veneer_generated.dial import models

from .._runtime.accumulate import settled
from .._runtime.summing import AsyncSummingStream, SummingStream

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        ChatCompletionChunk,
        ChatCompletionMessageDelta,
        ChatCompletionResponse,
        Choice,
        ChoiceDelta,
    )


def completion_of(total: ChatCompletionChunk | None) -> ChatCompletionResponse:
    """What chunks add up to."""
    if total is None:
        return models.ChatCompletionResponse(choices=[])
    response = models.ChatCompletionResponse(
        id=total.id,
        choices=[_choice(choice) for choice in total.choices or ()],
        created=total.created,
        model=total.model,
        usage=total.usage,
        statistics=total.statistics,
        system_fingerprint=total.system_fingerprint,
    )
    response.additional_properties.update(deepcopy(total.additional_properties))
    return response


def _choice(total: ChoiceDelta) -> Choice:
    delta = cast("ChatCompletionMessageDelta | None", total.delta)
    choice = models.Choice(
        index=total.index,
        message=models.ChatCompletionMessage.from_dict({} if delta is None else settled(delta).to_dict()),
        finish_reason=total.finish_reason,
        logprobs=total.logprobs,
    )
    choice.additional_properties.update(deepcopy(total.additional_properties))
    return choice


def text_of(piece: ChatCompletionChunk) -> str:
    """The text that a chunk adds to the first choice; empty where it adds none."""
    return next((getattr(c.delta, "content", None) or "" for c in piece.choices or () if c.index in (0, None)), "")


class ChatStream(SummingStream["ChatCompletionChunk", "ChatCompletionResponse"]):
    """The chunks of a chat completion; see `veneer.Stream` for how it ends and what it raises.

    `so_far` is what the chunks that were read add up to: text, tool calls, stages, attachments, state, usage.

        with client.chat.completions.create(..., stream=True) as stream:
            for text in stream.text():
                print(text, end="", flush=True)
        print(stream.so_far.choices[0].message.tool_calls)
    """

    _text_of = staticmethod(text_of)
    _whole_of = staticmethod(completion_of)


class AsyncChatStream(AsyncSummingStream["ChatCompletionChunk", "ChatCompletionResponse"]):
    """The async form of `ChatStream`: `async for text in stream.text()`, `await stream.final()`."""

    _text_of = staticmethod(text_of)
    _whole_of = staticmethod(completion_of)
