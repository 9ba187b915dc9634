# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
"""The operations of Azure AI Inference, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import chat as chat
    from . import embeddings as embeddings
    from . import images as images
    from . import info as info

OPERATIONS: Final[dict[str, Operation]] = {
    "get_chat_completions": Operation("chat.get_chat_completions", "POST", "/chat/completions"),
    "get_embeddings": Operation("embeddings.get_embeddings", "POST", "/embeddings"),
    "get_image_embeddings": Operation("embeddings.get_image_embeddings", "POST", "/images/embeddings"),
    "get_image_generations": Operation("images.get_image_generations", "POST", "/images/generations"),
    "get_model_info": Operation("info.get_model_info", "GET", "/info"),
}

_TAGS = (
    "chat",
    "embeddings",
    "images",
    "info",
)

__all__ = [
    "OPERATIONS",
    "chat",
    "embeddings",
    "images",
    "info",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
