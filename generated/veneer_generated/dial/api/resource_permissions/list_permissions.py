# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.per_request_permissions import PerRequestPermissions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_permission_request import ListPermissionRequest


def request(*, body: ListPermissionRequest | Mapping[str, Any]) -> Request[PerRequestPermissions, Never]:
    """List what was granted to the caller, or by the caller.

    Only with a key of one request.
    """
    return Request(
        operation="list_permissions",
        method="POST",
        path="/v1/ops/resource/per-request-permissions/list",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> PerRequestPermissions:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return PerRequestPermissions.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
