"""The async clients, under the names that the sync ones have in `veneer.azure_inference`."""

from __future__ import annotations

from .chat import AsyncChatCompletionsClient as ChatCompletionsClient
from .embeddings import AsyncEmbeddingsClient as EmbeddingsClient
from .embeddings import AsyncImageEmbeddingsClient as ImageEmbeddingsClient
from .images import AsyncImageGenerationsClient as ImageGenerationsClient
from .loading import async_load_client as load_client

__all__ = [
    "ChatCompletionsClient",
    "EmbeddingsClient",
    "ImageEmbeddingsClient",
    "ImageGenerationsClient",
    "load_client",
]
