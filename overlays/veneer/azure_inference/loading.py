"""`load_client`: asks an endpoint what it serves, and gives the client for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, cast

from veneer_generated.azure_inference.constants import CHAT_TYPES, EMBEDDINGS_TYPES, IMAGE_EMBEDDINGS_TYPES

from .._runtime.auth import veiled
from .._runtime.errors import NotFoundError
from .._runtime.options import hide_headers
from .chat import AsyncChatCompletionsClient, ChatCompletionsClient
from .embeddings import (
    AsyncEmbeddingsClient,
    AsyncImageEmbeddingsClient,
    EmbeddingsClient,
    ImageEmbeddingsClient,
)
from .options import ClientOptions

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import ModelInfo

    from .credentials import AsyncCredential, SyncCredential

_SYNC: tuple[tuple[tuple[str, ...], Any], ...] = (
    (CHAT_TYPES, ChatCompletionsClient),
    (EMBEDDINGS_TYPES, EmbeddingsClient),
    (IMAGE_EMBEDDINGS_TYPES, ImageEmbeddingsClient),
)
_ASYNC: tuple[tuple[tuple[str, ...], Any], ...] = (
    (CHAT_TYPES, AsyncChatCompletionsClient),
    (EMBEDDINGS_TYPES, AsyncEmbeddingsClient),
    (IMAGE_EMBEDDINGS_TYPES, AsyncImageEmbeddingsClient),
)
_NO_USE = (
    "`load_client` function does not work on this endpoint (it has no `info` operation). "
    "Please construct one of the clients (e.g. `ChatCompletionsClient`) directly."
)


class LoadOptions(ClientOptions, total=False):
    """What `load_client` takes beside endpoint and credential."""

    serves: str
    """What the endpoint serves, where it says something else: endpoints for images may call themselves `embedding`."""


def _told(kwargs: LoadOptions) -> tuple[str | None, ClientOptions]:
    hide_headers(kwargs)
    rest = {name: value for name, value in kwargs.items() if name != "serves"}
    return kwargs.get("serves"), cast("ClientOptions", rest)


def _kind(info: ModelInfo, table: tuple[tuple[tuple[str, ...], Any], ...], told: str | None) -> Any:
    if not (told or info.model_type):
        raise ValueError(
            "The AI model information is missing a value for `model type`. Cannot create an appropriate client."
        )
    name = told or str(getattr(info.model_type, "value", info.model_type))
    found = next((kind for spellings, kind in table if name.lower() in spellings), None)
    if found is None:
        raise ValueError(f"No client available to support AI model type `{name}`")
    return found


def _no_use(error: NotFoundError) -> NotFoundError:
    error.message = _NO_USE
    return error


def load_client(
    endpoint: str, credential: SyncCredential, **kwargs: Unpack[LoadOptions]
) -> ChatCompletionsClient | EmbeddingsClient | ImageEmbeddingsClient:
    """The client for what an endpoint says it serves; `kwargs` are the client's.

    Serverless and managed endpoints say so; others raise ResourceNotFoundError. Raises ValueError where the endpoint
    serves what no client here is for. `serves="image_embeddings"` is for endpoints of images that call themselves
    `embedding`, as Cohere's do.

        with load_client("https://host.example", AzureKeyCredential("your-key")) as client:
            print(client.get_model_info().model_type)
    """
    credential = veiled(credential)
    told, options = _told(kwargs)
    with ChatCompletionsClient(endpoint, credential, **options) as asking:
        try:
            info = asking.get_model_info()
        except NotFoundError as error:
            raise _no_use(error) from None
    client: ChatCompletionsClient | EmbeddingsClient | ImageEmbeddingsClient
    client = _kind(info, _SYNC, told)(endpoint, credential, **options)
    client._model_info = info  # pyright: ignore[reportPrivateUsage]  # what was asked need not be asked again
    return client


async def async_load_client(
    endpoint: str, credential: AsyncCredential, **kwargs: Unpack[LoadOptions]
) -> AsyncChatCompletionsClient | AsyncEmbeddingsClient | AsyncImageEmbeddingsClient:
    """See `load_client`; `veneer.azure_inference.aio` has it under that name."""
    credential = veiled(credential)
    told, options = _told(kwargs)
    async with AsyncChatCompletionsClient(endpoint, credential, **options) as asking:
        try:
            info = await asking.get_model_info()
        except NotFoundError as error:
            raise _no_use(error) from None
    client: AsyncChatCompletionsClient | AsyncEmbeddingsClient | AsyncImageEmbeddingsClient
    client = _kind(info, _ASYNC, told)(endpoint, credential, **options)
    client._model_info = info  # pyright: ignore[reportPrivateUsage]  # as above
    return client
