# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.revoke_resources_request import RevokeResourcesRequest


def request(*, body: RevokeResourcesRequest | Mapping[str, Any]) -> Request[None, Never]:
    """Take rights back from all who have them.

    Invitations to the resources end too.
    """
    return Request(
        operation="revoke_shared_access",
        method="POST",
        path="/v1/ops/resource/share/revoke",
        json=_dump(body),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
