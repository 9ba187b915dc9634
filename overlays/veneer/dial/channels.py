"""Client channels: how an application asks the user's client back while it answers, and how a client listens.

A client subscribes and hands the channel's id on with its chat requests (`client_channel_id`). The application sends
requests of JSON-RPC to the channel and waits; the client reports what the user decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import client_channel
from veneer_generated.dial.constants import CLIENT_CHANNEL_HEADER, SIGNIN_DENIED, SIGNIN_METHOD, SIGNIN_SUCCESS

from .._runtime.errors import details_of
from .._runtime.options import hide_headers
from .._runtime.streams import AsyncStream, Stream
from .errors import DialException, InvalidRequestError
from .links import several

if TYPE_CHECKING:
    from veneer_generated.dial.models import RpcRequest, RpcResponse
    from veneer_generated.types import Request

    from .._runtime.http import AsyncAnswer, SyncAnswer
    from .._runtime.options import CallOptions, RawResponse
    from .._runtime.send import AsyncSender, Sender
    from .._runtime.streams import EventReader

    Reader = EventReader[RpcRequest]


class SigninResult(StrEnum):
    """What became of a request to sign in to a toolset."""

    SUCCESS = SIGNIN_SUCCESS
    DENIED = SIGNIN_DENIED
    ERROR = "error"
    """The toolset was not answered for, or the answer is no decision."""


class ChannelStream(Stream["RpcRequest"]):
    """The requests that come on a channel; answer each with `client.client_channel.report`."""

    channel_id: str = ""
    """Names the channel to applications, and takes it up again after the stream broke."""


class AsyncChannelStream(AsyncStream["RpcRequest"]):
    """The async form of `ChannelStream`."""

    channel_id: str = ""
    """Names the channel to applications, and takes it up again after the stream broke."""


def _stream(channel_id: str | None) -> Callable[[SyncAnswer, Reader, RawResponse], ChannelStream]:
    def make(answer: SyncAnswer, reader: Reader, response: RawResponse) -> ChannelStream:
        made = ChannelStream(answer, reader, response)
        made.channel_id = _channel_of(response, channel_id)
        return made

    return make


def _async_stream(channel_id: str | None) -> Callable[[AsyncAnswer, Reader, RawResponse], AsyncChannelStream]:
    def make(answer: AsyncAnswer, reader: Reader, response: RawResponse) -> AsyncChannelStream:
        made = AsyncChannelStream(answer, reader, response)
        made.channel_id = _channel_of(response, channel_id)
        return made

    return make


def _channel_of(response: RawResponse, known: str | None) -> str:
    """The channel's id; Core does not repeat that of a channel which is taken up again."""
    return response.headers.get(CLIENT_CHANNEL_HEADER.lower()) or known or ""


def _listening(options: CallOptions) -> CallOptions:
    """A channel may be silent for hours; its heartbeats say that it is alive."""
    return {"event_timeout": None, **options}


def _asking(options: CallOptions) -> CallOptions:
    """A `timeout` in seconds is for the answer too, heartbeats notwithstanding."""
    limit = options.get("timeout", "")
    if "event_timeout" in options or not (limit is None or isinstance(limit, int | float)):
        return options
    return {**options, "event_timeout": limit}


def _interaction(
    channel_id: str, requests: Iterable[RpcRequest | Mapping[str, Any]]
) -> Request[None, RpcResponse | list[RpcResponse]]:
    """Always an array: Core cannot answer a single request that has no id."""
    body = several(requests, "requests")
    return client_channel.interact_client_channel.request(body=body, x_dial_client_channel_id=channel_id)


def _answers(event: RpcResponse | list[RpcResponse] | None, response: RawResponse) -> list[RpcResponse]:
    """The answers in the only event of a stream; raises where there was none, and for what no request is to blame."""
    if event is None:
        raise DialException("the client channel closed before anybody answered", status_code=504, response=response)
    found = [one for one in (event if isinstance(event, list) else [event]) if one.__class__ is models.RpcResponse]
    for one in found:
        if one.id is None and one.error is not None:
            error = details_of(one.to_dict())  # some say it in a mere text
            code = "" if error.code is None else f" (JSON-RPC error {error.code})"
            text = f"the client channel reports: {error.message or 'no message'}{code}"
            raise DialException(text, status_code=502, code=error.code, body=one, response=response)
    return found


def _ids(toolset_ids: Sequence[str]) -> list[str]:
    ids = several(toolset_ids, "toolset_ids")
    if len(set(ids)) < len(ids):
        raise InvalidRequestError("toolset_ids has duplicates; name each toolset once")
    return ids


def _signins(ids: Sequence[str]) -> list[RpcRequest]:
    # Core takes a request with an id that waits already for the same one: numbers would mix up the toolsets of two
    # calls at a time, and with ids of their own the user would be asked twice after a broken connection.
    return [
        models.RpcRequest(method=SIGNIN_METHOD, params=models.SigninParams(toolset_id=name), id=name) for name in ids
    ]


