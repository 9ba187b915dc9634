# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The models of EPAM AI DIAL; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accept_consent_request import AcceptConsentRequest as AcceptConsentRequest
    from .anthropic_block import AnthropicBlock as AnthropicBlock
    from .anthropic_block_delta import AnthropicBlockDelta as AnthropicBlockDelta
    from .anthropic_block_start import AnthropicBlockStart as AnthropicBlockStart
    from .anthropic_block_stop import AnthropicBlockStop as AnthropicBlockStop
    from .anthropic_count_request import AnthropicCountRequest as AnthropicCountRequest
    from .anthropic_delta import AnthropicDelta as AnthropicDelta
    from .anthropic_ending import AnthropicEnding as AnthropicEnding
    from .anthropic_error_event import AnthropicErrorEvent as AnthropicErrorEvent
    from .anthropic_event import AnthropicEvent as AnthropicEvent
    from .anthropic_event import AnthropicEventAny as AnthropicEventAny
    from .anthropic_message import AnthropicMessage as AnthropicMessage
    from .anthropic_message_delta import AnthropicMessageDelta as AnthropicMessageDelta
    from .anthropic_message_start import AnthropicMessageStart as AnthropicMessageStart
    from .anthropic_message_stop import AnthropicMessageStop as AnthropicMessageStop
    from .anthropic_model import AnthropicModel as AnthropicModel
    from .anthropic_model_list import AnthropicModelList as AnthropicModelList
    from .anthropic_ping import AnthropicPing as AnthropicPing
    from .anthropic_request import AnthropicRequest as AnthropicRequest
    from .anthropic_token_count import AnthropicTokenCount as AnthropicTokenCount
    from .anthropic_turn import AnthropicTurn as AnthropicTurn
    from .anthropic_usage import AnthropicUsage as AnthropicUsage
    from .application import Application as Application
    from .application_info import ApplicationInfo as ApplicationInfo
    from .application_list import ApplicationList as ApplicationList
    from .application_status import ApplicationStatus as ApplicationStatus
    from .assistant_content_part import AssistantContentPart as AssistantContentPart
    from .assistant_message import AssistantMessage as AssistantMessage
    from .attachment import Attachment as Attachment
    from .audio_format import AudioFormat as AudioFormat
    from .audio_part import AudioPart as AudioPart
    from .bucket import Bucket as Bucket
    from .cache_breakpoint import CacheBreakpoint as CacheBreakpoint
    from .cache_policy import CachePolicy as CachePolicy
    from .chat_completion_addon import ChatCompletionAddon as ChatCompletionAddon
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_custom_fields import ChatCompletionCustomFields as ChatCompletionCustomFields
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_delta import ChatCompletionMessageDelta as ChatCompletionMessageDelta
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_completion_response import ChatCompletionResponse as ChatCompletionResponse
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .chat_message import ChatMessage as ChatMessage
    from .choice import Choice as Choice
    from .choice_delta import ChoiceDelta as ChoiceDelta
    from .completion_choice import CompletionChoice as CompletionChoice
    from .completion_request import CompletionRequest as CompletionRequest
    from .completion_response import CompletionResponse as CompletionResponse
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .consent import Consent as Consent
    from .consent_entry import ConsentEntry as ConsentEntry
    from .conversation import Conversation as Conversation
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_model import ConversationModel as ConversationModel
    from .conversation_settings import ConversationSettings as ConversationSettings
    from .copy_resource_request import CopyResourceRequest as CopyResourceRequest
    from .cost_item_limit_stats import CostItemLimitStats as CostItemLimitStats
    from .custom_application import CustomApplication as CustomApplication
    from .custom_application_function import CustomApplicationFunction as CustomApplicationFunction
    from .custom_application_mcp import CustomApplicationMcp as CustomApplicationMcp
    from .custom_content import CustomContent as CustomContent
    from .custom_toolset import CustomToolset as CustomToolset
    from .deleted_response import DeletedResponse as DeletedResponse
    from .deployment import Deployment as Deployment
    from .deployment_info import DeploymentInfo as DeploymentInfo
    from .deployment_info import DeploymentInfoAny as DeploymentInfoAny
    from .deployment_kind import DeploymentKind as DeploymentKind
    from .deployment_list import DeploymentList as DeploymentList
    from .deployment_name import DeploymentName as DeploymentName
    from .developer_message import DeveloperMessage as DeveloperMessage
    from .embedding import Embedding as Embedding
    from .embedding_encoding import EmbeddingEncoding as EmbeddingEncoding
    from .embedding_response import EmbeddingResponse as EmbeddingResponse
    from .embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .embeddings_custom_fields import EmbeddingsCustomFields as EmbeddingsCustomFields
    from .embeddings_request import EmbeddingsRequest as EmbeddingsRequest
    from .error_data import ErrorData as ErrorData
    from .error_details import ErrorDetails as ErrorDetails
    from .features import Features as Features
    from .file_data import FileData as FileData
    from .file_item import FileItem as FileItem
    from .file_metadata import FileMetadata as FileMetadata
    from .file_part import FilePart as FilePart
    from .file_upload import FileUpload as FileUpload
    from .finish_reason import FinishReason as FinishReason
    from .function_call import FunctionCall as FunctionCall
    from .function_call_delta import FunctionCallDelta as FunctionCallDelta
    from .function_message import FunctionMessage as FunctionMessage
    from .function_name import FunctionName as FunctionName
    from .function_object import FunctionObject as FunctionObject
    from .image_detail import ImageDetail as ImageDetail
    from .image_part import ImagePart as ImagePart
    from .image_url import ImageUrl as ImageUrl
    from .input_audio import InputAudio as InputAudio
    from .interface_type import InterfaceType as InterfaceType
    from .item_limit_stats import ItemLimitStats as ItemLimitStats
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .limit_stats import LimitStats as LimitStats
    from .logprobs import Logprobs as Logprobs
    from .mcp_transport import McpTransport as McpTransport
    from .message_custom_fields import MessageCustomFields as MessageCustomFields
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as ModelInfo
    from .model_limits import ModelLimits as ModelLimits
    from .model_list import ModelList as ModelList
    from .model_pricing import ModelPricing as ModelPricing
    from .move_resource_request import MoveResourceRequest as MoveResourceRequest
    from .named_tool_choice import NamedToolChoice as NamedToolChoice
    from .node_type import NodeType as NodeType
    from .pricing_rate import PricingRate as PricingRate
    from .pricing_test import PricingTest as PricingTest
    from .prompt import Prompt as Prompt
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .rate_request import RateRequest as RateRequest
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .refusal_part import RefusalPart as RefusalPart
    from .request_skill import RequestSkill as RequestSkill
    from .resource_access_type import ResourceAccessType as ResourceAccessType
    from .resource_action import ResourceAction as ResourceAction
    from .resource_event import ResourceEvent as ResourceEvent
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .resource_type import ResourceType as ResourceType
    from .response_arguments_done_event import ResponseArgumentsDoneEvent as ResponseArgumentsDoneEvent
    from .response_arguments_event import ResponseArgumentsEvent as ResponseArgumentsEvent
    from .response_content import ResponseContent as ResponseContent
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_event import ResponseEvent as ResponseEvent
    from .response_event import ResponseEventAny as ResponseEventAny
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_item import ResponseItem as ResponseItem
    from .response_item_event import ResponseItemEvent as ResponseItemEvent
    from .response_object import ResponseObject as ResponseObject
    from .response_part_event import ResponsePartEvent as ResponsePartEvent
    from .response_state_event import ResponseStateEvent as ResponseStateEvent
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_text_event import ResponseTextEvent as ResponseTextEvent
    from .response_usage import ResponseUsage as ResponseUsage
    from .responses_request import ResponsesRequest as ResponsesRequest
    from .review_consent_response import ReviewConsentResponse as ReviewConsentResponse
    from .role import Role as Role
    from .scale_settings import ScaleSettings as ScaleSettings
    from .share_metadata import ShareMetadata as ShareMetadata
    from .skill_file_metadata import SkillFileMetadata as SkillFileMetadata
    from .skill_metadata import SkillMetadata as SkillMetadata
    from .skill_upload import SkillUpload as SkillUpload
    from .stage import Stage as Stage
    from .stage_status import StageStatus as StageStatus
    from .static_function import StaticFunction as StaticFunction
    from .static_tool import StaticTool as StaticTool
    from .statistics import Statistics as Statistics
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .stream_options import StreamOptions as StreamOptions
    from .subscribe_request import SubscribeRequest as SubscribeRequest
    from .subscribed_resource import SubscribedResource as SubscribedResource
    from .system_message import SystemMessage as SystemMessage
    from .text_part import TextPart as TextPart
    from .tokenize_input import TokenizeInput as TokenizeInput
    from .tokenize_input_request import TokenizeInputRequest as TokenizeInputRequest
    from .tokenize_input_string import TokenizeInputString as TokenizeInputString
    from .tokenize_output import TokenizeOutput as TokenizeOutput
    from .tokenize_request import TokenizeRequest as TokenizeRequest
    from .tokenize_response import TokenizeResponse as TokenizeResponse
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_choice_mode import ToolChoiceMode as ToolChoiceMode
    from .tool_message import ToolMessage as ToolMessage
    from .toolset_auth_info import ToolsetAuthInfo as ToolsetAuthInfo
    from .toolset_auth_settings import ToolsetAuthSettings as ToolsetAuthSettings
    from .toolset_authentication_type import ToolsetAuthenticationType as ToolsetAuthenticationType
    from .toolset_info import ToolsetInfo as ToolsetInfo
    from .toolset_list import ToolsetList as ToolsetList
    from .truncate_prompt_output import TruncatePromptOutput as TruncatePromptOutput
    from .truncate_prompt_request import TruncatePromptRequest as TruncatePromptRequest
    from .truncate_prompt_response import TruncatePromptResponse as TruncatePromptResponse
    from .usage_per_model import UsagePerModel as UsagePerModel
    from .user_content_part import UserContentPart as UserContentPart
    from .user_info import UserInfo as UserInfo
    from .user_limit_stats import UserLimitStats as UserLimitStats
    from .user_message import UserMessage as UserMessage

