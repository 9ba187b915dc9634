# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The models of EPAM AI DIAL; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accept_consent_request import AcceptConsentRequest as AcceptConsentRequest
    from .admin_kind import AdminKind as AdminKind
    from .admin_written import AdminWritten as AdminWritten
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
    from .any_resource_metadata import AnyResourceMetadata as AnyResourceMetadata
    from .application import Application as Application
    from .application_info import ApplicationInfo as ApplicationInfo
    from .application_link import ApplicationLink as ApplicationLink
    from .application_list import ApplicationList as ApplicationList
    from .application_log import ApplicationLog as ApplicationLog
    from .application_logs import ApplicationLogs as ApplicationLogs
    from .application_schema_item import ApplicationSchemaItem as ApplicationSchemaItem
    from .application_status import ApplicationStatus as ApplicationStatus
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
    from .completion_choice import CompletionChoice as CompletionChoice
    from .completion_request import CompletionRequest as CompletionRequest
    from .completion_response import CompletionResponse as CompletionResponse
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .config_health import ConfigHealth as ConfigHealth
    from .consent import Consent as Consent
    from .consent_entry import ConsentEntry as ConsentEntry
    from .conversation import Conversation as Conversation
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_model import ConversationModel as ConversationModel
    from .conversation_settings import ConversationSettings as ConversationSettings
    from .copy_resource_request import CopyResourceRequest as CopyResourceRequest
    from .copy_shared_access_request import CopySharedAccessRequest as CopySharedAccessRequest
    from .cost_item_limit_stats import CostItemLimitStats as CostItemLimitStats
    from .credentials_level import CredentialsLevel as CredentialsLevel
    from .custom_application import CustomApplication as CustomApplication
    from .custom_application_function import CustomApplicationFunction as CustomApplicationFunction
    from .custom_application_mcp import CustomApplicationMcp as CustomApplicationMcp
    from .custom_content import CustomContent as CustomContent
    from .custom_features import CustomFeatures as CustomFeatures
    from .custom_interface import CustomInterface as CustomInterface
    from .custom_toolset import CustomToolset as CustomToolset
    from .delete_notification_request import DeleteNotificationRequest as DeleteNotificationRequest
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
    from .function_mapping import FunctionMapping as FunctionMapping
    from .function_message import FunctionMessage as FunctionMessage
    from .function_name import FunctionName as FunctionName
    from .function_object import FunctionObject as FunctionObject
    from .granted_to import GrantedTo as GrantedTo
    from .image_detail import ImageDetail as ImageDetail
    from .image_part import ImagePart as ImagePart
    from .image_url import ImageUrl as ImageUrl
    from .input_audio import InputAudio as InputAudio
    from .interface_config import InterfaceConfig as InterfaceConfig
    from .interface_mode import InterfaceMode as InterfaceMode
    from .interface_type import InterfaceType as InterfaceType
    from .invitation import Invitation as Invitation
    from .invitation_collection import InvitationCollection as InvitationCollection
    from .invitation_link import InvitationLink as InvitationLink
    from .invitation_type import InvitationType as InvitationType
    from .item_limit_stats import ItemLimitStats as ItemLimitStats
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .limit_stats import LimitStats as LimitStats
    from .list_permission_request import ListPermissionRequest as ListPermissionRequest
    from .list_published_resources_request import ListPublishedResourcesRequest as ListPublishedResourcesRequest
    from .list_shared_resources_request import ListSharedResourcesRequest as ListSharedResourcesRequest
    from .logprobs import Logprobs as Logprobs
    from .manifest import Manifest as Manifest
    from .manifest_kind import ManifestKind as ManifestKind
    from .manifests_request import ManifestsRequest as ManifestsRequest
    from .mcp_apps import McpApps as McpApps
    from .mcp_config_delivery import McpConfigDelivery as McpConfigDelivery
    from .mcp_error import McpError as McpError
    from .mcp_message import McpMessage as McpMessage
    from .mcp_tool import McpTool as McpTool
    from .mcp_tool_annotations import McpToolAnnotations as McpToolAnnotations
    from .mcp_tool_page import McpToolPage as McpToolPage
    from .mcp_transport import McpTransport as McpTransport
    from .message_custom_fields import MessageCustomFields as MessageCustomFields
    from .migration_report import MigrationReport as MigrationReport
    from .migration_request import MigrationRequest as MigrationRequest
    from .migration_result import MigrationResult as MigrationResult
    from .migration_status import MigrationStatus as MigrationStatus
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as ModelInfo
    from .model_limits import ModelLimits as ModelLimits
    from .model_list import ModelList as ModelList
    from .model_pricing import ModelPricing as ModelPricing
    from .move_resource_request import MoveResourceRequest as MoveResourceRequest
    from .named_tool_choice import NamedToolChoice as NamedToolChoice
    from .node_type import NodeType as NodeType
    from .notification import Notification as Notification
    from .notification_collection import NotificationCollection as NotificationCollection
    from .notification_type import NotificationType as NotificationType
    from .offline_connect import OfflineConnect as OfflineConnect
    from .offline_credentials import OfflineCredentials as OfflineCredentials
    from .offline_sign_in_request import OfflineSignInRequest as OfflineSignInRequest
    from .on_behalf_of_request import OnBehalfOfRequest as OnBehalfOfRequest
    from .per_request_permissions import PerRequestPermissions as PerRequestPermissions
    from .per_request_receiver import PerRequestReceiver as PerRequestReceiver
    from .pricing_operator import PricingOperator as PricingOperator
    from .pricing_rate import PricingRate as PricingRate
    from .pricing_test import PricingTest as PricingTest
    from .prompt import Prompt as Prompt
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
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
    from .rate_request import RateRequest as RateRequest
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .refusal_part import RefusalPart as RefusalPart
    from .reject_publication_request import RejectPublicationRequest as RejectPublicationRequest
    from .request_skill import RequestSkill as RequestSkill
    from .resource_access_type import ResourceAccessType as ResourceAccessType
    from .resource_action import ResourceAction as ResourceAction
    from .resource_event import ResourceEvent as ResourceEvent
    from .resource_link import ResourceLink as ResourceLink
    from .resource_link_collection import ResourceLinkCollection as ResourceLinkCollection
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .resource_permission import ResourcePermission as ResourcePermission
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
    from .revoke_resources_request import RevokeResourcesRequest as RevokeResourcesRequest
    from .role import Role as Role
    from .route import Route as Route
    from .route_attachment_paths import RouteAttachmentPaths as RouteAttachmentPaths
    from .route_response import RouteResponse as RouteResponse
    from .rpc_error import RpcError as RpcError
    from .rpc_request import RpcRequest as RpcRequest
    from .rpc_response import RpcResponse as RpcResponse
    from .rule import Rule as Rule
    from .rule_function import RuleFunction as RuleFunction
    from .rules import Rules as Rules
    from .scale_settings import ScaleSettings as ScaleSettings
    from .service_auth_settings import ServiceAuthSettings as ServiceAuthSettings
    from .service_credentials import ServiceCredentials as ServiceCredentials
    from .service_credentials_request import ServiceCredentialsRequest as ServiceCredentialsRequest
    from .share_metadata import ShareMetadata as ShareMetadata
    from .share_resources_request import ShareResourcesRequest as ShareResourcesRequest
    from .shared_resource import SharedResource as SharedResource
    from .shared_resources_response import SharedResourcesResponse as SharedResourcesResponse
    from .shared_with import SharedWith as SharedWith
    from .sign_in_request import SignInRequest as SignInRequest
    from .sign_out_request import SignOutRequest as SignOutRequest
    from .signin_params import SigninParams as SigninParams
    from .skill_file_metadata import SkillFileMetadata as SkillFileMetadata
    from .skill_metadata import SkillMetadata as SkillMetadata
    from .skill_upload import SkillUpload as SkillUpload
    from .skipped_entry import SkippedEntry as SkippedEntry
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
    from .tool_set_repair import ToolSetRepair as ToolSetRepair
    from .tool_set_tools import ToolSetTools as ToolSetTools
    from .toolset_auth_info import ToolsetAuthInfo as ToolsetAuthInfo
    from .toolset_auth_settings import ToolsetAuthSettings as ToolsetAuthSettings
    from .toolset_authentication_type import ToolsetAuthenticationType as ToolsetAuthenticationType
    from .toolset_info import ToolsetInfo as ToolsetInfo
    from .toolset_list import ToolsetList as ToolsetList
    from .translated_format import TranslatedFormat as TranslatedFormat
    from .translator import Translator as Translator
    from .truncate_prompt_output import TruncatePromptOutput as TruncatePromptOutput
    from .truncate_prompt_request import TruncatePromptRequest as TruncatePromptRequest
    from .truncate_prompt_response import TruncatePromptResponse as TruncatePromptResponse
    from .upstream import Upstream as Upstream
    from .upstream_interface import UpstreamInterface as UpstreamInterface
    from .usage_per_model import UsagePerModel as UsagePerModel
    from .user_content_part import UserContentPart as UserContentPart
    from .user_info import UserInfo as UserInfo
    from .user_limit_stats import UserLimitStats as UserLimitStats
    from .user_message import UserMessage as UserMessage
    from .validation_report import ValidationReport as ValidationReport
    from .validation_result import ValidationResult as ValidationResult
    from .validation_status import ValidationStatus as ValidationStatus

