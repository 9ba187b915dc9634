# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The models of EPAM AI DIAL; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .admin_kind import AdminKind as AdminKind
    from .admin_written import AdminWritten as AdminWritten
    from .application import Application as Application
    from .application_link import ApplicationLink as ApplicationLink
    from .application_list import ApplicationList as ApplicationList
    from .application_log import ApplicationLog as ApplicationLog
    from .application_logs import ApplicationLogs as ApplicationLogs
    from .application_schema_item import ApplicationSchemaItem as ApplicationSchemaItem
    from .apply_report import ApplyReport as ApplyReport
    from .apply_result import ApplyResult as ApplyResult
    from .apply_status import ApplyStatus as ApplyStatus
    from .assistant_content_part import AssistantContentPart as AssistantContentPart
    from .assistant_message import AssistantMessage as AssistantMessage
    from .attachment import Attachment as Attachment
    from .audio_format import AudioFormat as AudioFormat
    from .audio_part import AudioPart as AudioPart
    from .auth_status import AuthStatus as AuthStatus
    from .authentication_type import AuthenticationType as AuthenticationType
    from .bucket import Bucket as Bucket
    from .cache_breakpoint import CacheBreakpoint as CacheBreakpoint
    from .cache_policy import CachePolicy as CachePolicy
    from .catalog_schema_item import CatalogSchemaItem as CatalogSchemaItem
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
    from .code_execution import CodeExecution as CodeExecution
    from .code_execution_request import CodeExecutionRequest as CodeExecutionRequest
    from .code_file import CodeFile as CodeFile
    from .code_files import CodeFiles as CodeFiles
    from .code_input_file import CodeInputFile as CodeInputFile
    from .code_output_file import CodeOutputFile as CodeOutputFile
    from .code_session import CodeSession as CodeSession
    from .code_session_request import CodeSessionRequest as CodeSessionRequest
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .config_health import ConfigHealth as ConfigHealth
    from .credentials_level import CredentialsLevel as CredentialsLevel
    from .custom_content import CustomContent as CustomContent
    from .deployed_application import DeployedApplication as DeployedApplication
    from .deployed_function import DeployedFunction as DeployedFunction
    from .deployment import Deployment as Deployment
    from .deployment_list import DeploymentList as DeploymentList
    from .deployment_status import DeploymentStatus as DeploymentStatus
    from .developer_message import DeveloperMessage as DeveloperMessage
    from .error_data import ErrorData as ErrorData
    from .error_details import ErrorDetails as ErrorDetails
    from .external_service import ExternalService as ExternalService
    from .external_service_definition import ExternalServiceDefinition as ExternalServiceDefinition
    from .features import Features as Features
    from .file_config_kind import FileConfigKind as FileConfigKind
    from .file_config_list import FileConfigList as FileConfigList
    from .file_config_name import FileConfigName as FileConfigName
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
    from .manifest import Manifest as Manifest
    from .manifest_kind import ManifestKind as ManifestKind
    from .manifests_request import ManifestsRequest as ManifestsRequest
    from .mcp_error import McpError as McpError
    from .mcp_message import McpMessage as McpMessage
    from .mcp_tool import McpTool as McpTool
    from .mcp_tool_annotations import McpToolAnnotations as McpToolAnnotations
    from .mcp_tool_page import McpToolPage as McpToolPage
    from .message_custom_fields import MessageCustomFields as MessageCustomFields
    from .migration_report import MigrationReport as MigrationReport
    from .migration_request import MigrationRequest as MigrationRequest
    from .migration_result import MigrationResult as MigrationResult
    from .migration_status import MigrationStatus as MigrationStatus
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_limits import ModelLimits as ModelLimits
    from .named_tool_choice import NamedToolChoice as NamedToolChoice
    from .node_type import NodeType as NodeType
    from .offline_connect import OfflineConnect as OfflineConnect
    from .offline_credentials import OfflineCredentials as OfflineCredentials
    from .offline_sign_in_request import OfflineSignInRequest as OfflineSignInRequest
    from .on_behalf_of_request import OnBehalfOfRequest as OnBehalfOfRequest
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .refusal_part import RefusalPart as RefusalPart
    from .request_skill import RequestSkill as RequestSkill
    from .resource_access_type import ResourceAccessType as ResourceAccessType
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .resource_type import ResourceType as ResourceType
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .role import Role as Role
    from .scale_settings import ScaleSettings as ScaleSettings
    from .service_auth_settings import ServiceAuthSettings as ServiceAuthSettings
    from .service_credentials import ServiceCredentials as ServiceCredentials
    from .service_credentials_request import ServiceCredentialsRequest as ServiceCredentialsRequest
    from .share_metadata import ShareMetadata as ShareMetadata
    from .sign_in_request import SignInRequest as SignInRequest
    from .sign_out_request import SignOutRequest as SignOutRequest
    from .skipped_entry import SkippedEntry as SkippedEntry
    from .stage import Stage as Stage
    from .stage_status import StageStatus as StageStatus
    from .static_function import StaticFunction as StaticFunction
    from .static_tool import StaticTool as StaticTool
    from .statistics import Statistics as Statistics
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .stream_options import StreamOptions as StreamOptions
    from .system_message import SystemMessage as SystemMessage
    from .text_part import TextPart as TextPart
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_choice_mode import ToolChoiceMode as ToolChoiceMode
    from .tool_message import ToolMessage as ToolMessage
    from .tool_set_repair import ToolSetRepair as ToolSetRepair
    from .tool_set_tools import ToolSetTools as ToolSetTools
    from .usage_per_model import UsagePerModel as UsagePerModel
    from .user_content_part import UserContentPart as UserContentPart
    from .user_message import UserMessage as UserMessage
    from .validation_report import ValidationReport as ValidationReport
    from .validation_result import ValidationResult as ValidationResult
    from .validation_status import ValidationStatus as ValidationStatus

