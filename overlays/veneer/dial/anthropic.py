"""Messages and models in the format of Anthropic, which the installation passes on to the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from veneer_generated.dial import models
from veneer_generated.dial.api import anthropic

from .._runtime.options import CallOptions, refuse_unknown, split
from .._runtime.results import Listing, afetch_page, fetch_page
from .._runtime.summing import AsyncSummingStream, SummingStream
from .event_sums import MessageSum
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AnthropicEventAny,
        AnthropicMessage,
        AnthropicModel,
        AnthropicModelList,
        AnthropicTokenCount,
        AnthropicTurn,
        CachePolicy,
    )
    from veneer_generated.types import Request

    from .._runtime.results import AsyncPage, Page
    from .._runtime.send import AsyncSender, Sender

    Turns = Sequence[AnthropicTurn | Mapping[str, Any]]


class CountParameters(CallOptions, total=False):
    """What both kinds of requests can be told; None counts as not given. Other fields go into `extra_body`."""

    system: str | Sequence[Mapping[str, Any]] | None
    tools: Sequence[Mapping[str, Any]] | None
    tool_choice: Mapping[str, Any] | None
    thinking: Mapping[str, Any] | None
    anthropic_version: str | None
    """Version of the format, such as `2023-06-01`; some upstreams demand it."""
    anthropic_beta: str | None
    """Names of features under trial, separated by commas."""
    upstream_id: str | None


class MessageParameters(CountParameters, total=False):
    """What a message can be told; None counts as not given. Other fields of the API go into `extra_body`."""

    temperature: float | None
    top_p: float | None
    top_k: int | None
    stop_sequences: Sequence[str] | None
    metadata: Mapping[str, Any] | None
    cache_policy: CachePolicy | str | None
    """What to prefer among upstreams that cache prompts: one that is available or one that has the cache."""


def _text_of(piece: AnthropicEventAny) -> str:
    delta = piece.delta if isinstance(piece, models.AnthropicBlockDelta) else None
    return (delta.text or "") if delta is not None else ""


def _whole_of(total: Any) -> AnthropicMessage:
    # What a MessageSum gives, which is no event.
    found: AnthropicMessage | None = total
    return models.AnthropicMessage(content=[]) if found is None else found


class MessageStream(SummingStream["AnthropicEventAny", "AnthropicMessage"]):
    """The events of a message; `so_far` is the message as they tell of it. See `veneer.Stream`.

    Events that are not documented come as `AnthropicEvent`, with all their data; pings are passed over.
    """

    _sum_type = MessageSum
    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


class AsyncMessageStream(AsyncSummingStream["AnthropicEventAny", "AnthropicMessage"]):
    """The async form of `MessageStream`."""

    _sum_type = MessageSum
    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


def _message_request(
    model: str, max_tokens: int, messages: Turns, stream: bool | None, parameters: MessageParameters
) -> tuple[Request[AnthropicMessage, AnthropicEventAny], CallOptions]:
    known = {*CountParameters.__annotations__, *MessageParameters.__annotations__}
    refuse_unknown(parameters, known, "parameter", "a message")
    fields, options = split(parameters, aliases={})
    request = anthropic.create_message.request(
        x_dial_cache_policy=fields.pop("cache_policy", None),
        **_headers(fields),
        body=models.AnthropicRequest(model=model, messages=messages, max_tokens=max_tokens, stream=stream, **fields),
    )
    return request, options


def _count_request(
    model: str, messages: Turns, parameters: CountParameters
) -> tuple[Request[AnthropicTokenCount, Any], CallOptions]:
    refuse_unknown(parameters, CountParameters.__annotations__, "parameter", "a count")
    fields, options = split(parameters, aliases={})
    request = anthropic.count_message_tokens.request(
        **_headers(fields), body=models.AnthropicCountRequest(model=model, messages=messages, **fields)
    )
    return request, options


def _headers(fields: dict[str, Any]) -> dict[str, Any]:
    """What goes into headers, taken out of the fields of the body."""
    return {
        "anthropic_version": fields.pop("anthropic_version", None),
        "anthropic_beta": fields.pop("anthropic_beta", None),
        "x_upstream_id": fields.pop("upstream_id", None),
    }


def _model_pages(
    after_id: str | None, before_id: str | None, limit: int | None
) -> Listing[AnthropicModelList, AnthropicModel]:
    def following(page: AnthropicModelList) -> Listing[AnthropicModelList, AnthropicModel] | None:
        return _model_pages(page.last_id, None, limit) if page.has_more and page.last_id and not before_id else None

    request = anthropic.list_anthropic_models.request(after_id=after_id, before_id=before_id, limit=limit)
    return Listing(request=request, items=lambda page: page.data, following=following)


class AnthropicMessages:
    """`client.anthropic.messages`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: Literal[False] | None = None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage: ...

    @overload
    def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: Literal[True],
        **parameters: Unpack[MessageParameters],
    ) -> MessageStream: ...

    @overload
    def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: bool | None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage | MessageStream: ...

    def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: bool | None = None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage | MessageStream:
        """Ask for the next message; `model` is the deployment, `max_tokens` the limit of the answer.

        Raises as `client.chat.completions.create` does.

            with client.anthropic.messages.create(
                model="gpt-4o", max_tokens=100, messages=messages, stream=True
            ) as stream:
                for text in stream.text():
                    print(text, end="", flush=True)
            print(stream.so_far.stop_reason, stream.so_far.usage)
        """
        request, options = _message_request(model, max_tokens, messages, stream, parameters)
        return self._sender.stream(request, options, MessageStream) if stream else self._sender.send(request, options)

    def count_tokens(
        self, *, model: str, messages: Turns, **parameters: Unpack[CountParameters]
    ) -> AnthropicTokenCount:
        """How many tokens a conversation takes, system text and tools included."""
        request, options = _count_request(model, messages, parameters)
        return self._sender.send(request, options)


