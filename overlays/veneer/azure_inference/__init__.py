"""Azure AI Inference: chat completions, embeddings and images, for code written against azure-ai-inference.

The service of this name and its `/models` endpoint are retired. These clients talk to every server that still speaks
the same: Azure OpenAI deployments, Azure OpenAI's `/openai/v1`, managed endpoints, any OpenAI-compatible server.

`ChatCompletionsClient`, `EmbeddingsClient`, `ImageEmbeddingsClient` and `ImageGenerationsClient` are the clients, those
for asyncio stand under the same names in `veneer.azure_inference.aio`, models in `veneer.azure_inference.models`.
Change the import line (`azure.ai.inference` to `veneer.azure_inference`) and the rest runs.

    from veneer.azure_inference import AzureKeyCredential, ChatCompletionsClient
    from veneer.azure_inference.models import UserMessage

    client = ChatCompletionsClient(
        endpoint="https://resource.openai.azure.com/openai/v1", credential=AzureKeyCredential("..."), model="gpt-4o"
    )
    print(client.complete(messages=[UserMessage("Hi")]).choices[0].message.content)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import *  # noqa: F403  # every model is a public name of this package

    from . import aio, models
    from .chat import AsyncChatCompletionsClient, ChatCompletionsClient
    from .credentials import AzureKeyCredential
    from .embeddings import (
        AsyncEmbeddingsClient,
        AsyncImageEmbeddingsClient,
        EmbeddingsClient,
        ImageEmbeddingsClient,
    )
    from .exceptions import (
        AzureError,
        BadRequestError,
        ClientAuthenticationError,
        DecodeError,
        HttpResponseError,
        HttpStatusError,
        IncompleteReadError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        ResourceExistsError,
        ResourceModifiedError,
        ResourceNotFoundError,
        ResourceNotModifiedError,
        ServerError,
        ServiceRequestError,
        ServiceRequestTimeoutError,
        ServiceResponseError,
        ServiceResponseTimeoutError,
        StreamError,
        StreamEventError,
        StreamTimeoutError,
        UnprocessableEntityError,
    )
    from .images import AsyncImageGenerationsClient, ImageGenerationsClient
    from .loading import async_load_client, load_client
    from .models import (
        AssistantMessage,
        DeveloperMessage,
        ImageEmbeddingInput,
        ImageUrl,
        InputAudio,
        SystemMessage,
        ToolMessage,
        UserMessage,
    )
    from .rest import AsyncHttpResponse, HttpRequest, HttpResponse
    from .streaming import AsyncStreamingChatCompletions, StreamingChatCompletions

_HOMES = {
    "chat": ("AsyncChatCompletionsClient", "ChatCompletionsClient"),
    "credentials": ("AzureKeyCredential",),
    "embeddings": (
        "AsyncEmbeddingsClient",
        "AsyncImageEmbeddingsClient",
        "EmbeddingsClient",
        "ImageEmbeddingsClient",
    ),
    "exceptions": (
        "AzureError",
        "BadRequestError",
        "ClientAuthenticationError",
        "DecodeError",
        "HttpResponseError",
        "HttpStatusError",
        "IncompleteReadError",
        "PermissionDeniedError",
        "RateLimitError",
        "RedirectError",
        "ResourceExistsError",
        "ResourceModifiedError",
        "ResourceNotFoundError",
        "ResourceNotModifiedError",
        "ServerError",
        "ServiceRequestError",
        "ServiceRequestTimeoutError",
        "ServiceResponseError",
        "ServiceResponseTimeoutError",
        "StreamError",
        "StreamEventError",
        "StreamTimeoutError",
        "UnprocessableEntityError",
    ),
    "images": ("AsyncImageGenerationsClient", "ImageGenerationsClient"),
    "loading": ("async_load_client", "load_client"),
    "models": (
        "AssistantMessage",
        "DeveloperMessage",
        "ImageEmbeddingInput",
        "ImageUrl",
        "InputAudio",
        "SystemMessage",
        "ToolMessage",
        "UserMessage",
    ),
    "rest": ("AsyncHttpResponse", "HttpRequest", "HttpResponse"),
    "streaming": ("AsyncStreamingChatCompletions", "StreamingChatCompletions"),
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}
_MODULES = ("aio", "models")

__all__ = [
    "AssistantMessage",
    "AsyncChatCompletionsClient",
    "AsyncEmbeddingsClient",
    "AsyncHttpResponse",
    "AsyncImageEmbeddingsClient",
    "AsyncImageGenerationsClient",
    "AsyncStreamingChatCompletions",
    "AzureError",
    "AzureKeyCredential",
    "BadRequestError",
    "ChatCompletionsClient",
    "ClientAuthenticationError",
    "DecodeError",
    "DeveloperMessage",
    "EmbeddingsClient",
    "HttpRequest",
    "HttpResponse",
    "HttpResponseError",
    "HttpStatusError",
    "ImageEmbeddingInput",
    "ImageEmbeddingsClient",
    "ImageGenerationsClient",
    "ImageUrl",
    "IncompleteReadError",
    "InputAudio",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResourceExistsError",
    "ResourceModifiedError",
    "ResourceNotFoundError",
    "ResourceNotModifiedError",
    "ServerError",
    "ServiceRequestError",
    "ServiceRequestTimeoutError",
    "ServiceResponseError",
    "ServiceResponseTimeoutError",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamingChatCompletions",
    "SystemMessage",
    "ToolMessage",
    "UnprocessableEntityError",
    "UserMessage",
    "aio",
    "async_load_client",
    "load_client",
    "models",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULES:
        value: Any = import_module(f"{__name__}.{name}")
    elif name in _MODULE_OF:
        value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    else:
        generated = import_module("veneer_generated.azure_inference.models")
        if name not in generated.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(generated, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from veneer_generated.azure_inference import models as generated

    return sorted({*globals(), *__all__, *generated.__all__})
