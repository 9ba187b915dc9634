# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ...models.content_part import parse_content_part

if TYPE_CHECKING:
    from ...models.content_part import ContentPart


def request() -> Request[None, ContentPart]:
    """Parts as they are made."""
    return Request(
        operation="watch_parts",
        method="GET",
        path="/v1/parts",
        accept="text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> None:
    """The documented error body, or None where the body is something else."""
    return None


def parse_event(data: Any) -> ContentPart:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_content_part(data if isinstance(data, dict) else _as_object(data))


EVENTS: EventStream[ContentPart] = EventStream(
    parse=parse_event,
    parse_object=parse_content_part,
    tag="type",
    eof=True,
)
