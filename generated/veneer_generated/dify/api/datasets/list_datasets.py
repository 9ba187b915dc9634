# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.dataset_list_response import DatasetListResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    *,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    include_all: bool | None = None,
    tag_ids: Sequence[str] | None = None,
) -> Request[DatasetListResponse, Never]:
    """Knowledge bases of the workspace.

    Args:
        page: Number of the page, from 1. The service's default: 1.
        limit: Entries of a page; above 100 the server takes 100. The service's default: 20.
        keyword: Only what contains this text.
        include_all: Those of other members too; needs an owner's key. The service's default: False.
        tag_ids: Only those with all these tags.
    """
    return Request(
        operation="list_datasets",
        method="GET",
        path="/datasets",
        params=_query(
            (
                ("page", page, True),
                ("limit", limit, True),
                ("keyword", keyword, True),
                ("include_all", include_all, True),
                ("tag_ids", tag_ids, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> DatasetListResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return DatasetListResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
