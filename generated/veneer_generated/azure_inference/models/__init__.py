# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
"""The models of Azure AI Inference; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audio_content_format import AudioContentFormat as AudioContentFormat
    from .audio_content_item import AudioContentItem as AudioContentItem
    from .audio_url_content_item import AudioUrlContentItem as AudioUrlContentItem
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_completions import ChatCompletions as ChatCompletions
    from .chat_completions_audio import ChatCompletionsAudio as ChatCompletionsAudio
    from .chat_completions_audio_options import ChatCompletionsAudioOptions as ChatCompletionsAudioOptions
    from .chat_completions_modality import ChatCompletionsModality as ChatCompletionsModality
    from .chat_completions_named_tool_choice import ChatCompletionsNamedToolChoice as ChatCompletionsNamedToolChoice
    from .chat_completions_named_tool_choice_function import (
        ChatCompletionsNamedToolChoiceFunction as ChatCompletionsNamedToolChoiceFunction,
    )
    from .chat_completions_options import ChatCompletionsOptions as ChatCompletionsOptions
    from .chat_completions_response_format import ChatCompletionsResponseFormat as ChatCompletionsResponseFormat
    from .chat_completions_response_format import ChatCompletionsResponseFormatAny as ChatCompletionsResponseFormatAny
    from .chat_completions_response_format_json_object import (
        ChatCompletionsResponseFormatJsonObject as ChatCompletionsResponseFormatJsonObject,
    )
    from .chat_completions_response_format_json_schema import (
        ChatCompletionsResponseFormatJsonSchema as ChatCompletionsResponseFormatJsonSchema,
    )
    from .chat_completions_response_format_text import (
        ChatCompletionsResponseFormatText as ChatCompletionsResponseFormatText,
    )
    from .chat_completions_stream_options import ChatCompletionsStreamOptions as ChatCompletionsStreamOptions
    from .chat_completions_tool_call import ChatCompletionsToolCall as ChatCompletionsToolCall
    from .chat_completions_tool_choice_preset import ChatCompletionsToolChoicePreset as ChatCompletionsToolChoicePreset
    from .chat_completions_tool_definition import ChatCompletionsToolDefinition as ChatCompletionsToolDefinition
    from .chat_message_image_url import ChatMessageImageUrl as ChatMessageImageUrl
    from .chat_message_input_audio import ChatMessageInputAudio as ChatMessageInputAudio
    from .chat_request_assistant_message import ChatRequestAssistantMessage as ChatRequestAssistantMessage
    from .chat_request_audio_reference import ChatRequestAudioReference as ChatRequestAudioReference
    from .chat_request_developer_message import ChatRequestDeveloperMessage as ChatRequestDeveloperMessage
    from .chat_request_message import ChatRequestMessage as ChatRequestMessage
    from .chat_request_message import ChatRequestMessageAny as ChatRequestMessageAny
    from .chat_request_system_message import ChatRequestSystemMessage as ChatRequestSystemMessage
    from .chat_request_tool_message import ChatRequestToolMessage as ChatRequestToolMessage
    from .chat_request_user_message import ChatRequestUserMessage as ChatRequestUserMessage
    from .chat_response_message import ChatResponseMessage as ChatResponseMessage
    from .chat_role import ChatRole as ChatRole
    from .completions_finish_reason import CompletionsFinishReason as CompletionsFinishReason
    from .completions_usage import CompletionsUsage as CompletionsUsage
    from .completions_usage_details import CompletionsUsageDetails as CompletionsUsageDetails
    from .content_filter_detection import ContentFilterDetection as ContentFilterDetection
    from .content_filter_error import ContentFilterError as ContentFilterError
    from .content_filter_results import ContentFilterResults as ContentFilterResults
    from .content_filter_severity import ContentFilterSeverity as ContentFilterSeverity
    from .content_item import ContentItem as ContentItem
    from .content_item import ContentItemAny as ContentItemAny
    from .embedding_encoding_format import EmbeddingEncodingFormat as EmbeddingEncodingFormat
    from .embedding_input_type import EmbeddingInputType as EmbeddingInputType
    from .embedding_item import EmbeddingItem as EmbeddingItem
    from .embeddings_options import EmbeddingsOptions as EmbeddingsOptions
    from .embeddings_result import EmbeddingsResult as EmbeddingsResult
    from .embeddings_usage import EmbeddingsUsage as EmbeddingsUsage
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .extra_parameters import ExtraParameters as ExtraParameters
    from .function_call import FunctionCall as FunctionCall
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .image_content_item import ImageContentItem as ImageContentItem
    from .image_detail_level import ImageDetailLevel as ImageDetailLevel
    from .image_embedding_input_item import ImageEmbeddingInputItem as ImageEmbeddingInputItem
    from .image_embeddings_options import ImageEmbeddingsOptions as ImageEmbeddingsOptions
    from .image_generation_item import ImageGenerationItem as ImageGenerationItem
    from .image_generation_preset import ImageGenerationPreset as ImageGenerationPreset
    from .image_generation_prompt import ImageGenerationPrompt as ImageGenerationPrompt
    from .image_generation_size import ImageGenerationSize as ImageGenerationSize
    from .image_generation_usage import ImageGenerationUsage as ImageGenerationUsage
    from .image_generations_options import ImageGenerationsOptions as ImageGenerationsOptions
    from .image_generations_result import ImageGenerationsResult as ImageGenerationsResult
    from .inner_error import InnerError as InnerError
    from .input_audio_url import InputAudioUrl as InputAudioUrl
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .model_info import ModelInfo as ModelInfo
    from .model_type import ModelType as ModelType
    from .prompt_filter_result import PromptFilterResult as PromptFilterResult
    from .prompt_usage_details import PromptUsageDetails as PromptUsageDetails
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .streaming_chat_choice_update import StreamingChatChoiceUpdate as StreamingChatChoiceUpdate
    from .streaming_chat_completions_update import StreamingChatCompletionsUpdate as StreamingChatCompletionsUpdate
    from .streaming_chat_response_message_update import (
        StreamingChatResponseMessageUpdate as StreamingChatResponseMessageUpdate,
    )
    from .streaming_chat_response_tool_call_update import (
        StreamingChatResponseToolCallUpdate as StreamingChatResponseToolCallUpdate,
    )
    from .text_content_item import TextContentItem as TextContentItem
    from .user_security_context import UserSecurityContext as UserSecurityContext

_MODULES = {
    "AudioContentFormat": "audio_content_format",
    "AudioContentItem": "audio_content_item",
    "AudioUrlContentItem": "audio_url_content_item",
    "ChatChoice": "chat_choice",
    "ChatCompletions": "chat_completions",
    "ChatCompletionsAudio": "chat_completions_audio",
    "ChatCompletionsAudioOptions": "chat_completions_audio_options",
    "ChatCompletionsModality": "chat_completions_modality",
    "ChatCompletionsNamedToolChoice": "chat_completions_named_tool_choice",
    "ChatCompletionsNamedToolChoiceFunction": "chat_completions_named_tool_choice_function",
    "ChatCompletionsOptions": "chat_completions_options",
    "ChatCompletionsResponseFormat": "chat_completions_response_format",
    "ChatCompletionsResponseFormatAny": "chat_completions_response_format",
    "ChatCompletionsResponseFormatJsonObject": "chat_completions_response_format_json_object",
    "ChatCompletionsResponseFormatJsonSchema": "chat_completions_response_format_json_schema",
    "ChatCompletionsResponseFormatText": "chat_completions_response_format_text",
    "ChatCompletionsStreamOptions": "chat_completions_stream_options",
    "ChatCompletionsToolCall": "chat_completions_tool_call",
    "ChatCompletionsToolChoicePreset": "chat_completions_tool_choice_preset",
    "ChatCompletionsToolDefinition": "chat_completions_tool_definition",
    "ChatMessageImageUrl": "chat_message_image_url",
    "ChatMessageInputAudio": "chat_message_input_audio",
    "ChatRequestAssistantMessage": "chat_request_assistant_message",
    "ChatRequestAudioReference": "chat_request_audio_reference",
    "ChatRequestDeveloperMessage": "chat_request_developer_message",
    "ChatRequestMessage": "chat_request_message",
    "ChatRequestMessageAny": "chat_request_message",
    "ChatRequestSystemMessage": "chat_request_system_message",
    "ChatRequestToolMessage": "chat_request_tool_message",
    "ChatRequestUserMessage": "chat_request_user_message",
    "ChatResponseMessage": "chat_response_message",
    "ChatRole": "chat_role",
    "CompletionsFinishReason": "completions_finish_reason",
    "CompletionsUsage": "completions_usage",
    "CompletionsUsageDetails": "completions_usage_details",
    "ContentFilterDetection": "content_filter_detection",
    "ContentFilterError": "content_filter_error",
    "ContentFilterResults": "content_filter_results",
    "ContentFilterSeverity": "content_filter_severity",
    "ContentItem": "content_item",
    "ContentItemAny": "content_item",
    "EmbeddingEncodingFormat": "embedding_encoding_format",
    "EmbeddingInputType": "embedding_input_type",
    "EmbeddingItem": "embedding_item",
    "EmbeddingsOptions": "embeddings_options",
    "EmbeddingsResult": "embeddings_result",
    "EmbeddingsUsage": "embeddings_usage",
    "Error": "error",
    "ErrorResponse": "error_response",
    "ExtraParameters": "extra_parameters",
    "FunctionCall": "function_call",
    "FunctionDefinition": "function_definition",
    "ImageContentItem": "image_content_item",
    "ImageDetailLevel": "image_detail_level",
    "ImageEmbeddingInputItem": "image_embedding_input_item",
    "ImageEmbeddingsOptions": "image_embeddings_options",
    "ImageGenerationItem": "image_generation_item",
    "ImageGenerationPreset": "image_generation_preset",
    "ImageGenerationPrompt": "image_generation_prompt",
    "ImageGenerationSize": "image_generation_size",
    "ImageGenerationUsage": "image_generation_usage",
    "ImageGenerationsOptions": "image_generations_options",
    "ImageGenerationsResult": "image_generations_result",
    "InnerError": "inner_error",
    "InputAudioUrl": "input_audio_url",
    "JsonSchemaFormat": "json_schema_format",
    "ModelInfo": "model_info",
    "ModelType": "model_type",
    "PromptFilterResult": "prompt_filter_result",
    "PromptUsageDetails": "prompt_usage_details",
    "ReasoningEffort": "reasoning_effort",
    "StreamErrorEvent": "stream_error_event",
    "StreamingChatChoiceUpdate": "streaming_chat_choice_update",
    "StreamingChatCompletionsUpdate": "streaming_chat_completions_update",
    "StreamingChatResponseMessageUpdate": "streaming_chat_response_message_update",
    "StreamingChatResponseToolCallUpdate": "streaming_chat_response_tool_call_update",
    "TextContentItem": "text_content_item",
    "UserSecurityContext": "user_security_context",
}

__all__ = [
    "AudioContentFormat",
    "AudioContentItem",
    "AudioUrlContentItem",
    "ChatChoice",
    "ChatCompletions",
    "ChatCompletionsAudio",
    "ChatCompletionsAudioOptions",
    "ChatCompletionsModality",
    "ChatCompletionsNamedToolChoice",
    "ChatCompletionsNamedToolChoiceFunction",
    "ChatCompletionsOptions",
    "ChatCompletionsResponseFormat",
    "ChatCompletionsResponseFormatAny",
    "ChatCompletionsResponseFormatJsonObject",
    "ChatCompletionsResponseFormatJsonSchema",
    "ChatCompletionsResponseFormatText",
    "ChatCompletionsStreamOptions",
    "ChatCompletionsToolCall",
    "ChatCompletionsToolChoicePreset",
    "ChatCompletionsToolDefinition",
    "ChatMessageImageUrl",
    "ChatMessageInputAudio",
    "ChatRequestAssistantMessage",
    "ChatRequestAudioReference",
    "ChatRequestDeveloperMessage",
    "ChatRequestMessage",
    "ChatRequestMessageAny",
    "ChatRequestSystemMessage",
    "ChatRequestToolMessage",
    "ChatRequestUserMessage",
    "ChatResponseMessage",
    "ChatRole",
    "CompletionsFinishReason",
    "CompletionsUsage",
    "CompletionsUsageDetails",
    "ContentFilterDetection",
    "ContentFilterError",
    "ContentFilterResults",
    "ContentFilterSeverity",
    "ContentItem",
    "ContentItemAny",
    "EmbeddingEncodingFormat",
    "EmbeddingInputType",
    "EmbeddingItem",
    "EmbeddingsOptions",
    "EmbeddingsResult",
    "EmbeddingsUsage",
    "Error",
    "ErrorResponse",
    "ExtraParameters",
    "FunctionCall",
    "FunctionDefinition",
    "ImageContentItem",
    "ImageDetailLevel",
    "ImageEmbeddingInputItem",
    "ImageEmbeddingsOptions",
    "ImageGenerationItem",
    "ImageGenerationPreset",
    "ImageGenerationPrompt",
    "ImageGenerationSize",
    "ImageGenerationUsage",
    "ImageGenerationsOptions",
    "ImageGenerationsResult",
    "InnerError",
    "InputAudioUrl",
    "JsonSchemaFormat",
    "ModelInfo",
    "ModelType",
    "PromptFilterResult",
    "PromptUsageDetails",
    "ReasoningEffort",
    "StreamErrorEvent",
    "StreamingChatChoiceUpdate",
    "StreamingChatCompletionsUpdate",
    "StreamingChatResponseMessageUpdate",
    "StreamingChatResponseToolCallUpdate",
    "TextContentItem",
    "UserSecurityContext",
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
