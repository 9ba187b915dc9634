# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.chat_completion_response import ChatCompletionResponse
from ...models.chat_event import parse_chat_event
from ...models.error_body import ErrorBody
from ...models.error_event import ErrorEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_event import ChatEventAny
    from ...models.chat_request import ChatRequest


def request(*, body: ChatRequest | Mapping[str, Any]) -> Request[ChatCompletionResponse, ChatEventAny]:
    """Send a message to a chatbot, an agent or a chatflow.

    Without `response_mode: streaming` the answer comes whole; agents only stream. A chatflow that waits for a person
    pauses: its stream then ends with `workflow_paused`.
    """
    return Request(
        operation="send_chat_message",
        method="POST",
        path="/chat-messages",
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> ChatCompletionResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChatCompletionResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ChatEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_chat_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("event") in ("error",)


def parse_event_error(data: Any) -> ErrorEvent:
    """The service's error inside a stream."""
    return ErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[ChatEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_chat_event,
    tag="event",
    final=frozenset({"message_end", "workflow_finished", "workflow_paused"}),
    ping=frozenset({"ping"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
