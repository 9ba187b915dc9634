# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData
from ...models.response_error_event import ResponseErrorEvent
from ...models.response_event import parse_response_event
from ...models.response_object import ResponseObject

if TYPE_CHECKING:
    from ...models.response_event import ResponseEventAny


def request(
    *, response_id: str, stream: bool | None = None, starting_after: int | None = None
) -> Request[ResponseObject, ResponseEventAny]:
    """Get a response that was stored, or its events.

    Args:
        response_id: `id` of the response.
        stream: Send the events of the response, those to come too.
        starting_after: Of a stream: only what comes after the event of this number.
    """
    return Request(
        operation="get_response",
        method="GET",
        path=f"/openai/v1/responses/{_segment('response_id', response_id)}",
        params=_query(
            (
                ("stream", stream, True),
                ("starting_after", starting_after, True),
            )
        ),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> ResponseObject:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ResponseObject.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ResponseEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_response_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("type") in ("error",)


def parse_event_error(data: Any) -> ResponseErrorEvent:
    """The service's error inside a stream."""
    return ResponseErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[ResponseEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_response_event,
    terminator="[DONE]",
    tag="type",
    final=frozenset({"response.completed", "response.incomplete", "response.failed"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
