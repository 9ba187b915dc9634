"""Responses, in the format of OpenAI's API of that name, which the installation passes on to the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from veneer_generated.dial import models
from veneer_generated.dial.api import responses

from .._runtime.options import CallOptions, refuse_unknown, split
from .._runtime.summing import AsyncSummingStream, SummingStream
from .errors import InvalidRequestError
from .event_sums import ResponseSum

if TYPE_CHECKING:
    from veneer_generated.dial.models import CachePolicy, DeletedResponse, ResponseEventAny, ResponseObject
    from veneer_generated.types import Request

    from .._runtime.send import AsyncSender, Sender


class ResponseParameters(CallOptions, total=False):
    """What a response can be told; None counts as not given. Other fields of the API go into `extra_body`."""

    instructions: str | None
    previous_response_id: str | None
    store: bool | None
    """Keep the response on the server, true when not given."""
    background: bool | None
    """Answer at once; `client.responses.get` tells how far it is."""
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    tools: Sequence[Mapping[str, Any]] | None
    tool_choice: Any
    parallel_tool_calls: bool | None
    text: Mapping[str, Any] | None
    reasoning: Mapping[str, Any] | None
    include: Sequence[str] | None
    truncation: str | None
    metadata: Mapping[str, Any] | None
    user: str | None
    cache_policy: CachePolicy | str | None
    """What to prefer among upstreams that cache prompts: one that is available or one that has the cache."""
    upstream_id: str | None


def _text_of(piece: ResponseEventAny) -> str:
    return (piece.delta or "") if isinstance(piece, models.ResponseTextEvent) else ""


def _whole_of(total: Any) -> ResponseObject:
    # What a ResponseSum gives, which is no event.
    found: ResponseObject | None = total
    return models.ResponseObject.from_dict({}) if found is None else found


class ResponseStream(SummingStream["ResponseEventAny", "ResponseObject"]):
    """The events of a response; `so_far` is the response as they tell of it. See `veneer.Stream`.

    Events that are not documented come as `ResponseEvent`, with all their data.
    """

    _sum_type = ResponseSum
    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


class AsyncResponseStream(AsyncSummingStream["ResponseEventAny", "ResponseObject"]):
    """The async form of `ResponseStream`."""

    _sum_type = ResponseSum
    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


def _request(
    model: str, given: Any, stream: bool | None, parameters: ResponseParameters
) -> tuple[Request[ResponseObject, ResponseEventAny], CallOptions]:
    refuse_unknown(parameters, ResponseParameters.__annotations__, "parameter", "a response")
    fields, options = split(parameters, aliases={})
    request = responses.create_response.request(
        x_dial_cache_policy=fields.pop("cache_policy", None),
        x_upstream_id=fields.pop("upstream_id", None),
        body=models.ResponsesRequest(model=model, input=given, stream=stream, **fields),
    )
    return request, options


def _stored(
    response_id: str, stream: bool | None, starting_after: int | None
) -> Request[ResponseObject, ResponseEventAny]:
    if starting_after is not None and not stream:
        raise InvalidRequestError("starting_after goes with a stream of events; give stream=True too")
    return responses.get_response.request(response_id=response_id, stream=stream, starting_after=starting_after)


class Responses:
    """`client.responses`.

    Servers since Core 0.49 take what `create` sends at a second, shorter path too; that one is in the low-level layer:

        from veneer_generated.dial.api import responses
        from veneer_generated.dial.client import Client

        with Client("https://dial.example.com", credentials={"apiKey": "your-key"}) as low:
            request = responses.create_response_at_short_path.request(body={"model": "gpt-4o", "input": "Hi"})
            print(low.send(request).status)
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: Literal[False] | None = None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: Literal[True],
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseStream: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: bool | None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject | ResponseStream: ...

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: bool | None = None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject | ResponseStream:
        """Ask for a response; `model` is the deployment, `input` a text or a list of items.

        Raises as `client.chat.completions.create` does.

            with client.responses.create(model="gpt-4o", input="Hi", stream=True) as stream:
                for text in stream.text():
                    print(text, end="", flush=True)
            print(stream.so_far.status, stream.so_far.usage)
        """
        request, options = _request(model, input, stream, parameters)
        return self._sender.stream(request, options, ResponseStream) if stream else self._sender.send(request, options)

    @overload
    def get(
        self, response_id: str, *, stream: Literal[False] | None = None, **options: Unpack[CallOptions]
    ) -> ResponseObject: ...

    @overload
    def get(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseStream: ...

    @overload
    def get(
        self,
        response_id: str,
        *,
        stream: bool | None,
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseObject | ResponseStream: ...

    def get(
        self,
        response_id: str,
        *,
        stream: bool | None = None,
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseObject | ResponseStream:
        """A response that was stored, as it is by now; with `stream` its events, those to come too.

        `starting_after` is the `sequence_number` of the last event that is known, to go on where a stream broke.
        Raises ResourceNotFoundError.
        """
        request = _stored(response_id, stream, starting_after)
        return self._sender.stream(request, options, ResponseStream) if stream else self._sender.send(request, options)

    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> ResponseObject:
        """Stop a response that is made in the background; raises BadRequestError for others."""
        return self._sender.send(responses.cancel_response.request(response_id=response_id), options)

    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> DeletedResponse | None:
        """Delete a response that was stored; raises ResourceNotFoundError."""
        return self._sender.send(responses.delete_response.request(response_id=response_id), options)


class AsyncResponses:
    """`client.responses` of an async client; see `Responses`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: Literal[False] | None = None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: Literal[True],
        **parameters: Unpack[ResponseParameters],
    ) -> AsyncResponseStream: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: bool | None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject | AsyncResponseStream: ...

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[Any] | None = None,
        stream: bool | None = None,
        **parameters: Unpack[ResponseParameters],
    ) -> ResponseObject | AsyncResponseStream:
        """See `Responses.create`."""
        request, options = _request(model, input, stream, parameters)
        if stream:
            return await self._sender.stream(request, options, AsyncResponseStream)
        return await self._sender.send(request, options)

    @overload
    async def get(
        self, response_id: str, *, stream: Literal[False] | None = None, **options: Unpack[CallOptions]
    ) -> ResponseObject: ...

    @overload
    async def get(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncResponseStream: ...

    @overload
    async def get(
        self,
        response_id: str,
        *,
        stream: bool | None,
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseObject | AsyncResponseStream: ...

    async def get(
        self,
        response_id: str,
        *,
        stream: bool | None = None,
        starting_after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseObject | AsyncResponseStream:
        """See `Responses.get`."""
        request = _stored(response_id, stream, starting_after)
        if stream:
            return await self._sender.stream(request, options, AsyncResponseStream)
        return await self._sender.send(request, options)

    async def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> ResponseObject:
        """See `Responses.cancel`."""
        return await self._sender.send(responses.cancel_response.request(response_id=response_id), options)

    async def delete(self, response_id: str, **options: Unpack[CallOptions]) -> DeletedResponse | None:
        """See `Responses.delete`."""
        return await self._sender.send(responses.delete_response.request(response_id=response_id), options)
