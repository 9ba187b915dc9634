# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import query as _query
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.any_resource_metadata import AnyResourceMetadata
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_published_resources_request import ListPublishedResourcesRequest


def request(
    *, body: ListPublishedResourcesRequest | Mapping[str, Any], permissions: bool | None = None
) -> Request[list[AnyResourceMetadata], Never]:
    """List what the caller published.

    The sources of approved publications, not their public copies.

    Args:
        permissions: Also tell what the caller may do with each entry.
    """
    return Request(
        operation="list_published_resources",
        method="POST",
        path="/v1/ops/publication/resource/list",
        params=_query((("permissions", permissions, True),)),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> list[AnyResourceMetadata]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [AnyResourceMetadata.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