_MODULES = {
    "AcceptConsentRequest": "accept_consent_request",
    "AdminKind": "admin_kind",
    "AdminWritten": "admin_written",
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
    "AnyResourceMetadata": "any_resource_metadata",
    "Application": "application",
    "ApplicationInfo": "application_info",
    "ApplicationLink": "application_link",
    "ApplicationList": "application_list",
    "ApplicationLog": "application_log",
    "ApplicationLogs": "application_logs",
    "ApplicationSchemaItem": "application_schema_item",
    "ApplicationStatus": "application_status",
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
    "CompletionChoice": "completion_choice",
    "CompletionRequest": "completion_request",
    "CompletionResponse": "completion_response",
    "CompletionTokensDetails": "completion_tokens_details",
    "CompletionUsage": "completion_usage",
    "ConfigHealth": "config_health",
    "Consent": "consent",
    "ConsentEntry": "consent_entry",
    "Conversation": "conversation",
    "ConversationMessage": "conversation_message",
    "ConversationModel": "conversation_model",
    "ConversationSettings": "conversation_settings",
    "CopyResourceRequest": "copy_resource_request",
    "CopySharedAccessRequest": "copy_shared_access_request",
    "CostItemLimitStats": "cost_item_limit_stats",
    "CredentialsLevel": "credentials_level",
    "CustomApplication": "custom_application",
    "CustomApplicationFunction": "custom_application_function",
    "CustomApplicationMcp": "custom_application_mcp",
    "CustomContent": "custom_content",
    "CustomFeatures": "custom_features",
    "CustomInterface": "custom_interface",
    "CustomToolset": "custom_toolset",
    "DeleteNotificationRequest": "delete_notification_request",
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
    "FunctionMapping": "function_mapping",
    "FunctionMessage": "function_message",
    "FunctionName": "function_name",
    "FunctionObject": "function_object",
    "GrantedTo": "granted_to",
    "ImageDetail": "image_detail",
    "ImagePart": "image_part",
    "ImageUrl": "image_url",
    "InputAudio": "input_audio",
    "InterfaceConfig": "interface_config",
    "InterfaceMode": "interface_mode",
    "InterfaceType": "interface_type",
    "Invitation": "invitation",
    "InvitationCollection": "invitation_collection",
    "InvitationLink": "invitation_link",
    "InvitationType": "invitation_type",
    "ItemLimitStats": "item_limit_stats",
    "JsonSchemaFormat": "json_schema_format",
    "LimitStats": "limit_stats",
    "ListPermissionRequest": "list_permission_request",
    "ListPublishedResourcesRequest": "list_published_resources_request",
    "ListSharedResourcesRequest": "list_shared_resources_request",
    "Logprobs": "logprobs",
    "Manifest": "manifest",
    "ManifestKind": "manifest_kind",
    "ManifestsRequest": "manifests_request",
    "McpApps": "mcp_apps",
    "McpConfigDelivery": "mcp_config_delivery",
    "McpError": "mcp_error",
    "McpMessage": "mcp_message",
    "McpTool": "mcp_tool",
    "McpToolAnnotations": "mcp_tool_annotations",
    "McpToolPage": "mcp_tool_page",
    "McpTransport": "mcp_transport",
    "MessageCustomFields": "message_custom_fields",
    "MigrationReport": "migration_report",
    "MigrationRequest": "migration_request",
    "MigrationResult": "migration_result",
    "MigrationStatus": "migration_status",
    "ModelCapabilities": "model_capabilities",
    "ModelInfo": "model_info",
    "ModelLimits": "model_limits",
    "ModelList": "model_list",
    "ModelPricing": "model_pricing",
    "MoveResourceRequest": "move_resource_request",
    "NamedToolChoice": "named_tool_choice",
    "NodeType": "node_type",
    "Notification": "notification",
    "NotificationCollection": "notification_collection",
    "NotificationType": "notification_type",
    "OfflineConnect": "offline_connect",
    "OfflineCredentials": "offline_credentials",
    "OfflineSignInRequest": "offline_sign_in_request",
    "OnBehalfOfRequest": "on_behalf_of_request",
    "PerRequestPermissions": "per_request_permissions",
    "PerRequestReceiver": "per_request_receiver",
    "PricingOperator": "pricing_operator",
    "PricingRate": "pricing_rate",
    "PricingTest": "pricing_test",
    "Prompt": "prompt",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
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
    "RateRequest": "rate_request",
    "ReasoningEffort": "reasoning_effort",
    "RefusalPart": "refusal_part",
    "RejectPublicationRequest": "reject_publication_request",
    "RequestSkill": "request_skill",
    "ResourceAccessType": "resource_access_type",
    "ResourceAction": "resource_action",
    "ResourceEvent": "resource_event",
    "ResourceLink": "resource_link",
    "ResourceLinkCollection": "resource_link_collection",
    "ResourceMetadata": "resource_metadata",
    "ResourcePermission": "resource_permission",
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
    "RevokeResourcesRequest": "revoke_resources_request",
    "Role": "role",
    "Route": "route",
    "RouteAttachmentPaths": "route_attachment_paths",
    "RouteResponse": "route_response",
    "RpcError": "rpc_error",
    "RpcRequest": "rpc_request",
    "RpcResponse": "rpc_response",
    "Rule": "rule",
    "RuleFunction": "rule_function",
    "Rules": "rules",
    "ScaleSettings": "scale_settings",
    "ServiceAuthSettings": "service_auth_settings",
    "ServiceCredentials": "service_credentials",
    "ServiceCredentialsRequest": "service_credentials_request",
    "ShareMetadata": "share_metadata",
    "ShareResourcesRequest": "share_resources_request",
    "SharedResource": "shared_resource",
    "SharedResourcesResponse": "shared_resources_response",
    "SharedWith": "shared_with",
    "SignInRequest": "sign_in_request",
    "SignOutRequest": "sign_out_request",
    "SigninParams": "signin_params",
    "SkillFileMetadata": "skill_file_metadata",
    "SkillMetadata": "skill_metadata",
    "SkillUpload": "skill_upload",
    "SkippedEntry": "skipped_entry",
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
    "ToolSetRepair": "tool_set_repair",
    "ToolSetTools": "tool_set_tools",
    "ToolsetAuthInfo": "toolset_auth_info",
    "ToolsetAuthSettings": "toolset_auth_settings",
    "ToolsetAuthenticationType": "toolset_authentication_type",
    "ToolsetInfo": "toolset_info",
    "ToolsetList": "toolset_list",
    "TranslatedFormat": "translated_format",
    "Translator": "translator",
    "TruncatePromptOutput": "truncate_prompt_output",
    "TruncatePromptRequest": "truncate_prompt_request",
    "TruncatePromptResponse": "truncate_prompt_response",
    "Upstream": "upstream",
    "UpstreamInterface": "upstream_interface",
    "UsagePerModel": "usage_per_model",
    "UserContentPart": "user_content_part",
    "UserInfo": "user_info",
    "UserLimitStats": "user_limit_stats",
    "UserMessage": "user_message",
    "ValidationReport": "validation_report",
    "ValidationResult": "validation_result",
    "ValidationStatus": "validation_status",
}

