# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import refuse as _refuse
from ...models.error_data import ErrorData
from ...models.rpc_response import RpcResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.rpc_request import RpcRequest


def request(
    *, body: RpcRequest | Mapping[str, Any] | Sequence[RpcRequest | Mapping[str, Any]], x_dial_client_channel_id: str
) -> Request[None, RpcResponse | list[RpcResponse]]:
    """Ask the user's client, and wait for what it answers.

    One request is answered with an object, an array of requests with an array once all of them are answered.
    Heartbeats come before; what Core itself refuses comes as an error with the id null. Only one event carries data,
    and the connection may stay open after it.

    Args:
        x_dial_client_channel_id: The id of the channel.
    """
    return Request(
        operation="interact_client_channel",
        method="POST",
        path="/v1/ops/client-channel/interact",
        headers=_headers((("X-DIAL-CLIENT-CHANNEL-ID", x_dial_client_channel_id),)),
        json=_dump(body),
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


def parse_event(data: Any) -> RpcResponse | list[RpcResponse]:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return (
        RpcResponse.from_dict(data)
        if isinstance(data, dict)
        else [RpcResponse.from_dict(x) if isinstance(x, dict) else x for x in data]
        if isinstance(data, list)
        else _refuse(data)
    )


EVENTS: EventStream[RpcResponse | list[RpcResponse]] = EventStream(
    parse=parse_event,
    eof=True,
)
