# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import headers as _headers
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.rpc_request import RpcRequest


def request(*, x_dial_client_channel_id: str | None = None) -> Request[None, RpcRequest]:
    """Open a channel on which applications may ask the caller's client, and wait for their requests.

    The stream does not end by itself. The channel outlives it for a while; its id takes it up again.

    Args:
        x_dial_client_channel_id: The channel to take up again, with the requests that were missed; a new one when
            not given.
    """
    return Request(
        operation="subscribe_client_channel",
        method="POST",
        path="/v1/ops/client-channel/subscribe",
        headers=_headers((("X-DIAL-CLIENT-CHANNEL-ID", x_dial_client_channel_id),)),
        accept="text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        retry=False,
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


def parse_event(data: Any) -> RpcRequest:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return RpcRequest.from_dict(data if isinstance(data, dict) else _as_object(data))


EVENTS: EventStream[RpcRequest] = EventStream(
    parse=parse_event,
    parse_object=RpcRequest.from_dict,
    eof=True,
)
