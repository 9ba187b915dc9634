"""Embeddings of texts and of images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Unpack, overload

from veneer_generated.azure_inference import models
from veneer_generated.azure_inference.api import embeddings
from veneer_generated.azure_inference.constants import JSON

from .._runtime.auth import veiled
from .base import AsyncBase, Base
from .chat import with_body
from .options import ClientOptions, Options, check_names

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import (
        EmbeddingEncodingFormat,
        EmbeddingInputType,
        EmbeddingsResult,
        ImageEmbeddingInputItem,
    )
    from veneer_generated.types import Request

    from .credentials import AsyncCredential, SyncCredential

    Body = Mapping[str, Any] | IO[bytes] | bytes
    Texts = Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | str
    Images = Sequence[ImageEmbeddingInputItem | Mapping[str, Any]]

_made_texts: Any = models.EmbeddingsOptions
_made_images: Any = models.ImageEmbeddingsOptions
"""The constructors, for arguments that are looked at later."""


def _arguments(
    client: Base | AsyncBase, body: Any, given: Any, extras: Mapping[str, Any] | None, options: Mapping[str, Any]
) -> dict[str, Any]:
    """The arguments of an operation, the body among them: the user's own follows later."""
    check_names(options, Options)
    if body is not None:
        return {"body": {}, **client.post_named(None, options)}
    if given.input is None:
        raise TypeError("missing required argument: input")
    data, named = client.posted(given, extras, options)
    return {"body": data, **named}


def _finished(request: Request[EmbeddingsResult, Any], body: Any, media_type: str) -> Request[EmbeddingsResult, Any]:
    return request if body is None else with_body(request, body, media_type)[0]


class EmbeddingsClient(Base):
    """Embeddings of texts, from one endpoint; see `ChatCompletionsClient` for endpoint, credential and options.

    They default to the environment's AZURE_AI_EMBEDDINGS_ENDPOINT and AZURE_AI_EMBEDDINGS_KEY; the
    other named arguments are defaults for `embed`.

        with EmbeddingsClient("https://host.example", AzureKeyCredential("your-key")) as client:
            result = client.embed(input=["first", "second"])
            print(len(result.data[0].embedding))
    """

    _environment = "EMBEDDINGS"
    _name = "EmbeddingsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: SyncCredential | None = None,
        *,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made_texts(
            input=[],
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    def embed(
        self,
        *,
        input: Texts,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult: ...

    @overload
    def embed(self, body: Body, *, content_type: str = JSON, **kwargs: Unpack[Options]) -> EmbeddingsResult: ...

    def embed(
        self,
        body: Body | None = None,
        *,
        input: Texts | None = None,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult:
        """The vectors of texts, in their order.

        What is not given is the client's default. `model_extras` go into the body's root as they are. Or give the whole
        `body`: a mapping, bytes, a file. Raises HttpResponseError and its kin.
            result = embeddings.embed(input=["first", "second"], dimensions=256)
            print([len(item.embedding) for item in result.data])
        """
        given = _made_texts(
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        arguments = _arguments(self, body, given, model_extras, kwargs)
        request = _finished(embeddings.get_embeddings.request(**arguments), body, content_type)
        return self._send(request, kwargs)


class AsyncEmbeddingsClient(AsyncBase):
    """Embeddings of texts, for asyncio; `EmbeddingsClient` of `veneer.azure_inference.aio`."""

    _environment = "EMBEDDINGS"
    _name = "AsyncEmbeddingsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: AsyncCredential | None = None,
        *,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made_texts(
            input=[],
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    async def embed(
        self,
        *,
        input: Texts,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult: ...

    @overload
    async def embed(self, body: Body, *, content_type: str = JSON, **kwargs: Unpack[Options]) -> EmbeddingsResult: ...

    async def embed(
        self,
        body: Body | None = None,
        *,
        input: Texts | None = None,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult:
        """See `EmbeddingsClient.embed`."""
        given = _made_texts(
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        arguments = _arguments(self, body, given, model_extras, kwargs)
        request = _finished(embeddings.get_embeddings.request(**arguments), body, content_type)
        return await self._send(request, kwargs)


class ImageEmbeddingsClient(Base):
    """Embeddings of images, from one endpoint; see `ChatCompletionsClient` for endpoint, credential and options.

    They default to the environment's AZURE_AI_IMAGE_EMBEDDINGS_ENDPOINT and AZURE_AI_IMAGE_EMBEDDINGS_KEY; the
    other named arguments are defaults for `embed`.

        with ImageEmbeddingsClient("https://host.example", AzureKeyCredential("your-key")) as client:
            picture = ImageEmbeddingInput.load(image_file="a.png", image_format="png")
            result = client.embed(input=[picture])
            print(len(result.data[0].embedding))
    """

    _environment = "IMAGE_EMBEDDINGS"
    _name = "ImageEmbeddingsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: SyncCredential | None = None,
        *,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made_images(
            input=[],
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    def embed(
        self,
        *,
        input: Images,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult: ...

    @overload
    def embed(self, body: Body, *, content_type: str = JSON, **kwargs: Unpack[Options]) -> EmbeddingsResult: ...

    def embed(
        self,
        body: Body | None = None,
        *,
        input: Images | None = None,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult:
        """The vectors of images, in their order.

        What is not given is the client's default. `model_extras` go into the body's root as they are. Or give the whole
        `body`: a mapping, bytes, a file. Raises HttpResponseError and its kin.
            result = image_embeddings.embed(input=[ImageEmbeddingInput.load(image_file="a.png", image_format="png")])
            print(len(result.data[0].embedding))
        """
        given = _made_images(
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        arguments = _arguments(self, body, given, model_extras, kwargs)
        request = _finished(embeddings.get_image_embeddings.request(**arguments), body, content_type)
        return self._send(request, kwargs)


class AsyncImageEmbeddingsClient(AsyncBase):
    """Embeddings of images, for asyncio; `ImageEmbeddingsClient` of `veneer.azure_inference.aio`."""

    _environment = "IMAGE_EMBEDDINGS"
    _name = "AsyncImageEmbeddingsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: AsyncCredential | None = None,
        *,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = _made_images(
            input=[],
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    @overload
    async def embed(
        self,
        *,
        input: Images,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult: ...

    @overload
    async def embed(self, body: Body, *, content_type: str = JSON, **kwargs: Unpack[Options]) -> EmbeddingsResult: ...

    async def embed(
        self,
        body: Body | None = None,
        *,
        input: Images | None = None,
        dimensions: int | None = None,
        encoding_format: str | EmbeddingEncodingFormat | None = None,
        input_type: str | EmbeddingInputType | None = None,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[Options],
    ) -> EmbeddingsResult:
        """See `ImageEmbeddingsClient.embed`."""
        given = _made_images(
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            input_type=input_type,
            model=model,
        )
        arguments = _arguments(self, body, given, model_extras, kwargs)
        request = _finished(embeddings.get_image_embeddings.request(**arguments), body, content_type)
        return await self._send(request, kwargs)
