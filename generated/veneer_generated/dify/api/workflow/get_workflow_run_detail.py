# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.workflow_run_detail_response import WorkflowRunDetailResponse


def request(*, workflow_run_id: str) -> Request[WorkflowRunDetailResponse, Never]:
    """State and outputs of a run.

    Args:
        workflow_run_id: The run.
    """
    return Request(
        operation="get_workflow_run_detail",
        method="GET",
        path=f"/workflows/run/{_segment('workflow_run_id', workflow_run_id)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> WorkflowRunDetailResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return WorkflowRunDetailResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
