# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ...models.error_data import ErrorData


def request(*, x_dial_client_channel_id: str) -> Request[None, Never]:
    """Close a channel.

    404 for a channel that is not there.

    Args:
        x_dial_client_channel_id: The id of the channel.
    """
    return Request(
        operation="unsubscribe_client_channel",
        method="POST",
        path="/v1/ops/client-channel/unsubscribe",
        headers=_headers((("X-DIAL-CLIENT-CHANNEL-ID", x_dial_client_channel_id),)),
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
