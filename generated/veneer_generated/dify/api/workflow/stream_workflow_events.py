# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.chat_event import parse_chat_event
from ...models.error_body import ErrorBody
from ...models.error_event import ErrorEvent

if TYPE_CHECKING:
    from ...models.chat_event import ChatEventAny


def request(
    *,
    workflow_run_id: str,
    user: str,
    include_state_snapshot: bool | None = None,
    continue_on_pause: bool | None = None,
) -> Request[None, ChatEventAny]:
    """Events of a run that goes on, for instance after a form was filled.

    Only its own end user sees a run. A finished run gives one `workflow_finished`.

    Args:
        workflow_run_id: The run.
        user: The end user who started the run.
        include_state_snapshot: Begin with the events of the nodes so far. The service's default: False.
        continue_on_pause: Stay connected while the run is paused. The service's default: False.
    """
    return Request(
        operation="stream_workflow_events",
        method="GET",
        path=f"/workflow/{_segment('workflow_run_id', workflow_run_id)}/events",
        params=_query(
            (
                ("user", user, True),
                ("include_state_snapshot", include_state_snapshot, True),
                ("continue_on_pause", continue_on_pause, True),
            )
        ),
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
