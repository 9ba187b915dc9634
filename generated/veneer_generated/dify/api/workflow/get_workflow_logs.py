# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.workflow_logs_response import WorkflowLogsResponse

if TYPE_CHECKING:
    from ...models.log_status import LogStatus


def request(
    *,
    keyword: str | None = None,
    status: LogStatus | str | None = None,
    page: int | None = None,
    limit: int | None = None,
    created_at_before: str | None = None,
    created_at_after: str | None = None,
    created_by_end_user_session_id: str | None = None,
    created_by_account: str | None = None,
) -> Request[WorkflowLogsResponse, Never]:
    """Runs of the workflow, newest first.

    Args:
        keyword: Only what contains this text.
        status: Only runs that ended so.
        page: Number of the page, from 1 to 99999. The service's default: 1.
        limit: Entries of a page, 1 to 100. The service's default: 20.
        created_at_before: Only runs before this time, ISO 8601 with offset.
        created_at_after: Only runs after this time, ISO 8601 with offset.
        created_by_end_user_session_id: Only runs of this end user.
        created_by_account: Only runs of the account with this e-mail; an unknown one is a 400.
    """
    return Request(
        operation="get_workflow_logs",
        method="GET",
        path="/workflows/logs",
        params=_query(
            (
                ("keyword", keyword, True),
                ("status", status, True),
                ("page", page, True),
                ("limit", limit, True),
                ("created_at__before", created_at_before, True),
                ("created_at__after", created_at_after, True),
                ("created_by_end_user_session_id", created_by_end_user_session_id, True),
                ("created_by_account", created_by_account, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> WorkflowLogsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return WorkflowLogsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
