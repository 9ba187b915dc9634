# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""The models of Aleph Alpha; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api_error import ApiError as ApiError
    from .api_token_metadata import ApiTokenMetadata as ApiTokenMetadata
    from .available_model import AvailableModel as AvailableModel
    from .batch_semantic_embedding_request import BatchSemanticEmbeddingRequest as BatchSemanticEmbeddingRequest
    from .batch_semantic_embedding_response import BatchSemanticEmbeddingResponse as BatchSemanticEmbeddingResponse
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_chunk import ChatChunk as ChatChunk
    from .chat_chunk_choice import ChatChunkChoice as ChatChunkChoice
    from .chat_content_image import ChatContentImage as ChatContentImage
    from .chat_content_part import ChatContentPart as ChatContentPart
    from .chat_content_text import ChatContentText as ChatContentText
    from .chat_delta import ChatDelta as ChatDelta
    from .chat_logprob import ChatLogprob as ChatLogprob
    from .chat_logprobs import ChatLogprobs as ChatLogprobs
    from .chat_request import ChatRequest as ChatRequest
    from .chat_response import ChatResponse as ChatResponse
    from .chat_tool import ChatTool as ChatTool
    from .chat_top_logprob import ChatTopLogprob as ChatTopLogprob
    from .completion_event import CompletionEvent as CompletionEvent
    from .completion_event import CompletionEventAny as CompletionEventAny
    from .completion_request import CompletionRequest as CompletionRequest
    from .completion_response import CompletionResponse as CompletionResponse
    from .completion_result import CompletionResult as CompletionResult
    from .completion_summary import CompletionSummary as CompletionSummary
    from .control_token_overlap import ControlTokenOverlap as ControlTokenOverlap
    from .detokenization_request import DetokenizationRequest as DetokenizationRequest
    from .detokenization_response import DetokenizationResponse as DetokenizationResponse
    from .embedding_request import EmbeddingRequest as EmbeddingRequest
    from .embedding_response import EmbeddingResponse as EmbeddingResponse
    from .embedding_v2_request import EmbeddingV2Request as EmbeddingV2Request
    from .embedding_v2_response import EmbeddingV2Response as EmbeddingV2Response
    from .embedding_v2_response_data import EmbeddingV2ResponseData as EmbeddingV2ResponseData
    from .embedding_v2_usage import EmbeddingV2Usage as EmbeddingV2Usage
    from .evaluation_request import EvaluationRequest as EvaluationRequest
    from .evaluation_response import EvaluationResponse as EvaluationResponse
    from .evaluation_result import EvaluationResult as EvaluationResult
    from .explanation import Explanation as Explanation
    from .explanation_item import ExplanationItem as ExplanationItem
    from .explanation_postprocessing import ExplanationPostprocessing as ExplanationPostprocessing
    from .explanation_request import ExplanationRequest as ExplanationRequest
    from .explanation_response import ExplanationResponse as ExplanationResponse
    from .finish_reason import FinishReason as FinishReason
    from .function_call import FunctionCall as FunctionCall
    from .function_call_delta import FunctionCallDelta as FunctionCallDelta
    from .function_object import FunctionObject as FunctionObject
    from .granularity import Granularity as Granularity
    from .image_control import ImageControl as ImageControl
    from .image_prompt_item import ImagePromptItem as ImagePromptItem
    from .image_prompt_item_explanation import ImagePromptItemExplanation as ImagePromptItemExplanation
    from .image_score import ImageScore as ImageScore
    from .image_url import ImageUrl as ImageUrl
    from .instructable_embedding_request import InstructableEmbeddingRequest as InstructableEmbeddingRequest
    from .instructable_embedding_response import InstructableEmbeddingResponse as InstructableEmbeddingResponse
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .login_request import LoginRequest as LoginRequest
    from .message import Message as Message
    from .model_settings import ModelSettings as ModelSettings
    from .new_token_request import NewTokenRequest as NewTokenRequest
    from .new_token_response import NewTokenResponse as NewTokenResponse
    from .permission import Permission as Permission
    from .prompt_granularity import PromptGranularity as PromptGranularity
    from .prompt_item import PromptItem as PromptItem
    from .recent_request import RecentRequest as RecentRequest
    from .rect import Rect as Rect
    from .rerank_request import RerankRequest as RerankRequest
    from .rerank_response import RerankResponse as RerankResponse
    from .rerank_result import RerankResult as RerankResult
    from .rerank_usage import RerankUsage as RerankUsage
    from .response_format import ResponseFormat as ResponseFormat
    from .role import Role as Role
    from .semantic_embedding_request import SemanticEmbeddingRequest as SemanticEmbeddingRequest
    from .semantic_embedding_response import SemanticEmbeddingResponse as SemanticEmbeddingResponse
    from .semantic_representation import SemanticRepresentation as SemanticRepresentation
    from .steering_concept_creation_request import SteeringConceptCreationRequest as SteeringConceptCreationRequest
    from .steering_concept_creation_response import SteeringConceptCreationResponse as SteeringConceptCreationResponse
    from .steering_paired_example import SteeringPairedExample as SteeringPairedExample
    from .stream_chunk import StreamChunk as StreamChunk
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .stream_options import StreamOptions as StreamOptions
    from .stream_summary import StreamSummary as StreamSummary
    from .target_granularity import TargetGranularity as TargetGranularity
    from .target_prompt_item_explanation import TargetPromptItemExplanation as TargetPromptItemExplanation
    from .target_score import TargetScore as TargetScore
    from .text_control import TextControl as TextControl
    from .text_message import TextMessage as TextMessage
    from .text_prompt_item import TextPromptItem as TextPromptItem
    from .text_prompt_item_explanation import TextPromptItemExplanation as TextPromptItemExplanation
    from .text_score import TextScore as TextScore
    from .token_control import TokenControl as TokenControl
    from .token_ids_prompt_item import TokenIdsPromptItem as TokenIdsPromptItem
    from .token_prompt_item_explanation import TokenPromptItemExplanation as TokenPromptItemExplanation
    from .tokenization_request import TokenizationRequest as TokenizationRequest
    from .tokenization_response import TokenizationResponse as TokenizationResponse
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_function import ToolFunction as ToolFunction
    from .transcribe_metadata import TranscribeMetadata as TranscribeMetadata
    from .transcribe_request import TranscribeRequest as TranscribeRequest
    from .transcribe_response import TranscribeResponse as TranscribeResponse
    from .transcribe_segment import TranscribeSegment as TranscribeSegment
    from .translation_request import TranslationRequest as TranslationRequest
    from .translation_response import TranslationResponse as TranslationResponse
    from .translation_segment import TranslationSegment as TranslationSegment
    from .usage import Usage as Usage
    from .user_detail import UserDetail as UserDetail

