"""Images made of descriptions. azure-ai-inference never had this; the operation is Azure's and its kin's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any, TypedDict, Unpack, cast

from veneer_generated.azure_inference import models
from veneer_generated.azure_inference.api import images
from veneer_generated.azure_inference.constants import JSON

from .._runtime.auth import veiled
from .base import AsyncBase, Base
from .chat import with_body
from .options import ClientOptions, Options, check_names

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import (
        ImageGenerationPreset,
        ImageGenerationPrompt,
        ImageGenerationSize,
        ImageGenerationsResult,
    )
    from veneer_generated.types import Request

    from .credentials import AsyncCredential, SyncCredential

    Body = Mapping[str, Any] | IO[bytes] | bytes


class ImageFields(TypedDict, total=False):
    """How images are made; None counts as not given."""

    negative_prompt: str | None
    """What not to draw."""
    image_prompt: ImageGenerationPrompt | Mapping[str, Any] | None
    """An image to begin with."""
    size: ImageGenerationPreset | ImageGenerationSize | str | Mapping[str, Any] | None
    """Pixels, as `1024x1024` or ImageGenerationSize."""
    output_format: str | None
    """`png` or `jpg`."""
    quality: str | None
    """`standard` or `hd`."""
    n: int | None
    """Number of images."""
    model: str | None
    seed: int | None


class ImageOptions(ImageFields, Options, total=False):
    """Everything that `generate` takes beside the prompt."""


def _request(
    client: Base | AsyncBase,
    body: Any,
    prompt: str | None,
    extras: Mapping[str, Any] | None,
    media_type: str,
    kwargs: Mapping[str, Any],
) -> tuple[Request[ImageGenerationsResult, Any], dict[str, Any]]:
    known = ImageFields.__annotations__.keys()
    options = {name: value for name, value in kwargs.items() if name not in known}
    check_names(options, Options)
    if body is not None:
        empty = images.get_image_generations.request(body={}, **client.post_named(None, options))
        return with_body(empty, body, media_type)[0], options
    if prompt is None:
        raise TypeError("missing required argument: prompt")
    fields = {name: value for name, value in kwargs.items() if name in known}
    given = models.ImageGenerationsOptions(prompt=prompt, **fields)
    data, named = client.posted(given, extras, options)
    return images.get_image_generations.request(body=data, **named), options


class ImageGenerationsClient(Base):
    """Images of one endpoint; see `ChatCompletionsClient` for endpoint, credential and options.

    They default to the environment's AZURE_AI_IMAGE_GENERATIONS_ENDPOINT and AZURE_AI_IMAGE_GENERATIONS_KEY.

        with ImageGenerationsClient("https://host.example", AzureKeyCredential("your-key")) as client:
            result = client.generate(prompt="a red boat", size="1024x1024")
            print(result.data[0].image)
    """

    _environment = "IMAGE_GENERATIONS"
    _name = "ImageGenerationsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: SyncCredential | None = None,
        *,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = models.ImageGenerationsOptions(prompt=cast("Any", None), model=model)
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    def generate(
        self,
        body: Body | None = None,
        *,
        prompt: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[ImageOptions],
    ) -> ImageGenerationsResult:
        """Make images of a description; raises HttpResponseError and its kin. Or give the whole `body`.

        result = images.generate(prompt="a red boat", n=2)
        print(len(result.data))
        """
        request, options = _request(self, body, prompt, model_extras, content_type, kwargs)
        return self._send(request, options)


class AsyncImageGenerationsClient(AsyncBase):
    """Images, for asyncio; see `ImageGenerationsClient`. `veneer.azure_inference.aio` has it too."""

    _environment = "IMAGE_GENERATIONS"
    _name = "AsyncImageGenerationsClient"

    def __init__(
        self,
        endpoint: str | None = None,
        credential: AsyncCredential | None = None,
        *,
        model: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        **kwargs: Unpack[ClientOptions],
    ) -> None:
        defaults = models.ImageGenerationsOptions(prompt=cast("Any", None), model=model)
        credential = veiled(credential)
        super().__init__(endpoint, credential, defaults, model_extras, kwargs)

    async def generate(
        self,
        body: Body | None = None,
        *,
        prompt: str | None = None,
        model_extras: Mapping[str, Any] | None = None,
        content_type: str = JSON,
        **kwargs: Unpack[ImageOptions],
    ) -> ImageGenerationsResult:
        """See `ImageGenerationsClient.generate`."""
        request, options = _request(self, body, prompt, model_extras, content_type, kwargs)
        return await self._send(request, options)
