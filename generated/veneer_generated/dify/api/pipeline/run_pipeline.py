# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.error_event import ErrorEvent
from ...models.workflow_event import parse_workflow_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.pipeline_run_request import PipelineRunRequest
    from ...models.workflow_event import WorkflowEventAny


def request(
    *, dataset_id: str, body: PipelineRunRequest | Mapping[str, Any]
) -> Request[dict[str, Any], WorkflowEventAny]:
    """Run the pipeline of a knowledge base.

    Args:
        dataset_id: The knowledge base.
    """
    return Request(
        operation="run_pipeline",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/pipeline/run",
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        retry=False,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> WorkflowEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_workflow_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("event") in ("error",)


def parse_event_error(data: Any) -> ErrorEvent:
    """The service's error inside a stream."""
    return ErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[WorkflowEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_workflow_event,
    tag="event",
    final=frozenset({"workflow_finished", "workflow_paused"}),
    ping=frozenset({"ping"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