_MODULES = {
    "ApiError": "api_error",
    "ApiTokenMetadata": "api_token_metadata",
    "AvailableModel": "available_model",
    "BatchSemanticEmbeddingRequest": "batch_semantic_embedding_request",
    "BatchSemanticEmbeddingResponse": "batch_semantic_embedding_response",
    "ChatChoice": "chat_choice",
    "ChatChunk": "chat_chunk",
    "ChatChunkChoice": "chat_chunk_choice",
    "ChatContentImage": "chat_content_image",
    "ChatContentPart": "chat_content_part",
    "ChatContentText": "chat_content_text",
    "ChatDelta": "chat_delta",
    "ChatLogprob": "chat_logprob",
    "ChatLogprobs": "chat_logprobs",
    "ChatRequest": "chat_request",
    "ChatResponse": "chat_response",
    "ChatTool": "chat_tool",
    "ChatTopLogprob": "chat_top_logprob",
    "CompletionEvent": "completion_event",
    "CompletionEventAny": "completion_event",
    "CompletionRequest": "completion_request",
    "CompletionResponse": "completion_response",
    "CompletionResult": "completion_result",
    "CompletionSummary": "completion_summary",
    "ControlTokenOverlap": "control_token_overlap",
    "DetokenizationRequest": "detokenization_request",
    "DetokenizationResponse": "detokenization_response",
    "EmbeddingRequest": "embedding_request",
    "EmbeddingResponse": "embedding_response",
    "EmbeddingV2Request": "embedding_v2_request",
    "EmbeddingV2Response": "embedding_v2_response",
    "EmbeddingV2ResponseData": "embedding_v2_response_data",
    "EmbeddingV2Usage": "embedding_v2_usage",
    "EvaluationRequest": "evaluation_request",
    "EvaluationResponse": "evaluation_response",
    "EvaluationResult": "evaluation_result",
    "Explanation": "explanation",
    "ExplanationItem": "explanation_item",
    "ExplanationPostprocessing": "explanation_postprocessing",
    "ExplanationRequest": "explanation_request",
    "ExplanationResponse": "explanation_response",
    "FinishReason": "finish_reason",
    "FunctionCall": "function_call",
    "FunctionCallDelta": "function_call_delta",
    "FunctionObject": "function_object",
    "Granularity": "granularity",
    "ImageControl": "image_control",
    "ImagePromptItem": "image_prompt_item",
    "ImagePromptItemExplanation": "image_prompt_item_explanation",
    "ImageScore": "image_score",
    "ImageUrl": "image_url",
    "InstructableEmbeddingRequest": "instructable_embedding_request",
    "InstructableEmbeddingResponse": "instructable_embedding_response",
    "JsonSchemaFormat": "json_schema_format",
    "LoginRequest": "login_request",
    "Message": "message",
    "ModelSettings": "model_settings",
    "NewTokenRequest": "new_token_request",
    "NewTokenResponse": "new_token_response",
    "Permission": "permission",
    "PromptGranularity": "prompt_granularity",
    "PromptItem": "prompt_item",
    "RecentRequest": "recent_request",
    "Rect": "rect",
    "RerankRequest": "rerank_request",
    "RerankResponse": "rerank_response",
    "RerankResult": "rerank_result",
    "RerankUsage": "rerank_usage",
    "ResponseFormat": "response_format",
    "Role": "role",
    "SemanticEmbeddingRequest": "semantic_embedding_request",
    "SemanticEmbeddingResponse": "semantic_embedding_response",
    "SemanticRepresentation": "semantic_representation",
    "SteeringConceptCreationRequest": "steering_concept_creation_request",
    "SteeringConceptCreationResponse": "steering_concept_creation_response",
    "SteeringPairedExample": "steering_paired_example",
    "StreamChunk": "stream_chunk",
    "StreamErrorEvent": "stream_error_event",
    "StreamOptions": "stream_options",
    "StreamSummary": "stream_summary",
    "TargetGranularity": "target_granularity",
    "TargetPromptItemExplanation": "target_prompt_item_explanation",
    "TargetScore": "target_score",
    "TextControl": "text_control",
    "TextMessage": "text_message",
    "TextPromptItem": "text_prompt_item",
    "TextPromptItemExplanation": "text_prompt_item_explanation",
    "TextScore": "text_score",
    "TokenControl": "token_control",
    "TokenIdsPromptItem": "token_ids_prompt_item",
    "TokenPromptItemExplanation": "token_prompt_item_explanation",
    "TokenizationRequest": "tokenization_request",
    "TokenizationResponse": "tokenization_response",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolFunction": "tool_function",
    "TranscribeMetadata": "transcribe_metadata",
    "TranscribeRequest": "transcribe_request",
    "TranscribeResponse": "transcribe_response",
    "TranscribeSegment": "transcribe_segment",
    "TranslationRequest": "translation_request",
    "TranslationResponse": "translation_response",
    "TranslationSegment": "translation_segment",
    "Usage": "usage",
    "UserDetail": "user_detail",
}

