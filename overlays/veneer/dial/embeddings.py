"""Vectors of texts, tokens and attachments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import embeddings

from .._runtime.options import CallOptions, refuse_unknown, split
from .errors import InvalidRequestError
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import EmbeddingEncoding, EmbeddingResponse, EmbeddingsCustomFields
    from veneer_generated.types import Request

    from .._runtime.send import AsyncSender, Sender

    Input = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]


class EmbeddingParameters(CallOptions, total=False):
    """What a request for vectors can be told; None counts as not given."""

    api_version: str | None
    """As for chat completions. Default: the client's."""
    model: str | None
    custom_input: Sequence[Any] | None
    """Texts, `Attachment`s, or lists of both that become one vector each."""
    encoding_format: EmbeddingEncoding | str | None
    """`float`, or `base64` of little-endian 4-byte floats, which is shorter."""
    dimensions: int | None
    """Length of the vectors, where the model can choose."""
    user: str | None
    custom_fields: EmbeddingsCustomFields | Mapping[str, Any] | None
    """`type` and `instruction`, where the model takes them."""
    upstream_id: str | None


def _request(
    deployment_name: str, given: Input | None, default_version: str | None, parameters: EmbeddingParameters
) -> tuple[Request[EmbeddingResponse, Any], CallOptions]:
    refuse_unknown(parameters, EmbeddingParameters.__annotations__, "parameter", "a request for vectors")
    fields, options = split(parameters, aliases={})
    version, upstream = fields.pop("api_version", None) or default_version, fields.pop("upstream_id", None)
    body = models.EmbeddingsRequest(input=[] if given is None else given, **fields)
    if given is None and body.custom_input is None:
        raise InvalidRequestError("input is missing; give a text, a list of texts, or custom_input")
    name = deployment_of(deployment_name)
    request = embeddings.create_embeddings.request(
        deployment_name=name, api_version=version, x_upstream_id=upstream, body=body
    )
    return request, options


class Embeddings:
    """`client.embeddings`."""

    def __init__(self, sender: Sender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    def create(
        self, *, deployment_name: str, input: Input | None = None, **parameters: Unpack[EmbeddingParameters]
    ) -> EmbeddingResponse:
        """Turn texts, tokens or attachments into vectors, one for each; raises DialException.

        answer = client.embeddings.create(deployment_name="text-embedding-3-small", input=["one", "two"])
        print([len(one.embedding) for one in answer.data])
        """
        request, options = _request(deployment_name, input, self._api_version, parameters)
        return self._sender.send(request, options)


class AsyncEmbeddings:
    """`client.embeddings` of an async client; see `Embeddings`."""

    def __init__(self, sender: AsyncSender, api_version: str | None) -> None:
        self._sender = sender
        self._api_version = api_version

    async def create(
        self, *, deployment_name: str, input: Input | None = None, **parameters: Unpack[EmbeddingParameters]
    ) -> EmbeddingResponse:
        """See `Embeddings.create`."""
        request, options = _request(deployment_name, input, self._api_version, parameters)
        return await self._sender.send(request, options)
