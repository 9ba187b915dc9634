# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The models of EPAM AI DIAL; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .any_resource_metadata import AnyResourceMetadata as AnyResourceMetadata
    from .application import Application as Application
    from .application_list import ApplicationList as ApplicationList
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
    from .copy_shared_access_request import CopySharedAccessRequest as CopySharedAccessRequest
    from .custom_content import CustomContent as CustomContent
    from .delete_notification_request import DeleteNotificationRequest as DeleteNotificationRequest
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
    from .granted_to import GrantedTo as GrantedTo
    from .image_detail import ImageDetail as ImageDetail
    from .image_part import ImagePart as ImagePart
    from .image_url import ImageUrl as ImageUrl
    from .input_audio import InputAudio as InputAudio
    from .invitation import Invitation as Invitation
    from .invitation_collection import InvitationCollection as InvitationCollection
    from .invitation_link import InvitationLink as InvitationLink
    from .invitation_type import InvitationType as InvitationType
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .list_permission_request import ListPermissionRequest as ListPermissionRequest
    from .list_published_resources_request import ListPublishedResourcesRequest as ListPublishedResourcesRequest
    from .list_shared_resources_request import ListSharedResourcesRequest as ListSharedResourcesRequest
    from .logprobs import Logprobs as Logprobs
    from .message_custom_fields import MessageCustomFields as MessageCustomFields
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_limits import ModelLimits as ModelLimits
    from .named_tool_choice import NamedToolChoice as NamedToolChoice
    from .node_type import NodeType as NodeType
    from .notification import Notification as Notification
    from .notification_collection import NotificationCollection as NotificationCollection
    from .notification_type import NotificationType as NotificationType
    from .per_request_permissions import PerRequestPermissions as PerRequestPermissions
    from .per_request_receiver import PerRequestReceiver as PerRequestReceiver
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .publication import Publication as Publication
    from .publication_action import PublicationAction as PublicationAction
    from .publication_collection import PublicationCollection as PublicationCollection
    from .publication_request import PublicationRequest as PublicationRequest
    from .publication_resource import PublicationResource as PublicationResource
    from .publication_status import PublicationStatus as PublicationStatus
    from .publication_update import PublicationUpdate as PublicationUpdate
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .refusal_part import RefusalPart as RefusalPart
    from .reject_publication_request import RejectPublicationRequest as RejectPublicationRequest
    from .request_skill import RequestSkill as RequestSkill
    from .resource_access_type import ResourceAccessType as ResourceAccessType
    from .resource_link import ResourceLink as ResourceLink
    from .resource_link_collection import ResourceLinkCollection as ResourceLinkCollection
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .resource_permission import ResourcePermission as ResourcePermission
    from .resource_type import ResourceType as ResourceType
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .revoke_resources_request import RevokeResourcesRequest as RevokeResourcesRequest
    from .role import Role as Role
    from .rpc_error import RpcError as RpcError
    from .rpc_request import RpcRequest as RpcRequest
    from .rpc_response import RpcResponse as RpcResponse
    from .rule import Rule as Rule
    from .rule_function import RuleFunction as RuleFunction
    from .rules import Rules as Rules
    from .scale_settings import ScaleSettings as ScaleSettings
    from .share_metadata import ShareMetadata as ShareMetadata
    from .share_resources_request import ShareResourcesRequest as ShareResourcesRequest
    from .shared_resource import SharedResource as SharedResource
    from .shared_resources_response import SharedResourcesResponse as SharedResourcesResponse
    from .shared_with import SharedWith as SharedWith
    from .signin_params import SigninParams as SigninParams
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
    from .usage_per_model import UsagePerModel as UsagePerModel
    from .user_content_part import UserContentPart as UserContentPart
    from .user_message import UserMessage as UserMessage

