# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.initial_annotation_reply_settings_status_response import InitialAnnotationReplySettingsStatusResponse

if TYPE_CHECKING:
    from ...models.switch_action import SwitchAction


def request(*, action: SwitchAction | str, job_id: str) -> Request[InitialAnnotationReplySettingsStatusResponse, Never]:
    """How far that job is.

    An unknown job is a 400.

    Args:
        action: What to do.
        job_id: The job.
    """
    return Request(
        operation="get_initial_annotation_reply_settings_status",
        method="GET",
        path=f"/apps/annotation-reply/{_segment('action', action)}/status/{_segment('job_id', job_id)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> InitialAnnotationReplySettingsStatusResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return InitialAnnotationReplySettingsStatusResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
