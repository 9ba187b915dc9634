# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""The operations of Aleph Alpha, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import chat as chat
    from . import completion as completion
    from . import embedding as embedding
    from . import evaluation as evaluation
    from . import explanation as explanation
    from . import models as models
    from . import reranking as reranking
    from . import steering as steering
    from . import tokenization as tokenization
    from . import transcription as transcription
    from . import translation as translation
    from . import users as users
    from . import version as version

OPERATIONS: Final[dict[str, Operation]] = {
    "available_models": Operation("models.available_models", "GET", "/models_available"),
    "batch_semantic_embed": Operation("embedding.batch_semantic_embed", "POST", "/batch_semantic_embed"),
    "chat_completions": Operation("chat.chat_completions", "POST", "/chat/completions"),
    "complete": Operation("completion.complete", "POST", "/complete"),
    "complete_json": Operation("completion.complete_json", "POST", "/complete/json"),
    "create_steering_concept": Operation("steering.create_steering_concept", "POST", "/steering_concepts"),
    "delete_token": Operation("users.delete_token", "DELETE", "/users/me/tokens/{token_id}"),
    "detokenize": Operation("tokenization.detokenize", "POST", "/detokenize"),
    "embed": Operation("embedding.embed", "POST", "/embed"),
    "embeddings": Operation("embedding.embeddings", "POST", "/embeddings"),
    "evaluate": Operation("evaluation.evaluate", "POST", "/evaluate"),
    "explain": Operation("explanation.explain", "POST", "/explain"),
    "get_model_tokenizer": Operation("models.get_model_tokenizer", "GET", "/models/{model_name}/tokenizer"),
    "instructable_embed": Operation("embedding.instructable_embed", "POST", "/instructable_embed"),
    "login": Operation("users.login", "POST", "/users/login"),
    "me": Operation("users.me", "GET", "/users/me"),
    "model_settings": Operation("models.model_settings", "GET", "/model-settings"),
    "new_token": Operation("users.new_token", "POST", "/users/me/tokens"),
    "openapi_yaml": Operation("version.openapi_yaml", "GET", "/openapi.yaml"),
    "post_check_privileges": Operation("users.post_check_privileges", "POST", "/check_privileges"),
    "recent_requests": Operation("users.recent_requests", "GET", "/users/me/requests"),
    "rerank": Operation("reranking.rerank", "POST", "/rerank"),
    "semantic_embed": Operation("embedding.semantic_embed", "POST", "/semantic_embed"),
    "tokenize": Operation("tokenization.tokenize", "POST", "/tokenize"),
    "tokens": Operation("users.tokens", "GET", "/users/me/tokens"),
    "transcribe": Operation("transcription.transcribe", "POST", "/transcribe"),
    "translate": Operation("translation.translate", "POST", "/translate"),
    "version": Operation("version.version", "GET", "/version"),
}

_TAGS = (
    "chat",
    "completion",
    "embedding",
    "evaluation",
    "explanation",
    "models",
    "reranking",
    "steering",
    "tokenization",
    "transcription",
    "translation",
    "users",
    "version",
)

__all__ = [
    "OPERATIONS",
    "chat",
    "completion",
    "embedding",
    "evaluation",
    "explanation",
    "models",
    "reranking",
    "steering",
    "tokenization",
    "transcription",
    "translation",
    "users",
    "version",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