class AsyncAnthropicMessages:
    """`client.anthropic.messages` of an async client; see `AnthropicMessages`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: Literal[False] | None = None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: Literal[True],
        **parameters: Unpack[MessageParameters],
    ) -> AsyncMessageStream: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: bool | None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage | AsyncMessageStream: ...

    async def create(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Turns,
        stream: bool | None = None,
        **parameters: Unpack[MessageParameters],
    ) -> AnthropicMessage | AsyncMessageStream:
        """See `AnthropicMessages.create`."""
        request, options = _message_request(model, max_tokens, messages, stream, parameters)
        if stream:
            return await self._sender.stream(request, options, AsyncMessageStream)
        return await self._sender.send(request, options)

    async def count_tokens(
        self, *, model: str, messages: Turns, **parameters: Unpack[CountParameters]
    ) -> AnthropicTokenCount:
        """See `AnthropicMessages.count_tokens`."""
        request, options = _count_request(model, messages, parameters)
        return await self._sender.send(request, options)


class AnthropicModels:
    """`client.anthropic.models`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        after_id: str | None = None,
        before_id: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AnthropicModelList, AnthropicModel]:
        """Models that speak the format; iterating gives all, asking for further pages of `limit` (1 to 1000).

        for model in client.anthropic.models.list(limit=100):
            print(model.id, model.display_name)
        """
        return fetch_page(self._sender, _model_pages(after_id, before_id, limit), options)

    def get(self, name: str, **options: Unpack[CallOptions]) -> AnthropicModel:
        """One model; raises ResourceNotFoundError."""
        return self._sender.send(anthropic.get_anthropic_model.request(model_name=deployment_of(name, "name")), options)


class AsyncAnthropicModels:
    """`client.anthropic.models` of an async client; see `AnthropicModels`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        after_id: str | None = None,
        before_id: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[AnthropicModelList, AnthropicModel]:
        """See `AnthropicModels.list`: `async for model in await client.anthropic.models.list()`."""
        return await afetch_page(self._sender, _model_pages(after_id, before_id, limit), options)

    async def get(self, name: str, **options: Unpack[CallOptions]) -> AnthropicModel:
        """See `AnthropicModels.get`."""
        request = anthropic.get_anthropic_model.request(model_name=deployment_of(name, "name"))
        return await self._sender.send(request, options)


class Anthropic:
    """`client.anthropic`."""

    def __init__(self, sender: Sender) -> None:
        self.messages = AnthropicMessages(sender)
        self.models = AnthropicModels(sender)


class AsyncAnthropic:
    """`client.anthropic` of an async client."""

    def __init__(self, sender: AsyncSender) -> None:
        self.messages = AsyncAnthropicMessages(sender)
        self.models = AsyncAnthropicModels(sender)
