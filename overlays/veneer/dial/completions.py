"""Completions of texts, the older format that some models still speak; whole or streamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from veneer_generated.dial import models
from veneer_generated.dial.api import completions

from .._runtime.options import CallOptions, refuse_unknown, split
from .._runtime.summing import AsyncSummingStream, SummingStream
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import CachePolicy, CompletionResponse, StreamOptions
    from veneer_generated.types import Request

    from .._runtime.send import AsyncSender, Sender

    Prompt = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]


class CompletionParameters(CallOptions, total=False):
    """What a completion can be told; None counts as not given. Ranges are the model's, it checks them."""

    api_version: str | None
    """As for chat completions. Default: the client's."""
    model: str | None
    suffix: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    n: int | None
    logprobs: int | None
    echo: bool | None
    stop: str | Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    best_of: int | None
    logit_bias: Mapping[str, float] | None
    seed: int | None
    user: str | None
    stream_options: StreamOptions | Mapping[str, bool] | None
    conversation_id: str | None
    job_title: str | None
    cache_policy: CachePolicy | str | None
    upstream_id: str | None


def _text_of(piece: CompletionResponse) -> str:
    return next((choice.text or "" for choice in piece.choices or () if choice.index in (0, None)), "")


def _whole_of(total: CompletionResponse | None) -> CompletionResponse:
    whole = models.CompletionResponse.from_dict({} if total is None else total.to_dict())
    whole.choices = whole.choices or []
    return whole


class CompletionStream(SummingStream["CompletionResponse", "CompletionResponse"]):
    """The pieces of a completion; `so_far` is what those that were read add up to. See `veneer.Stream`."""

    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


class AsyncCompletionStream(AsyncSummingStream["CompletionResponse", "CompletionResponse"]):
    """The async form of `CompletionStream`."""

    _text_of = staticmethod(_text_of)
    _whole_of = staticmethod(_whole_of)


def _request(
    deployment_name: str,
    prompt: Prompt,
    stream: bool | None,
    default_version: str | None,
    parameters: CompletionParameters,
) -> tuple[Request[CompletionResponse, CompletionResponse], CallOptions]:
    refuse_unknown(parameters, CompletionParameters.__annotations__, "parameter", "a completion")
    fields, options = split(parameters, aliases={})
    request = completions.create_completion.request(
        deployment_name=deployment_of(deployment_name),
        api_version=fields.pop("api_version", None) or default_version,
        x_conversation_id=fields.pop("conversation_id", None),
        x_job_title=fields.pop("job_title", None),
        x_dial_cache_policy=fields.pop("cache_policy", None),
        x_upstream_id=fields.pop("upstream_id", None),
        body=models.CompletionRequest(prompt=prompt, stream=stream, **fields),
    )
    return request, options


class TextCompletions:
    """`client.completions`."""

    def __init__(self, sender: Sender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    @overload
    def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: Literal[False] | None = None,
        **parameters: Unpack[CompletionParameters],
    ) -> CompletionResponse: ...

    @overload
    def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: Literal[True],
        **parameters: Unpack[CompletionParameters],
    ) -> CompletionStream: ...

    @overload
    def create(
        self, *, deployment_name: str, prompt: Prompt, stream: bool | None, **parameters: Unpack[CompletionParameters]
    ) -> CompletionResponse | CompletionStream: ...

    def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: bool | None = None,
        **parameters: Unpack[CompletionParameters],
    ) -> CompletionResponse | CompletionStream:
        """Let a model go on with a text; raises as `client.chat.completions.create` does.

        answer = client.completions.create(deployment_name="gpt-35-turbo", prompt="Once upon a time", max_tokens=5)
        print(answer.choices[0].text)
        """
        request, options = _request(deployment_name, prompt, stream, self._api_version, parameters)
        return (
            self._sender.stream(request, options, CompletionStream) if stream else self._sender.send(request, options)
        )


class AsyncTextCompletions:
    """`client.completions` of an async client; see `TextCompletions`."""

    def __init__(self, sender: AsyncSender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    @overload
    async def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: Literal[False] | None = None,
        **parameters: Unpack[CompletionParameters],
    ) -> CompletionResponse: ...

    @overload
    async def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: Literal[True],
        **parameters: Unpack[CompletionParameters],
    ) -> AsyncCompletionStream: ...

    @overload
    async def create(
        self, *, deployment_name: str, prompt: Prompt, stream: bool | None, **parameters: Unpack[CompletionParameters]
    ) -> CompletionResponse | AsyncCompletionStream: ...

    async def create(
        self,
        *,
        deployment_name: str,
        prompt: Prompt,
        stream: bool | None = None,
        **parameters: Unpack[CompletionParameters],
    ) -> CompletionResponse | AsyncCompletionStream:
        """See `TextCompletions.create`."""
        request, options = _request(deployment_name, prompt, stream, self._api_version, parameters)
        if stream:
            return await self._sender.stream(request, options, AsyncCompletionStream)
        return await self._sender.send(request, options)