_MODULES = {
    "AdminKind": "admin_kind",
    "AdminWritten": "admin_written",
    "Application": "application",
    "ApplicationLink": "application_link",
    "ApplicationList": "application_list",
    "ApplicationLog": "application_log",
    "ApplicationLogs": "application_logs",
    "ApplicationSchemaItem": "application_schema_item",
    "ApplyReport": "apply_report",
    "ApplyResult": "apply_result",
    "ApplyStatus": "apply_status",
    "AssistantContentPart": "assistant_content_part",
    "AssistantMessage": "assistant_message",
    "Attachment": "attachment",
    "AudioFormat": "audio_format",
    "AudioPart": "audio_part",
    "AuthStatus": "auth_status",
    "AuthenticationType": "authentication_type",
    "Bucket": "bucket",
    "CacheBreakpoint": "cache_breakpoint",
    "CachePolicy": "cache_policy",
    "CatalogSchemaItem": "catalog_schema_item",
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
    "CodeExecution": "code_execution",
    "CodeExecutionRequest": "code_execution_request",
    "CodeFile": "code_file",
    "CodeFiles": "code_files",
    "CodeInputFile": "code_input_file",
    "CodeOutputFile": "code_output_file",
    "CodeSession": "code_session",
    "CodeSessionRequest": "code_session_request",
    "CompletionTokensDetails": "completion_tokens_details",
    "CompletionUsage": "completion_usage",
    "ConfigHealth": "config_health",
    "CredentialsLevel": "credentials_level",
    "CustomContent": "custom_content",
    "DeployedApplication": "deployed_application",
    "DeployedFunction": "deployed_function",
    "Deployment": "deployment",
    "DeploymentList": "deployment_list",
    "DeploymentStatus": "deployment_status",
    "DeveloperMessage": "developer_message",
    "ErrorData": "error_data",
    "ErrorDetails": "error_details",
    "ExternalService": "external_service",
    "ExternalServiceDefinition": "external_service_definition",
    "Features": "features",
    "FileConfigKind": "file_config_kind",
    "FileConfigList": "file_config_list",
    "FileConfigName": "file_config_name",
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
    "Manifest": "manifest",
    "ManifestKind": "manifest_kind",
    "ManifestsRequest": "manifests_request",
    "McpError": "mcp_error",
    "McpMessage": "mcp_message",
    "McpTool": "mcp_tool",
    "McpToolAnnotations": "mcp_tool_annotations",
    "McpToolPage": "mcp_tool_page",
    "MessageCustomFields": "message_custom_fields",
    "MigrationReport": "migration_report",
    "MigrationRequest": "migration_request",
    "MigrationResult": "migration_result",
    "MigrationStatus": "migration_status",
    "ModelCapabilities": "model_capabilities",
    "ModelLimits": "model_limits",
    "NamedToolChoice": "named_tool_choice",
    "NodeType": "node_type",
    "OfflineConnect": "offline_connect",
    "OfflineCredentials": "offline_credentials",
    "OfflineSignInRequest": "offline_sign_in_request",
    "OnBehalfOfRequest": "on_behalf_of_request",
    "PromptCacheMode": "prompt_cache_mode",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptTokensDetails": "prompt_tokens_details",
    "ReasoningEffort": "reasoning_effort",
    "RefusalPart": "refusal_part",
    "RequestSkill": "request_skill",
    "ResourceAccessType": "resource_access_type",
    "ResourceMetadata": "resource_metadata",
    "ResourceType": "resource_type",
    "ResponseFormat": "response_format",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
    "Role": "role",
    "ScaleSettings": "scale_settings",
    "ServiceAuthSettings": "service_auth_settings",
    "ServiceCredentials": "service_credentials",
    "ServiceCredentialsRequest": "service_credentials_request",
    "ShareMetadata": "share_metadata",
    "SignInRequest": "sign_in_request",
    "SignOutRequest": "sign_out_request",
    "SkippedEntry": "skipped_entry",
    "Stage": "stage",
    "StageStatus": "stage_status",
    "StaticFunction": "static_function",
    "StaticTool": "static_tool",
    "Statistics": "statistics",
    "StreamErrorEvent": "stream_error_event",
    "StreamOptions": "stream_options",
    "SystemMessage": "system_message",
    "TextPart": "text_part",
    "Tool": "tool",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolChoiceMode": "tool_choice_mode",
    "ToolMessage": "tool_message",
    "ToolSetRepair": "tool_set_repair",
    "ToolSetTools": "tool_set_tools",
    "UsagePerModel": "usage_per_model",
    "UserContentPart": "user_content_part",
    "UserMessage": "user_message",
    "ValidationReport": "validation_report",
    "ValidationResult": "validation_result",
    "ValidationStatus": "validation_status",
}

