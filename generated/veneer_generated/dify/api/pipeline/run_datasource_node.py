# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.datasource_error_event import DatasourceErrorEvent
from ...models.datasource_event import parse_datasource_event
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.datasource_event import DatasourceEventAny
    from ...models.datasource_node_run_request import DatasourceNodeRunRequest


def request(
    *, dataset_id: str, node_id: str, body: DatasourceNodeRunRequest | Mapping[str, Any]
) -> Request[None, DatasourceEventAny]:
    """Let a source of the pipeline list what it has.

    Args:
        dataset_id: The knowledge base.
        node_id: The source's node.
    """
    return Request(
        operation="run_datasource_node",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/pipeline/datasource/nodes/{_segment('node_id', node_id)}/run",
        json=_dump(body),
        accept="text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        retry=False,
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


def parse_event(data: Any) -> DatasourceEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_datasource_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("event") in (
        "datasource_error",
        "error",
    )


def parse_event_error(data: Any) -> DatasourceErrorEvent:
    """The service's error inside a stream."""
    return DatasourceErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[DatasourceEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_datasource_event,
    tag="event",
    final=frozenset({"datasource_completed"}),
    ping=frozenset({"ping"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
