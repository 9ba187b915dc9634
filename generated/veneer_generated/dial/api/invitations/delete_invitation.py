# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData


def request(*, invitation_id: str) -> Request[None, Never]:
    """Delete an invitation that the caller made.

    Who accepted it before keeps the rights. The invitation of somebody else is answered with 403.

    Args:
        invitation_id: Last segment of the invitation's link.
    """
    return Request(
        operation="delete_invitation",
        method="DELETE",
        path=f"/v1/invitations/{_segment('invitation_id', invitation_id)}",
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
