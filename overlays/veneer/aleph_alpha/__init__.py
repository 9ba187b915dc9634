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

from .. import __version__

if TYPE_CHECKING:
    from .._runtime.pool import AsyncClientPool, ClientPool
    from .._runtime.retry import RetryPolicy
    from .aleph_alpha_client import POOLING_OPTIONS
    from .async_client import AsyncClient
    from .chat import (
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
        PreconditionFailedError,
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

_MODULE_OF = {
    "AlephAlphaError": "veneer.aleph_alpha.errors",
    "AlephAlphaStatusError": "veneer.aleph_alpha.errors",
    "AsyncClient": "veneer.aleph_alpha.async_client",
    "AsyncClientPool": "veneer._runtime.pool",
    "AsyncItemStream": "veneer.aleph_alpha.streaming",
    "AuthenticationError": "veneer.aleph_alpha.errors",
    "BadRequestError": "veneer.aleph_alpha.errors",
    "BatchSemanticEmbeddingRequest": "veneer.aleph_alpha.embedding",
    "BatchSemanticEmbeddingResponse": "veneer.aleph_alpha.embedding",
    "BusyError": "veneer.aleph_alpha.errors",
    "ChatRequest": "veneer.aleph_alpha.chat",
    "ChatResponse": "veneer.aleph_alpha.chat",
    "ChatStreamChunk": "veneer.aleph_alpha.chat",
    "Client": "veneer.aleph_alpha.client",
    "ClientPool": "veneer._runtime.pool",
    "CompletionEvent": "veneer.aleph_alpha.completion",
    "CompletionRequest": "veneer.aleph_alpha.completion",
    "CompletionResponse": "veneer.aleph_alpha.completion",
    "CompletionResult": "veneer.aleph_alpha.completion",
    "CompletionSummary": "veneer.aleph_alpha.completion",
    "ConflictError": "veneer.aleph_alpha.errors",
    "ConnectionFailedError": "veneer.aleph_alpha.errors",
    "ControlTokenOverlap": "veneer.aleph_alpha.prompt",
    "Cropping": "veneer.aleph_alpha.prompt",
    "CustomGranularity": "veneer.aleph_alpha.explanation",
    "DecodeError": "veneer.aleph_alpha.errors",
    "DetokenizationRequest": "veneer.aleph_alpha.detokenization",
    "DetokenizationResponse": "veneer.aleph_alpha.detokenization",
    "Document": "veneer.aleph_alpha.document",
    "EmbeddingRequest": "veneer.aleph_alpha.embedding",
    "EmbeddingResponse": "veneer.aleph_alpha.embedding",
    "EmbeddingV2Request": "veneer.aleph_alpha.embedding",
    "EmbeddingV2Response": "veneer.aleph_alpha.embedding",
    "EmbeddingV2ResponseData": "veneer.aleph_alpha.embedding",
    "EvaluationRequest": "veneer.aleph_alpha.evaluation",
    "EvaluationResponse": "veneer.aleph_alpha.evaluation",
    "EvaluationResult": "veneer.aleph_alpha.evaluation",
    "Explanation": "veneer.aleph_alpha.explanation",
    "ExplanationPostprocessing": "veneer.aleph_alpha.explanation",
    "ExplanationRequest": "veneer.aleph_alpha.explanation",
    "ExplanationResponse": "veneer.aleph_alpha.explanation",
    "FinishReason": "veneer.aleph_alpha.chat",
    "FunctionCall": "veneer.aleph_alpha.chat",
    "Image": "veneer.aleph_alpha.prompt",
    "ImageControl": "veneer.aleph_alpha.prompt",
    "ImagePromptItemExplanation": "veneer.aleph_alpha.explanation",
    "ImageScore": "veneer.aleph_alpha.explanation",
    "InstructableEmbeddingRequest": "veneer.aleph_alpha.embedding",
    "InstructableEmbeddingResponse": "veneer.aleph_alpha.embedding",
    "ItemStream": "veneer.aleph_alpha.streaming",
    "JSONSchema": "veneer.aleph_alpha.structured_output",
    "Message": "veneer.aleph_alpha.chat",
    "NotFoundError": "veneer.aleph_alpha.errors",
    "POOLING_OPTIONS": "veneer.aleph_alpha.aleph_alpha_client",
    "PermissionDeniedError": "veneer.aleph_alpha.errors",
    "PreconditionFailedError": "veneer.aleph_alpha.errors",
    "Prompt": "veneer.aleph_alpha.prompt",
    "PromptGranularity": "veneer.aleph_alpha.explanation",
    "PromptTemplate": "veneer.aleph_alpha.prompt_template",
    "QuotaError": "veneer.aleph_alpha.errors",
    "RateLimitError": "veneer.aleph_alpha.errors",
    "RedirectError": "veneer.aleph_alpha.errors",
    "RequestTimeoutError": "veneer.aleph_alpha.errors",
    "RerankRequest": "veneer.aleph_alpha.reranking",
    "RerankResponse": "veneer.aleph_alpha.reranking",
    "RerankResult": "veneer.aleph_alpha.reranking",
    "RerankUsage": "veneer.aleph_alpha.reranking",
    "RetryPolicy": "veneer._runtime.retry",
    "Role": "veneer.aleph_alpha.chat",
    "SemanticEmbeddingRequest": "veneer.aleph_alpha.embedding",
    "SemanticEmbeddingResponse": "veneer.aleph_alpha.embedding",
    "SemanticRepresentation": "veneer.aleph_alpha.embedding",
    "ServerError": "veneer.aleph_alpha.errors",
    "ServerTimeoutError": "veneer.aleph_alpha.errors",
    "SteeringConceptCreationRequest": "veneer.aleph_alpha.steering",
    "SteeringConceptCreationResponse": "veneer.aleph_alpha.steering",
    "SteeringPairedExample": "veneer.aleph_alpha.steering",
    "StreamChunk": "veneer.aleph_alpha.completion",
    "StreamError": "veneer.aleph_alpha.errors",
    "StreamEventError": "veneer.aleph_alpha.errors",
    "StreamOptions": "veneer.aleph_alpha.chat",
    "StreamSummary": "veneer.aleph_alpha.completion",
    "StreamTimeoutError": "veneer.aleph_alpha.errors",
    "StreamTruncatedError": "veneer.aleph_alpha.errors",
    "TargetGranularity": "veneer.aleph_alpha.explanation",
    "TargetPromptItemExplanation": "veneer.aleph_alpha.explanation",
    "TargetScore": "veneer.aleph_alpha.explanation",
    "TargetScoreWithRaw": "veneer.aleph_alpha.explanation",
    "Text": "veneer.aleph_alpha.prompt",
    "TextControl": "veneer.aleph_alpha.prompt",
    "TextMessage": "veneer.aleph_alpha.chat",
    "TextPromptItemExplanation": "veneer.aleph_alpha.explanation",
    "TextScore": "veneer.aleph_alpha.explanation",
    "TextScoreWithRaw": "veneer.aleph_alpha.explanation",
    "TokenControl": "veneer.aleph_alpha.prompt",
    "TokenPromptItemExplanation": "veneer.aleph_alpha.explanation",
    "TokenScore": "veneer.aleph_alpha.explanation",
    "TokenizationRequest": "veneer.aleph_alpha.tokenization",
    "TokenizationResponse": "veneer.aleph_alpha.tokenization",
    "Tokens": "veneer.aleph_alpha.prompt",
    "ToolCall": "veneer.aleph_alpha.chat",
    "ToolFunction": "veneer.aleph_alpha.chat",
    "TranslationRequest": "veneer.aleph_alpha.translation",
    "TranslationResponse": "veneer.aleph_alpha.translation",
    "TranslationSegment": "veneer.aleph_alpha.translation",
    "UnprocessableEntityError": "veneer.aleph_alpha.errors",
    "Usage": "veneer.aleph_alpha.chat",
    "load_base64_from_file": "veneer.aleph_alpha.utils",
    "load_base64_from_url": "veneer.aleph_alpha.utils",
}

__all__ = [  # noqa: RUF022  # a constant among classes
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
    "ChatRequest",
    "ChatResponse",
    "ChatStreamChunk",
    "Client",
    "ClientPool",
    "CompletionEvent",
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
    "POOLING_OPTIONS",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "Prompt",
    "PromptGranularity",
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
