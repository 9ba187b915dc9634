# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
"""Facts of Azure AI Inference that the document states once."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class SecurityScheme(NamedTuple):
    """The header of a credential, and what stands before the credential in it."""

    header: str
    prefix: str


API_TITLE: Final = "Azure AI Inference"
API_VERSION: Final = "2024-05-01-preview"
DEFAULT_BASE_URL: Final[str | None] = None
SECURITY: Final[Mapping[str, SecurityScheme]] = {
    "apiKey": SecurityScheme("api-key", ""),
    "bearer": SecurityScheme("Authorization", "Bearer "),
}
DEFAULT_API_VERSION: Final = "2024-05-01-preview"
DEFAULT_SCOPE: Final = "https://ml.azure.com/.default"
PRODUCT: Final = "azsdk-python-ai-inference/1.0.0b9"
PATH_VERSION: Final = "v1"
JSON: Final = "application/json"
CHAT_TYPES: Final[tuple[str, ...]] = (
    "chat_completion",
    "chat_completions",
    "chat",
    "completion",
    "chat-completion",
    "chat-completions",
    "chat completion",
    "chat completions",
)
EMBEDDINGS_TYPES: Final[tuple[str, ...]] = (
    "embeddings",
    "embedding",
    "text_embedding",
    "text-embeddings",
    "text embedding",
    "text embeddings",
)
IMAGE_EMBEDDINGS_TYPES: Final[tuple[str, ...]] = (
    "image_embeddings",
    "image_embedding",
    "image-embeddings",
    "image-embedding",
    "image embedding",
    "image embeddings",
)
