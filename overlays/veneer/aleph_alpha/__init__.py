"""Aleph Alpha: chat, completions, embeddings, explanations and more of an inference installation.

`Client` and `AsyncClient` are the clients. Requests and answers, prompts, messages and errors are all importable from
here; code written for aleph-alpha-client runs after changing its import line, its submodules exist too.

    from veneer.aleph_alpha import ChatRequest, Client, Message, Role

    client = Client(token="...", host="https://inference.example.com/v1")
    request = ChatRequest(model="llama-3.1-8b-instruct", messages=[Message(Role.User, "Hi")])
    print(client.chat(request).message.content)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._runtime.pool import AsyncClientPool, ClientPool
    from .._runtime.retry import RetryPolicy
    from .aleph_alpha_client import POOLING_OPTIONS
    from .async_client import AsyncClient
    from .chat import (
        ChatItem,
        ChatRequest,
        ChatResponse,
        ChatStreamChunk,
        FinishReason,
        FunctionCall,
        Message,
        Role,
        StreamOptions,
        TextMessage,
        ToolCall,
        ToolFunction,
        Usage,
    )
    from .client import Client
    from .completion import (
        CompletionEvent,
        CompletionItem,
        CompletionRequest,
        CompletionResponse,
        CompletionResult,
        CompletionSummary,
        StreamChunk,
        StreamSummary,
    )
    from .detokenization import DetokenizationRequest, DetokenizationResponse
    from .document import Document
    from .embedding import (
        BatchSemanticEmbeddingRequest,
        BatchSemanticEmbeddingResponse,
        EmbeddingRequest,
        EmbeddingResponse,
        EmbeddingV2Request,
        EmbeddingV2Response,
        EmbeddingV2ResponseData,
        InstructableEmbeddingRequest,
        InstructableEmbeddingResponse,
        SemanticEmbeddingRequest,
        SemanticEmbeddingResponse,
        SemanticRepresentation,
    )
    from .errors import (
        AlephAlphaError,
        AlephAlphaStatusError,
        AuthenticationError,
        BadRequestError,
        BusyError,
        ConflictError,
        ConnectionFailedError,
        DecodeError,
        NotFoundError,
        PermissionDeniedError,
        QuotaError,
        RateLimitError,
        RedirectError,
        RequestTimeoutError,
        ServerError,
        ServerTimeoutError,
        StreamError,
        StreamEventError,
        StreamTimeoutError,
        StreamTruncatedError,
        UnprocessableEntityError,
    )
    from .evaluation import EvaluationRequest, EvaluationResponse, EvaluationResult
    from .explanation import (
        CustomGranularity,
        Explanation,
        ExplanationPostprocessing,
        ExplanationRequest,
        ExplanationResponse,
        ImagePromptItemExplanation,
        ImageScore,
        PromptGranularity,
        TargetGranularity,
        TargetPromptItemExplanation,
        TargetScore,
        TargetScoreWithRaw,
        TextPromptItemExplanation,
        TextScore,
        TextScoreWithRaw,
        TokenPromptItemExplanation,
        TokenScore,
    )
    from .prompt import (
        ControlTokenOverlap,
        Cropping,
        Image,
        ImageControl,
        Prompt,
        PromptItem,
        Text,
        TextControl,
        TokenControl,
        Tokens,
    )
    from .prompt_template import PromptTemplate
    from .reranking import RerankRequest, RerankResponse, RerankResult, RerankUsage
    from .steering import SteeringConceptCreationRequest, SteeringConceptCreationResponse, SteeringPairedExample
    from .streaming import AsyncItemStream, ItemStream
    from .structured_output import JSONSchema
    from .tokenization import TokenizationRequest, TokenizationResponse
    from .translation import TranslationRequest, TranslationResponse, TranslationSegment
    from .utils import load_base64_from_file, load_base64_from_url
    from .version import __version__

_HOMES = {
    "aleph_alpha_client": ("POOLING_OPTIONS",),
    "async_client": ("AsyncClient",),
    "chat": (
        "ChatItem",
        "ChatRequest",
        "ChatResponse",
        "ChatStreamChunk",
        "FinishReason",
        "FunctionCall",
        "Message",
        "Role",
        "StreamOptions",
        "TextMessage",
        "ToolCall",
        "ToolFunction",
        "Usage",
    ),
    "client": ("Client",),
    "completion": (
        "CompletionEvent",
        "CompletionItem",
        "CompletionRequest",
        "CompletionResponse",
        "CompletionResult",
        "CompletionSummary",
        "StreamChunk",
        "StreamSummary",
    ),
    "detokenization": (
        "DetokenizationRequest",
        "DetokenizationResponse",
    ),
    "document": ("Document",),
    "embedding": (
        "BatchSemanticEmbeddingRequest",
        "BatchSemanticEmbeddingResponse",
        "EmbeddingRequest",
        "EmbeddingResponse",
        "EmbeddingV2Request",
        "EmbeddingV2Response",
        "EmbeddingV2ResponseData",
        "InstructableEmbeddingRequest",
        "InstructableEmbeddingResponse",
        "SemanticEmbeddingRequest",
        "SemanticEmbeddingResponse",
        "SemanticRepresentation",
    ),
    "errors": (
        "AlephAlphaError",
        "AlephAlphaStatusError",
        "AuthenticationError",
        "BadRequestError",
        "BusyError",
        "ConflictError",
        "ConnectionFailedError",
        "DecodeError",
        "NotFoundError",
        "PermissionDeniedError",
        "QuotaError",
        "RateLimitError",
        "RedirectError",
        "RequestTimeoutError",
        "ServerError",
        "ServerTimeoutError",
        "StreamError",
        "StreamEventError",
        "StreamTimeoutError",
        "StreamTruncatedError",
        "UnprocessableEntityError",
    ),
    "evaluation": (
        "EvaluationRequest",
        "EvaluationResponse",
        "EvaluationResult",
    ),
    "explanation": (
        "CustomGranularity",
        "Explanation",
        "ExplanationPostprocessing",
        "ExplanationRequest",
        "ExplanationResponse",
        "ImagePromptItemExplanation",
        "ImageScore",
        "PromptGranularity",
        "TargetGranularity",
        "TargetPromptItemExplanation",
        "TargetScore",
        "TargetScoreWithRaw",
        "TextPromptItemExplanation",
        "TextScore",
        "TextScoreWithRaw",
        "TokenPromptItemExplanation",
        "TokenScore",
    ),
    "prompt": (
        "ControlTokenOverlap",
        "Cropping",
        "Image",
        "ImageControl",
        "Prompt",
        "PromptItem",
        "Text",
        "TextControl",
        "TokenControl",
        "Tokens",
    ),
    "prompt_template": ("PromptTemplate",),
    "reranking": (
        "RerankRequest",
        "RerankResponse",
        "RerankResult",
        "RerankUsage",
    ),
    "steering": (
        "SteeringConceptCreationRequest",
        "SteeringConceptCreationResponse",
        "SteeringPairedExample",
    ),
    "streaming": (
        "AsyncItemStream",
        "ItemStream",
    ),
    "structured_output": ("JSONSchema",),
    "tokenization": (
        "TokenizationRequest",
        "TokenizationResponse",
    ),
    "translation": (
        "TranslationRequest",
        "TranslationResponse",
        "TranslationSegment",
    ),
    "utils": (
        "load_base64_from_file",
        "load_base64_from_url",
    ),
    "version": ("__version__",),
}
_SHARED = {"AsyncClientPool": "pool", "ClientPool": "pool", "RetryPolicy": "retry"}
_MODULE_OF = {
    **{name: f"{__name__}.{module}" for module, names in _HOMES.items() for name in names},
    **{name: f"veneer._runtime.{module}" for name, module in _SHARED.items()},
}

__all__ = [
    "POOLING_OPTIONS",
    "AlephAlphaError",
    "AlephAlphaStatusError",
    "AsyncClient",
    "AsyncClientPool",
    "AsyncItemStream",
    "AuthenticationError",
    "BadRequestError",
    "BatchSemanticEmbeddingRequest",
    "BatchSemanticEmbeddingResponse",
    "BusyError",
    "ChatItem",
    "ChatRequest",
    "ChatResponse",
    "ChatStreamChunk",
    "Client",
    "ClientPool",
    "CompletionEvent",
    "CompletionItem",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionResult",
    "CompletionSummary",
    "ConflictError",
    "ConnectionFailedError",
    "ControlTokenOverlap",
    "Cropping",
    "CustomGranularity",
    "DecodeError",
    "DetokenizationRequest",
    "DetokenizationResponse",
    "Document",
    "EmbeddingRequest",
    "EmbeddingResponse",
    "EmbeddingV2Request",
    "EmbeddingV2Response",
    "EmbeddingV2ResponseData",
    "EvaluationRequest",
    "EvaluationResponse",
    "EvaluationResult",
    "Explanation",
    "ExplanationPostprocessing",
    "ExplanationRequest",
    "ExplanationResponse",
    "FinishReason",
    "FunctionCall",
    "Image",
    "ImageControl",
    "ImagePromptItemExplanation",
    "ImageScore",
    "InstructableEmbeddingRequest",
    "InstructableEmbeddingResponse",
    "ItemStream",
    "JSONSchema",
    "Message",
    "NotFoundError",
    "PermissionDeniedError",
    "Prompt",
    "PromptGranularity",
    "PromptItem",
    "PromptTemplate",
    "QuotaError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "RerankRequest",
    "RerankResponse",
    "RerankResult",
    "RerankUsage",
    "RetryPolicy",
    "Role",
    "SemanticEmbeddingRequest",
    "SemanticEmbeddingResponse",
    "SemanticRepresentation",
    "ServerError",
    "ServerTimeoutError",
    "SteeringConceptCreationRequest",
    "SteeringConceptCreationResponse",
    "SteeringPairedExample",
    "StreamChunk",
    "StreamError",
    "StreamEventError",
    "StreamOptions",
    "StreamSummary",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "TargetGranularity",
    "TargetPromptItemExplanation",
    "TargetScore",
    "TargetScoreWithRaw",
    "Text",
    "TextControl",
    "TextMessage",
    "TextPromptItemExplanation",
    "TextScore",
    "TextScoreWithRaw",
    "TokenControl",
    "TokenPromptItemExplanation",
    "TokenScore",
    "TokenizationRequest",
    "TokenizationResponse",
    "Tokens",
    "ToolCall",
    "ToolFunction",
    "TranslationRequest",
    "TranslationResponse",
    "TranslationSegment",
    "UnprocessableEntityError",
    "Usage",
    "__version__",
    "load_base64_from_file",
    "load_base64_from_url",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULE_OF:
        module = _MODULE_OF[name]
    elif name[:1].isupper():
        module = "veneer_generated.aleph_alpha.models"  # the other models are public names of this package too
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(module), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from veneer_generated.aleph_alpha import models

    return sorted({*globals(), *__all__, *models.__all__})