_MODULES = {
    "AnyResourceMetadata": "any_resource_metadata",
    "Application": "application",
    "ApplicationList": "application_list",
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
    "CopySharedAccessRequest": "copy_shared_access_request",
    "CustomContent": "custom_content",
    "DeleteNotificationRequest": "delete_notification_request",
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
    "GrantedTo": "granted_to",
    "ImageDetail": "image_detail",
    "ImagePart": "image_part",
    "ImageUrl": "image_url",
    "InputAudio": "input_audio",
    "Invitation": "invitation",
    "InvitationCollection": "invitation_collection",
    "InvitationLink": "invitation_link",
    "InvitationType": "invitation_type",
    "JsonSchemaFormat": "json_schema_format",
    "ListPermissionRequest": "list_permission_request",
    "ListPublishedResourcesRequest": "list_published_resources_request",
    "ListSharedResourcesRequest": "list_shared_resources_request",
    "Logprobs": "logprobs",
    "MessageCustomFields": "message_custom_fields",
    "ModelCapabilities": "model_capabilities",
    "ModelLimits": "model_limits",
    "NamedToolChoice": "named_tool_choice",
    "NodeType": "node_type",
    "Notification": "notification",
    "NotificationCollection": "notification_collection",
    "NotificationType": "notification_type",
    "PerRequestPermissions": "per_request_permissions",
    "PerRequestReceiver": "per_request_receiver",
    "PromptCacheMode": "prompt_cache_mode",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptTokensDetails": "prompt_tokens_details",
    "Publication": "publication",
    "PublicationAction": "publication_action",
    "PublicationCollection": "publication_collection",
    "PublicationRequest": "publication_request",
    "PublicationResource": "publication_resource",
    "PublicationStatus": "publication_status",
    "PublicationUpdate": "publication_update",
    "ReasoningEffort": "reasoning_effort",
    "RefusalPart": "refusal_part",
    "RejectPublicationRequest": "reject_publication_request",
    "RequestSkill": "request_skill",
    "ResourceAccessType": "resource_access_type",
    "ResourceLink": "resource_link",
    "ResourceLinkCollection": "resource_link_collection",
    "ResourceMetadata": "resource_metadata",
    "ResourcePermission": "resource_permission",
    "ResourceType": "resource_type",
    "ResponseFormat": "response_format",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
    "RevokeResourcesRequest": "revoke_resources_request",
    "Role": "role",
    "RpcError": "rpc_error",
    "RpcRequest": "rpc_request",
    "RpcResponse": "rpc_response",
    "Rule": "rule",
    "RuleFunction": "rule_function",
    "Rules": "rules",
    "ScaleSettings": "scale_settings",
    "ShareMetadata": "share_metadata",
    "ShareResourcesRequest": "share_resources_request",
    "SharedResource": "shared_resource",
    "SharedResourcesResponse": "shared_resources_response",
    "SharedWith": "shared_with",
    "SigninParams": "signin_params",
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
    "UsagePerModel": "usage_per_model",
    "UserContentPart": "user_content_part",
    "UserMessage": "user_message",
}

__all__ = [
    "AnyResourceMetadata",
    "Application",
    "ApplicationList",
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
    "CopySharedAccessRequest",
    "CustomContent",
    "DeleteNotificationRequest",
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
    "GrantedTo",
    "ImageDetail",
    "ImagePart",
    "ImageUrl",
    "InputAudio",
    "Invitation",
    "InvitationCollection",
    "InvitationLink",
    "InvitationType",
    "JsonSchemaFormat",
    "ListPermissionRequest",
    "ListPublishedResourcesRequest",
    "ListSharedResourcesRequest",
    "Logprobs",
    "MessageCustomFields",
    "ModelCapabilities",
    "ModelLimits",
    "NamedToolChoice",
    "NodeType",
    "Notification",
    "NotificationCollection",
    "NotificationType",
    "PerRequestPermissions",
    "PerRequestReceiver",
    "PromptCacheMode",
    "PromptCacheOptions",
    "PromptTokensDetails",
    "Publication",
    "PublicationAction",
    "PublicationCollection",
    "PublicationRequest",
    "PublicationResource",
    "PublicationStatus",
    "PublicationUpdate",
    "ReasoningEffort",
    "RefusalPart",
    "RejectPublicationRequest",
    "RequestSkill",
    "ResourceAccessType",
    "ResourceLink",
    "ResourceLinkCollection",
    "ResourceMetadata",
    "ResourcePermission",
    "ResourceType",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "RevokeResourcesRequest",
    "Role",
    "RpcError",
    "RpcRequest",
    "RpcResponse",
    "Rule",
    "RuleFunction",
    "Rules",
    "ScaleSettings",
    "ShareMetadata",
    "ShareResourcesRequest",
    "SharedResource",
    "SharedResourcesResponse",
    "SharedWith",
    "SigninParams",
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
