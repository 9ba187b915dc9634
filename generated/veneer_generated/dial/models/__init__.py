# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The models of EPAM AI DIAL; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .application import Application as Application
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
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .conversation import Conversation as Conversation
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_model import ConversationModel as ConversationModel
    from .conversation_settings import ConversationSettings as ConversationSettings
    from .copy_resource_request import CopyResourceRequest as CopyResourceRequest
    from .custom_application import CustomApplication as CustomApplication
    from .custom_application_function import CustomApplicationFunction as CustomApplicationFunction
    from .custom_application_mcp import CustomApplicationMcp as CustomApplicationMcp
    from .custom_content import CustomContent as CustomContent
    from .custom_toolset import CustomToolset as CustomToolset
    from .deployment import Deployment as Deployment
    from .deployment_list import DeploymentList as DeploymentList
    from .developer_message import DeveloperMessage as DeveloperMessage
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
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .logprobs import Logprobs as Logprobs
    from .mcp_transport import McpTransport as McpTransport
    from .message_custom_fields import MessageCustomFields as MessageCustomFields
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_limits import ModelLimits as ModelLimits
    from .move_resource_request import MoveResourceRequest as MoveResourceRequest
    from .named_tool_choice import NamedToolChoice as NamedToolChoice
    from .node_type import NodeType as NodeType
    from .prompt import Prompt as Prompt
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .refusal_part import RefusalPart as RefusalPart
    from .request_skill import RequestSkill as RequestSkill
    from .resource_access_type import ResourceAccessType as ResourceAccessType
    from .resource_action import ResourceAction as ResourceAction
    from .resource_event import ResourceEvent as ResourceEvent
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .resource_type import ResourceType as ResourceType
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText as ResponseFormatText
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
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_choice_mode import ToolChoiceMode as ToolChoiceMode
    from .tool_message import ToolMessage as ToolMessage
    from .toolset_auth_settings import ToolsetAuthSettings as ToolsetAuthSettings
    from .toolset_authentication_type import ToolsetAuthenticationType as ToolsetAuthenticationType
    from .usage_per_model import UsagePerModel as UsagePerModel
    from .user_content_part import UserContentPart as UserContentPart
    from .user_message import UserMessage as UserMessage

_MODULES = {
    "Application": "application",
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
    "CompletionTokensDetails": "completion_tokens_details",
    "CompletionUsage": "completion_usage",
    "Conversation": "conversation",
    "ConversationMessage": "conversation_message",
    "ConversationModel": "conversation_model",
    "ConversationSettings": "conversation_settings",
    "CopyResourceRequest": "copy_resource_request",
    "CustomApplication": "custom_application",
    "CustomApplicationFunction": "custom_application_function",
    "CustomApplicationMcp": "custom_application_mcp",
    "CustomContent": "custom_content",
    "CustomToolset": "custom_toolset",
    "Deployment": "deployment",
    "DeploymentList": "deployment_list",
    "DeveloperMessage": "developer_message",
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
    "JsonSchemaFormat": "json_schema_format",
    "Logprobs": "logprobs",
    "McpTransport": "mcp_transport",
    "MessageCustomFields": "message_custom_fields",
    "ModelCapabilities": "model_capabilities",
    "ModelLimits": "model_limits",
    "MoveResourceRequest": "move_resource_request",
    "NamedToolChoice": "named_tool_choice",
    "NodeType": "node_type",
    "Prompt": "prompt",
    "PromptCacheMode": "prompt_cache_mode",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptTokensDetails": "prompt_tokens_details",
    "ReasoningEffort": "reasoning_effort",
    "RefusalPart": "refusal_part",
    "RequestSkill": "request_skill",
    "ResourceAccessType": "resource_access_type",
    "ResourceAction": "resource_action",
    "ResourceEvent": "resource_event",
    "ResourceMetadata": "resource_metadata",
    "ResourceType": "resource_type",
    "ResponseFormat": "response_format",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
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
    "Tool": "tool",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolChoiceMode": "tool_choice_mode",
    "ToolMessage": "tool_message",
    "ToolsetAuthSettings": "toolset_auth_settings",
    "ToolsetAuthenticationType": "toolset_authentication_type",
    "UsagePerModel": "usage_per_model",
    "UserContentPart": "user_content_part",
    "UserMessage": "user_message",
}

__all__ = [
    "Application",
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
    "CompletionTokensDetails",
    "CompletionUsage",
    "Conversation",
    "ConversationMessage",
    "ConversationModel",
    "ConversationSettings",
    "CopyResourceRequest",
    "CustomApplication",
    "CustomApplicationFunction",
    "CustomApplicationMcp",
    "CustomContent",
    "CustomToolset",
    "Deployment",
    "DeploymentList",
    "DeveloperMessage",
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
    "JsonSchemaFormat",
    "Logprobs",
    "McpTransport",
    "MessageCustomFields",
    "ModelCapabilities",
    "ModelLimits",
    "MoveResourceRequest",
    "NamedToolChoice",
    "NodeType",
    "Prompt",
    "PromptCacheMode",
    "PromptCacheOptions",
    "PromptTokensDetails",
    "ReasoningEffort",
    "RefusalPart",
    "RequestSkill",
    "ResourceAccessType",
    "ResourceAction",
    "ResourceEvent",
    "ResourceMetadata",
    "ResourceType",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
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
    "Tool",
    "ToolCall",
    "ToolCallDelta",
    "ToolChoiceMode",
    "ToolMessage",
    "ToolsetAuthSettings",
    "ToolsetAuthenticationType",
    "UsagePerModel",
    "UserContentPart",
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
