# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData
from ...models.invitation import Invitation


def request(*, invitation_id: str, accept: bool | None = None) -> Request[Invitation | None, Never]:
    """Get an invitation, or accept it.

    Everybody who knows the id may do so. Accepting one's own invitation is answered with 400.

    Args:
        invitation_id: Last segment of the invitation's link.
        accept: Accept the invitation; the answer is empty then.
    """
    return Request(
        operation="get_invitation",
        method="GET",
        path=f"/v1/invitations/{_segment('invitation_id', invitation_id)}",
        params=_query((("accept", accept, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Invitation | None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if not content.strip():
        return None
    return Invitation.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