_MODULES = {
    "AcceptConsentRequest": "accept_consent_request",
    "AnthropicBlock": "anthropic_block",
    "AnthropicBlockDelta": "anthropic_block_delta",
    "AnthropicBlockStart": "anthropic_block_start",
    "AnthropicBlockStop": "anthropic_block_stop",
    "AnthropicCountRequest": "anthropic_count_request",
    "AnthropicDelta": "anthropic_delta",
    "AnthropicEnding": "anthropic_ending",
    "AnthropicErrorEvent": "anthropic_error_event",
    "AnthropicEvent": "anthropic_event",
    "AnthropicEventAny": "anthropic_event",
    "AnthropicMessage": "anthropic_message",
    "AnthropicMessageDelta": "anthropic_message_delta",
    "AnthropicMessageStart": "anthropic_message_start",
    "AnthropicMessageStop": "anthropic_message_stop",
    "AnthropicModel": "anthropic_model",
    "AnthropicModelList": "anthropic_model_list",
    "AnthropicPing": "anthropic_ping",
    "AnthropicRequest": "anthropic_request",
    "AnthropicTokenCount": "anthropic_token_count",
    "AnthropicTurn": "anthropic_turn",
    "AnthropicUsage": "anthropic_usage",
    "Application": "application",
    "ApplicationInfo": "application_info",
    "ApplicationList": "application_list",
    "ApplicationStatus": "application_status",
    "AssistantContentPart": "assistant_content_part",
    "AssistantMessage": "assistant_message",
    "Attachment": "attachment",
    "AudioFormat": "audio_format",
    "AudioPart": "audio_part",
    "Bucket": "bucket",
    "CacheBreakpoint": "cache_breakpoint",
    "CachePolicy": "cache_policy",
    "ChatCompletionAddon": "chat_completion_addon",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionCustomFields": "chat_completion_custom_fields",
    "ChatCompletionMessage": "chat_completion_message",
    "ChatCompletionMessageDelta": "chat_completion_message_delta",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatCompletionResponse": "chat_completion_response",
    "ChatCompletionTool": "chat_completion_tool",
    "ChatMessage": "chat_message",
    "Choice": "choice",
    "ChoiceDelta": "choice_delta",
    "CompletionChoice": "completion_choice",
    "CompletionRequest": "completion_request",
    "CompletionResponse": "completion_response",
    "CompletionTokensDetails": "completion_tokens_details",
    "CompletionUsage": "completion_usage",
    "Consent": "consent",
    "ConsentEntry": "consent_entry",
    "Conversation": "conversation",
    "ConversationMessage": "conversation_message",
    "ConversationModel": "conversation_model",
    "ConversationSettings": "conversation_settings",
    "CopyResourceRequest": "copy_resource_request",
    "CostItemLimitStats": "cost_item_limit_stats",
    "CustomApplication": "custom_application",
    "CustomApplicationFunction": "custom_application_function",
    "CustomApplicationMcp": "custom_application_mcp",
    "CustomContent": "custom_content",
    "CustomToolset": "custom_toolset",
    "DeletedResponse": "deleted_response",
    "Deployment": "deployment",
    "DeploymentInfo": "deployment_info",
    "DeploymentInfoAny": "deployment_info",
    "DeploymentKind": "deployment_kind",
    "DeploymentList": "deployment_list",
    "DeploymentName": "deployment_name",
    "DeveloperMessage": "developer_message",
    "Embedding": "embedding",
    "EmbeddingEncoding": "embedding_encoding",
    "EmbeddingResponse": "embedding_response",
    "EmbeddingUsage": "embedding_usage",
    "EmbeddingsCustomFields": "embeddings_custom_fields",
    "EmbeddingsRequest": "embeddings_request",
    "ErrorData": "error_data",
    "ErrorDetails": "error_details",
    "Features": "features",
    "FileData": "file_data",
    "FileItem": "file_item",
    "FileMetadata": "file_metadata",
    "FilePart": "file_part",
    "FileUpload": "file_upload",
    "FinishReason": "finish_reason",
    "FunctionCall": "function_call",
    "FunctionCallDelta": "function_call_delta",
    "FunctionMessage": "function_message",
    "FunctionName": "function_name",
    "FunctionObject": "function_object",
    "ImageDetail": "image_detail",
    "ImagePart": "image_part",
    "ImageUrl": "image_url",
    "InputAudio": "input_audio",
    "InterfaceType": "interface_type",
    "ItemLimitStats": "item_limit_stats",
    "JsonSchemaFormat": "json_schema_format",
    "LimitStats": "limit_stats",
    "Logprobs": "logprobs",
    "McpTransport": "mcp_transport",
    "MessageCustomFields": "message_custom_fields",
    "ModelCapabilities": "model_capabilities",
    "ModelInfo": "model_info",
    "ModelLimits": "model_limits",
    "ModelList": "model_list",
    "ModelPricing": "model_pricing",
    "MoveResourceRequest": "move_resource_request",
    "NamedToolChoice": "named_tool_choice",
    "NodeType": "node_type",
    "PricingRate": "pricing_rate",
    "PricingTest": "pricing_test",
    "Prompt": "prompt",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
    "PromptCacheMode": "prompt_cache_mode",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptTokensDetails": "prompt_tokens_details",
    "RateRequest": "rate_request",
    "ReasoningEffort": "reasoning_effort",
    "RefusalPart": "refusal_part",
    "RequestSkill": "request_skill",
    "ResourceAccessType": "resource_access_type",
    "ResourceAction": "resource_action",
    "ResourceEvent": "resource_event",
    "ResourceMetadata": "resource_metadata",
    "ResourceType": "resource_type",
    "ResponseArgumentsDoneEvent": "response_arguments_done_event",
    "ResponseArgumentsEvent": "response_arguments_event",
    "ResponseContent": "response_content",
    "ResponseErrorEvent": "response_error_event",
    "ResponseEvent": "response_event",
    "ResponseEventAny": "response_event",
    "ResponseFormat": "response_format",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
    "ResponseItem": "response_item",
    "ResponseItemEvent": "response_item_event",
    "ResponseObject": "response_object",
    "ResponsePartEvent": "response_part_event",
    "ResponseStateEvent": "response_state_event",
    "ResponseTextDoneEvent": "response_text_done_event",
    "ResponseTextEvent": "response_text_event",
    "ResponseUsage": "response_usage",
    "ResponsesRequest": "responses_request",
    "ReviewConsentResponse": "review_consent_response",
    "Role": "role",
    "ScaleSettings": "scale_settings",
    "ShareMetadata": "share_metadata",
    "SkillFileMetadata": "skill_file_metadata",
    "SkillMetadata": "skill_metadata",
    "SkillUpload": "skill_upload",
    "Stage": "stage",
    "StageStatus": "stage_status",
    "StaticFunction": "static_function",
    "StaticTool": "static_tool",
    "Statistics": "statistics",
    "StreamErrorEvent": "stream_error_event",
    "StreamOptions": "stream_options",
    "SubscribeRequest": "subscribe_request",
    "SubscribedResource": "subscribed_resource",
    "SystemMessage": "system_message",
    "TextPart": "text_part",
    "TokenizeInput": "tokenize_input",
    "TokenizeInputRequest": "tokenize_input_request",
    "TokenizeInputString": "tokenize_input_string",
    "TokenizeOutput": "tokenize_output",
    "TokenizeRequest": "tokenize_request",
    "TokenizeResponse": "tokenize_response",
    "Tool": "tool",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolChoiceMode": "tool_choice_mode",
    "ToolMessage": "tool_message",
    "ToolsetAuthInfo": "toolset_auth_info",
    "ToolsetAuthSettings": "toolset_auth_settings",
    "ToolsetAuthenticationType": "toolset_authentication_type",
    "ToolsetInfo": "toolset_info",
    "ToolsetList": "toolset_list",
    "TruncatePromptOutput": "truncate_prompt_output",
    "TruncatePromptRequest": "truncate_prompt_request",
    "TruncatePromptResponse": "truncate_prompt_response",
    "UsagePerModel": "usage_per_model",
    "UserContentPart": "user_content_part",
    "UserInfo": "user_info",
    "UserLimitStats": "user_limit_stats",
    "UserMessage": "user_message",
}

