# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.resource_event import ResourceEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.subscribe_request import SubscribeRequest


def request(*, body: SubscribeRequest | Mapping[str, Any]) -> Request[None, ResourceEvent]:
    """Be told of changes of files, conversations, prompts and applications.

    The answer does not end by itself; comments keep it alive. 400 for folders and other kinds of resources.
    """
    return Request(
        operation="subscribe_to_resources",
        method="POST",
        path="/v1/ops/resource/subscribe",
        json=_dump(body),
        accept="text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ResourceEvent:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return ResourceEvent.from_dict(data if isinstance(data, dict) else _as_object(data))


EVENTS: EventStream[ResourceEvent] = EventStream(
    parse=parse_event,
    parse_object=ResourceEvent.from_dict,
    eof=True,
)