__all__ = [
    "ApiError",
    "ApiTokenMetadata",
    "AvailableModel",
    "BatchSemanticEmbeddingRequest",
    "BatchSemanticEmbeddingResponse",
    "ChatChoice",
    "ChatChunk",
    "ChatChunkChoice",
    "ChatContentImage",
    "ChatContentPart",
    "ChatContentText",
    "ChatDelta",
    "ChatLogprob",
    "ChatLogprobs",
    "ChatRequest",
    "ChatResponse",
    "ChatTool",
    "ChatTopLogprob",
    "CompletionEvent",
    "CompletionEventAny",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionResult",
    "CompletionSummary",
    "ControlTokenOverlap",
    "DetokenizationRequest",
    "DetokenizationResponse",
    "EmbeddingRequest",
    "EmbeddingResponse",
    "EmbeddingV2Request",
    "EmbeddingV2Response",
    "EmbeddingV2ResponseData",
    "EmbeddingV2Usage",
    "EvaluationRequest",
    "EvaluationResponse",
    "EvaluationResult",
    "Explanation",
    "ExplanationItem",
    "ExplanationPostprocessing",
    "ExplanationRequest",
    "ExplanationResponse",
    "FinishReason",
    "FunctionCall",
    "FunctionCallDelta",
    "FunctionObject",
    "Granularity",
    "ImageControl",
    "ImagePromptItem",
    "ImagePromptItemExplanation",
    "ImageScore",
    "ImageUrl",
    "InstructableEmbeddingRequest",
    "InstructableEmbeddingResponse",
    "JsonSchemaFormat",
    "LoginRequest",
    "Message",
    "ModelSettings",
    "NewTokenRequest",
    "NewTokenResponse",
    "Permission",
    "PromptGranularity",
    "PromptItem",
    "RecentRequest",
    "Rect",
    "RerankRequest",
    "RerankResponse",
    "RerankResult",
    "RerankUsage",
    "ResponseFormat",
    "Role",
    "SemanticEmbeddingRequest",
    "SemanticEmbeddingResponse",
    "SemanticRepresentation",
    "SteeringConceptCreationRequest",
    "SteeringConceptCreationResponse",
    "SteeringPairedExample",
    "StreamChunk",
    "StreamErrorEvent",
    "StreamOptions",
    "StreamSummary",
    "TargetGranularity",
    "TargetPromptItemExplanation",
    "TargetScore",
    "TextControl",
    "TextMessage",
    "TextPromptItem",
    "TextPromptItemExplanation",
    "TextScore",
    "TokenControl",
    "TokenIdsPromptItem",
    "TokenPromptItemExplanation",
    "TokenizationRequest",
    "TokenizationResponse",
    "ToolCall",
    "ToolCallDelta",
    "ToolFunction",
    "TranscribeMetadata",
    "TranscribeRequest",
    "TranscribeResponse",
    "TranscribeSegment",
    "TranslationRequest",
    "TranslationResponse",
    "TranslationSegment",
    "Usage",
    "UserDetail",
]


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