__all__ = [
    "AdminKind",
    "AdminWritten",
    "Application",
    "ApplicationLink",
    "ApplicationList",
    "ApplicationLog",
    "ApplicationLogs",
    "ApplicationSchemaItem",
    "ApplyReport",
    "ApplyResult",
    "ApplyStatus",
    "AssistantContentPart",
    "AssistantMessage",
    "Attachment",
    "AudioFormat",
    "AudioPart",
    "AuthStatus",
    "AuthenticationType",
    "Bucket",
    "CacheBreakpoint",
    "CachePolicy",
    "CatalogSchemaItem",
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
    "CodeExecution",
    "CodeExecutionRequest",
    "CodeFile",
    "CodeFiles",
    "CodeInputFile",
    "CodeOutputFile",
    "CodeSession",
    "CodeSessionRequest",
    "CompletionTokensDetails",
    "CompletionUsage",
    "ConfigHealth",
    "CredentialsLevel",
    "CustomContent",
    "DeployedApplication",
    "DeployedFunction",
    "Deployment",
    "DeploymentList",
    "DeploymentStatus",
    "DeveloperMessage",
    "ErrorData",
    "ErrorDetails",
    "ExternalService",
    "ExternalServiceDefinition",
    "Features",
    "FileConfigKind",
    "FileConfigList",
    "FileConfigName",
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
    "Manifest",
    "ManifestKind",
    "ManifestsRequest",
    "McpError",
    "McpMessage",
    "McpTool",
    "McpToolAnnotations",
    "McpToolPage",
    "MessageCustomFields",
    "MigrationReport",
    "MigrationRequest",
    "MigrationResult",
    "MigrationStatus",
    "ModelCapabilities",
    "ModelLimits",
    "NamedToolChoice",
    "NodeType",
    "OfflineConnect",
    "OfflineCredentials",
    "OfflineSignInRequest",
    "OnBehalfOfRequest",
    "PromptCacheMode",
    "PromptCacheOptions",
    "PromptTokensDetails",
    "ReasoningEffort",
    "RefusalPart",
    "RequestSkill",
    "ResourceAccessType",
    "ResourceMetadata",
    "ResourceType",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "Role",
    "ScaleSettings",
    "ServiceAuthSettings",
    "ServiceCredentials",
    "ServiceCredentialsRequest",
    "ShareMetadata",
    "SignInRequest",
    "SignOutRequest",
    "SkippedEntry",
    "Stage",
    "StageStatus",
    "StaticFunction",
    "StaticTool",
    "Statistics",
    "StreamErrorEvent",
    "StreamOptions",
    "SystemMessage",
    "TextPart",
    "Tool",
    "ToolCall",
    "ToolCallDelta",
    "ToolChoiceMode",
    "ToolMessage",
    "ToolSetRepair",
    "ToolSetTools",
    "UsagePerModel",
    "UserContentPart",
    "UserMessage",
    "ValidationReport",
    "ValidationResult",
    "ValidationStatus",
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
