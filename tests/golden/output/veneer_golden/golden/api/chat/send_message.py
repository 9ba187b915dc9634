# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.failed_event import FailedEvent
from ...models.message_event import parse_message_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.message_event import MessageEventAny
    from ...models.message_request import MessageRequest


def request(*, body: MessageRequest | Mapping[str, Any]) -> Request[None, MessageEventAny]:
    """Send a message and watch what happens."""
    return Request(
        operation="send_message",
        method="POST",
        path="/v1/messages",
        json=_dump(body),
        accept="text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> MessageEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_message_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("event") in ("failed",)


def parse_event_error(data: Any) -> FailedEvent:
    """The service's error inside a stream."""
    return FailedEvent.from_dict(_as_object(data))


EVENTS: EventStream[MessageEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_message_event,
    tag="event",
    final=frozenset({"message_end", "failed"}),
    ping=frozenset({"ping"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
