# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.invitation_link import InvitationLink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.share_resources_request import ShareResourcesRequest


def request(*, body: ShareResourcesRequest | Mapping[str, Any]) -> Request[InvitationLink, Never]:
    """Make an invitation to what the caller owns.

    Others have the rights once they accept the invitation. It ends after three days where nothing else is
    configured.
    """
    return Request(
        operation="share_resources",
        method="POST",
        path="/v1/ops/resource/share/create",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> InvitationLink:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return InvitationLink.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
