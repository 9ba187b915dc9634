"""Streams of chat completions that can be read as text, or added up to the whole answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from veneer_generated.dial import models

from .._runtime.accumulate import add, settled
from .._runtime.streams import AsyncStream, Stream

if TYPE_CHECKING:
    from veneer_generated.dial.models import ChatCompletionChunk, ChatCompletionResponse, Choice, ChoiceDelta


HELD_CHUNKS = 4096
"""Chunks that are kept as they came: most streams are shorter, and nobody asks for their sum."""


class _Sum:
    """The chunks so far, added up when somebody asks or when there are too many to keep."""

    def __init__(self) -> None:
        self._chunks: list[ChatCompletionChunk] = []
        self._total: ChatCompletionChunk | None = None

    def add(self, chunk: ChatCompletionChunk) -> None:
        self._chunks.append(chunk)
        if len(self._chunks) >= HELD_CHUNKS:
            self._settle()

    def _settle(self) -> ChatCompletionChunk | None:
        for chunk in self._chunks:
            self._total = add(self._total, _numbered(chunk))
        self._chunks.clear()
        return self._total

    def response(self) -> ChatCompletionResponse:
        total = self._settle()
        if total is None:
            return models.ChatCompletionResponse(choices=[])
        response = models.ChatCompletionResponse(
            id=total.id,
            choices=[_choice(choice) for choice in sorted(total.choices or [], key=lambda choice: choice.index)],
            created=total.created,
            model=total.model,
            usage=total.usage,
            statistics=total.statistics,
            system_fingerprint=total.system_fingerprint,
        )
        response.additional_properties.update(deepcopy(total.additional_properties))
        return response


def _choice(total: ChoiceDelta) -> Choice:
    choice = models.Choice(
        index=total.index,
        message=models.ChatCompletionMessage.from_dict(settled(total.delta).to_dict()),
        finish_reason=total.finish_reason,
        logprobs=total.logprobs,
    )
    choice.additional_properties.update(deepcopy(total.additional_properties))
    return choice


def _numbered(chunk: ChatCompletionChunk) -> ChatCompletionChunk:
    """A chunk whose choices have an index; servers that give one choice only may leave it out."""
    found: list[int | None] = [choice.index for choice in chunk.choices or ()]
    if None not in found:
        return chunk
    chunk = deepcopy(chunk)
    for choice, index in zip(chunk.choices, found, strict=True):
        choice.index = index or 0
    return chunk


def text_of(chunk: ChatCompletionChunk) -> str:
    """The text that a chunk adds to the first choice; empty where it adds none."""
    return next((c.delta.content or "" for c in chunk.choices or () if c.index in (0, None)), "")


class ChatStream(Stream["ChatCompletionChunk"]):
    """The chunks of a chat completion; see `veneer.Stream` for how it ends and what it raises.

    with client.chat.completions.create(..., stream=True) as stream:
        for text in stream.text():
            print(text, end="", flush=True)
    print(stream.so_far.choices[0].message.tool_calls)
    """

    _sum: _Sum | None = None

    def __next__(self) -> ChatCompletionChunk:
        chunk = super().__next__()
        if self._sum is None:
            self._sum = _Sum()
        self._sum.add(chunk)
        return chunk

    def text(self) -> Iterator[str]:
        """The texts of the first choice as they arrive; other parts of the chunks are passed over, see `so_far`."""
        return (text for text in map(text_of, self) if text)

    @property
    def so_far(self) -> ChatCompletionResponse:
        """What the chunks that were read add up to: text, tool calls, stages, attachments, state, usage."""
        return (self._sum or _Sum()).response()

    def final(self) -> ChatCompletionResponse:
        """Read to the end and give the whole answer; raises as iteration does."""
        for _ in self:
            pass
        return self.so_far


class AsyncChatStream(AsyncStream["ChatCompletionChunk"]):
    """The async form of `ChatStream`: `async for text in stream.text()`, `await stream.final()`."""

    _sum: _Sum | None = None

    async def __anext__(self) -> ChatCompletionChunk:
        chunk = await super().__anext__()
        if self._sum is None:
            self._sum = _Sum()
        self._sum.add(chunk)
        return chunk

    async def text(self) -> AsyncIterator[str]:
        """See `ChatStream.text`."""
        async for chunk in self:
            text = text_of(chunk)
            if text:
                yield text

    @property
    def so_far(self) -> ChatCompletionResponse:
        """See `ChatStream.so_far`."""
        return (self._sum or _Sum()).response()

    async def final(self) -> ChatCompletionResponse:
        """See `ChatStream.final`."""
        async for _ in self:
            pass
        return self.so_far
