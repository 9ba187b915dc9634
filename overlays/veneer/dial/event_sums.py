"""Adds the events of responses and of messages in Anthropic's format up to what they tell of."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING

from veneer_generated.dial import models

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AnthropicBlock,
        AnthropicDelta,
        AnthropicEventAny,
        AnthropicMessage,
        ResponseContent,
        ResponseEventAny,
        ResponseItem,
        ResponseObject,
    )


class ResponseSum:
    """The events of a response so far: the newest state of the whole, and parts that no state holds yet."""

    def __init__(self) -> None:
        self._response: ResponseObject | None = None
        self._items: dict[int, ResponseItem] = {}

    def add(self, events: list[ResponseEventAny]) -> None:
        """Take the next events."""
        for event in events:
            self._take(event)

    def _take(self, event: ResponseEventAny) -> None:
        if isinstance(event, models.ResponseStateEvent) and event.response is not None:
            self._response = event.response
        elif isinstance(event, models.ResponseItemEvent) and event.item is not None:
            self._items[event.output_index or 0] = deepcopy(event.item)
        elif isinstance(event, models.ResponsePartEvent) and event.part is not None:
            self._content(event.output_index or 0, event.content_index or 0)
            (self._item(event.output_index or 0).content or [])[event.content_index or 0] = deepcopy(event.part)
        elif isinstance(event, models.ResponseTextEvent):
            content = self._content(event.output_index or 0, event.content_index or 0)
            content.text = (content.text or "") + (event.delta or "")
        elif isinstance(event, models.ResponseArgumentsEvent):
            item = self._item(event.output_index or 0)
            item.arguments = (item.arguments or "") + (event.delta or "")

    def _item(self, index: int) -> ResponseItem:
        return self._items.setdefault(index, models.ResponseItem(type=""))

    def _content(self, item_index: int, index: int) -> ResponseContent:
        item = self._item(item_index)
        item.content = item.content or []
        while len(item.content) <= index:
            item.content.append(models.ResponseContent(type=""))
        return item.content[index]

    def total(self) -> ResponseObject | None:
        """The response as far as it is known; None before the first event that tells of it."""
        return self._whole()

    def _whole(self) -> ResponseObject | None:
        if self._response is None and not self._items:
            return None
        whole = deepcopy(self._response) or models.ResponseObject(id="")
        if not whole.output:
            whole.output = deepcopy([self._items[index] for index in sorted(self._items)])
        return whole


class MessageSum:
    """The events of a message in Anthropic's format so far."""

    def __init__(self) -> None:
        self._message: AnthropicMessage | None = None
        self._blocks: dict[int, AnthropicBlock] = {}
        self._arguments: dict[int, str] = {}

    def add(self, events: list[AnthropicEventAny]) -> None:
        """Take the next events."""
        for event in events:
            self._take(event)

    def _take(self, event: AnthropicEventAny) -> None:
        if isinstance(event, models.AnthropicMessageStart):
            self._message = deepcopy(event.message)
        elif isinstance(event, models.AnthropicBlockStart):
            self._blocks[event.index or 0] = deepcopy(event.content_block) or models.AnthropicBlock(type="")
        elif isinstance(event, models.AnthropicBlockDelta) and event.delta is not None:
            self._extend(event.index or 0, event.delta)
        elif isinstance(event, models.AnthropicMessageDelta):
            self._end(event)

    def _extend(self, index: int, delta: AnthropicDelta) -> None:
        block = self._blocks.setdefault(index, models.AnthropicBlock(type=""))
        for name in ("text", "thinking", "signature"):
            if (new := getattr(delta, name)) is not None:
                setattr(block, name, (getattr(block, name) or "") + new)
        if delta.partial_json is not None:
            self._arguments[index] = self._arguments.get(index, "") + delta.partial_json

    def _end(self, event: models.AnthropicMessageDelta) -> None:
        message = self._message = self._message or models.AnthropicMessage(content=[])
        if event.delta is not None:
            message.stop_reason = event.delta.stop_reason or message.stop_reason
            message.stop_sequence = event.delta.stop_sequence or message.stop_sequence
        if event.usage is not None:
            # Counts replace those of the beginning; what is not told anew stays.
            before = {} if message.usage is None else message.usage.to_dict()
            message.usage = models.AnthropicUsage.from_dict({**before, **event.usage.to_dict()})

    def total(self) -> AnthropicMessage | None:
        """The message as far as it is known, arguments of tools decoded where they are complete; None at first."""
        if self._message is None and not self._blocks:
            return None
        whole = deepcopy(self._message) or models.AnthropicMessage(content=[])
        whole.content = [self._block(index) for index in sorted(self._blocks)]
        return whole

    def _block(self, index: int) -> AnthropicBlock:
        block = deepcopy(self._blocks[index])
        try:
            block.input = json.loads(self._arguments[index]) if self._arguments.get(index) else block.input
        except ValueError:  # not complete, or the model wrote no JSON
            block.input = self._arguments[index]
        return block
