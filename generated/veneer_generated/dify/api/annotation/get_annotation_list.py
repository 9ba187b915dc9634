# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.annotation_list_response import AnnotationListResponse
from ...models.error_body import ErrorBody


def request(
    *, page: int | None = None, limit: int | None = None, keyword: str | None = None
) -> Request[AnnotationListResponse, Never]:
    """Annotations of the app.

    Args:
        page: Number of the page, from 1. The service's default: 1.
        limit: Entries of a page; above 100 the server takes 100. The service's default: 20.
        keyword: Only what contains this text.
    """
    return Request(
        operation="get_annotation_list",
        method="GET",
        path="/apps/annotations",
        params=_query(
            (
                ("page", page, True),
                ("limit", limit, True),
                ("keyword", keyword, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AnnotationListResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnnotationListResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