__all__ = [
    "AcceptConsentRequest",
    "AdminKind",
    "AdminWritten",
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
    "AnyResourceMetadata",
    "Application",
    "ApplicationInfo",
    "ApplicationLink",
    "ApplicationList",
    "ApplicationLog",
    "ApplicationLogs",
    "ApplicationSchemaItem",
    "ApplicationStatus",
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
    "CompletionChoice",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionTokensDetails",
    "CompletionUsage",
    "ConfigHealth",
    "Consent",
    "ConsentEntry",
    "Conversation",
    "ConversationMessage",
    "ConversationModel",
    "ConversationSettings",
    "CopyResourceRequest",
    "CopySharedAccessRequest",
    "CostItemLimitStats",
    "CredentialsLevel",
    "CustomApplication",
    "CustomApplicationFunction",
    "CustomApplicationMcp",
    "CustomContent",
    "CustomFeatures",
    "CustomInterface",
    "CustomToolset",
    "DeleteNotificationRequest",
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
    "FunctionMapping",
    "FunctionMessage",
    "FunctionName",
    "FunctionObject",
    "GrantedTo",
    "ImageDetail",
    "ImagePart",
    "ImageUrl",
    "InputAudio",
    "InterfaceConfig",
    "InterfaceMode",
    "InterfaceType",
    "Invitation",
    "InvitationCollection",
    "InvitationLink",
    "InvitationType",
    "ItemLimitStats",
    "JsonSchemaFormat",
    "LimitStats",
    "ListPermissionRequest",
    "ListPublishedResourcesRequest",
    "ListSharedResourcesRequest",
    "Logprobs",
    "Manifest",
    "ManifestKind",
    "ManifestsRequest",
    "McpApps",
    "McpConfigDelivery",
    "McpError",
    "McpMessage",
    "McpTool",
    "McpToolAnnotations",
    "McpToolPage",
    "McpTransport",
    "MessageCustomFields",
    "MigrationReport",
    "MigrationRequest",
    "MigrationResult",
    "MigrationStatus",
    "ModelCapabilities",
    "ModelInfo",
    "ModelLimits",
    "ModelList",
    "ModelPricing",
    "MoveResourceRequest",
    "NamedToolChoice",
    "NodeType",
    "Notification",
    "NotificationCollection",
    "NotificationType",
    "OfflineConnect",
    "OfflineCredentials",
    "OfflineSignInRequest",
    "OnBehalfOfRequest",
    "PerRequestPermissions",
    "PerRequestReceiver",
    "PricingOperator",
    "PricingRate",
    "PricingTest",
    "Prompt",
    "PromptCacheBreakpoint",
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
    "RateRequest",
    "ReasoningEffort",
    "RefusalPart",
    "RejectPublicationRequest",
    "RequestSkill",
    "ResourceAccessType",
    "ResourceAction",
    "ResourceEvent",
    "ResourceLink",
    "ResourceLinkCollection",
    "ResourceMetadata",
    "ResourcePermission",
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
    "RevokeResourcesRequest",
    "Role",
    "Route",
    "RouteAttachmentPaths",
    "RouteResponse",
    "RpcError",
    "RpcRequest",
    "RpcResponse",
    "Rule",
    "RuleFunction",
    "Rules",
    "ScaleSettings",
    "ServiceAuthSettings",
    "ServiceCredentials",
    "ServiceCredentialsRequest",
    "ShareMetadata",
    "ShareResourcesRequest",
    "SharedResource",
    "SharedResourcesResponse",
    "SharedWith",
    "SignInRequest",
    "SignOutRequest",
    "SigninParams",
    "SkillFileMetadata",
    "SkillMetadata",
    "SkillUpload",
    "SkippedEntry",
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
    "ToolSetRepair",
    "ToolSetTools",
    "ToolsetAuthInfo",
    "ToolsetAuthSettings",
    "ToolsetAuthenticationType",
    "ToolsetInfo",
    "ToolsetList",
    "TranslatedFormat",
    "Translator",
    "TruncatePromptOutput",
    "TruncatePromptRequest",
    "TruncatePromptResponse",
    "Upstream",
    "UpstreamInterface",
    "UsagePerModel",
    "UserContentPart",
    "UserInfo",
    "UserLimitStats",
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