def _outcomes(ids: Sequence[str], answers: Iterable[RpcResponse]) -> dict[str, SigninResult]:
    # Stand-ins for DIAL that were written for aidial-client answer its ids, which are numbers.
    by_id = {str(one.id): one for one in answers}
    return {name: _outcome(by_id.get(name, by_id.get(str(number)))) for number, name in enumerate(ids, 1)}


def _outcome(answer: RpcResponse | None) -> SigninResult:
    decided = None if answer is None or answer.error is not None else answer.result
    known = (SigninResult.SUCCESS, SigninResult.DENIED)
    return next((result for result in known if result.value == decided), SigninResult.ERROR)


class ClientChannel:
    """`client.client_channel`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def subscribe(self, channel_id: str | None = None, **options: Unpack[CallOptions]) -> ChannelStream:
        """Open a channel, or take one up again, and wait for the requests of applications.

        The stream's `channel_id` goes to applications as `client_channel_id` of chat completions. After it broke, a
        new subscription with that id delivers what was missed. There is no limit to the time between two requests
        unless `event_timeout` sets one. Raises BadRequestError for a channel that does not exist.

            with client.client_channel.subscribe() as channel:
                for request in channel:
                    answer = RpcResponse(id=request.id, result="success")
                    client.client_channel.report(answer, channel_id=channel.channel_id)
        """
        hide_headers(options)
        request = client_channel.subscribe_client_channel.request(x_dial_client_channel_id=channel_id)
        return self._sender.stream(request, _listening(options), _stream(channel_id))

    def report(
        self, response: RpcResponse | Mapping[str, Any], *, channel_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Answer a request that came on a channel; the answer carries the request's id."""
        request = client_channel.report_client_channel.request(body=response, x_dial_client_channel_id=channel_id)
        return self._sender.send(request, options)

    def interact(
        self,
        requests: Iterable[RpcRequest | Mapping[str, Any]],
        *,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> list[RpcResponse]:
        """Send requests to the client that listens on a channel, and wait until all of them are answered.

        Requests without id want no answer. `timeout` seconds, or 600, are for the answers too. Raises DialException
        with status 502 for what the channel itself refuses, with 504 where it closes without an answer, and
        StreamTimeoutError.
        """
        with self._sender.stream(_interaction(channel_id, requests), _asking(options)) as stream:
            return _answers(next(stream, None), stream.response)

    def signin_toolsets(
        self, *, channel_id: str, toolset_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> dict[str, SigninResult]:
        """Ask the user to sign in to toolsets; gives what became of each, in their order.

        Raises InvalidRequestError for a text in place of a sequence and for ids that stand twice, else as `interact`.

            results = client.client_channel.signin_toolsets(
                channel_id=channel_id, toolset_ids=["toolsets/public/calendar"], timeout=120
            )
        """
        hide_headers(options)
        ids = _ids(toolset_ids)
        if not ids:
            return {}
        return _outcomes(ids, self.interact(_signins(ids), channel_id=channel_id, **options))

    def unsubscribe(self, *, channel_id: str, **options: Unpack[CallOptions]) -> None:
        """Close a channel for good; raises ResourceNotFoundError where there is none."""
        request = client_channel.unsubscribe_client_channel.request(x_dial_client_channel_id=channel_id)
        return self._sender.send(request, options)


class AsyncClientChannel:
    """`client.client_channel` of an async client; see `ClientChannel`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def subscribe(self, channel_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncChannelStream:
        """See `ClientChannel.subscribe`."""
        hide_headers(options)
        request = client_channel.subscribe_client_channel.request(x_dial_client_channel_id=channel_id)
        return await self._sender.stream(request, _listening(options), _async_stream(channel_id))

    async def report(
        self, response: RpcResponse | Mapping[str, Any], *, channel_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """See `ClientChannel.report`."""
        request = client_channel.report_client_channel.request(body=response, x_dial_client_channel_id=channel_id)
        return await self._sender.send(request, options)

    async def interact(
        self,
        requests: Iterable[RpcRequest | Mapping[str, Any]],
        *,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> list[RpcResponse]:
        """See `ClientChannel.interact`."""
        async with await self._sender.stream(_interaction(channel_id, requests), _asking(options)) as stream:
            return _answers(await anext(stream, None), stream.response)

    async def signin_toolsets(
        self, *, channel_id: str, toolset_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> dict[str, SigninResult]:
        """See `ClientChannel.signin_toolsets`."""
        hide_headers(options)
        ids = _ids(toolset_ids)
        if not ids:
            return {}
        return _outcomes(ids, await self.interact(_signins(ids), channel_id=channel_id, **options))

    async def unsubscribe(self, *, channel_id: str, **options: Unpack[CallOptions]) -> None:
        """See `ClientChannel.unsubscribe`."""
        request = client_channel.unsubscribe_client_channel.request(x_dial_client_channel_id=channel_id)
        return await self._sender.send(request, options)