__all__ = [
    "AcceptConsentRequest",
    "AnthropicBlock",
    "AnthropicBlockDelta",
    "AnthropicBlockStart",
    "AnthropicBlockStop",
    "AnthropicCountRequest",
    "AnthropicDelta",
    "AnthropicEnding",
    "AnthropicErrorEvent",
    "AnthropicEvent",
    "AnthropicEventAny",
    "AnthropicMessage",
    "AnthropicMessageDelta",
    "AnthropicMessageStart",
    "AnthropicMessageStop",
    "AnthropicModel",
    "AnthropicModelList",
    "AnthropicPing",
    "AnthropicRequest",
    "AnthropicTokenCount",
    "AnthropicTurn",
    "AnthropicUsage",
    "Application",
    "ApplicationInfo",
    "ApplicationList",
    "ApplicationStatus",
    "AssistantContentPart",
    "AssistantMessage",
    "Attachment",
    "AudioFormat",
    "AudioPart",
    "Bucket",
    "CacheBreakpoint",
    "CachePolicy",
    "ChatCompletionAddon",
    "ChatCompletionChunk",
    "ChatCompletionCustomFields",
    "ChatCompletionMessage",
    "ChatCompletionMessageDelta",
    "ChatCompletionRequest",
    "ChatCompletionResponse",
    "ChatCompletionTool",
    "ChatMessage",
    "Choice",
    "ChoiceDelta",
    "CompletionChoice",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionTokensDetails",
    "CompletionUsage",
    "Consent",
    "ConsentEntry",
    "Conversation",
    "ConversationMessage",
    "ConversationModel",
    "ConversationSettings",
    "CopyResourceRequest",
    "CostItemLimitStats",
    "CustomApplication",
    "CustomApplicationFunction",
    "CustomApplicationMcp",
    "CustomContent",
    "CustomToolset",
    "DeletedResponse",
    "Deployment",
    "DeploymentInfo",
    "DeploymentInfoAny",
    "DeploymentKind",
    "DeploymentList",
    "DeploymentName",
    "DeveloperMessage",
    "Embedding",
    "EmbeddingEncoding",
    "EmbeddingResponse",
    "EmbeddingUsage",
    "EmbeddingsCustomFields",
    "EmbeddingsRequest",
    "ErrorData",
    "ErrorDetails",
    "Features",
    "FileData",
    "FileItem",
    "FileMetadata",
    "FilePart",
    "FileUpload",
    "FinishReason",
    "FunctionCall",
    "FunctionCallDelta",
    "FunctionMessage",
    "FunctionName",
    "FunctionObject",
    "ImageDetail",
    "ImagePart",
    "ImageUrl",
    "InputAudio",
    "InterfaceType",
    "ItemLimitStats",
    "JsonSchemaFormat",
    "LimitStats",
    "Logprobs",
    "McpTransport",
    "MessageCustomFields",
    "ModelCapabilities",
    "ModelInfo",
    "ModelLimits",
    "ModelList",
    "ModelPricing",
    "MoveResourceRequest",
    "NamedToolChoice",
    "NodeType",
    "PricingRate",
    "PricingTest",
    "Prompt",
    "PromptCacheBreakpoint",
    "PromptCacheMode",
    "PromptCacheOptions",
    "PromptTokensDetails",
    "RateRequest",
    "ReasoningEffort",
    "RefusalPart",
    "RequestSkill",
    "ResourceAccessType",
    "ResourceAction",
    "ResourceEvent",
    "ResourceMetadata",
    "ResourceType",
    "ResponseArgumentsDoneEvent",
    "ResponseArgumentsEvent",
    "ResponseContent",
    "ResponseErrorEvent",
    "ResponseEvent",
    "ResponseEventAny",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "ResponseItem",
    "ResponseItemEvent",
    "ResponseObject",
    "ResponsePartEvent",
    "ResponseStateEvent",
    "ResponseTextDoneEvent",
    "ResponseTextEvent",
    "ResponseUsage",
    "ResponsesRequest",
    "ReviewConsentResponse",
    "Role",
    "ScaleSettings",
    "ShareMetadata",
    "SkillFileMetadata",
    "SkillMetadata",
    "SkillUpload",
    "Stage",
    "StageStatus",
    "StaticFunction",
    "StaticTool",
    "Statistics",
    "StreamErrorEvent",
    "StreamOptions",
    "SubscribeRequest",
    "SubscribedResource",
    "SystemMessage",
    "TextPart",
    "TokenizeInput",
    "TokenizeInputRequest",
    "TokenizeInputString",
    "TokenizeOutput",
    "TokenizeRequest",
    "TokenizeResponse",
    "Tool",
    "ToolCall",
    "ToolCallDelta",
    "ToolChoiceMode",
    "ToolMessage",
    "ToolsetAuthInfo",
    "ToolsetAuthSettings",
    "ToolsetAuthenticationType",
    "ToolsetInfo",
    "ToolsetList",
    "TruncatePromptOutput",
    "TruncatePromptRequest",
    "TruncatePromptResponse",
    "UsagePerModel",
    "UserContentPart",
    "UserInfo",
    "UserLimitStats",
    "UserMessage",
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
