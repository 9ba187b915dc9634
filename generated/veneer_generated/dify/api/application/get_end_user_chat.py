# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.end_user_detail import EndUserDetail
from ...models.error_body import ErrorBody


def request(*, end_user_id: str) -> Request[EndUserDetail, Never]:
    """Who an end user is.

    Args:
        end_user_id: Id as it stands in `created_by` of uploads.
    """
    return Request(
        operation="get_end_user_chat",
        method="GET",
        path=f"/end-users/{_segment('end_user_id', end_user_id)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> EndUserDetail:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return EndUserDetail.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
