# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.shared_resources_response import SharedResourcesResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_shared_resources_request import ListSharedResourcesRequest


def request(*, body: ListSharedResourcesRequest | Mapping[str, Any]) -> Request[SharedResourcesResponse, Never]:
    """List what is shared with the caller, or by the caller."""
    return Request(
        operation="list_shared_resources",
        method="POST",
        path="/v1/ops/resource/share/list",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> SharedResourcesResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SharedResourcesResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
